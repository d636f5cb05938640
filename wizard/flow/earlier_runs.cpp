// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/earlier_runs.h"

#include <QSet>
#include <algorithm>

#include "flow/change_record.h"

namespace usher::flow {

QStringList continuedKinds(const QList<Change>& changes) {
  static const QStringList known{QStringLiteral("property"), QStringLiteral("owner"), QStringLiteral("assignment")};
  QStringList kinds;
  for (const Change& change : changes) {
    if (known.contains(change.kind) && !kinds.contains(change.kind)) {
      kinds.append(change.kind);
    }
  }
  return kinds;
}

std::optional<QString> runInTheWay(const QList<state::RunRecord>& open, const QList<Change>& changes) {
  if (open.isEmpty()) {
    return {};
  }
  const QStringList kinds = continuedKinds(changes);
  QSet<QString> wanted;
  for (const Change& change : changes) {
    wanted.insert(wishOf(recordOf(change)));
  }
  const auto isInTheWay = [&](const state::ChangeRecord& change) {
    return state::isOpen(change.state) && kinds.contains(change.kind) && !wanted.contains(wishOf(change));
  };
  const auto found = std::find_if(open.begin(), open.end(), [&](const state::RunRecord& run) {
    return std::any_of(run.changes.begin(), run.changes.end(), isInTheWay);
  });
  return found == open.end() ? std::nullopt : std::optional(found->id);
}

}  // namespace usher::flow
