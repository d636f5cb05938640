// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/consent_state_panel.h"

#include <QVBoxLayout>

#include "pages/consent_words.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"

namespace usher::pages {

namespace {

void offerAction(kit::LinkButton* link, const QString& text, bool isEnabled, bool isOffered) {
  link->setText(text);
  link->setVisible(isOffered);
  link->setEnabled(isEnabled);
  link->updateGeometry();
}

}  // namespace

ConsentStatePanel::ConsentStatePanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_notice(new kit::Notice(QStringLiteral("consentState"), this)),
      m_checkNow(m_notice->addAction(QStringLiteral("checkNow"))),
      m_reviewAgain(m_notice->addAction(QStringLiteral("reviewAgain"))),
      m_vouch(m_notice->addAction(QStringLiteral("vouch"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 8);
  layout->addWidget(m_notice);
  connect(m_checkNow, &QAbstractButton::clicked, &m_step, [this] { m_step.checkNow(); });
  connect(m_reviewAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.review(); });
  connect(m_vouch, &QAbstractButton::clicked, &m_step, [this] { m_step.vouch(); });
}

void ConsentStatePanel::render(ConsentDeed deed) {
  const flow::ConsentProgress& progress = m_step.view().vendor;
  if (progress.state != m_stateShown || progress.windowClosed != m_closedShown) {
    m_stateShown = progress.state;
    m_closedShown = progress.windowClosed;
    Q_EMIT revealWanted(this);
  }
  const ConsentNotice notice = consentNotice(m_step.view(), m_surroundings.clock.now());
  m_notice->setTexts(notice.tone, notice.headline, notice.text);
  setVisible(!notice.headline.isEmpty() || !notice.text.isEmpty());
  if (m_step.view().dialog) {
    renderDialogActions(deed);
  } else {
    renderActions(deed);
  }
}

void ConsentStatePanel::renderActions(ConsentDeed deed) {
  const flow::ConsentView& view = m_step.view();
  const flow::ConsentProgress& progress = view.vendor;
  using flow::ConsentState;
  const bool isOpen = progress.state != ConsentState::Verified && !progress.isAtMicrosoft;
  const bool isBusy = progress.isLooking || progress.isAtMicrosoft || view.owners.isAtMicrosoft;
  offerAction(m_checkNow, tr("Chec&k now"), !isBusy,
              isOpen && deed != ConsentDeed::CheckNow && progress.state != ConsentState::NotAsked);
  offerAction(m_reviewAgain, tr("&Review again at Microsoft"), !isBusy,
              isOpen && deed != ConsentDeed::Review && progress.state != ConsentState::BeingCopied &&
                  progress.state != ConsentState::Accepted);
  offerAction(m_vouch, tr("I am s&ure it was accepted"), !isBusy,
              isOpen && progress.state == ConsentState::NotDetected);
}

void ConsentStatePanel::renderDialogActions(ConsentDeed deed) {
  using flow::ConsentState;
  const flow::ConsentView& view = m_step.view();
  const flow::ConsentProgress& progress = view.vendor;
  const ConsentState state = progress.state;
  const bool isFree = !progress.isLooking && !progress.isAtMicrosoft && !m_step.isBusy();
  const bool isOpen = state != ConsentState::Verified && !progress.isAtMicrosoft && deed != ConsentDeed::SwitchAccount;
  offerAction(m_checkNow, lookAgainText(view), isFree,
              isOpen && deed != ConsentDeed::CheckNow && state != ConsentState::NotAsked);
  offerAction(m_reviewAgain, tr("Authorize on &Azure"), isFree, isOpen && state == ConsentState::NoRights);
  // Also for a sent link that a look did not find accepted: nobody but the administrator knows then.
  const bool isUndetected =
      state == ConsentState::NotDetected || (state == ConsentState::LinkSent && progress.lookedAt.has_value());
  offerAction(m_vouch, tr("The administrator told me it is &done"), isFree,
              isOpen && isUndetected && !view.dialog->needsSignInForLink);
}

}  // namespace usher::pages
