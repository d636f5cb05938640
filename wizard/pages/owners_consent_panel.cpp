// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/owners_consent_panel.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/consent_words.h"
#include "pages/kit/button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"

namespace usher::pages {

OwnersConsentPanel::OwnersConsentPanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_state(new kit::StateLine(QStringLiteral("ownersConsent"), this)),
      m_letIn(new kit::Button(QStringLiteral("letOwnersIn"), this)),
      m_check(new kit::LinkButton(QStringLiteral("checkOwners"), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addWidget(m_state);
  layout->addLayout(kit::actionRow({m_letIn, m_check}));
  connect(m_letIn, &QAbstractButton::clicked, &m_step, [this] { m_step.letOwnersIn(); });
  connect(m_check, &QAbstractButton::clicked, &m_step, [this] { m_step.checkOwnersNow(); });
}

void OwnersConsentPanel::render() {
  const flow::ConsentView& view = m_step.view();
  const flow::ConsentProgress& progress = view.owners;
  using flow::ConsentState;
  m_heading->setText(tr("Let owners use Usher here"));
  m_text->setText(tr("Owners choose the people later, without administrator rights. For that, Usher itself needs "
                     "your organisation's consent once: to see people, groups and %1, and to assign them.")
                      .arg(shownText(view.appName, 60)));
  const OwnersConsentLine line = ownersConsentLine(progress, m_surroundings.clock.now());
  m_state->setState(line.tone == Tone::Neutral ? kit::Icon::Open : kit::toneIcon(line.tone), line.tone, line.text,
                    line.detail);
  const bool isBusy = progress.isLooking || progress.isAtMicrosoft || view.vendor.isAtMicrosoft;
  const bool isOpen = progress.state != ConsentState::Verified;
  m_letIn->setText(tr("Let &owners use Usher here"));
  m_letIn->setVisible(isOpen);
  m_letIn->setEnabled(!isBusy);
  m_check->setText(tr("Check a&gain"));
  m_check->setVisible(isOpen && (progress.state != ConsentState::NotAsked || progress.windowClosed));
  m_check->setEnabled(!isBusy);
  m_check->updateGeometry();
}

}  // namespace usher::pages
