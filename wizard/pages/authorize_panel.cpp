// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/authorize_panel.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::pages {

AuthorizePanel::AuthorizePanel(flow::ConsentStep& step, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_authorize(new kit::Button(QStringLiteral("authorize"), this)),
      m_acceptedAlready(new kit::LinkButton(QStringLiteral("acceptedAlready"), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 8);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addLayout(kit::actionRow({m_authorize, m_acceptedAlready}));
  connect(m_authorize, &QAbstractButton::clicked, &m_step, [this] { m_step.review(); });
  connect(m_acceptedAlready, &QAbstractButton::clicked, &m_step, [this] { m_step.checkNow(); });
}

void AuthorizePanel::render(ConsentDeed deed) {
  const flow::ConsentView& view = m_step.view();
  const bool isBusy = view.vendor.isAtMicrosoft || view.vendor.isLooking || view.owners.isAtMicrosoft;
  m_heading->setText(tr("You are an Office 365 administrator"));
  m_text->setText(deed == ConsentDeed::Review
                      ? tr("Press “Authorize on Azure”. Microsoft's sign-in page opens, then the list of permissions. "
                           "Press “Accept” there; the page closes by itself.")
                      : tr("Microsoft's sign-in page opens, then the list of permissions."));
  m_authorize->setText(tr("Authorize on &Azure"));
  m_authorize->setVisible(deed != ConsentDeed::Review);
  m_authorize->setEnabled(!isBusy);
  m_acceptedAlready->setText(tr("It was accepted alread&y: look now"));
  m_acceptedAlready->setVisible(view.vendor.state == flow::ConsentState::NotAsked && deed == ConsentDeed::Review);
  m_acceptedAlready->setEnabled(!isBusy);
  m_acceptedAlready->updateGeometry();
}

}  // namespace usher::pages
