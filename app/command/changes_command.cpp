// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/changes_command.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

#include "app/command/command_failure.h"
#include "app/launch.h"
#include "flow/change_record.h"
#include "flow/steps/typed_number.h"
#include "flow/undo/undo_run.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What makes a change the same as one in the journal.
QString nameOfChange(const flow::Change& change) {
  const QString property = change.kind == u"property"_s ? change.targetName : QString();
  const QByteArray after = QJsonDocument(change.after).toJson(QJsonDocument::Compact);
  return QStringList{change.kind, change.action, change.targetId, property, QString::fromUtf8(after)}.join(u'\n');
}

QSet<QString> namesOf(const QList<flow::Change>& changes) {
  QSet<QString> names;
  for (const flow::Change& change : changes) {
    names.insert(nameOfChange(change));
  }
  return names;
}

/// A run that goes on tells of what it did before, too.
QList<flow::Change> without(const QList<flow::Change>& changes, const QList<flow::ChangeOutcome>& outcomes) {
  QSet<QString> known;
  for (const flow::ChangeOutcome& outcome : outcomes) {
    known.insert(nameOfChange(outcome.change));
  }
  QList<flow::Change> others;
  for (const flow::Change& change : changes) {
    if (!known.contains(nameOfChange(change))) {
      others.append(change);
    }
  }
  return others;
}

}  // namespace

Result<void> ChangesCommand::maySettle() const {
  if (m_options.isSure || Terminal::canAsk()) {
    return {};
  }
  return fail(commandFailure(Failure::Kind::BadInput,
                             u"Standard input is not a terminal where somebody could agree. Say --yes."_s));
}

void ChangesCommand::print(const Report& report) {
  m_terminal.write(m_options.asJson ? report.json() : report.text());
}

void ChangesCommand::takeUp(const graph::EnterpriseApp& app) {
  if (m_run) {
    return;
  }
  m_target = std::make_unique<flow::WholeAppTarget>(m_workplace.graph(), m_workplace.setUp().parts().clock, app);
  m_run = std::make_unique<flow::Run>(m_workplace.setUp());
  connect(m_run.get(), &flow::Run::progressed, this,
          [this](int done, int total) { m_terminal.progress(u"Done:"_s, done, total); });
}

Pending<int> ChangesCommand::settle(Task task) {
  m_task = std::move(task);
  takeUp(m_task.app);
  return chained(agreed(), this, [this] {
    return chained(applied(), this, [this](const QList<flow::ChangeOutcome>& outcomes) { return reported(outcomes); });
  });
}

Pending<void> ChangesCommand::agreed() {
  const auto count = static_cast<int>(m_task.changes.size());
  if (count == 0 || m_options.isSure) {
    return ready<void>({});
  }
  Report preview;
  preview.addPlanned(m_task.changes);
  preview.addUnchanged(m_task.unchanged);
  preview.addOutcomes(m_task.beside);
  m_terminal.tell(QString::fromUtf8(preview.text()).trimmed());
  const int number = flow::numberToType(count, m_task.isTakingAway);
  const QString question = number > 0 ? u"Type %1 to go on:"_s.arg(number) : u"Go on? [y/N]"_s;
  return mapped(m_terminal.ask(question), this, [number](const QString& answer) -> Result<void> {
    const bool isYes = number > 0 ? flow::isNumberTyped(answer, number)
                                  : answer.compare(u"y"_s, Qt::CaseInsensitive) == 0 ||
                                        answer.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
    return isYes ? Result<void>() : fail(Failure::Kind::Cancelled);
  });
}

