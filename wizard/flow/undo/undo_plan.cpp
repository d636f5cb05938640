// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/undo/undo_plan.h"

#include <algorithm>

#include "flow/history/read_runs.h"
#include "flow/set_up.h"
#include "flow/undo/undo_judgement.h"

namespace usher::flow {

namespace {

int placeInRun(const Change& change) {
  const bool isAssignment = change.kind == QLatin1String("assignment");
  const bool isOwner = change.kind == QLatin1String("owner");
  return (isAssignment ? 0 : isOwner ? 4 : 2) + (change.action == QLatin1String("remove") ? 1 : 0);
}

Pending<QList<UndoLine>> planFor(SetUp& setUp, const QList<state::RunRecord>& runs, const UndoScope& scope,
                                 QObject* context) {
  const bool isKnown = scope.run.isEmpty() ||
                       std::any_of(runs.begin(), runs.end(), [&](const auto& run) { return run.id == scope.run; });
  if (!isKnown) {
    return ready<QList<UndoLine>>(fail(Failure::Kind::BadInput, QStringLiteral("run"), scope.run));
  }
  const DoneChanges changes(runs);
  if (changes.count() == 0) {
    return ready<QList<UndoLine>>(QList<UndoLine>());
  }
  const auto now = tenantNow(setUp, changes.hasKind(QStringLiteral("assignment")),
                             changes.hasKind(QStringLiteral("owner")), context);
  return mapped(now, context, [changes, scope](const TenantNow& found) { return undoLines(changes, scope, found); });
}

}  // namespace

Pending<QList<UndoLine>> undoPlan(SetUp& setUp, const UndoScope& scope, QObject* context) {
  const auto runs = readRuns(setUp.parts().store, setUp.key(), context);
  return chained(runs, context, [&setUp, scope, context](const QList<state::RunRecord>& known) {
    return planFor(setUp, known, scope, context);
  });
}

QList<Change> inversesOf(const QList<UndoLine>& lines) {
  QList<Change> changes;
  for (const UndoLine& line : lines) {
    if (line.verdict == UndoVerdict::WillUndo) {
      changes.append(line.inverse);
    }
  }
  std::stable_sort(changes.begin(), changes.end(),
                   [](const Change& a, const Change& b) { return placeInRun(a) < placeInRun(b); });
  return changes;
}

}  // namespace usher::flow
