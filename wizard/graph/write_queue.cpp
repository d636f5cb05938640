// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/write_queue.h"

#include <algorithm>

#include "graph/graph_client.h"
#include "graph/write_retry.h"

namespace usher::graph {

namespace {

using namespace std::chrono_literals;

/// How long what waits is kept back for somebody who has a turn, so that both fill one batch.
constexpr std::chrono::milliseconds turnPatience = 20ms;
/// Longer waits are told to people.
constexpr std::chrono::milliseconds toldWait = 1s;

}  // namespace

/// One send(): its writes' outcomes.
struct WriteQueue::Job {
  QList<BatchAnswer> answers;
  int settled = 0;
  std::function<void(int)> progress;
  Completion<QList<BatchAnswer>> completion = {};
};

struct WriteQueue::Write {
  std::shared_ptr<Job> job;
  qsizetype index = 0;
  BatchItem item;
  int tries = 0;
  WritePace::Time firstSent{0}, notBefore{0};
};

/// A batch in flight.
struct WriteQueue::Flying {
  std::vector<Write> writes;
  WritePace::Time start{0};
  Pending<BatchReply> reply = {};
};

WriteQueue::WriteQueue(GraphClient& client, Clock& clock) : m_client(client), m_clock(clock) {}

WriteQueue::~WriteQueue() {
  m_timer.cancel();
}

Pending<void> WriteQueue::turn(int writes) {
  Turn& turn = m_turns.emplace_back(Turn{std::clamp(writes, 1, WritePace::batchSize), {}});
  turn.completion.onCancel(this, [this] { serve(); });
  const auto pending = turn.completion.pending();
  serve();
  return pending;
}

Pending<QList<BatchAnswer>> WriteQueue::send(const QList<BatchItem>& writes, std::function<void(int)> progress) {
  const auto job = std::make_shared<Job>();
  job->progress = std::move(progress);
  job->answers.fill({fail(Failure::Kind::Cancelled), {}}, writes.size());
  const auto pending = job->completion.pending();
  if (writes.isEmpty()) {
    job->completion.finish(job->answers);
    return pending;
  }
  job->completion.onCancel(this, [this, weak = std::weak_ptr(job)] {
    if (const auto alive = weak.lock()) {
      cancelled(alive);
    }
  });
  for (qsizetype i = 0; i < writes.size(); ++i) {
    m_writes.push_back({.job = job, .index = i, .item = writes[i]});
  }
  m_isExpecting = false;
  serve();
  return pending;
}

int WriteQueue::readyWrites(WritePace::Time now) const {
  int ready = 0;
  for (auto write = m_writes.begin(); write != m_writes.end() && ready < WritePace::batchSize; ++write) {
    ready += write->notBefore <= now ? 1 : 0;
  }
  return ready;
}

void WriteQueue::serve() {
  m_timer.cancel();
  const auto at = sendAndGrant();
  const auto wait = at.value_or(0ms) - m_clock.monotonic();
  m_client.setWaitsUntil(at && wait > toldWait ? m_clock.now().addMSecs(wait.count()) : QDateTime());
  if (!at) {
    return;
  }
  m_timer = m_clock.after(wait);
  whenDone(m_timer, this, [this](const Result<void>& waited) {
    if (waited) {
      serve();
    }
  });
}

/// Whatever may go out now; gives when the next may, where that is known.
std::optional<WritePace::Time> WriteQueue::sendAndGrant() {
  m_turns.remove_if([](const Turn& turn) { return turn.completion.isCancelled(); });
  while (true) {
    const auto now = m_clock.monotonic();
    const int ready = readyWrites(now);
    const bool isFull = ready == WritePace::batchSize;
    if (m_isExpecting && !isFull) {
      return {};
    }
    const bool mayGrant = !m_turns.empty() && !isFull;
    if (ready == 0 && !mayGrant) {
      return earliestRetry();
    }
    const int together = mayGrant ? std::min(WritePace::batchSize, ready + m_turns.front().writes) : ready;
    const auto wait = m_pace.waitFor(together, now);
    if (!wait || wait->count() > 0) {
      return wait ? std::optional(now + *wait) : std::nullopt;
    }
    if (mayGrant) {
      grantTurn();
    } else {
      sendBatchOf(ready);
    }
  }
}

std::optional<WritePace::Time> WriteQueue::earliestRetry() const {
  const auto first = std::min_element(m_writes.begin(), m_writes.end(),
                                      [](const Write& a, const Write& b) { return a.notBefore < b.notBefore; });
  return first == m_writes.end() ? std::nullopt : std::optional(first->notBefore);
}

void WriteQueue::grantTurn() {
  const Turn turn = m_turns.front();
  m_turns.pop_front();
  m_isExpecting = true;
  whenDone(m_clock.after(turnPatience), this, [this, number = ++m_turnNumber](const Result<void>&) {
    if (m_isExpecting && number == m_turnNumber) {
      m_isExpecting = false;
      serve();
    }
  });
  turn.completion.finish({});
}

void WriteQueue::sendBatchOf(int count) {
  const auto now = m_clock.monotonic();
  const auto batch = std::make_shared<Flying>();
  batch->start = now;
  QList<BatchItem> items;
  for (auto write = m_writes.begin(); write != m_writes.end() && items.size() < count;) {
    if (write->notBefore > now) {
      ++write;
      continue;
    }
    write->firstSent = write->tries == 0 ? now : write->firstSent;
    ++write->tries;
    items.append(write->item);
    batch->writes.push_back(std::move(*write));
    write = m_writes.erase(write);
  }
  m_flying.push_back(batch);
  m_pace.started(static_cast<int>(items.size()), now);
  batch->reply = exchangeBatch(m_client, items);
  whenDone(batch->reply, this, [this, batch](const Result<BatchReply>& reply) { take(batch, reply); });
}

void WriteQueue::take(const std::shared_ptr<Flying>& batch, const Result<BatchReply>& reply) {
  m_flying.remove(batch);
  const auto now = m_clock.monotonic();
  const bool mayRetry = reply || isThrottling(reply.error());
  WriteSigns signs{.writes = static_cast<int>(batch->writes.size()), .limitShare = reply ? reply->limitShare : 0};
  std::vector<Write> again;
  Jobs jobs;
  for (size_t i = 0; i < batch->writes.size(); ++i) {
    Write& write = batch->writes[i];
    jobs.insert(write.job);
    BatchAnswer answer = reply ? reply->answers.value(static_cast<qsizetype>(i))
                               : BatchAnswer{fail(reply.error()), reply.error().requestId};
    const auto wait = answer.body ? std::nullopt : weigh(answer.body.error(), write, signs);
    if (wait && mayRetry && !write.job->completion.isCancelled()) {
      write.notBefore = now + *wait;
      again.push_back(std::move(write));
    } else {
      settle(write, std::move(answer));
    }
  }
  m_pace.ended(signs, batch->start, now);
  m_writes.insert(m_writes.begin(), std::make_move_iterator(again.begin()), std::make_move_iterator(again.end()));
  if (!mayRetry && reply.error().kind != Failure::Kind::Cancelled) {
    jobs.merge(dropUnsent(reply.error()));
  }
  report(jobs);
  serve();
}

/// What a refusal tells about the pace; gives after how long of its own the write may be tried again.
std::optional<WritePace::Time> WriteQueue::weigh(const Failure& why, const Write& write, WriteSigns& signs) const {
  signs.throttled += isThrottling(why) ? 1 : 0;
  signs.conflicts += isWriteConflict(why) ? 1 : 0;
  if (why.retryAfter) {
    signs.retryAfter = std::max(signs.retryAfter.value_or(0ms), *why.retryAfter);
  }
  return waitBeforeRetry({.why = why,
                          .tries = write.tries,
                          .since = m_clock.monotonic() - write.firstSent,
                          .isAddition = write.item.method != "DELETE"});
}

void WriteQueue::settle(const Write& write, BatchAnswer answer) {
  write.job->answers[write.index] = std::move(answer);
  ++write.job->settled;
}

WriteQueue::Jobs WriteQueue::dropUnsent(const Failure& why) {
  Failure unsent = why;
  unsent.code = QStringLiteral("unsent");
  Jobs jobs;
  for (const Write& write : std::exchange(m_writes, {})) {
    jobs.insert(write.job);
    // An earlier try of it may have been done.
    settle(write, {fail(write.tries == 0 ? unsent : why), {}});
  }
  return jobs;
}

void WriteQueue::report(const Jobs& jobs) {
  for (const auto& job : jobs) {
    if (job->progress && !job->completion.isCancelled()) {
      job->progress(job->settled);
    }
    if (job->settled == job->answers.size()) {
      job->completion.finish(job->answers);
    }
  }
}

void WriteQueue::cancelled(const std::shared_ptr<Job>& job) {
  std::erase_if(m_writes, [&job](const Write& write) { return write.job == job; });
  // A batch that is cancelled leaves the list when it ends.
  for (const auto& batch : m_flying) {
    const bool isWanted = std::any_of(batch->writes.begin(), batch->writes.end(),
                                      [](const Write& write) { return !write.job->completion.isCancelled(); });
    if (!isWanted) {
      batch->reply.cancel();
    }
  }
  serve();
}

}  // namespace usher::graph
