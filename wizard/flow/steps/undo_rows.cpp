// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/undo_rows.h"

#include <QHash>
#include <QMultiHash>

#include "flow/steps/history_journal.h"
#include "flow/steps/row_outcome.h"

namespace usher::flow {

namespace {

void countWanted(UndoTally& tally, HistoryDeed made) {
  ++tally.willUndo;
  switch (made) {
    case HistoryDeed::Add:
      ++tally.takesAway;
      break;
    case HistoryDeed::Remove:
      ++tally.givesBack;
      break;
    case HistoryDeed::Set:
    case HistoryDeed::Restore:
      ++tally.sets;
      break;
  }
}

void countVerdict(UndoTally& tally, const UndoRow& row) {
  switch (row.verdict) {
    case UndoVerdict::WillUndo:
      return countWanted(tally, row.made.deed);
    case UndoVerdict::AlreadyBack:
      ++tally.alreadyBack;
      break;
    case UndoVerdict::Conflict:
      ++tally.conflicts;
      break;
    case UndoVerdict::NotUndoable:
      ++tally.elsewhere;
      break;
  }
}

void countOutcome(UndoTally& tally, RowOutcome outcome) {
  switch (outcome) {
    case RowOutcome::Done:
    case RowOutcome::Already:
      ++tally.done;
      break;
    case RowOutcome::Failed:
      ++tally.failed;
      break;
    case RowOutcome::Skipped:
      ++tally.notSent;
      break;
    case RowOutcome::Unread:
      ++tally.unread;
      break;
    case RowOutcome::None:
    case RowOutcome::Waiting:
      break;
  }
}

QString placeOf(const Change& change) {
  return change.kind + QLatin1Char('/') + change.action + QLatin1Char('/') + change.targetId;
}

}  // namespace

QList<UndoRow> undoRows(const QList<UndoLine>& lines, const HistoryView& view) {
  QHash<QString, QDateTime> began;
  for (const HistoryRun& run : view.runs) {
    began.insert(run.id, run.started);
  }
  QList<UndoRow> rows;
  rows.reserve(lines.size());
  for (const UndoLine& line : lines) {
    UndoRow row{.made = historyChange(line.made),
                .when = began.value(line.run),
                .verdict = line.verdict,
                .conflict = line.conflict};
    if (const auto later = began.constFind(line.laterRun); later != began.cend()) {
      row.laterRun = *later;
    }
    rows.append(std::move(row));
  }
  return rows;
}

UndoTally tallyOf(const QList<UndoRow>& rows) {
  UndoTally tally;
  for (const UndoRow& row : rows) {
    countVerdict(tally, row);
    countOutcome(tally, row.outcome);
  }
  return tally;
}

std::optional<Failure> takeOutcomes(const QList<ChangeOutcome>& outcomes, const QList<UndoLine>& lines,
                                    QList<UndoRow>& rows) {
  QMultiHash<QString, qsizetype> waiting;
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (rows.at(i).outcome == RowOutcome::Waiting) {
      rows[i].outcome = RowOutcome::Skipped;
      waiting.insert(placeOf(lines.at(i).inverse), i);
    }
  }
  std::optional<Failure> first;
  for (const ChangeOutcome& outcome : outcomes) {
    const auto places = waiting.values(placeOf(outcome.change));
    for (const qsizetype place : places) {
      if (lines.at(place).inverse == outcome.change) {
        rows[place].outcome = rowOutcome(outcome.state);
        rows[place].failure = outcome.failure;
        rows[place].requestId = outcome.requestId;
      }
    }
    const bool tells = outcome.failure && outcome.failure->kind != Failure::Kind::Cancelled;
    first = first || !tells ? first : outcome.failure;
  }
  return first;
}

}  // namespace usher::flow
