// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/consent_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/consent_words.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/permission_row.h"
#include "pages/kit/text.h"
#include "pages/owners_consent_panel.h"
#include "pages/permission_words.h"
#include "pages/step_words.h"

namespace usher::pages {

ConsentPage::ConsentPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_state(new kit::Notice(QStringLiteral("consentState"), this)),
      m_checkNow(m_state->addAction(QStringLiteral("checkNow"))),
      m_reviewAgain(m_state->addAction(QStringLiteral("reviewAgain"))),
      m_vouch(m_state->addAction(QStringLiteral("vouch"))),
      m_delegatedHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_applicationHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_promise(new kit::Notice(QStringLiteral("promise"), this)),
      m_beyond(new kit::Notice(QStringLiteral("beyond"), this)),
      m_acceptedAlready(new kit::LinkButton(QStringLiteral("acceptedAlready"), this)),
      m_others(new QWidget(this)),
      m_othersHeading(new kit::Text(kit::TextStyle::Heading, m_others)),
      m_othersText(new kit::Text(kit::TextStyle::Body, m_others)),
      m_copyLink(new kit::CopyButton(QStringLiteral("copyLink"), m_others)),
      m_mailLink(new kit::LinkButton(QStringLiteral("mailLink"), m_others)),
      m_linkSent(new kit::LinkButton(QStringLiteral("linkSent"), m_others)),
      m_owners(new OwnersConsentPanel(step, surroundings, this)) {
  m_mailLink->setGlyph(kit::Icon::Mail);
  auto* delegated = new QVBoxLayout;
  delegated->setSpacing(0);
  m_delegated = std::make_unique<kit::RowStack<kit::PermissionRow>>(this, delegated, QStringLiteral("delegated"));
  auto* application = new QVBoxLayout;
  application->setSpacing(0);
  m_application = std::make_unique<kit::RowStack<kit::PermissionRow>>(this, application, QStringLiteral("application"));
  auto* others = new QVBoxLayout(m_others);
  others->setContentsMargins(0, 16, 0, 0);
  others->setSpacing(8);
  others->addWidget(m_othersHeading);
  others->addWidget(m_othersText);
  others->addLayout(kit::actionRow({m_copyLink, m_mailLink, m_linkSent}));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_state);
  layout->addSpacing(8);
  layout->addWidget(m_delegatedHeading);
  layout->addLayout(delegated);
  layout->addWidget(m_applicationHeading);
  layout->addLayout(application);
  layout->addWidget(m_promise);
  layout->addWidget(m_beyond);
  layout->addLayout(kit::actionRow({m_acceptedAlready}));
  layout->addWidget(m_others);
  layout->addSpacing(16);
  layout->addWidget(m_owners);
  layout->addStretch(1);

  connect(m_checkNow, &QAbstractButton::clicked, &m_step, [this] { m_step.checkNow(); });
  connect(m_acceptedAlready, &QAbstractButton::clicked, &m_step, [this] { m_step.checkNow(); });
  connect(m_reviewAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.review(); });
  connect(m_vouch, &QAbstractButton::clicked, &m_step, [this] { m_step.vouch(); });
  connect(m_copyLink, &kit::CopyButton::copyRequested, this,
          [this] { desktop().copy(QString::fromLatin1(m_step.view().linkForOthers.toEncoded())); });
  connect(m_mailLink, &QAbstractButton::clicked, this, [this] {
    m_mailed =
        writeMail(desktop(), linkMail(), QStringLiteral("permissions"), now(), this, [this](const MailOutcome& better) {
          m_mailed = better;
          refresh();
        });
    refresh();
  });
  connect(m_linkSent, &QAbstractButton::clicked, &m_step, [this] { m_step.markLinkSent(); });
}

QString ConsentPage::lead() const {
  return tr("Read what %1 asks for. You accept it at Microsoft, for all of %2.")
      .arg(shownText(m_step.view().vendorName, 60), m_step.view().organisationName.isEmpty()
                                                        ? tr("your organisation")
                                                        : shownText(m_step.view().organisationName, 60));
}

