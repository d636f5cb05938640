// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <list>
#include <memory>
#include <optional>

#include "flow/change.h"
#include "flow/flight.h"
#include "flow/run_book.h"

namespace usher::flow {

class SetUp;

/// One Run::apply() or Run::resume() under way: reads, journals, sends portions as the target lets them go, and reads
/// back whenever nothing can be sent. Deletes itself when done.
class RunApplication final : public QObject {
  Q_OBJECT

 public:
  RunApplication(SetUp& setUp, ChangeTarget& target, QObject* parent);

  /// `undone` is the id of the run that it takes back, if it does.
  Pending<QList<ChangeOutcome>> apply(QList<Change> changes, const QString& undone);
  Pending<QList<ChangeOutcome>> resume(const state::RunRecord& run);
  /// As Run::stop(), pause() and goOn().
  void stop();
  void pause();
  void goOn();
  bool isPaused() const { return m_isPaused; }

 Q_SIGNALS:
  void progressed(int done, int total);
  void pausedChanged();

 private:
  /// What was sent together and is not answered yet.
  struct Portion {
    QList<qsizetype> indexes;
    int done = 0;
    Pending<QList<Result<void>>> sending = {};
  };

  void open(const QList<qsizetype>& indexes, std::function<Pending<void>(const QList<bool>& isSo)> plan);
  state::RunRecord record(const QString& undone) const;
  void goOnSending();
  bool maySend() const;
  void askTurn();
  void sendPortion(const QList<qsizetype>& portion);
  void take(const std::shared_ptr<Portion>& portion, const Result<QList<Result<void>>>& answers);
  void journalSoon();
  void journal();
  void readWhileWaiting();
  void readBack();
  void look();
  void leaveOpen();
  void stopFor(const std::optional<Failure>& why) { m_stop = m_stop ? m_stop : why; }
  bool isStopping() const { return m_isStopping || m_completion.isCancelled(); }
  bool isEnded() const { return m_isEnding || m_isOver; }
  void report();
  void end();
  void finish(Result<QList<ChangeOutcome>> result);

  SetUp& m_setUp;
  ChangeTarget& m_target;
  RunBook m_book;
  Completion<QList<ChangeOutcome>> m_completion;
  std::list<std::shared_ptr<Portion>> m_portions;
  std::optional<ReadBack> m_back;   ///< What is being read back.
  std::optional<Failure> m_stop;    ///< Why nothing else is sent.
  std::optional<Failure> m_unread;  ///< Why nothing else is read.
  bool m_isHeld = false;            ///< Something may be in the way: nothing is sent before reading shows whether.
  bool m_isStopping = false, m_isPaused = false, m_isEnding = false, m_isOver = false;
  bool m_journalsSoon = false;
  bool m_readsWhenIdle = false;  ///< The moment is set when it reads back instead of waiting only.
  Flight m_opening{this}, m_turn{this}, m_reading{this}, m_writing{this};
};

}  // namespace usher::flow
