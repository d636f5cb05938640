// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/journalled_run.h"

#include <QSet>
#include <algorithm>

#include "flow/begun_run.h"
#include "flow/change_record.h"
#include "state/state_store.h"

namespace usher::flow {

namespace {

/// So that a part takes some ten milliseconds.
constexpr qsizetype notedPart = 500;

QSet<QString> wishesOf(const QList<state::ChangeRecord>& changes) {
  QSet<QString> wishes;
  for (const state::ChangeRecord& change : changes) {
    wishes.insert(wishOf(change));
  }
  return wishes;
}

bool hasPlanned(const state::RunSummary& run) {
  return std::any_of(run.counts.begin(), run.counts.end(),
                     [](const state::ChangeCount& one) { return one.state == state::ChangeState::Planned; });
}

}  // namespace

Pending<void> JournalledRun::begin(state::RunRecord record, const QList<ChangeOutcome>& outcomes,
                                   const QList<qsizetype>& indexes, QObject* context) {
  record.changes.reserve(indexes.size());
  for (const qsizetype index : indexes) {
    m_places.insert(index, static_cast<int>(record.changes.size()));
    record.changes.append(recordOf(outcomes[index].change));
  }
  const state::SetUpKey setUp = record.setUp;
  const QList<state::ChangeRecord> changes = record.changes;
  return mapped(begunRun(m_store, std::move(record), context), context, [this, setUp, changes](const QString& id) {
    m_id = id;
    return takeOver(setUp, changes);
  });
}

Result<void> JournalledRun::takeOver(const state::SetUpKey& setUp, const QList<state::ChangeRecord>& changes) {
  const auto earlier = m_store.summaries(setUp);
  if (!earlier) {
    return fail(earlier.error());
  }
  std::optional<QSet<QString>> wishes;
  for (const state::RunSummary& summary : *earlier) {
    if (summary.id == m_id || !hasPlanned(summary)) {
      continue;
    }
    wishes = wishes ? wishes : wishesOf(changes);
    const auto run = m_store.run(summary.id);
    if (!run || !*run) {
      return run ? Result<void>() : Result<void>(fail(run.error()));
    }
    QList<state::ChangeAnswer> answers;
    for (int i = 0; i < (*run)->changes.size(); ++i) {
      const state::ChangeRecord& change = (*run)->changes[i];
      if (change.state == state::ChangeState::Planned && wishes->contains(wishOf(change))) {
        answers.append({.change = i, .state = state::ChangeState::Skipped, .code = QStringLiteral("taken-over")});
      }
    }
    if (auto marked = m_store.markAnswered(summary.id, answers); !marked) {
      return marked;
    }
  }
  return {};
}

int JournalledRun::placeOf(qsizetype index) const {
  return m_places.value(index, static_cast<int>(index));
}

Result<void> JournalledRun::markSent(const QList<qsizetype>& indexes) {
  QList<int> places;
  places.reserve(indexes.size());
  for (const qsizetype index : indexes) {
    places.append(placeOf(index));
  }
  return writeNoted([&](const auto& part) { return m_store.markSent(m_id, places, part); });
}

void JournalledRun::note(qsizetype index, const ChangeOutcome& outcome) {
  m_noted.append(answerOf(placeOf(index), outcome));
}

void JournalledRun::noteDone(qsizetype index) {
  m_noted.append({.change = placeOf(index), .state = state::ChangeState::Done});
}

Result<void> JournalledRun::writeNoted(const std::function<Result<void>(const QList<state::ChangeAnswer>&)>& write) {
  const QList<state::ChangeAnswer> part = m_noted.first(qMin(m_noted.size(), notedPart));
  auto written = write(part);
  if (written) {
    m_noted = m_noted.sliced(part.size());
  }
  return written;
}

Result<void> JournalledRun::writePart() {
  if (m_noted.isEmpty() || m_id.isEmpty()) {
    return {};
  }
  return writeNoted([this](const auto& part) { return m_store.markAnswered(m_id, part); });
}

Pending<void> JournalledRun::write(QObject* context) {
  const auto written = writePart();
  if (!written || m_noted.isEmpty() || m_id.isEmpty()) {
    return ready<void>(written);
  }
  return chained(ready<void>({}), context, [this, context] { return write(context); });
}

}  // namespace usher::flow
