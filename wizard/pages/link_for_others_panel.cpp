// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/link_for_others_panel.h"

#include <QVBoxLayout>

#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::pages {

LinkForOthersPanel::LinkForOthersPanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_copyLink(new kit::CopyButton(QStringLiteral("copyLink"), this)),
      m_mailLink(new kit::LinkButton(QStringLiteral("mailLink"), this)),
      m_linkSent(new kit::LinkButton(QStringLiteral("linkSent"), this)) {
  m_mailLink->setGlyph(kit::Icon::Mail);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 16, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addLayout(kit::actionRow({m_copyLink, m_mailLink, m_linkSent}));
  connect(m_copyLink, &kit::CopyButton::copyRequested, this, &LinkForOthersPanel::copy);
  connect(m_mailLink, &QAbstractButton::clicked, this, &LinkForOthersPanel::writeMail);
  connect(m_linkSent, &QAbstractButton::clicked, &m_step, [this] { m_step.markLinkSent(); });
}

void LinkForOthersPanel::copy() {
  m_surroundings.desktop.copy(QString::fromLatin1(m_step.view().linkForOthers.toEncoded()));
}

void LinkForOthersPanel::writeMail() {
  const flow::ConsentView& view = m_step.view();
  const MailDraft draft =
      consentLinkMail(view.vendorName, view.organisationName, view.linkForOthers, view.onlyDelegated);
  m_mailed = pages::writeMail(m_surroundings.desktop, draft, QStringLiteral("permissions"), m_surroundings.clock.now(),
                              this, [this](const MailOutcome& better) {
                                m_mailed = better;
                                render();
                              });
  render();
}

void LinkForOthersPanel::render() {
  const flow::ConsentProgress& progress = m_step.view().vendor;
  using flow::ConsentState;
  setVisible(progress.state != ConsentState::Verified && !progress.isAtMicrosoft &&
             progress.state != ConsentState::BeingCopied && progress.state != ConsentState::Accepted);
  const QString outcome = mailOutcomeText(m_mailed);
  m_heading->setText(tr("Somebody else accepts?"));
  m_text->setText(outcome.isEmpty() ? tr("Send them this link. It leads to Microsoft's page with the same permissions.")
                                    : outcome);
  m_copyLink->setTexts(tr("Copy the link"), tr("Copy the link to Microsoft's page"));
  m_mailLink->setText(tr("Send it by e-&mail"));
  m_mailLink->updateGeometry();
  m_linkSent->setText(tr("I have &sent it"));
  m_linkSent->setVisible(progress.state != ConsentState::LinkSent);
  m_linkSent->updateGeometry();
}

}  // namespace usher::pages
