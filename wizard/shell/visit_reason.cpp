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

QString visitReason(const flow::SetUp& setUp, flow::StepId current) {
  return setUp.parts().microsoft.errand() == flow::Errand::MoreScopes ? moreScopesReason(setUp, current) : QString();
}

QString moreScopesReason(const flow::SetUp& setUp, flow::StepId current) {
  if (current == flow::StepId::Removal) {
    return VisitReason::tr(
        "To remove what you choose, Usher needs to change your organisation. Microsoft asks you to allow that. "
        "Usher acts only in your name.");
  }
  if (current == flow::StepId::History) {
    return VisitReason::tr(
        "To take changes back, Usher reads your organisation and changes what you then confirm. Microsoft asks you to "
        "allow that. Usher acts only in your name.");
  }
  if (!setUp.parts().integration.flow.contains(profile::FlowName::SignIn)) {
    return VisitReason::tr(
        "Usher now looks whether the consent is there. For that it reads your organisation and changes nothing. "
        "If you do not allow it, the consent counts as accepted, not verified.");
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
