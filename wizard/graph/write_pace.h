// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace usher::graph {

/// How many writes Microsoft takes of one app in one tenant within any `window`, which slides (Graph, "Service-specific
/// throttling limits", identity and access).
struct WriteQuota {
  int writes = 3000;
  std::chrono::milliseconds window{150'000};

  /// For servers that have none.
  static WriteQuota none() { return {1'000'000'000}; }
};

/// What the answer to a batch of writes tells about how fast the next ones may follow.
struct WriteSigns {
  int writes = 0;  ///< That the batch carried.
  int throttled = 0, conflicts = 0;
  std::optional<std::chrono::milliseconds> retryAfter = {};  ///< The longest that any of them asks for.
  double limitShare = 0;  ///< x-ms-throttle-limit-percentage; 0 where Microsoft says nothing, which is below 0.8.
};

/// Decides when the next writes to a tenant may go out, and how many batches at once. It stays just under the quota, by
/// counting a write from when it is sent until a window after it was answered; obeys Retry-After for everything; spaces
/// batches from limitShare 0.8 on; has fewer batches in flight after a 429 or when many writes collide, and slowly more
/// again. A pure value: times are those of a clock that never goes back.
class WritePace {
 public:
  using Time = std::chrono::milliseconds;

  static constexpr int batchSize = 20;  ///< The most that Graph takes in one $batch.
  static constexpr int mostLanes = 4;   ///< Batches in flight, when nothing speaks against it.

  explicit WritePace(WriteQuota quota = {}) : m_quota(quota) {}

  void setQuota(WriteQuota quota) { m_quota = quota; }
  int lanes() const { return m_lanes; }
  int batchesInFlight() const { return m_batches; }

  /// How long until a batch of `writes` may go out; zero is now. Nothing: not before one in flight is answered.
  std::optional<Time> waitFor(int writes, Time now);
  /// A batch of `writes` goes out.
  void started(int writes, Time now);
  /// The batch that went out at `start` was answered, or nobody waits for its answer any more.
  void ended(const WriteSigns& signs, Time start, Time now);

 private:
  struct Counted {
    Time until;
    int writes;
  };

  int mostWrites() const;
  Time spacing() const;
  void forgetUntil(Time now);
  void obeyThrottling(const WriteSigns& signs, Time start, Time now);
  void weighConflicts(const WriteSigns& signs, Time start, Time now);
  void reduceTo(int lanes, Time start, Time now);

  WriteQuota m_quota;
  int m_lanes = mostLanes;
  int m_batches = 0, m_inFlight = 0;  ///< Batches, and the writes in them.
  std::deque<Counted> m_counted;      ///< What was answered and counts still, the oldest first.
  int m_countedWrites = 0;
  Time m_stoppedUntil{0};
  std::optional<Time> m_lastReduction = {};
  int m_throttles = 0;  ///< Throttled batches in a row.
  int m_caution = 0;    ///< Batches to go until a 429 is forgotten.
  int m_calm = 0;       ///< Answers without trouble since the lanes changed.
  double m_limitShare = 0, m_conflictShare = 0;
  Time m_lastStart{0};
  int m_lastWrites = 0;
};

}  // namespace usher::graph
