// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/begun_run.h"

#include <utility>

#include "state/state_store.h"

namespace usher::flow {

namespace {

/// So that a part takes some ten milliseconds.
constexpr int draftPart = 500;

Pending<QString> addParts(state::StateStore& store, const QString& run, const QList<state::ChangeRecord>& changes,
                          int first, QObject* context) {
  const auto part = changes.mid(first, draftPart);
  const Result<void> written = part.isEmpty() ? store.completeDraft(run) : store.addToDraft(run, first, part);
  if (!written) {
    return ready<QString>(fail(written.error()));
  }
  if (part.isEmpty()) {
    return ready<QString>(run);
  }
  return chained(ready<void>({}), context, [&store, run, changes, first, context] {
    return addParts(store, run, changes, first + draftPart, context);
  });
}

}  // namespace

Pending<QString> begunRun(state::StateStore& store, state::RunRecord run, QObject* context) {
  if (run.changes.size() <= draftPart) {
    return ready<QString>(store.beginRun(std::move(run)));
  }
  const QList<state::ChangeRecord> changes = std::exchange(run.changes, {});
  const auto id = store.draftRun(std::move(run));
  return id ? addParts(store, *id, changes, 0, context) : ready<QString>(fail(id.error()));
}

}  // namespace usher::flow
