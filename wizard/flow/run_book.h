// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include "flow/journalled_run.h"
#include "flow/read_back.h"

namespace usher::flow {

/// The code of the Conflict that stops a run when another program did part of it meanwhile.
inline const QString runElsewhereCode = QStringLiteral("run-elsewhere");

/// The changes of a run and what became of them, in memory and in the journal; changes are known by their index.
class RunBook {
 public:
  /// `store` must outlive it.
  explicit RunBook(state::StateStore& store) : m_journal(store) {}

  /// A new run of all these changes. Gives the indexes to be looked at before planNew().
  QList<qsizetype> take(QList<Change> changes);
  /// The rest of an earlier run. Gives the indexes to be looked at before planRest().
  QList<qsizetype> takeRest(const state::RunRecord& run);
  /// What is so already is not sent; the rest is journalled as `record`, with its changes.
  Pending<void> planNew(const QList<bool>& isSo, state::RunRecord record, QObject* context);
  /// What is so is done, what Microsoft accepted is to be read back, the rest to be sent; writes that.
  Pending<void> planRest(const QList<bool>& isSo, QObject* context);

  const QList<ChangeOutcome>& outcomes() const { return m_outcomes; }
  QList<Change> changesAt(const QList<qsizetype>& indexes) const;
  QString actionAt(qsizetype index) const { return m_outcomes[index].change.action; }

  bool hasMoreToSend() const { return m_next < m_queue.size(); }
  /// At most `most` of what is to be sent next; only changes of one action unless `isMixed`.
  QList<qsizetype> nextPortion(qsizetype most, bool isMixed) const;
  /// This next portion goes out now; writes so, unless markAhead() did. Nothing may be sent that the journal does not
  /// know of. Conflict with runElsewhereCode where the journal says that some of it has ended.
  Result<void> markSent(const QList<qsizetype>& portion);
  /// Writes what was noted, and that the next `count` changes go out, even if that is a moment later: what may have
  /// been sent is read before it is sent again.
  Result<void> markAhead(qsizetype count);
  /// Notes Microsoft's answers to a portion; gives what of it may be in everybody's way.
  std::optional<Failure> noteAnswers(const QList<qsizetype>& portion, const Result<QList<Result<void>>>& answers,
                                     const ChangeTarget& target);

  /// What was answered since, to be read back; it is not given again.
  QList<SentChange> takeAnswered() { return std::exchange(m_answered, {}); }
  bool hasAnswered() const { return !m_answered.isEmpty(); }
  /// Notes what reading back showed; gives why nothing else should be sent, if so.
  std::optional<Failure> note(const QList<ReadVerdict>& verdicts);
  /// These could not be read: they stay open in the journal and are settled at the next start.
  void noteUnread(const QList<SentChange>& sent, const Failure& why);
  /// What is not sent any more. What the person stopped is skipped; what `obstacle` stopped stays planned in the
  /// journal, so that it can be gone on with.
  void endUnsent(const std::optional<Failure>& obstacle);
  /// Puts on disk what was noted.
  Pending<void> write(QObject* context) { return m_journal.write(context); }

  int total() const { return m_total; }
  /// What was answered, was so, or ended in an earlier application of the run.
  int settled() const { return m_settled; }

 private:
  void noteUnsent(qsizetype index, const std::optional<Failure>& obstacle, bool wasMarked);

  JournalledRun m_journal;
  QList<ChangeOutcome> m_outcomes;
  QList<qsizetype> m_looked;  ///< Indexes that take() or takeRest() gave.
  QList<qsizetype> m_queue;   ///< Indexes of what is to be sent.
  qsizetype m_next = 0;       ///< In the queue.
  qsizetype m_marked = 0;     ///< Where in the queue begins what the journal does not call sent.
  QList<SentChange> m_answered;
  QList<qsizetype> m_unsent;  ///< What the target did not send after all.
  int m_settled = 0, m_total = 0;
};

}  // namespace usher::flow
