// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <set>

#include "base/clock.h"
#include "graph/batch.h"
#include "graph/write_pace.h"

namespace usher::graph {

/// Where everything that a client writes in batches waits for its turn: in the order of asking, twenty in a batch,
/// several batches in flight, as its WritePace allows. What Microsoft refuses for the number of writes, or because it
/// collided with another, goes out again with whatever goes out next; the rest of its batch does not. When a batch gets
/// no usable answer nothing that waits is sent any more.
class WriteQueue final : public QObject {
  Q_OBJECT

 public:
  /// `client` owns it.
  WriteQueue(GraphClient& client, Clock& clock);
  ~WriteQueue() override;

  /// By which it goes; tests and benchmarks set another quota.
  WritePace& pace() { return m_pace; }

  /// Finishes when the next `writes`, at most a batch, may be handed to send() and will go out at once. Who got a turn
  /// and does not use it delays nobody for long.
  Pending<void> turn(int writes);

  /// Gives the outcome of each write at its index: of the last try where it was tried again. A write without an answer
  /// fails with BadReply and the code "unanswered"; a batch without a usable answer fails each write in it, and what
  /// waited then fails the same with the code "unsent". Cancelling takes what waits out of the queue, and ends a batch
  /// in flight that nobody else has a write in. `progress(done)` counts finished writes.
  Pending<QList<BatchAnswer>> send(const QList<BatchItem>& writes, std::function<void(int done)> progress = {});

 private:
  struct Job;
  struct Write;
  struct Flying;
  struct Turn {
    int writes;
    Completion<void> completion;
  };

  using Jobs = std::set<std::shared_ptr<Job>>;

  void serve();
  std::optional<WritePace::Time> sendAndGrant();
  std::optional<WritePace::Time> earliestRetry() const;
  int readyWrites(WritePace::Time now) const;
  void grantTurn();
  void sendBatchOf(int count);
  void take(const std::shared_ptr<Flying>& batch, const Result<BatchReply>& reply);
  std::optional<WritePace::Time> weigh(const Failure& why, const Write& write, WriteSigns& signs) const;
  static void settle(const Write& write, BatchAnswer answer);
  Jobs dropUnsent(const Failure& why);
  static void report(const Jobs& jobs);
  void cancelled(const std::shared_ptr<Job>& job);

  GraphClient& m_client;
  Clock& m_clock;
  WritePace m_pace;
  std::deque<Write> m_writes;
  std::list<Turn> m_turns;
  std::list<std::shared_ptr<Flying>> m_flying;
  Pending<void> m_timer = {};
  bool m_isExpecting = false;  ///< Somebody has a turn, and will send in a moment.
  int m_turnNumber = 0;
};

}  // namespace usher::graph
