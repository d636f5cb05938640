// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/enable_page.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/integration_words.h"
#include "pages/keep_signed_in.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"

namespace usher::pages {

EnablePage::EnablePage(flow::EnableStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_message(new kit::Notice(QStringLiteral("enableMessage"), this)),
      m_consentLabel(new kit::Text(kit::TextStyle::Heading, this)),
      m_consent(new kit::StateLine(QStringLiteral("consentField"), this)),
      m_enabledLabel(new kit::Text(kit::TextStyle::Heading, this)),
      m_enabled(new kit::StateLine(QStringLiteral("enabledField"), this)),
      m_after(new kit::Text(kit::TextStyle::Quiet, this)),
      m_keepSignedIn(new KeepSignedIn(this)),
      m_remove(new kit::LinkButton(QStringLiteral("removeIntegration"), this)) {
  m_remove->setGlyph(kit::Icon::Trash);
  m_after->setObjectName(QStringLiteral("enableAfter"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_message);
  layout->addSpacing(12);
  layout->addWidget(m_consentLabel);
  layout->addWidget(m_consent);
  layout->addSpacing(12);
  layout->addWidget(m_enabledLabel);
  layout->addWidget(m_enabled);
  layout->addSpacing(12);
  layout->addWidget(m_after);
  layout->addSpacing(12);
  layout->addWidget(m_keepSignedIn);
  layout->addSpacing(12);
  layout->addLayout(kit::actionRow({m_remove}));
  layout->addStretch(1);
  connect(m_keepSignedIn, &KeepSignedIn::chosen, &m_step, [this](bool isOn) { m_step.setKeepSignedIn(isOn); });
  connect(m_remove, &QAbstractButton::clicked, &m_step, [this] { m_step.goAside(flow::StepId::Removal); });
}

QString EnablePage::lead() const {
  //: %1 is the name of an account.
  return tr("For the account %1. First the consent, then the switch.").arg(shownText(m_step.view().accountName, 60));
}

PrimaryAction EnablePage::primary() const {
  const flow::IntegrationStanding& standing = m_step.view().standing;
  if (standing.isEnabled) {
    return {.text = tr("&Done"), .isEnabled = !m_step.isBusy()};
  }
  return {.text = tr("Done and &enable"),
          .isEnabled = standing.mayEnable && !m_step.isBusy(),
          .whyNot = notEnabledReason(standing)};
}

void EnablePage::runPrimary() {
  if (m_step.view().standing.isEnabled) {
    m_step.done();
  } else {
    m_step.enable();
  }
}

SecondaryAction EnablePage::secondary() const {
  return m_step.view().standing.isEnabled ? SecondaryAction{}
                                          : SecondaryAction{.text = tr("&Done"), .isEnabled = !m_step.isBusy()};
}

void EnablePage::runSecondary() {
  m_step.done();
}

void EnablePage::render() {
  const flow::EnableView& view = m_step.view();
  const flow::IntegrationStanding& standing = view.standing;
  renderMessage();
  m_consentLabel->setText(tr("Consent"));
  m_consent->setState(consentIcon(standing.consent), consentTone(standing.consent), consentFieldText(standing.consent),
                      consentStateDetail(standing, now()));
  m_enabledLabel->setText(tr("Integration"));
  m_enabled->setState(standing.isEnabled ? kit::Icon::Done : kit::Icon::Open,
                      standing.isEnabled ? Tone::Good : Tone::Neutral,
                      standing.isEnabled ? tr("Enabled") : tr("Not enabled"));
  m_after->setText(
      standing.isEnabled
          ? tr("You can disable it with the switch in the account's integrations.")
          : tr("“Done and enable” enables the integration and closes this dialog. “Done” closes the dialog "
               "and enables nothing; you can enable it later with the switch in the account's "
               "integrations."));
  m_keepSignedIn->setVisible(view.isSignedIn);
  m_keepSignedIn->render(view.keepSignedIn, view.vaultTrouble,
                         view.endsSignIn ? tr("Your sign-in is deleted from this computer when you press “Done”.")
                                         : tr("Your sign-in stays for 7 days, so that Usher can look again."));
  m_remove->setText(tr("&Remove this integration…"));
  m_remove->setEnabled(!m_step.isBusy());
  m_remove->updateGeometry();
}

QString EnablePage::consentFieldText(flow::ConsentState state) {
  // Below it stands who vouched.
  return consentStateText(state == flow::ConsentState::VouchedFor ? flow::ConsentState::NotDetected : state);
}

void EnablePage::renderMessage() {
  const flow::EnableView& view = m_step.view();
  const flow::IntegrationStanding& standing = view.standing;
  if (standing.isEnabled) {
    const bool isSeen = consentTone(standing.consent) == Tone::Good;
    m_message->setTexts(isSeen ? Tone::Good : Tone::Attention,
                        standing.consent == flow::ConsentState::Drifted
                            ? tr("Enabled, and the consent is gone at Microsoft.")
                            : tr("Users in this account can now integrate their Office 365 account."),
                        isSeen ? QString() : tr("Usher has not seen the consent itself. Go back to look again."));
  } else if (!standing.mayEnable) {
    m_message->setTexts(Tone::Attention, tr("This integration cannot be enabled yet."),
                        notEnabledReason(standing) + QLatin1Char(' ') + tr("Go back to see to it."));
  } else if (standing.consent == flow::ConsentState::VouchedFor) {
    m_message->setTexts(Tone::Attention, tr("The consent was not detected; a person vouched for it."),
                        tr("You can enable this integration below. Usher shows it as not detected until it sees the "
                           "consent itself."));
  } else if (standing.consent == flow::ConsentState::Verified || view.wasJustConsented) {
    m_message->setTexts(
        Tone::Good, tr("Office 365 consent was successful! You can now enable this integration below."),
        standing.consent == flow::ConsentState::Verified
            ? QString()
            : tr("It was accepted at Microsoft. Whether every permission is there, Usher has not verified."));
  } else {
    m_message->setTexts(Tone::Good, tr("Accepted, not verified. You can enable this integration below."), QString());
  }
}

}  // namespace usher::pages
