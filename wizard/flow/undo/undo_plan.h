// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/change.h"
#include "state/runs.h"

namespace usher::flow {

class SetUp;

/// What is to be taken back.
struct UndoScope {
  QString run;       ///< Id of a run; empty: everything that Usher changed in this set-up, back to before.
  QString targetId;  ///< With it, what was done to this person or setting only; empty: all.

  bool operator==(const UndoScope&) const = default;
};

/// Whether a change that Usher made can be taken back now, by what Graph shows.
enum class UndoVerdict {
  WillUndo,     ///< `inverse` does it.
  AlreadyBack,  ///< It is as it was before already.
  Conflict,     ///< Somebody else changed it since: it is not as Usher left it; `conflict` says how.
  NotUndoable   ///< Of a kind that is taken back elsewhere (consent, removals).
};

/// Why something is not as Usher left it.
enum class UndoConflict {
  None,
  OtherAssignment,  ///< Assigned, but not by Usher: the assignment is another one than Usher made.
  ChangedSince,     ///< Usher had put it back itself, and somebody changed it after that.
  LaterRun,         ///< A later run changed it again; that one is to be taken back first.
  RoleGone,         ///< The app does not have the role any more.
  OtherApp          ///< The app was removed and set up anew since.
};

struct UndoLine {
  QString run;  ///< That made it; the last one where several did.
  state::ChangeRecord made;
  UndoVerdict verdict = UndoVerdict::WillUndo;
  Change inverse = {};  ///< For WillUndo.
  UndoConflict conflict = UndoConflict::None;
  QString laterRun = {};  ///< For LaterRun: its id.

  bool operator==(const UndoLine&) const = default;
};

/// What RunRecord::undoes says of a run that takes back more than one run.
inline const QString undoesEverything = QStringLiteral("everything");

/// What taking back would do, newest change first: only what Usher really changed (journalled Done), and of one run
/// only what no later run took back already. For everything there is one line for each person, owner and setting, with
/// what leads back to before Usher's first change of it; what Usher itself put back has none. Reads the journal and
/// Graph, writes nothing. BadInput with the code "run" when there is no such run in this set-up; NotFound when the
/// organisation does not have the app (any more). `setUp` must outlive `context`.
Pending<QList<UndoLine>> undoPlan(SetUp& setUp, const UndoScope& scope, QObject* context);

/// The changes that a run must make, in this order: assignments, settings, and owners at last, since who takes back
/// being an owner may do nothing after it; of each additions before removals.
QList<Change> inversesOf(const QList<UndoLine>& lines);

}  // namespace usher::flow
