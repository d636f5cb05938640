// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/people_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "flow/history/history_csv.h"
#include "pages/failure_text.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/people_list.h"
#include "pages/kit/search_field.h"
#include "pages/kit/text.h"
#include "pages/people_words.h"
#include "pages/run_words.h"
#include "pages/times.h"

namespace usher::pages {

PeoplePage::PeoplePage(flow::PeopleStep& step, const Surroundings& surroundings, const Names& names, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_unfinished(new kit::Notice(QStringLiteral("unfinishedRun"), this)),
      m_leave(m_unfinished->addAction(QStringLiteral("leaveRun"))),
      m_run(new kit::Notice(QStringLiteral("runProgress"), this)),
      m_pause(m_run->addAction(QStringLiteral("pauseRun"))),
      m_content(new QWidget(this)),
      m_search(new kit::SearchField(names.search, m_content)),
      m_notice(new kit::Notice(names.notice, m_content)),
      m_lookAgain(m_notice->addAction(QStringLiteral("lookAgain"))),
      m_tryAgain(m_notice->addAction(QStringLiteral("tryFailedAgain"))),
      m_saveResults(m_notice->addAction(QStringLiteral("saveResults"))),
      m_saved(new kit::Text(kit::TextStyle::Quiet, m_content)),
      m_heading(new kit::Text(kit::TextStyle::Heading, m_content)),
      m_history(new kit::LinkButton(QStringLiteral("whatChanged"), m_content)),
      m_remove(new kit::LinkButton(names.remove, m_content)),
      m_list(new kit::PeopleList(names.list, m_content)) {
  connect(m_search, &kit::SearchField::searched, &m_step, [this](const QString& text) { m_step.search(text); });
  connect(m_search, &kit::SearchField::picked, &m_step, [this](const QString& key) { m_step.add({key}); });
  connect(m_list, &kit::PeopleList::removeRequested, &m_step, [this](const QStringList& keys) { m_step.remove(keys); });
  connect(m_list, &kit::PeopleList::keepRequested, &m_step, [this](const QStringList& keys) { m_step.keep(keys); });
  connect(m_list, &kit::PeopleList::selectedKeysChanged, this, [this] { renderRemove(); });
  connect(m_remove, &QAbstractButton::clicked, m_list, [this] { m_list->askForSelected(); });
  connect(m_lookAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
  connect(m_history, &QAbstractButton::clicked, &m_step, [this] { m_step.goAside(flow::StepId::History); });
  connect(m_list, &kit::PeopleList::menuWanted, this, &PeoplePage::openMenu);
  connect(m_leave, &QAbstractButton::clicked, &m_step, [this] { m_step.leaveRun(); });
  connect(m_pause, &QAbstractButton::clicked, &m_step,
          [this] { m_step.people().isPaused ? m_step.goOn() : m_step.pause(); });
  connect(m_tryAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.tryFailedAgain(); });
  m_tryAgain->hide();
  connect(m_saveResults, &QAbstractButton::clicked, this, [this] { saveOutcomes(); });
  m_saved->setObjectName(QStringLiteral("resultsSaved"));
}

void PeoplePage::layOut(QWidget* beside, QLayout* above, const QList<QWidget*>& below) {
  auto* searching = new QHBoxLayout;
  searching->setSpacing(8);
  searching->addWidget(m_search, 1);
  if (beside) {
    searching->addWidget(beside);
  }
  auto* head = new QHBoxLayout;
  m_heading->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  head->addWidget(m_heading, 1);
  head->addWidget(m_history);
  head->addWidget(m_remove);
  auto* content = new QVBoxLayout(m_content);
  content->setContentsMargins(0, 0, 0, 0);
  content->setSpacing(8);
  content->addLayout(searching);
  if (above) {
    content->addLayout(above);
  }
  content->addWidget(m_notice);
  content->addWidget(m_saved);
  content->addSpacing(8);
  content->addLayout(head);
  content->addWidget(m_list, 1000);
  for (QWidget* widget : below) {
    content->addWidget(widget);
  }
  content->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_unfinished);
  layout->addWidget(m_run);
  layout->addWidget(m_content, 1);
  setTabOrder(m_leave, m_pause);
  setTabOrder(m_pause, m_search->edit());
}

void PeoplePage::runPrimary() {
  // What was typed to find somebody has done its work.
  m_step.search({});
  m_savedAs.clear();
  goingOn() ? m_step.continueRun() : m_step.apply();
}

std::optional<PrimaryAction> PeoplePage::goingOn() const {
  const flow::PeopleView& view = m_step.people();
  if (!view.unfinished || view.isApplying) {
    return {};
  }
  const int left = view.unfinished->total - view.unfinished->done;
  return PrimaryAction{.text = tr("C&ontinue with %n", nullptr, left),
                       .isEnabled = view.app == flow::AppPresence::Found && !m_step.isBusy()};
}

void PeoplePage::showContent(bool isShown) {
  m_content->setVisible(isShown);
}

QWidget* PeoplePage::firstField() const {
  return m_search->edit();
}

void PeoplePage::renderSearch(const QString& prompt) {
  const flow::PeopleView& view = m_step.people();
  m_search->setTexts(prompt, prompt);
  m_search->setEnabled(view.app == flow::AppPresence::Found && !view.isApplying);
  m_search->setResults(searchResults(view.search));
}

void PeoplePage::renderRun() {
  renderUnfinished();
  renderResults();
  const flow::PeopleView& view = m_step.people();
  const flow::Progress progress = m_step.progress();
  const bool isLong = view.isApplying && progress.total > flow::Run::portion;
  m_pause->setText(view.isPaused ? tr("&Go on") : tr("Pa&use"));
  m_pause->setVisible(isLong);
  m_pause->updateGeometry();
  if (!isLong) {
    return m_run->setTexts(Tone::Neutral, {}, {});
  }
  const QString done = doneOf(progress.done, progress.total);
  if (view.isPaused) {
    return m_run->setTexts(Tone::Attention, tr("Paused: %1.").arg(done),
                           tr("Nothing more is sent until you go on. What is done is kept."));
  }
  m_run->setTexts(Tone::Neutral, done + QLatin1Char('.'), restText(progress.total - progress.done, view.timeLeft));
}

void PeoplePage::openMenu(const QString& key, const QPoint& place) {
  const kit::PersonRow row = m_list->people().row(static_cast<int>(m_list->people().keys().indexOf(key)));
  auto* menu = new QMenu(m_list);
  menu->setObjectName(QStringLiteral("rowMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (row.action != kit::RowAction::None) {
    const QString text = row.action == kit::RowAction::Keep ? tr("&Keep") : tr("Remo&ve");
    menu->addAction(text, m_list, [this] { m_list->askForSelected(); })->setObjectName(QStringLiteral("menuRemove"));
  }
  //: In the menu of a person or group: shows what Usher changed about it, to take it back.
  menu->addAction(tr("W&hat Usher changed…"), &m_step,
                  [this, id = row.avatarId] { m_step.goAside(flow::StepId::History, id); })
      ->setObjectName(QStringLiteral("menuHistory"));
  menu->popup(place);
}

void PeoplePage::renderUnfinished() {
  const flow::PeopleView& view = m_step.people();
  m_leave->setText(tr("Leave the res&t"));
  m_leave->setEnabled(!m_step.isBusy());
  m_leave->updateGeometry();
  if (!goingOn()) {
    return m_unfinished->setTexts(Tone::Neutral, {}, {});
  }
  const QString began = clockTime(view.unfinished->started, now());
  const QString by = shownText(view.unfinished->actorName, 60);
  m_unfinished->setTexts(
      Tone::Attention, tr("%1. Continue?").arg(doneOf(view.unfinished->done, view.unfinished->total)),
      (by.isEmpty() ? tr("These changes were begun at %1 and were interrupted.").arg(began)
                    : tr("%1 began these changes at %2, and they were interrupted.").arg(by, began)) +
          QLatin1Char(' ') + tr("Usher first reads what arrived at Microsoft, so nothing is done twice."));
}

void PeoplePage::renderResults() {
  const bool hasResults = m_step.people().isApplied && !m_step.isBusy() && !m_step.outcomes().isEmpty();
  m_saveResults->setText(tr("&Save the results as CSV"));
  m_saveResults->setVisible(hasResults);
  m_saveResults->updateGeometry();
  m_saved->setTextOrHide(hasResults ? m_savedAs : QString());
}

void PeoplePage::saveOutcomes() {
  const auto saved = desktop().save(tr("Results.csv"), flow::resultsCsv(m_step.outcomes()));
  m_savedAs = saved ? tr("Saved as %1").arg(*saved) : describe(saved.error()).headline;
  renderResults();
}

bool PeoplePage::renderUnread() {
  const int count = m_step.people().unreadCount;
  const bool isUnread = count > 0 && !m_step.isBusy() && !m_step.people().unfinished;
  if (isUnread) {
    m_notice->setTexts(
        Tone::Attention, tr("%n changes are not read back yet.", nullptr, count),
        tr("You stopped before Microsoft answered. Usher looks what became of them as soon as Microsoft lets it."));
  }
  offerLookAgain(isUnread);
  return isUnread;
}

bool PeoplePage::isAppMissing() const {
  return m_step.people().app == flow::AppPresence::NotYet && !m_step.isBusy();
}

void PeoplePage::offerLookAgain(bool isOffered) {
  m_lookAgain->setText(tr("Look a&gain"));
  m_lookAgain->setVisible(isOffered);
  m_lookAgain->updateGeometry();
}

void PeoplePage::renderList(const QString& heading, const QString& accessibleName, const QString& emptyText,
                            const QList<kit::PersonRow>& rows) {
  renderFrame(heading, accessibleName, emptyText);
  m_list->setRows(rows);
  renderRemove();
}

void PeoplePage::renderList(const QString& heading, const QString& accessibleName, const QString& emptyText,
                            const QStringList& keys, const kit::RowMaker& makeRow) {
  renderFrame(heading, accessibleName, emptyText);
  m_list->setRows(keys, makeRow);
  renderRemove();
}

void PeoplePage::renderFrame(const QString& heading, const QString& accessibleName, const QString& emptyText) {
  const flow::PeopleView& view = m_step.people();
  m_heading->setText(heading);
  m_list->setAccessibleName(accessibleName);
  m_list->setLoading(!view.readAt && m_step.isBusy());
  m_list->setEmptyText(view.app == flow::AppPresence::Found ? emptyText : QString());
}

void PeoplePage::renderRemove() {
  m_history->setText(tr("W&hat Usher changed…"));
  m_history->setEnabled(!m_step.people().isApplying);
  m_history->updateGeometry();
  m_remove->setText(m_list->selectedAction() == kit::RowAction::Keep ? tr("&Keep") : tr("Remo&ve"));
  m_remove->setEnabled(m_list->selectedAction() != kit::RowAction::None);
  m_remove->updateGeometry();
}

}  // namespace usher::pages
