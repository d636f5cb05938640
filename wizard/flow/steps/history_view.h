// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

#include "base/failure.h"
#include "flow/steps/search_view.h"
#include "flow/undo/undo_plan.h"
#include "flow/wrong_organisation.h"

namespace usher::flow {

/// What a change in the journal is about.
enum class HistoryKind { Assignment, Owner, Property, Consent, Removal, Other };
/// What was done there.
enum class HistoryDeed { Add, Remove, Set, Restore };
/// How it ended. Unread: Microsoft may have it, and nobody has read it back.
enum class HistoryOutcome { Done, Already, Failed, NotSent, Unread };

/// How many changes of a run are alike.
struct HistoryCount {
  HistoryKind kind = HistoryKind::Other;
  HistoryDeed deed = HistoryDeed::Set;
  HistoryOutcome outcome = HistoryOutcome::Done;
  int count = 0;

  bool operator==(const HistoryCount&) const = default;
};

/// One change as the journal has it.
struct HistoryChange {
  HistoryKind kind = HistoryKind::Other;
  HistoryDeed deed = HistoryDeed::Set;
  QString id, name;           ///< Whom or what it was made to. Foreign text.
  std::optional<bool> value;  ///< What a property was set to.
  HistoryOutcome outcome = HistoryOutcome::Done;
  QString code, requestId;
  bool canTakeBack = false;  ///< It was done, and is of a kind that Usher may take back.

  bool operator==(const HistoryChange&) const = default;
};

/// Changes that were made together.
struct HistoryRun {
  QString id;
  QDateTime started;
  QString who;  ///< Foreign text.
  QList<HistoryCount> counts;
  std::optional<HistoryChange> only;     ///< The change, where there is just one.
  std::optional<QDateTime> takesBack;    ///< When the run began that this one takes back.
  bool takesAllBack = false;             ///< It takes back more than one run.
  std::optional<QDateTime> takenBackAt;  ///< When a later run took it back.
  bool isPartlyTakenBack = false;        ///< Of takenBackAt: some of it only.
  bool canTakeBack = false;              ///< Something of it was done that Usher may take back.

  bool operator==(const HistoryRun&) const = default;
};

/// One line of what taking back does, and, once it was carried out, how that ended.
struct UndoRow {
  HistoryChange made;
  QDateTime when;  ///< It was made.
  UndoVerdict verdict = UndoVerdict::WillUndo;
  UndoConflict conflict = UndoConflict::None;
  std::optional<QDateTime> laterRun;  ///< When the run began that changed it again.
  RowOutcome outcome = RowOutcome::None;
  std::optional<Failure> failure;
  QString requestId;  ///< Of taking back.

  bool operator==(const UndoRow&) const = default;
};

/// How many rows of an undo are alike.
struct UndoTally {
  int willUndo = 0, alreadyBack = 0, conflicts = 0, elsewhere = 0;
  int takesAway = 0, givesBack = 0, sets = 0;  ///< Of willUndo.
  int done = 0, failed = 0, notSent = 0, unread = 0;

  bool operator==(const UndoTally&) const = default;
};

enum class HistoryPhase {
  Runs,     ///< All runs.
  Changes,  ///< One run with its changes.
  Reading,  ///< What taking back would do is being read.
  Preview,  ///< The rows show what taking back would do, or nobody is signed in who could see it.
  TakingBack,
  TakenBack,  ///< The rows show what became of each.
};

/// What the history page shows.
struct HistoryView {
  HistoryPhase phase = HistoryPhase::Runs;
  QString vendorName, appName, organisationName;
  bool isRead = false;     ///< The journal was read.
  QList<HistoryRun> runs;  ///< Newest first.

  QString openRun;               ///< Its changes are, or were, on the page.
  QList<HistoryChange> changes;  ///< Of openRun, as far as they are loaded.
  bool isLoadingChanges = false;

  UndoScope scope;             ///< What is to be taken back.
  bool isAboutPerson = false;  ///< The page was opened for one person, and there is nothing to go back to on it.
  QString personName;          ///< With scope.targetId, where it is known.
  bool needsSignIn = false;
  bool isAppGone = false;  ///< The organisation does not have the app (any more).
  QString userName;        ///< Who is signed in; empty: nobody.
  std::optional<WrongOrganisation> wrongOrganisation;
  QList<UndoRow> rows;  ///< Newest change first.
  UndoTally tally;
  std::optional<QDateTime> readAt;  ///< When Microsoft was last read for the rows.
  int numberToType = 0;             ///< 0: none.
  bool isNumberTyped = false;
  bool isPaused = false;
  std::optional<std::chrono::seconds> timeLeft;  ///< While taking back, once it can be told.

  bool operator==(const HistoryView&) const = default;
};

/// Whether the preview shows that there is nothing to do.
inline bool isNothingToTakeBack(const HistoryView& view) {
  const bool isKnown = view.readAt.has_value() && view.tally.willUndo == 0;
  return view.phase == HistoryPhase::Preview && (isKnown || view.isAppGone);
}

/// The run `id` in `view`, or null.
inline const HistoryRun* runOf(const HistoryView& view, const QString& id) {
  for (const HistoryRun& run : view.runs) {
    if (run.id == id) {
      return &run;
    }
  }
  return nullptr;
}

}  // namespace usher::flow
