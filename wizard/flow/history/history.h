// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "base/result.h"
#include "state/runs.h"

namespace usher::state {
class StateStore;
}

namespace usher::flow {

/// What became of the changes of a run.
struct RunCounts {
  int add = 0, remove = 0, set = 0;  ///< Really made.
  int unchanged = 0;                 ///< It was so already.
  int failed = 0;
  int skipped = 0;  ///< Never sent, and not going to be.
  int open = 0;     ///< To be gone on with, or read back.

  int made() const { return add + remove + set; }
  bool operator==(const RunCounts&) const = default;
};

/// A run as the history shows it.
struct HistoryEntry {
  QString run;
  QDateTime when;         ///< UTC.
  QString by, byId;       ///< Name and object id; foreign text.
  state::SetUpKey setUp;  ///< With the tenant.
  RunCounts counts;
  QStringList kinds;     ///< Of its changes, as state::ChangeRecord has them, each once.
  QString undoes;        ///< Id of the run that it takes back, or flow::undoesEverything.
  QStringList undoneBy;  ///< Ids of the runs that take it back, oldest first; they may have taken back a part only.

  bool operator==(const HistoryEntry&) const = default;
};

RunCounts countsOf(const QList<state::ChangeCount>& counts);

/// What Usher did in a set-up, or in all set-ups of a profile; newest first. From the journal; Graph is not asked.
Result<QList<HistoryEntry>> history(const state::StateStore& store, const state::SetUpKey& setUp);
Result<QList<HistoryEntry>> history(const state::StateStore& store, const QString& profile);

}  // namespace usher::flow
