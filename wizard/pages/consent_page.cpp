// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/consent_page.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/consent_deed.h"
#include "pages/consent_state_panel.h"
#include "pages/consent_words.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/link_for_others_panel.h"
#include "pages/owners_consent_panel.h"
#include "pages/permissions_panel.h"

namespace usher::pages {

ConsentPage::ConsentPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_state(new ConsentStatePanel(step, surroundings, this)),
      m_permissions(new PermissionsPanel(this)),
      m_acceptedAlready(new kit::LinkButton(QStringLiteral("acceptedAlready"), this)),
      m_others(new LinkForOthersPanel(step, surroundings, this)),
      m_owners(new OwnersConsentPanel(step, surroundings, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_state);
  layout->addWidget(m_permissions);
  layout->addLayout(kit::actionRow({m_acceptedAlready}));
  layout->addWidget(m_others);
  layout->addSpacing(16);
  layout->addWidget(m_owners);
  layout->addStretch(1);
  connect(m_state, &ConsentStatePanel::revealWanted, this, &Page::revealWanted);
  connect(m_acceptedAlready, &QAbstractButton::clicked, &m_step, [this] { m_step.checkNow(); });
}

QString ConsentPage::lead() const {
  return tr("Read what %1 asks for. You accept it at Microsoft, for all of %2.")
      .arg(shownText(m_step.view().vendorName, 60), m_step.view().organisationName.isEmpty()
                                                        ? tr("your organisation")
                                                        : shownText(m_step.view().organisationName, 60));
}

PrimaryAction ConsentPage::primary() const {
  const flow::ConsentProgress& progress = m_step.view().vendor;
  const bool isFree = !progress.isLooking && !progress.isAtMicrosoft && !m_step.view().owners.isAtMicrosoft;
  switch (consentDeed(m_step.view())) {
    case ConsentDeed::Review:
      return {.text = tr("&Review and accept at Microsoft"), .isEnabled = isFree};
    case ConsentDeed::CheckNow:
      return {.text = progress.windowClosed ? tr("I accepted: chec&k now") : tr("Chec&k now"), .isEnabled = isFree};
    case ConsentDeed::CopyLink:
      return {.text = tr("Cop&y the link"), .isEnabled = isFree};
    case ConsentDeed::SwitchAccount:
    case ConsentDeed::GoOn:
      return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
  }
  return {};
}

void ConsentPage::runPrimary() {
  switch (consentDeed(m_step.view())) {
    case ConsentDeed::Review:
      return m_step.review();
    case ConsentDeed::CheckNow:
      return m_step.checkNow();
    case ConsentDeed::CopyLink:
      return m_others->copy();
    case ConsentDeed::SwitchAccount:
    case ConsentDeed::GoOn:
      break;
  }
}

QString ConsentPage::busyText() const {
  return consentBusyText(m_step.view());
}

QString ConsentPage::visitNote() const {
  return consentVisitNote(m_step.view());
}

void ConsentPage::render() {
  m_state->render(consentDeed(m_step.view()));
  m_permissions->render(m_step.view());
  renderAcceptedAlready();
  m_others->render();
  m_owners->render();
}

void ConsentPage::renderAcceptedAlready() {
  const flow::ConsentView& view = m_step.view();
  m_acceptedAlready->setText(tr("It was accepted alread&y: check now"));
  m_acceptedAlready->setVisible(view.vendor.state == flow::ConsentState::NotAsked && !view.vendor.isAtMicrosoft &&
                                consentDeed(view) == ConsentDeed::Review);
  m_acceptedAlready->setEnabled(!view.vendor.isLooking && !view.owners.isAtMicrosoft);
  m_acceptedAlready->updateGeometry();
}

}  // namespace usher::pages
