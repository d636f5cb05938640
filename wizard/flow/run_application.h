// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/change.h"
#include "flow/flight.h"

namespace usher::flow {

class SetUp;

/// One Run::apply() under way: reads, journals, then portion by portion sends and reads back. Deletes itself when done.
class RunApplication final : public QObject {
  Q_OBJECT

 public:
  RunApplication(SetUp& setUp, ChangeTarget& target, QList<Change> changes, QObject* parent);

  Pending<QList<ChangeOutcome>> start();
  /// As Run::stop().
  void stop();

 Q_SIGNALS:
  void progressed(int done, int total);

 private:
  void plan(const QList<bool>& isSo);
  Result<QString> journalled() const;
  void nextPortion();
  void sendPortion();
  void readBack(size_t look);
  /// Whether change `i` of the portion counts as done: by Microsoft's answer and a reading, or by readings that agree.
  bool isDone(qsizetype i) const;
  bool mayBecomeCertain(qsizetype i, size_t look) const;
  void settle();
  std::optional<Failure> settle(ChangeOutcome& outcome, const Result<void>& sent) const;
  void settleUnread(const Failure& why);
  void leaveOpen();
  void journal(const QList<qsizetype>& settled);
  bool isStopping() const { return m_isStopping || m_completion.isCancelled(); }
  QList<Change> changesAt(const QList<qsizetype>& indexes) const;
  void report(int done);
  void end();
  void giveUp(const Failure& why);

  SetUp& m_setUp;
  ChangeTarget& m_target;
  Completion<QList<ChangeOutcome>> m_completion;
  QList<ChangeOutcome> m_outcomes;
  QList<qsizetype> m_waiting;  ///< Indices of outcomes: what is not so yet.
  QList<qsizetype> m_portion;  ///< Of these: what was sent, and not read back yet.
  QList<Result<void>> m_sent;  ///< The answers to the portion.
  QList<int> m_agreeing;       ///< For each of the portion: how many readings in a row said that it is so.
  qsizetype m_next = 0;
  QString m_runId;
  bool m_isStopping = false, m_isOver = false;
  std::optional<Failure> m_stop;
  Flight m_work{this};
};

}  // namespace usher::flow
