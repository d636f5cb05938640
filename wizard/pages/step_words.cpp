// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/step_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "flow/steps/organisation_step.h"
#include "flow/steps/sign_in_step.h"
#include "pages/times.h"

namespace usher::pages {

struct StepWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::StepWords)
};

namespace {

QString knownOf(const flow::Step& step) {
  switch (step.id()) {
    case flow::StepId::SignIn:
      return shownText(static_cast<const flow::SignInStep&>(step).view().userName, 80);
    case flow::StepId::Organisation:
      return shownText(static_cast<const flow::OrganisationStep&>(step).view().name, 80);
    case flow::StepId::Welcome:
    case flow::StepId::Consent:
    case flow::StepId::Properties:
    case flow::StepId::Owners:
    case flow::StepId::Assignments:
    case flow::StepId::Enable:
    case flow::StepId::Finish:
    case flow::StepId::Removal:
    case flow::StepId::History:
      break;
  }
  return {};
}

}  // namespace

QString stepTitle(flow::StepId id) {
  switch (id) {
    case flow::StepId::Welcome:
      return StepWords::tr("Welcome");
    case flow::StepId::SignIn:
      return StepWords::tr("Sign in");
    case flow::StepId::Organisation:
      return StepWords::tr("Organisation");
    case flow::StepId::Consent:
      return StepWords::tr("Permissions");
    case flow::StepId::Properties:
      return StepWords::tr("Properties");
    case flow::StepId::Owners:
      return StepWords::tr("Owners");
    case flow::StepId::Assignments:
      return StepWords::tr("Users and groups");
    case flow::StepId::Enable:
      return StepWords::tr("Enable");
    case flow::StepId::Finish:
      return StepWords::tr("Finish");
    case flow::StepId::Removal:
      return StepWords::tr("Remove");
    case flow::StepId::History:
      return StepWords::tr("What Usher changed");
  }
  return {};
}

QString stepNote(const flow::Step& step, const QDateTime& now) {
  if (step.mark() == flow::Mark::NeedsAttention) {
    return StepWords::tr("needs attention");
  }
  const QString known = knownOf(step);
  if (!known.isEmpty()) {
    return known;
  }
  if (const auto verified = step.verifiedAt()) {
    //: %1 is a time such as 12:04: when it was last read back from Microsoft.
    return StepWords::tr("verified %1").arg(clockTime(*verified, now));
  }
  return {};
}

QString markWords(flow::Mark mark) {
  switch (mark) {
    case flow::Mark::NotYet:
      return StepWords::tr("not done yet");
    case flow::Mark::Done:
      return StepWords::tr("done");
    case flow::Mark::NeedsAttention:
      return StepWords::tr("needs attention");
  }
  return {};
}

QString buttonText(const QString& foreign) {
  QString text = shownText(foreign, 40);
  return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace usher::pages