ConsentPage::Deed ConsentPage::deed() const {
  const flow::ConsentProgress& progress = m_step.view().vendor;
  switch (progress.state) {
    case flow::ConsentState::NotAsked:
    case flow::ConsentState::Declined:
    case flow::ConsentState::Drifted:
      return progress.windowClosed ? Deed::CheckNow : Deed::Review;
    case flow::ConsentState::NoRights:
      return Deed::CopyLink;
    case flow::ConsentState::LinkSent:
    case flow::ConsentState::Accepted:
    case flow::ConsentState::BeingCopied:
    case flow::ConsentState::NotDetected:
    case flow::ConsentState::VouchedFor:
      return Deed::CheckNow;
    case flow::ConsentState::Verified:
      return Deed::GoOn;
  }
  return Deed::Review;
}

PrimaryAction ConsentPage::primary() const {
  const flow::ConsentProgress& progress = m_step.view().vendor;
  const bool isFree = !progress.isLooking && !progress.isAtMicrosoft && !m_step.view().owners.isAtMicrosoft;
  switch (deed()) {
    case Deed::Review:
      return {.text = tr("&Review and accept at Microsoft"), .isEnabled = isFree};
    case Deed::CheckNow:
      return {.text = progress.windowClosed ? tr("I accepted: chec&k now") : tr("Chec&k now"), .isEnabled = isFree};
    case Deed::CopyLink:
      return {.text = tr("Cop&y the link"), .isEnabled = isFree};
    case Deed::GoOn:
      return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
  }
  return {};
}

void ConsentPage::runPrimary() {
  switch (deed()) {
    case Deed::Review:
      return m_step.review();
    case Deed::CheckNow:
      return m_step.checkNow();
    case Deed::CopyLink:
      return desktop().copy(QString::fromLatin1(m_step.view().linkForOthers.toEncoded()));
    case Deed::GoOn:
      break;
  }
}

QString ConsentPage::busyText() const {
  const flow::ConsentView& view = m_step.view();
  if (view.vendor.isAtMicrosoft || view.owners.isAtMicrosoft) {
    return tr("Waiting for Microsoft's page…");
  }
  if (view.vendor.isLooking && view.vendor.state == flow::ConsentState::BeingCopied) {
    const int minutes = static_cast<int>(view.vendor.waited.count() / 60);
    return minutes == 0 ? tr("Microsoft is copying: up to 15 minutes")
                        : tr("Microsoft is copying: %n minutes of up to 15", nullptr, minutes);
  }
  return tr("Looking at Microsoft…");
}

QString ConsentPage::visitNote() const {
  return m_step.view().answerComesBack ? QString()
                                       : tr("Your own browser cannot tell Usher how it ended. When you are done there, "
                                            "say so here; Usher then looks "
                                            "at Microsoft.");
}

void ConsentPage::render() {
  const flow::ConsentProgress& progress = m_step.view().vendor;
  if (progress.state != m_stateShown || progress.windowClosed != m_closedShown) {
    m_stateShown = progress.state;
    m_closedShown = progress.windowClosed;
    Q_EMIT revealWanted(m_state);
  }
  renderState();
  renderActions();
  renderPermissions();
  m_owners->render();
}

