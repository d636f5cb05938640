// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/change.h"

namespace usher::state {
class StateStore;
}

namespace usher::flow {

/// One run in the journal: where each change stands in it, and what was noted of them and is not on disk yet.
class JournalledRun {
 public:
  /// `store` must outlive it.
  explicit JournalledRun(state::StateStore& store) : m_store(store) {}

  /// Writes a new run of the changes at `indexes` of `outcomes`. What an earlier run planned and never sent is skipped
  /// there when it is among them: nobody is to go on with it twice.
  Pending<void> begin(state::RunRecord record, const QList<ChangeOutcome>& outcomes, const QList<qsizetype>& indexes,
                      QObject* context);
  /// Goes on with a run whose changes have the same indexes.
  void goOnWith(const QString& id) { m_id = id; }
  bool hasBegun() const { return !m_id.isEmpty(); }

  /// Writes that these go out, and what was noted before, both or neither.
  Result<void> markSent(const QList<qsizetype>& indexes);
  /// Keeps what became of a change, to be written with what comes next.
  void note(qsizetype index, const ChangeOutcome& outcome);
  /// The same for one that was noted as accepted, and was read back.
  void noteDone(qsizetype index);
  bool hasNoted() const { return !m_noted.isEmpty(); }
  /// Writes all that was noted, part by part, between which the event loop turns. This must outlive `context`.
  Pending<void> write(QObject* context);

 private:
  int placeOf(qsizetype index) const;
  Result<void> takeOver(const state::SetUpKey& setUp, const QList<state::ChangeRecord>& changes);
  Result<void> writeNoted(const std::function<Result<void>(const QList<state::ChangeAnswer>& part)>& write);
  Result<void> writePart();

  state::StateStore& m_store;
  QString m_id;
  QHash<qsizetype, int> m_places;  ///< By index; empty where they are the same.
  QList<state::ChangeAnswer> m_noted;
};

}  // namespace usher::flow
