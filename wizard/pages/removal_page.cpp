// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/removal_page.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "base/foreign_text.h"
#include "pages/error_words/turn.h"
#include "pages/failure_text.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/removal_choices_panel.h"
#include "pages/removal_words.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

using flow::RemovalItem;
using flow::RemovalPhase;

RemovalPage::RemovalPage(flow::RemovalStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_layout(new QVBoxLayout(this)),
      m_result(new kit::Notice(QStringLiteral("removalResult"), this)),
      m_signIn(new kit::Notice(QStringLiteral("removalSignIn"), this)),
      m_signInNow(m_signIn->addAction(QStringLiteral("removalSignInNow"))),
      m_switchAccount(m_signIn->addAction(QStringLiteral("removalSwitchAccount"))),
      m_bin(new kit::Notice(QStringLiteral("removalBin"), this)),
      m_restore(m_bin->addAction(QStringLiteral("restoreApp"))),
      m_choices(new RemovalChoicesPanel(step, this)),
      m_goesHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_goesLayout(new QVBoxLayout),
      m_goes(this, m_goesLayout, QStringLiteral("goes")),
      m_staysHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_staysLayout(new QVBoxLayout),
      m_stays(this, m_staysLayout, QStringLiteral("stays")),
      m_outcomeLayout(new QVBoxLayout),
      m_outcomes(this, m_outcomeLayout, QStringLiteral("outcome")),
      m_more(new kit::Notice(QStringLiteral("removalMore"), this)),
      m_read(new kit::Text(kit::TextStyle::Quiet, this)),
      m_refresh(new kit::LinkButton(QStringLiteral("readAgain"), this)),
      m_save(new kit::LinkButton(QStringLiteral("saveRecord"), this)),
      m_saved(new kit::Text(kit::TextStyle::Body, this)) {
  m_save->setGlyph(kit::Icon::Save);
  m_saved->setObjectName(QStringLiteral("recordSaved"));
  m_read->setWordWrap(false);
  m_read->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  layOut();
  connectAll();
}

void RemovalPage::layOut() {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(8);
  m_layout->addWidget(m_result);
  m_layout->addWidget(m_signIn);
  m_layout->addWidget(m_choices);
  for (QVBoxLayout* lines : {m_goesLayout, m_staysLayout, m_outcomeLayout}) {
    lines->setSpacing(0);
  }
  m_layout->addWidget(m_goesHeading);
  m_layout->addLayout(m_goesLayout);
  m_layout->addWidget(m_staysHeading);
  m_layout->addLayout(m_staysLayout);
  m_layout->addWidget(m_more);
  m_layout->addLayout(m_outcomeLayout);
  m_layout->addWidget(m_bin);
  m_layout->addLayout(kit::actionRow({m_read, m_refresh, m_save}));
  m_layout->addWidget(m_saved);
  m_layout->addStretch(1);
}

void RemovalPage::connectAll() {
  connect(m_signInNow, &QAbstractButton::clicked, &m_step, [this] { m_step.signIn(); });
  connect(m_switchAccount, &QAbstractButton::clicked, &m_step, [this] { m_step.switchAccount(); });
  connect(m_refresh, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
  connect(m_save, &QAbstractButton::clicked, this, [this] { saveRecord(); });
  connect(m_restore, &QAbstractButton::clicked, &m_step, [this] {
    if (!m_step.view().bin.isEmpty()) {
      m_step.restore(m_step.view().bin.first().id);
    }
  });
}

QString RemovalPage::title() const {
  const flow::RemovalView& view = m_step.view();
  //: %1 is what is taken away: the product, or the integration of an account.
  return tr("Remove %1").arg(shownText(view.isManaged ? view.integrationName : view.vendorName, 60));
}

QString RemovalPage::lead() const {
  switch (m_step.view().phase) {
    case RemovalPhase::Reading:
    case RemovalPhase::Choosing:
      return tr("Choose what goes. Nothing is removed before you have seen it all once more.");
    case RemovalPhase::Confirming:
      return tr("Look once more at what goes and what stays.");
    case RemovalPhase::Removing:
      return tr("Each thing is removed, and then read back.");
    case RemovalPhase::Ended:
      return tr("See what is gone and what is left.");
  }
  return {};
}

QList<flow::RemovalRow> RemovalPage::wanted() const {
  QList<flow::RemovalRow> rows = m_step.view().rows;
  rows.removeIf([](const flow::RemovalRow& row) { return !row.isChosen && !row.goesAlong; });
  return rows;
}

PrimaryAction RemovalPage::primary() const {
  const flow::RemovalView& view = m_step.view();
  const auto count = static_cast<int>(wanted().size());
  switch (view.phase) {
    case RemovalPhase::Reading:
    case RemovalPhase::Choosing:
      return {.text = tr("Con&tinue"), .isEnabled = count > 0 && !m_step.isBusy()};
    case RemovalPhase::Confirming:
    case RemovalPhase::Removing:
      return {.text = tr("Re&move %n things", nullptr, count),
              .isEnabled = view.phase == RemovalPhase::Confirming && !m_step.isBusy(),
              .isDestructive = true};
    case RemovalPhase::Ended:
      break;
  }
  return {.text = tr("C&lose"), .isEnabled = !m_step.isBusy()};
}

void RemovalPage::runPrimary() {
  switch (m_step.view().phase) {
    case RemovalPhase::Reading:
    case RemovalPhase::Choosing:
      return m_step.review();
    case RemovalPhase::Confirming:
      return m_step.remove();
    case RemovalPhase::Removing:
      return;
    case RemovalPhase::Ended:
      return m_step.close();
  }
}

SecondaryAction RemovalPage::secondary() const {
  return m_step.view().phase == RemovalPhase::Confirming
             ? SecondaryAction{.text = tr("Change the c&hoice"), .isEnabled = !m_step.isBusy()}
             : SecondaryAction();
}

void RemovalPage::runSecondary() {
  m_step.reconsider();
}

QString RemovalPage::busyText() const {
  const flow::RemovalView& view = m_step.view();
  if (view.isWaitingForCopies) {
    return tr("Microsoft accepted it. Waiting until its copies show it…");
  }
  if (view.isRestoring) {
    return tr("Restoring the app…");
  }
  if (view.phase == RemovalPhase::Confirming) {
    return tr("Asking Microsoft for the permission…");
  }
  if (view.phase == RemovalPhase::Removing) {
    const flow::Progress progress = m_step.progress();
    return progress.total > 1 ? tr("Removing: %1 of %2").arg(progress.done).arg(progress.total) : tr("Removing…");
  }
  return tr("Reading what is there…");
}

bool RemovalPage::mayLeave() const {
  return m_step.view().phase != RemovalPhase::Removing && !m_step.view().isRestoring;
}

void RemovalPage::render() {
  renderNotices();
  renderWhose();
  m_choices->render();
  orderTabs();
  renderConfirmation();
  renderResults();
  renderBin();
  renderRecord();
}

void RemovalPage::renderNotices() {
  const flow::RemovalView& view = m_step.view();
  const QList<flow::RemovalRow> rows = wanted();
  const bool isAllGone = std::all_of(rows.begin(), rows.end(), [](const flow::RemovalRow& row) {
    return row.outcome == flow::RemovalOutcome::Gone || row.outcome == flow::RemovalOutcome::GoneAlready;
  });
  const bool endsAccess = std::any_of(rows.begin(), rows.end(), [](const flow::RemovalRow& row) {
    return row.item != RemovalItem::Integration && row.item != RemovalItem::SignIn;
  });
  if (view.phase == RemovalPhase::Ended && isAllGone) {
    m_result->setTexts(
        Tone::Good, tr("All of it is gone."),
        endsAccess ? tr("Each line was read back. Sign-ins that are open already can last for about an hour more.")
                   : tr("Each line was read back."));
  } else if (view.phase == RemovalPhase::Ended) {
    m_result->setTexts(Tone::Attention, tr("Some of it is still there."),
                       tr("Each line says why, and who can remove it. Nothing is lost: read again, and go on."));
  } else if (!view.restored.isEmpty()) {
    m_result->setTexts(Tone::Good, tr("“%1” is there again.").arg(shownText(view.restored, 60)),
                       tr("What Microsoft did not bring back with it is missing below. Set that up again."));
  } else {
    m_result->setTexts(Tone::Neutral, {}, {});
  }
}

static QString wrongOrganisationText(const flow::WrongOrganisation& wrong) {
  const QString other = shownText(wrong.other, 60);
  using Why = flow::WrongOrganisation::Why;
  switch (wrong.why) {
    case Why::OtherThanRemembered:
      return RemovalPage::tr("This account belongs to %1. Nothing is removed from another organisation.").arg(other);
    case Why::OfAnotherAccount:
      return RemovalPage::tr("That organisation belongs to the account %1. Remove it there.").arg(other);
    case Why::PartnersOwn:
      return RemovalPage::tr("That is the organisation of the partner %1, not of a customer.").arg(other);
  }
  return {};
}

static QString whoMayRemove() {
  //: %1 is the name of a role at Microsoft.
  return RemovalPage::tr("Who can: %1, or Global Administrator.")
      .arg(roleName(MendingRole::CloudApplicationAdministrator));
}

/// Whose rights are used, or that nobody's are.
void RemovalPage::renderWhose() {
  const flow::RemovalView& view = m_step.view();
  const bool isChoosing = view.phase == RemovalPhase::Choosing && !m_step.isBusy();
  const bool offers = isChoosing && view.mayRead && view.needsSignIn;
  if (view.wrongOrganisation) {
    const QString name = shownText(view.wrongOrganisation->signedInTo, 60);
    m_signIn->setTexts(
        Tone::Bad, name.isEmpty() ? tr("You signed in to another organisation.") : tr("You signed in to %1.").arg(name),
        wrongOrganisationText(*view.wrongOrganisation));
  } else if (!view.mayRead) {
    m_signIn->setTexts(Tone::Neutral, tr("Only an administrator can take this away."), whoMayRemove());
  } else if (offers && view.userName.isEmpty()) {
    m_signIn->setTexts(Tone::Neutral, tr("What is there at Microsoft is not known yet."),
                       tr("Sign in with an administrator of the organisation, and choose what goes there."));
  } else if (offers) {
    m_signIn->setTexts(Tone::Neutral, tr("What is there at Microsoft is not known yet."),
                       tr("You are signed in as %1.").arg(shownText(view.userName, 60)));
  } else if (isChoosing && view.lacksRole) {
    m_signIn->setTexts(
        Tone::Attention, tr("Your account has no role that may remove the app."),
        whoMayRemove() + QLatin1Char(' ') + tr("You are signed in as %1.").arg(shownText(view.userName, 60)));
  } else {
    m_signIn->setTexts(Tone::Neutral, {}, {});
  }
  m_signInNow->setText(view.userName.isEmpty() ? tr("&Sign in") : tr("&Look at Microsoft"));
  m_signInNow->setVisible(offers && !view.wrongOrganisation);
  m_signInNow->updateGeometry();
  m_switchAccount->setText(tr("&Use another account"));
  m_switchAccount->setVisible(isChoosing && !view.userName.isEmpty() &&
                              (view.wrongOrganisation || offers || view.lacksRole));
  m_switchAccount->updateGeometry();
}

/// The boxes are made when they are first needed, after what stands below them.
void RemovalPage::orderTabs() {
  const QWidgetList order =
      QWidgetList{m_signInNow, m_switchAccount} + m_choices->boxes() + QWidgetList{m_restore, m_refresh, m_save};
  for (qsizetype i = 1; i < order.size(); ++i) {
    setTabOrder(order.at(i - 1), order.at(i));
  }
}

void RemovalPage::renderConfirmation() {
  const flow::RemovalView& view = m_step.view();
  const bool isConfirming = view.phase == RemovalPhase::Confirming;
  const QList<flow::RemovalRow> goes = isConfirming ? wanted() : QList<flow::RemovalRow>();
  m_goesHeading->setTextOrHide(isConfirming ? tr("This goes") : QString());
  m_goes.setCount(goes.size());
  for (qsizetype i = 0; i < goes.size(); ++i) {
    const flow::RemovalRow& row = goes.at(i);
    m_goes.at(i)->setState(kit::Icon::Trash, Tone::Bad, removalTitle(row, view), removalConsequence(row, view));
  }
  const QStringList stays = isConfirming ? removalStays(view) : QStringList();
  m_staysHeading->setTextOrHide(isConfirming ? tr("This stays") : QString());
  m_stays.setCount(stays.size());
  for (qsizetype i = 0; i < stays.size(); ++i) {
    m_stays.at(i)->setState(kit::Icon::Lock, Tone::Neutral, stays.at(i));
  }
  const bool asks = isConfirming && view.asksForMore;
  m_more->setTexts(Tone::Neutral, asks ? tr("Microsoft asks you for one more permission first.") : QString(),
                   asks ? tr("Usher needs \"DelegatedPermissionGrant.ReadWrite.All\" to take single permissions away. "
                             "Removing the whole enterprise app does not need it.")
                        : QString());
}

void RemovalPage::renderResults() {
  const flow::RemovalView& view = m_step.view();
  const bool hasResults = view.phase == RemovalPhase::Removing || view.phase == RemovalPhase::Ended;
  const QList<flow::RemovalRow> rows = hasResults ? wanted() : QList<flow::RemovalRow>();
  m_outcomes.setCount(rows.size());
  for (qsizetype i = 0; i < rows.size(); ++i) {
    const RemovalOutcomeWords words = removalOutcome(rows.at(i), view, now());
    m_outcomes.at(i)->setState(words.icon, words.tone, words.text, words.detail, words.remark);
  }
}

void RemovalPage::renderBin() {
  const flow::RemovalView& view = m_step.view();
  const bool isShown = !view.bin.isEmpty() && view.phase != RemovalPhase::Confirming &&
                       view.phase != RemovalPhase::Reading && view.phase != RemovalPhase::Removing;
  const flow::RestorableApp app = view.bin.value(0);
  const QString until =
      app.until ? tr("Until %1 it can be restored.").arg(QLocale().toString(app.until->toLocalTime().date()))
                : tr("It can be restored for 30 days.");
  const QString since =
      app.deleted ? tr("Removed %1.").arg(timeAgo(*app.deleted, now())) + QLatin1Char(' ') + until : until;
  m_bin->setTexts(Tone::Neutral,
                  isShown ? tr("Microsoft keeps “%1” for 30 days.").arg(shownText(app.name, 60)) : QString(),
                  isShown ? since : QString());
  m_restore->setText(isShown ? tr("&Restore") : QString());
  m_restore->setAccessibleName(tr("Restore %1").arg(shownText(app.name, 60)));
  m_restore->setEnabled(!m_step.isBusy());
  m_restore->setVisible(isShown);
  m_restore->updateGeometry();
}

void RemovalPage::renderRecord() {
  const flow::RemovalView& view = m_step.view();
  const bool isQuiet = view.phase == RemovalPhase::Choosing || view.phase == RemovalPhase::Ended;
  m_read->setTextOrHide(isQuiet && view.isMicrosoftRead && view.readAt
                            ? tr("Read from Microsoft %1.").arg(timeAgo(*view.readAt, now()))
                            : QString());
  m_refresh->setText(tr("Read a&gain"));
  m_refresh->setVisible(isQuiet && view.isMicrosoftRead && !view.userName.isEmpty());
  m_refresh->setEnabled(!m_step.isBusy());
  m_refresh->updateGeometry();
  m_save->setText(tr("Sa&ve the record"));
  m_save->setVisible(isQuiet && !view.record.isEmpty());
  m_save->setEnabled(!m_step.isBusy());
  m_save->setAccessibleDescription(tr("What was removed, when, by whom, and Microsoft's request IDs."));
  m_save->updateGeometry();
  m_saved->setTextOrHide(isQuiet ? m_savedAs : QString());
}

void RemovalPage::saveRecord() {
  const auto path = desktop().save(QStringLiteral("removal-record.csv"), removalRecordCsv(m_step.view()));
  m_savedAs = path ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*path)) : describe(path.error()).headline;
  refresh();
  Q_EMIT revealWanted(m_saved);
}

}  // namespace usher::pages
