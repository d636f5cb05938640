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
  Conflict,     ///< Somebody else changed it since: it is neither as Usher left it nor as it was before.
  NotUndoable   ///< Of a kind that is taken back elsewhere (consent, removals).
};

struct UndoLine {
  QString run;  ///< That made it.
  state::ChangeRecord made;
  UndoVerdict verdict = UndoVerdict::WillUndo;
  Change inverse = {};  ///< For WillUndo.
};

/// What taking back would do, newest change first: only what Usher really changed (journalled Done). Reads the journal
/// and Graph, writes nothing. BadInput with the code "run" when there is no such run in this set-up.
Pending<QList<UndoLine>> undoPlan(SetUp& setUp, const UndoScope& scope, QObject* context);

}  // namespace usher::flow
