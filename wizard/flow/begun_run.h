// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include "base/pending.h"
#include "state/runs.h"

namespace usher::state {
class StateStore;
}

namespace usher::flow {

/// Journals a run with all its changes as planned, and gives its id. Many changes are written part by part, between
/// which the event loop turns; the run is in the journal with the last of them, or not at all. `store` must outlive
/// `context`.
Pending<QString> begunRun(state::StateStore& store, state::RunRecord run, QObject* context);

}  // namespace usher::flow
