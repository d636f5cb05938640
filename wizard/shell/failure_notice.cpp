// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/failure_notice.h"

#include "flow/steps/consent_step.h"
#include "flow/steps/sign_in_step.h"
#include "shell/failure_banner.h"

namespace usher::shell {

FailureNotice::FailureNotice(FailureBanner& banner, flow::Flow& flow, flow::SetUp& setUp,
                             const pages::Surroundings& surroundings, QObject* parent)
    : QObject(parent), m_banner(banner), m_flow(flow), m_setUp(setUp), m_surroundings(surroundings) {
  connect(&banner, &FailureBanner::actionWanted, this, &FailureNotice::act);
  connect(&banner, &FailureBanner::testWanted, this, &FailureNotice::testWanted);
  connect(&banner, &FailureBanner::lookUpWanted, this,
          [this](const QUrl& address) { m_surroundings.desktop.open(address); });
  connect(&banner, &FailureBanner::dismissed, this, &FailureNotice::dismiss);
  connect(&banner, &FailureBanner::copyRequested, this,
          [this](const QString& text) { m_surroundings.desktop.copy(text); });
}

void FailureNotice::refresh() {
  const std::optional<Failure>& ofStep = m_flow.step(m_flow.current()).failure();
  const std::optional<Failure>& storage = m_setUp.storageFailure();
  m_banner.show(ofStep ? ofStep : storage == m_dismissedStorage ? std::nullopt : storage);
}

void FailureNotice::act(pages::FailureAction action) {
  flow::Step& step = m_flow.step(m_flow.current());
  switch (action) {
    case pages::FailureAction::None:
      break;
    case pages::FailureAction::TryAgain:
      step.retry();
      break;
    case pages::FailureAction::SignIn:
      if (m_flow.order().contains(flow::StepId::SignIn)) {
        m_flow.goTo(flow::StepId::SignIn);
      } else {
        // Such a step signs in by itself before it does anything.
        step.retry();
      }
      break;
    case pages::FailureAction::SwitchAccount:
      switchAccount();
      break;
    case pages::FailureAction::UseOwnBrowser:
      m_setUp.parts().microsoft.changeDoor(flow::DoorKind::OwnBrowser);
      step.retry();
      break;
    case pages::FailureAction::GoToPermissions:
      m_flow.goTo(flow::StepId::Consent);
      break;
  }
}

void FailureNotice::switchAccount() {
  const QList<flow::StepId> order = m_flow.order();
  if (order.contains(flow::StepId::SignIn)) {
    m_flow.goTo(flow::StepId::SignIn);
    static_cast<flow::SignInStep&>(m_flow.step(flow::StepId::SignIn)).switchAccount();
  } else if (order.contains(flow::StepId::Consent)) {
    m_flow.goTo(flow::StepId::Consent);
    static_cast<flow::ConsentStep&>(m_flow.step(flow::StepId::Consent)).switchAccount();
  }
}

void FailureNotice::dismiss() {
  flow::Step& step = m_flow.step(m_flow.current());
  if (step.failure()) {
    step.dismissFailure();
  } else {
    m_dismissedStorage = m_setUp.storageFailure();
  }
  Q_EMIT dismissed();
}

}  // namespace usher::shell
