// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/undo_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "base/foreign_text.h"
#include "flow/step.h"
#include "pages/failure_text.h"
#include "pages/history_words.h"
#include "pages/run_words.h"

namespace usher::pages {

struct UndoWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::UndoWords)
};

namespace {

using flow::HistoryDeed;
using flow::HistoryKind;

int countOf(const flow::HistoryView& view, HistoryKind kind, HistoryDeed deed) {
  return static_cast<int>(std::count_if(view.rows.cbegin(), view.rows.cend(), [&](const flow::UndoRow& row) {
    return row.verdict == flow::UndoVerdict::WillUndo && row.made.kind == kind && row.made.deed == deed;
  }));
}

void append(QList<UndoLineWords>& lines, int count, const UndoLineWords& words) {
  if (count > 0) {
    lines.append(words);
  }
}

bool isOthersDoing(const flow::HistoryView& view) {
  return std::none_of(view.rows.cbegin(), view.rows.cend(), [](const flow::UndoRow& row) {
    using flow::UndoConflict;
    return row.verdict == flow::UndoVerdict::Conflict && row.conflict != UndoConflict::None &&
           row.conflict != UndoConflict::ChangedSince && row.conflict != UndoConflict::OtherAssignment;
  });
}

QString staysBecause(bool isOthers, int count) {
  if (count == 1) {
    return isOthers ? UndoWords::tr("Somebody else changed it since.") : UndoWords::tr("The reason stands beside it.");
  }
  return isOthers ? UndoWords::tr("Somebody else changed them since.")
                  : UndoWords::tr("The reason stands beside each of them.");
}

/// What taking a change back does to a row whose name stands above.
QString undoingOf(const flow::HistoryChange& made) {
  switch (made.deed) {
    case HistoryDeed::Add:
      return made.kind == HistoryKind::Owner ? UndoWords::tr("will be removed as owner")
                                             : UndoWords::tr("will be removed");
    case HistoryDeed::Remove:
      return made.kind == HistoryKind::Owner ? UndoWords::tr("will be owner again")
                                             : UndoWords::tr("will be added again");
    case HistoryDeed::Set:
    case HistoryDeed::Restore:
      break;
  }
  return made.value.value_or(true) ? UndoWords::tr("will be set to No") : UndoWords::tr("will be set to Yes");
}

QString conflictText(const flow::UndoRow& row, const QDateTime& now) {
  using flow::UndoConflict;
  switch (row.conflict) {
    case UndoConflict::None:
    case UndoConflict::ChangedSince:
      break;
    case UndoConflict::OtherAssignment:
      return UndoWords::tr("stays: somebody else assigned it since");
    case UndoConflict::LaterRun:
      return row.laterRun ? UndoWords::tr("stays: changed again %1").arg(historyTime(*row.laterRun, now))
                          : UndoWords::tr("stays: changed again later");
    case UndoConflict::RoleGone:
      return UndoWords::tr("stays: the role is gone");
    case UndoConflict::OtherApp:
      return UndoWords::tr("stays: the app was set up anew");
  }
  return UndoWords::tr("stays: somebody else changed it since");
}

void showVerdict(kit::EntryRow& shown, const flow::UndoRow& row, const QDateTime& now) {
  switch (row.verdict) {
    case flow::UndoVerdict::WillUndo:
      shown.icon = row.made.deed == HistoryDeed::Add ? kit::Icon::Trash : kit::Icon::Undo;
      shown.tag = undoingOf(row.made);
      return;
    case flow::UndoVerdict::AlreadyBack:
      shown.icon = kit::Icon::Check;
      shown.tag = UndoWords::tr("back already");
      return;
    case flow::UndoVerdict::Conflict:
      shown.icon = kit::Icon::Attention;
      shown.tone = Tone::Attention;
      shown.tag = conflictText(row, now);
      return;
    case flow::UndoVerdict::NotUndoable:
      shown.icon = kit::Icon::Information;
      shown.tag = UndoWords::tr("not taken back here");
      return;
  }
}

void showOutcome(kit::EntryRow& shown, const flow::UndoRow& row, const QDateTime& now) {
  using flow::RowOutcome;
  const auto mark = [&shown](kit::Icon icon, Tone tone, const QString& tag) {
    shown.icon = icon;
    shown.tone = tone;
    shown.tag = tag;
  };
  switch (row.outcome) {
    case RowOutcome::None:
      return showVerdict(shown, row, now);
    case RowOutcome::Waiting:
      return mark(kit::Icon::Open, Tone::Neutral, UndoWords::tr("waiting"));
    case RowOutcome::Done:
      return mark(kit::Icon::Done, Tone::Good, UndoWords::tr("back as before"));
    case RowOutcome::Already:
      return mark(kit::Icon::Check, Tone::Neutral, UndoWords::tr("back already"));
    case RowOutcome::Failed:
      return mark(kit::Icon::Problem, Tone::Bad, UndoWords::tr("not taken back"));
    case RowOutcome::Skipped:
      return mark(kit::Icon::Open, Tone::Neutral, UndoWords::tr("not sent"));
    case RowOutcome::Unread:
      return mark(kit::Icon::Attention, Tone::Attention, UndoWords::tr("not read back yet"));
  }
}

}  // namespace

