// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include "base/pending.h"
#include "state/runs.h"

namespace usher::state {
class StateStore;
}

namespace usher::flow {

/// All runs of a set-up with their changes, oldest first. Many changes are read part by part, between which the event
/// loop turns. `store` must outlive `context`.
Pending<QList<state::RunRecord>> readRuns(const state::StateStore& store, const state::SetUpKey& setUp,
                                          QObject* context);

}  // namespace usher::flow
