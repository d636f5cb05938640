// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/history/history.h"

#include <QMap>

#include "state/state_store.h"

namespace usher::flow {

namespace {

using state::ChangeState;

void countMade(RunCounts& counts, const state::ChangeCount& made) {
  if (made.action == QLatin1String("remove")) {
    counts.remove += made.count;
  } else if (made.action == QLatin1String("set")) {
    counts.set += made.count;
  } else {
    counts.add += made.count;
  }
}

Result<QList<HistoryEntry>> historyEntriesOf(const Result<QList<state::RunSummary>>& summaries) {
  if (!summaries) {
    return fail(summaries.error());
  }
  QMap<QString, QStringList> undoneBy;
  for (auto run = summaries->rbegin(); run != summaries->rend(); ++run) {
    undoneBy[run->undoes].append(run->id);
  }
  QList<HistoryEntry> entries;
  for (const state::RunSummary& run : *summaries) {
    HistoryEntry entry{.run = run.id,
                       .when = run.started,
                       .by = run.actorName,
                       .byId = run.actorId,
                       .setUp = run.setUp,
                       .counts = countsOf(run.counts),
                       .undoes = run.undoes,
                       .undoneBy = undoneBy.value(run.id)};
    for (const state::ChangeCount& count : run.counts) {
      if (!entry.kinds.contains(count.kind)) {
        entry.kinds.append(count.kind);
      }
    }
    entries.append(entry);
  }
  return entries;
}

}  // namespace

RunCounts countsOf(const QList<state::ChangeCount>& counts) {
  RunCounts all;
  for (const state::ChangeCount& one : counts) {
    switch (one.state) {
      case ChangeState::Done:
        countMade(all, one);
        break;
      case ChangeState::Already:
        all.unchanged += one.count;
        break;
      case ChangeState::Failed:
        all.failed += one.count;
        break;
      case ChangeState::Skipped:
        all.skipped += one.count;
        break;
      case ChangeState::Planned:
      case ChangeState::Sent:
      case ChangeState::Accepted:
        all.open += one.count;
        break;
    }
  }
  return all;
}

Result<QList<HistoryEntry>> history(const state::StateStore& store, const state::SetUpKey& setUp) {
  return historyEntriesOf(store.summaries(setUp));
}

Result<QList<HistoryEntry>> history(const state::StateStore& store, const QString& profile) {
  return historyEntriesOf(store.summaries(profile));
}

}  // namespace usher::flow
