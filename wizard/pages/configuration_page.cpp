// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/configuration_page.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/administrator_elsewhere_panel.h"
#include "pages/authorize_panel.h"
#include "pages/consent_deed.h"
#include "pages/consent_state_panel.h"
#include "pages/consent_words.h"
#include "pages/permissions_panel.h"
#include "pages/received_link_panel.h"
#include "pages/signed_in_line.h"

namespace usher::pages {

ConfigurationPage::ConfigurationPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_signedIn(new SignedInLine(step, this)),
      m_state(new ConsentStatePanel(step, surroundings, this)),
      m_authorize(new AuthorizePanel(step, this)),
      m_elsewhere(new AdministratorElsewherePanel(step, surroundings, this)),
      m_received(new ReceivedLinkPanel(this)),
      m_permissions(new PermissionsPanel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_signedIn);
  layout->addWidget(m_state);
  layout->addWidget(m_authorize);
  layout->addWidget(m_elsewhere);
  layout->addSpacing(8);
  layout->addWidget(m_received);
  layout->addSpacing(8);
  layout->addWidget(m_permissions);
  layout->addStretch(1);
  connect(m_state, &ConsentStatePanel::revealWanted, this, &Page::revealWanted);
  connect(m_received, &ReceivedLinkPanel::revealWanted, this, &Page::revealWanted);
  connect(m_received, &ReceivedLinkPanel::submitted, &m_step, [this](const QString& text) { m_step.takeLink(text); });
}

QString ConfigurationPage::title() const {
  return shownText(m_step.view().dialog->integrationName, 60);
}

QString ConfigurationPage::lead() const {
  //: %1 is the name of an account.
  return tr("For the account %1. An Office 365 administrator consents once.")
      .arg(shownText(m_step.view().dialog->accountName, 60));
}

PrimaryAction ConfigurationPage::primary() const {
  const flow::ConsentView& view = m_step.view();
  const bool isFree = !view.vendor.isLooking && !view.vendor.isAtMicrosoft && !m_step.isBusy();
  switch (consentDeed(view)) {
    case ConsentDeed::Review:
      return {.text = tr("Authorize on &Azure"), .isEnabled = isFree};
    case ConsentDeed::CheckNow:
      return {.text = view.vendor.windowClosed ? tr("I accepted: look a&gain") : lookAgainText(view),
              .isEnabled = isFree};
    case ConsentDeed::CopyLink:
      return {.text = tr("Copy &url"), .isEnabled = isFree};
    case ConsentDeed::SwitchAccount:
      return {.text = tr("S&witch account"), .isEnabled = isFree};
    case ConsentDeed::GoOn:
      return {.text = tr("Go on to &enable"), .isEnabled = m_step.canContinue(), .goesOn = true};
  }
  return {};
}

void ConfigurationPage::runPrimary() {
  switch (consentDeed(m_step.view())) {
    case ConsentDeed::Review:
      return m_step.review();
    case ConsentDeed::CheckNow:
      return m_step.checkNow();
    case ConsentDeed::CopyLink:
      return m_elsewhere->copyUrl();
    case ConsentDeed::SwitchAccount:
      return m_step.switchAccount();
    case ConsentDeed::GoOn:
      break;
  }
}

QString ConfigurationPage::busyText() const {
  return consentBusyText(m_step.view());
}

QString ConfigurationPage::visitNote() const {
  return consentVisitNote(m_step.view());
}

void ConfigurationPage::render() {
  using flow::ConsentState;
  const flow::ConsentView& view = m_step.view();
  const ConsentDeed deed = consentDeed(view);
  const ConsentState state = view.vendor.state;
  const bool isStopped = view.dialog->wrongOrganisation.has_value();
  const bool isWanted = !isStopped && state != ConsentState::Verified && state != ConsentState::BeingCopied &&
                        state != ConsentState::Accepted;
  m_signedIn->render(deed != ConsentDeed::SwitchAccount);
  m_state->render(deed);
  m_authorize->render(deed);
  // Without rights the other way comes first, and the state offers this one again.
  m_authorize->setVisible(isWanted && state != ConsentState::NoRights);
  m_elsewhere->render(deed);
  m_elsewhere->setVisible(isWanted);
  renderReceived();
  m_received->setVisible(isWanted);
  m_permissions->render(view);
  m_permissions->setVisible(!isStopped);
}

void ConfigurationPage::renderReceived() {
  const flow::ConsentView& view = m_step.view();
  const flow::DialogView& dialog = *view.dialog;
  m_received->render({.heading = tr("I have received a link"),
                      .text = tr("From somebody who uses Usher for this account. Paste it here: Usher checks it and "
                                 "never opens it; it builds its own."),
                      .label = tr("Received &link"),
                      .link = dialog.received,
                      .problem = dialog.receivedProblem == flow::LinkProblem::Tenant
                                     ? tr("This link is for another organisation than the one of this account.")
                                     : linkProblemText(dialog.receivedProblem, view.vendorName),
                      .detail = dialog.receivedDetail,
                      .accepted = tr("The link is right: it asks for %1.").arg(shownText(view.appName, 60)),
                      .acceptedText = tr("Press “Authorize on Azure” to read the permissions and to answer.")});
}

}  // namespace usher::pages
