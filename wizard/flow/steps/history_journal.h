// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "flow/steps/history_view.h"
#include "state/facts.h"

namespace usher::flow {

class SetUp;

/// Whose runs the history is about: the set-up in the organisation that is signed in to, or was last.
state::SetUpKey historyKey(const SetUp& setUp);

/// The runs of the set-up, newest first. No change is loaded but that of a run that has just one.
Result<QList<HistoryRun>> historyRuns(const SetUp& setUp);

/// Up to `count` changes of a run from the change `from` on.
Result<QList<HistoryChange>> historyChanges(const SetUp& setUp, const QString& run, int from, int count);

HistoryChange historyChange(const state::ChangeRecord& record);

}  // namespace usher::flow