std::optional<QString> ChangesCommand::interruptedRun() {
  const auto runs = m_workplace.store().openRuns(m_workplace.setUp().key());
  const QSet<QString> wanted = namesOf(m_task.changes), unchanged = namesOf(m_task.unchanged);
  for (const state::RunRecord& run : runs.value_or(QList<state::RunRecord>())) {
    QSet<QString> open, unsure;
    for (const state::ChangeRecord& change : run.changes) {
      if (state::isOpen(change.state)) {
        open.insert(nameOfChange(flow::changeOf(change)));
      } else if (change.state == state::ChangeState::Failed && change.code == flow::interruptedCode) {
        unsure.insert(nameOfChange(flow::changeOf(change)));
      }
    }
    // Of an undo, what is back already is not known by the name that the journal has for it.
    const bool isNoMore = !m_task.undone.isEmpty() || (wanted | unchanged).contains(open);
    if (run.undoes == m_task.undone && (open | unsure).contains(wanted) && isNoMore) {
      return run.id;
    }
  }
  return {};
}

Pending<QList<flow::ChangeOutcome>> ChangesCommand::applied() {
  if (!m_task.undone.isEmpty()) {
    if (const auto left = flow::leaveUndone(m_workplace.setUp(), *m_run, {.run = m_task.undone}); !left) {
      return ready<QList<flow::ChangeOutcome>>(fail(left.error()));
    }
  }
  if (const auto interrupted = interruptedRun()) {
    m_isRunning = true;
    m_runId = *interrupted;
    return m_run->resume(*m_target, m_runId);
  }
  if (m_task.changes.isEmpty()) {
    return ready<QList<flow::ChangeOutcome>>(QList<flow::ChangeOutcome>());
  }
  return chained(readEarlier(m_task.app), this, [this] {
    m_isRunning = true;
    m_runBefore = newestRun();
    return m_task.undone.isEmpty() ? m_run->apply(*m_target, m_task.changes)
                                   : m_run->takeBack(*m_target, m_task.changes, m_task.undone);
  });
}

Pending<void> ChangesCommand::readEarlier(const graph::EnterpriseApp& app) {
  takeUp(app);
  auto all = ready<void>({});
  for (const QString& kind : {u"property"_s, u"owner"_s, u"assignment"_s}) {
    all = chained(all, this, [this, kind] {
      return mapped(m_run->settle(*m_target, kind), this, [](const QList<flow::ChangeOutcome>&) {});
    });
  }
  return all;
}

Pending<int> ChangesCommand::reported(const QList<flow::ChangeOutcome>& outcomes) {
  const bool wasRunning = std::exchange(m_isRunning, false);
  Report report;
  report.addOutcomes(outcomes);
  report.addOutcomes(m_task.beside);
  report.addUnchanged(without(m_task.unchanged, outcomes));
  if (const QString run = m_runId.isEmpty() ? newestRun() : m_runId; wasRunning && run != m_runBefore) {
    report.setRun(run);
  }
  print(report);
  return ready<int>(exitCodeFor(report, outcomes));
}

int ChangesCommand::exitCodeFor(const Report& report, const QList<flow::ChangeOutcome>& outcomes) {
  if (!report.isPartial()) {
    return exitDone;
  }
  const auto failed = std::find_if(outcomes.begin(), outcomes.end(),
                                   [](const flow::ChangeOutcome& outcome) { return outcome.failure.has_value(); });
  if (failed == outcomes.end()) {
    return exitPartlyDone;
  }
  m_terminal.say(sentenceFor(m_workplace.withRemedy(*failed->failure)));
  const ReportCounts counts = report.counts();
  const bool isNothingDone = counts.add + counts.remove + counts.set == 0;
  const bool needsPerson = app::exitCodeFor(*failed->failure) == exitNeedsPerson;
  return isNothingDone && needsPerson ? exitNeedsPerson : exitPartlyDone;
}

QString ChangesCommand::newestRun() {
  const auto runs = m_workplace.store().summaries(m_workplace.setUp().key());
  return runs && !runs->isEmpty() ? runs->first().id : QString();
}

bool ChangesCommand::stop() {
  if (m_isRunning) {
    m_run->stop();
  }
  return m_isRunning;
}

}  // namespace usher::app
