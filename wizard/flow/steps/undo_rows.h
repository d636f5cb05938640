// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/change.h"
#include "flow/steps/history_view.h"

namespace usher::flow {

/// A plan as rows, at the same indexes; the times are those of the runs in `view`.
QList<UndoRow> undoRows(const QList<UndoLine>& lines, const HistoryView& view);

/// How many of `rows` are alike.
UndoTally tallyOf(const QList<UndoRow>& rows);

/// Shows in the first of `rows`, which are those of `lines`, what became of each that waits. What no outcome tells of
/// was never sent. Gives the first failure that is more than having stopped.
std::optional<Failure> takeOutcomes(const QList<ChangeOutcome>& outcomes, const QList<UndoLine>& lines,
                                    QList<UndoRow>& rows);

}  // namespace usher::flow