kit::EntryRow undoRow(const flow::UndoRow& row, const QDateTime& now) {
  kit::EntryRow shown{.text = changeName(row.made), .detail = changeDeed(row.made)};
  if (row.when.isValid()) {
    //: What was done, and when: "Added 12:04".
    shown.detail = UndoWords::tr("%1, %2", "deed and time").arg(shown.detail, historyTime(row.when, now));
  }
  showOutcome(shown, row, now);
  if (row.failure && row.outcome == flow::RowOutcome::Failed) {
    shown.detail = describe(*row.failure).headline;
  }
  return shown;
}

QList<UndoLineWords> undoSummary(const flow::HistoryView& view) {
  using kit::Icon;
  const QString vendor = shownText(view.vendorName, 60);
  QList<UndoLineWords> lines;
  int count = countOf(view, HistoryKind::Assignment, HistoryDeed::Add);
  append(lines, count,
         {Icon::Trash, Tone::Bad, UndoWords::tr("%n people and groups will be removed", nullptr, count),
          UndoWords::tr("They can no longer sign in to %1.").arg(vendor)});
  count = countOf(view, HistoryKind::Assignment, HistoryDeed::Remove);
  append(lines, count,
         {Icon::People, Tone::Neutral, UndoWords::tr("%n people and groups will be added again", nullptr, count),
          UndoWords::tr("They can sign in to %1 again.").arg(vendor)});
  count = countOf(view, HistoryKind::Owner, HistoryDeed::Add);
  append(lines, count,
         {Icon::Trash, Tone::Bad, UndoWords::tr("%n owners will be removed", nullptr, count),
          UndoWords::tr("They can no longer choose who uses %1.").arg(vendor)});
  count = countOf(view, HistoryKind::Owner, HistoryDeed::Remove);
  append(lines, count, {Icon::Key, Tone::Neutral, UndoWords::tr("%n people will be owners again", nullptr, count), {}});
  count = countOf(view, HistoryKind::Property, HistoryDeed::Set);
  append(lines, count,
         {Icon::Settings, Tone::Neutral, UndoWords::tr("%n settings will be as before", nullptr, count), {}});
  count = view.tally.alreadyBack;
  append(lines, count, {Icon::Check, Tone::Neutral, UndoWords::tr("%n are back already", nullptr, count), {}});
  count = view.tally.conflicts;
  append(lines, count,
         {Icon::Attention, Tone::Attention, UndoWords::tr("%n stay as they are", nullptr, count),
          staysBecause(isOthersDoing(view), count)});
  count = view.tally.elsewhere;
  append(lines, count,
         {Icon::Information, Tone::Neutral, UndoWords::tr("%n are not taken back here", nullptr, count),
          UndoWords::tr("Permissions and removed apps are a matter of “Take it all away”.")});
  return lines;
}

QString undoButtonText(const flow::HistoryView& view) {
  const flow::UndoTally& tally = view.tally;
  if (tally.willUndo > 0 && countOf(view, HistoryKind::Assignment, HistoryDeed::Add) == tally.willUndo) {
    return UndoWords::tr("Re&move %n people and groups", nullptr, tally.willUndo);
  }
  return UndoWords::tr("Ta&ke %n changes back", nullptr, tally.willUndo);
}

QString undoProgressText(const flow::HistoryView& view, const flow::Progress& progress) {
  const QString done = doneOf(progress.done, progress.total);
  if (view.isPaused) {
    //: %1 is how much is done: "412 of 1,000 done".
    return UndoWords::tr("%1, paused").arg(done);
  }
  //: How much is done, and how much is left, which is a sentence of its own.
  return UndoWords::tr("%1. %2").arg(done, restText(progress.total - progress.done, view.timeLeft));
}

}  // namespace usher::pages
