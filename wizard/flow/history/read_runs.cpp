// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/history/read_runs.h"

#include <memory>

#include "state/state_store.h"

namespace usher::flow {

namespace {

using RunRecords = QList<state::RunRecord>;

/// So that a part takes some ten milliseconds.
constexpr int readPart = 1000;

struct RunsReading {
  const state::StateStore& store;
  RunRecords runs;
  qsizetype current = 0;
};

Pending<RunRecords> readNextPart(const std::shared_ptr<RunsReading>& reading, QObject* context) {
  for (int rest = readPart; rest > 0 && reading->current < reading->runs.size();) {
    state::RunRecord& run = reading->runs[reading->current];
    const auto part = reading->store.changes(run.id, static_cast<int>(run.changes.size()), rest);
    if (!part) {
      return ready<RunRecords>(fail(part.error()));
    }
    run.changes += *part;
    reading->current += part->size() < rest ? 1 : 0;
    rest -= static_cast<int>(part->size());
  }
  if (reading->current == reading->runs.size()) {
    return ready<RunRecords>(reading->runs);
  }
  return chained(ready<void>({}), context, [reading, context] { return readNextPart(reading, context); });
}

}  // namespace

Pending<RunRecords> readRuns(const state::StateStore& store, const state::SetUpKey& setUp, QObject* context) {
  const auto summaries = store.summaries(setUp);
  if (!summaries) {
    return ready<RunRecords>(fail(summaries.error()));
  }
  const auto reading = std::make_shared<RunsReading>(RunsReading{store, {}});
  for (auto run = summaries->rbegin(); run != summaries->rend(); ++run) {
    reading->runs.append({.id = run->id,
                          .setUp = run->setUp,
                          .started = run->started,
                          .actorId = run->actorId,
                          .actorName = run->actorName,
                          .undoes = run->undoes});
  }
  return readNextPart(reading, context);
}

}  // namespace usher::flow
