// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/visit_reason.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "flow/set_up.h"

namespace usher::shell {

namespace {

struct VisitReason {
  Q_DECLARE_TR_FUNCTIONS(usher::shell::VisitReason)
};

}  // namespace

QString visitReason(const flow::SetUp& setUp) {
  if (setUp.parts().microsoft.errand() != flow::Errand::MoreScopes) {
    return {};
  }
  const QString product = shownText(setUp.parts().profile.vendor.name, 60);
  //: Above Microsoft's page, which asks the person to allow Usher more. %1 is the vendor's name.
  const QString reason =
      setUp.role() == flow::Role::Owner
          ? VisitReason::tr(
                "From here on Usher sees people and groups, and sets who may use %1. Microsoft asks you to "
                "allow that. Usher acts only in your name.")
          : VisitReason::tr(
                "From here on Usher reads your organisation, and sets the settings, owners and people of "
                "%1. Microsoft asks you to allow that. Usher acts only in your name.");
  return reason.arg(product);
}

}  // namespace usher::shell
