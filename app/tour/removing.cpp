// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/removing.h"

#include "flow/steps/removal_step.h"

namespace usher::tour {

using flow::RemovalPhase;
using flow::StepId;

bool Removing::everything(const PracticeAccount& account) {
  const auto& step = m_stage.step<flow::RemovalStep>(StepId::Removal);
  const auto isRead = [&step] { return step.view().phase == RemovalPhase::Choosing && step.view().isMicrosoftRead; };
  m_stage.expect("the removal is shown", [&] { return m_stage.flow().current() == StepId::Removal && !step.isBusy(); });
  const auto& microsoft = m_stage.setUp().parts().microsoft;
  if (!isRead()) {
    m_stage.picture(QStringLiteral("removal-not-signed-in"));
    const bool signedIn =
        m_stage.hand().press(QStringLiteral("removalSignInNow")) &&
        m_stage.saw("an administrator signs in", m_stage.microsoft().goThrough(account)) &&
        m_stage.expect("the rights to remove are asked for, or there already",
                       [&] { return isRead() || microsoft.errand() == flow::Errand::MoreScopes; }) &&
        (isRead() || m_stage.saw("the rights to remove are given", m_stage.microsoft().goThrough(account)));
    if (!signedIn) {
      return false;
    }
  }
  const bool isChosen = m_stage.expect("what is there", isRead);
  m_stage.picture(QStringLiteral("removal-choice"));
  const bool isConfirmed =
      isChosen && m_stage.hand().press(QStringLiteral("microsoftSide0")) && m_stage.primary() &&
      m_stage.expect("what goes and what stays", [&] { return step.view().phase == RemovalPhase::Confirming; });
  m_stage.picture(QStringLiteral("removal-confirm"));
  const bool isEnded = isConfirmed && m_stage.primary() && [&] {
    m_stage.expect("it begins", [&] { return step.view().phase != RemovalPhase::Confirming || microsoft.errand(); });
    if (microsoft.errand() && !m_stage.microsoft().goThrough(account)) {
      return false;
    }
    return m_stage.expect("the removal is over", [&] { return step.view().phase == RemovalPhase::Ended; });
  }();
  m_stage.picture(QStringLiteral("removal-done"));
  return isEnded && m_stage.claim(StepId::Consent, QStringLiteral("not-asked"), [&](const PracticeReader& reader) {
    return !reader.hasEnterpriseApp(m_stage.vendorAppId()) && !reader.hasAnyGrant(m_stage.vendorAppId());
  });
}

bool Removing::restored() {
  const auto& step = m_stage.step<flow::RemovalStep>(StepId::Removal);
  const bool isBack = m_stage.hand().press(QStringLiteral("restoreApp")) &&
                      m_stage.expect("the app is there again", [&] { return !step.view().restored.isEmpty(); });
  m_stage.picture(QStringLiteral("removal-restored"));
  return isBack;
}

bool Removing::close() {
  return m_stage.hand().press(QStringLiteral("cancel")) && m_stage.hand().press(QStringLiteral("questionGo"));
}

}  // namespace usher::tour
