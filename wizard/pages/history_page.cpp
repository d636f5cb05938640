// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/history_page.h"

#include <QLocale>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/history_changes_panel.h"
#include "pages/history_runs_panel.h"
#include "pages/history_words.h"
#include "pages/undo_panel.h"
#include "pages/undo_words.h"

namespace usher::pages {

using flow::HistoryPhase;

HistoryPage::HistoryPage(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_runs(new HistoryRunsPanel(step, surroundings, this)),
      m_changes(new HistoryChangesPanel(step, surroundings, this)),
      m_undo(new UndoPanel(step, surroundings, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (QWidget* panel : std::initializer_list<QWidget*>{m_runs, m_changes, m_undo}) {
    layout->addWidget(panel, 1);
  }
  connect(m_runs, &HistoryRunsPanel::changed, this, &Page::refresh);
  connect(m_runs, &HistoryRunsPanel::revealWanted, this, &Page::revealWanted);
}

QString HistoryPage::title() const {
  switch (m_step.view().phase) {
    case HistoryPhase::Runs:
    case HistoryPhase::Changes:
      break;
    case HistoryPhase::Reading:
    case HistoryPhase::Preview:
    case HistoryPhase::TakingBack:
    case HistoryPhase::TakenBack:
      return tr("Take changes back");
  }
  return tr("What Usher changed");
}

static QString previewLead(const flow::HistoryView& view) {
  if (!view.scope.targetId.isEmpty()) {
    return view.personName.isEmpty() ? HistoryPage::tr("See what goes back before anything is changed.")
                                     : HistoryPage::tr("See what goes back for %1 before anything is changed.")
                                           .arg(shownText(view.personName, 60));
  }
  return view.scope.run.isEmpty()
             ? HistoryPage::tr(
                   "Everything goes back to how it was before Usher. See it all before anything is changed.")
             : HistoryPage::tr("Only what was really changed then goes back. See it all before anything is changed.");
}

QString HistoryPage::lead() const {
  const flow::HistoryView& view = m_step.view();
  switch (view.phase) {
    case HistoryPhase::Runs:
      return view.organisationName.isEmpty()
                 ? tr("Everything that Usher changed at Microsoft, newest first.")
                 : tr("Everything that Usher changed in %1, newest first.").arg(shownText(view.organisationName, 60));
    case HistoryPhase::Changes: {
      const flow::HistoryRun* run = flow::runOf(view, view.openRun);
      return run ? runDetail(*run, now()) : QString();
    }
    case HistoryPhase::Reading:
    case HistoryPhase::Preview:
      return previewLead(view);
    case HistoryPhase::TakingBack:
      return tr("Each change is taken back, and then read back.");
    case HistoryPhase::TakenBack:
      return tr("See what is as it was before.");
  }
  return {};
}

PrimaryAction HistoryPage::previewAction() const {
  const flow::HistoryView& view = m_step.view();
  if (isNothingToTakeBack(view)) {
    return {.text = tr("C&lose"), .isEnabled = !m_step.isBusy()};
  }
  PrimaryAction action{
      .text = view.readAt && view.phase == HistoryPhase::Preview ? undoButtonText(view) : tr("Ta&ke back"),
      .isEnabled = view.readAt && !m_step.isBusy() && view.phase == HistoryPhase::Preview,
      .isDestructive = view.tally.takesAway > 0};
  if (action.isEnabled && view.numberToType > 0 && !view.isNumberTyped) {
    action.isEnabled = false;
    action.whyNot = tr("Type the number first.");
  }
  return action;
}

PrimaryAction HistoryPage::primary() const {
  const flow::HistoryView& view = m_step.view();
  switch (view.phase) {
    case HistoryPhase::Changes:
      if (const flow::HistoryRun* run = flow::runOf(view, view.openRun); run && run->canTakeBack) {
        return {.text = tr("Ta&ke all of it back…"), .isEnabled = !m_step.isBusy()};
      }
      return {.text = tr("All chan&ges"), .isEnabled = !m_step.isBusy()};
    case HistoryPhase::Reading:
    case HistoryPhase::Preview:
    case HistoryPhase::TakingBack:
      return previewAction();
    case HistoryPhase::Runs:
    case HistoryPhase::TakenBack:
      break;
  }
  return {.text = tr("C&lose"), .isEnabled = !m_step.isBusy()};
}

void HistoryPage::runPrimary() {
  const flow::HistoryView& view = m_step.view();
  switch (view.phase) {
    case HistoryPhase::Runs:
      return m_step.close();
    case HistoryPhase::Changes:
      if (const flow::HistoryRun* run = flow::runOf(view, view.openRun); run && run->canTakeBack) {
        return m_step.preview({.run = QString(run->id)});
      }
      return m_step.showRuns();
    case HistoryPhase::Preview:
      return isNothingToTakeBack(view) ? m_step.leavePreview() : m_step.takeBack();
    case HistoryPhase::TakenBack:
      return m_step.leavePreview();
    case HistoryPhase::Reading:
    case HistoryPhase::TakingBack:
      return;
  }
}

SecondaryAction HistoryPage::secondary() const {
  const flow::HistoryView& view = m_step.view();
  return view.phase == HistoryPhase::TakingBack ? SecondaryAction{view.isPaused ? tr("&Go on") : tr("Pa&use"), true}
                                                : SecondaryAction();
}

void HistoryPage::runSecondary() {
  m_step.view().isPaused ? m_step.goOn() : m_step.pause();
}

bool HistoryPage::hasWayBack() const {
  const flow::HistoryView& view = m_step.view();
  return view.phase != HistoryPhase::Runs && view.phase != HistoryPhase::TakingBack && !view.isAboutPerson;
}

void HistoryPage::goBack() {
  if (m_step.isBusy()) {
    m_step.cancel();
  }
  m_step.view().phase == HistoryPhase::Changes ? m_step.showRuns() : m_step.leavePreview();
}

QString HistoryPage::busyText() const {
  const flow::HistoryView& view = m_step.view();
  if (view.phase != HistoryPhase::TakingBack) {
    return tr("Reading what is there now…");
  }
  const flow::Progress progress = m_step.progress();
  if (view.isPaused) {
    return tr("Paused. Nothing else is sent.");
  }
  return progress.total > 1
             ? tr("%1 of %2 taken back").arg(QLocale().toString(progress.done), QLocale().toString(progress.total))
             : tr("Taking back…");
}

bool HistoryPage::mayLeave() const {
  return m_step.view().phase != HistoryPhase::TakingBack;
}

QWidget* HistoryPage::firstField() const {
  switch (m_step.view().phase) {
    case HistoryPhase::Runs:
      return m_runs->list();
    case HistoryPhase::Changes:
      return m_changes->list();
    case HistoryPhase::Preview:
      return m_undo->firstField();
    case HistoryPhase::Reading:
    case HistoryPhase::TakingBack:
    case HistoryPhase::TakenBack:
      break;
  }
  return nullptr;
}

void HistoryPage::render() {
  const HistoryPhase phase = m_step.view().phase;
  m_runs->setVisible(phase == HistoryPhase::Runs);
  m_changes->setVisible(phase == HistoryPhase::Changes);
  m_undo->setVisible(phase != HistoryPhase::Runs && phase != HistoryPhase::Changes);
  if (phase == HistoryPhase::Runs) {
    m_runs->render();
  } else if (phase == HistoryPhase::Changes) {
    m_changes->render();
  } else {
    m_undo->render();
  }
  moveFocus();
}

/// What had the keyboard is gone with its part of the page.
void HistoryPage::moveFocus() {
  const HistoryPhase phase = m_step.view().phase;
  if (m_shownPhase == phase) {
    return;
  }
  const bool isFirst = !m_shownPhase.has_value();
  m_shownPhase = phase;
  if (QWidget* field = firstField(); field && !isFirst && isVisible()) {
    field->setFocus(Qt::OtherFocusReason);
  }
}

}  // namespace usher::pages