void ConsentPage::renderPermissions() {
  const flow::ConsentView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  QList<const flow::PermissionRow*> delegated;
  QList<const flow::PermissionRow*> application;
  for (const flow::PermissionRow& row : view.permissions) {
    (row.kind == profile::PermissionKind::Delegated ? delegated : application).append(&row);
  }
  const auto show = [&view](const QList<const flow::PermissionRow*>& rows, kit::RowStack<kit::PermissionRow>& stack) {
    stack.setCount(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
      const flow::PermissionRow& row = *rows.at(i);
      const PermissionWords words = permissionWords(row.scope, row.kind);
      const GrantWords grant = grantWords(row.seen, view.vendor.state);
      stack.at(i)->setWords({.icon = words.icon,
                             .headline = words.headline,
                             .why = shownText(row.why.in(QLocale().name()), 400),
                             .technicalName = row.scope,
                             .tone = grant.tone,
                             .state = grant.text});
    }
  };
  show(delegated, *m_delegated);
  show(application, *m_application);
  m_delegatedHeading->setTextOrHide(delegated.isEmpty() ? QString() : tr("With a person who connects (delegated)"));
  m_applicationHeading->setTextOrHide(application.isEmpty() ? QString() : tr("On its own, at any time (application)"));
  // Once it was given, people may have connected since: the promise is not Usher's to make any more.
  if (!view.onlyDelegated || view.vendor.state == flow::ConsentState::Drifted) {
    m_promise->setTexts(Tone::Neutral, {}, {});
  } else if (view.vendor.state == flow::ConsentState::Verified) {
    m_promise->setTexts(Tone::Neutral, tr("%1 sees nobody's mailbox yet.").arg(vendor),
                        tr("It gets these permissions from each person who connects to %1.").arg(vendor));
  } else {
    m_promise->setTexts(Tone::Neutral, tr("At this point %1 does not have any permissions.").arg(vendor),
                        tr("These are the permissions that %1 gets from each person who connects. Until then it sees "
                           "nobody's mailbox.")
                            .arg(vendor));
  }
  QStringList beyond;
  for (const flow::BeyondRow& row : view.beyond) {
    beyond.append(shownText(row.scope, 80));
  }
  m_beyond->setTexts(
      Tone::Attention, beyond.isEmpty() ? QString() : tr("%1 has more than it asks for here.").arg(vendor),
      beyond.isEmpty()
          ? QString()
          : tr("Microsoft also shows: %1. Ask %2 what it is for.").arg(beyond.join(QStringLiteral(", ")), vendor));
}

void ConsentPage::renderState() {
  const ConsentNotice notice = consentNotice(m_step.view(), now());
  m_state->setTexts(notice.tone, notice.headline, notice.text);
}

void ConsentPage::renderActions() {
  const flow::ConsentView& view = m_step.view();
  const flow::ConsentProgress& progress = view.vendor;
  using flow::ConsentState;
  const bool isOpen = progress.state != ConsentState::Verified && !progress.isAtMicrosoft;
  const bool isBusy = progress.isLooking || progress.isAtMicrosoft || view.owners.isAtMicrosoft;
  const auto offer = [&](kit::LinkButton* link, const QString& text, bool isOffered) {
    link->setText(text);
    link->setVisible(isOffered);
    link->setEnabled(!isBusy);
    link->updateGeometry();
  };
  const bool leadsToCheck = deed() == Deed::CheckNow;
  const bool hasState = m_state->isVisibleTo(this);
  offer(m_checkNow, tr("Chec&k now"), hasState && !leadsToCheck && isOpen && progress.state != ConsentState::NotAsked);
  offer(m_reviewAgain, tr("&Review again at Microsoft"),
        hasState && isOpen && deed() != Deed::Review && progress.state != ConsentState::BeingCopied &&
            progress.state != ConsentState::Accepted);
  offer(m_acceptedAlready, tr("It was accepted alread&y: check now"),
        isOpen && progress.state == ConsentState::NotAsked && !leadsToCheck);
  offer(m_vouch, tr("I am s&ure it was accepted"), hasState && isOpen && progress.state == ConsentState::NotDetected);

  const bool needsOthers =
      isOpen && progress.state != ConsentState::BeingCopied && progress.state != ConsentState::Accepted;
  const QString outcome = mailOutcomeText(m_mailed);
  m_others->setVisible(needsOthers);
  m_othersHeading->setText(tr("Somebody else accepts?"));
  m_othersText->setText(
      outcome.isEmpty() ? tr("Send them this link. It leads to Microsoft's page with the same permissions.") : outcome);
  m_copyLink->setTexts(tr("Copy the link"), tr("Copy the link to Microsoft's page"));
  m_mailLink->setText(tr("Send it by e-&mail"));
  m_mailLink->updateGeometry();
  m_linkSent->setText(tr("I have &sent it"));
  m_linkSent->setVisible(progress.state != ConsentState::LinkSent);
  m_linkSent->updateGeometry();
}

MailDraft ConsentPage::linkMail() const {
  const flow::ConsentView& view = m_step.view();
  return consentLinkMail(view.vendorName, view.organisationName, view.linkForOthers, view.onlyDelegated);
}

}  // namespace usher::pages
