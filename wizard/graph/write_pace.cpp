// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/write_pace.h"

#include <algorithm>
#include <cmath>

namespace usher::graph {

namespace {

using namespace std::chrono_literals;

/// Microsoft's clock and ours tick apart, and its window may end a moment later.
constexpr std::chrono::milliseconds windowMargin = 2ms;
/// From here on Microsoft tells how much of a limit is used up; at 1 it refuses.
constexpr double tellingShare = 0.8;
/// Batches after a 429 that go out spaced, whatever their answers tell.
constexpr int cautiousBatches = 10;
/// Answers without trouble before one more batch may be in flight.
constexpr int calmAnswers = 20;
/// More parallel writes than this part collide: then fewer at once are faster.
constexpr double manyConflicts = 0.125;
constexpr double newestWeight = 0.2;

}  // namespace

/// Just under the quota: owners and properties are written beside this.
int WritePace::mostWrites() const {
  return std::max(1, m_quota.writes - std::min(batchSize, m_quota.writes / 100));
}

/// Between two batches: a twentieth of the quota's own pace at 0.8, that pace at 1, slower beyond.
WritePace::Time WritePace::spacing() const {
  const double share = m_caution > 0 ? std::max(1.0, m_limitShare) : m_limitShare;
  if (share < tellingShare) {
    return 0ms;
  }
  const double part = std::max(0.05, (share - tellingShare) / (1 - tellingShare));
  const double even = static_cast<double>(m_quota.window.count()) * m_lastWrites / m_quota.writes;
  return Time(std::llround(std::min(part, 5.0) * even));
}

void WritePace::forgetUntil(Time now) {
  while (!m_counted.empty() && m_counted.front().until <= now) {
    m_countedWrites -= m_counted.front().writes;
    m_counted.pop_front();
  }
}

std::optional<WritePace::Time> WritePace::waitFor(int writes, Time now) {
  forgetUntil(now);
  if (m_batches >= m_lanes) {
    return {};
  }
  Time from = std::max(now, m_stoppedUntil);
  if (m_lastWrites > 0) {
    from = std::max(from, m_lastStart + spacing());
  }
  int room = mostWrites() - m_inFlight - m_countedWrites;
  const int needed = std::min(writes, mostWrites());
  for (auto counted = m_counted.begin(); room < needed; ++counted) {
    if (counted == m_counted.end()) {
      return {};
    }
    room += counted->writes;
    from = std::max(from, counted->until);
  }
  return from - now;
}

void WritePace::started(int writes, Time now) {
  ++m_batches;
  m_inFlight += writes;
  m_lastStart = now;
  m_lastWrites = writes;
}

void WritePace::ended(const WriteSigns& signs, Time start, Time now) {
  --m_batches;
  m_inFlight -= signs.writes;
  m_counted.push_back({now + m_quota.window + windowMargin, signs.writes});
  m_countedWrites += signs.writes;
  m_limitShare = signs.limitShare;
  if (signs.retryAfter) {
    m_stoppedUntil = std::max(m_stoppedUntil, now + *signs.retryAfter);
  }
  weighConflicts(signs, start, now);
  if (signs.throttled > 0) {
    return obeyThrottling(signs, start, now);
  }
  m_throttles = 0;
  m_caution = std::max(0, m_caution - 1);
  if (signs.conflicts == 0 && m_lanes < mostLanes && ++m_calm >= calmAnswers) {
    ++m_lanes;
    m_calm = 0;
  }
}

void WritePace::obeyThrottling(const WriteSigns& signs, Time start, Time now) {
  m_caution = cautiousBatches;
  if (!signs.retryAfter) {
    m_stoppedUntil = std::max(m_stoppedUntil, now + 1s * (1 << std::min(m_throttles, 5)));
  }
  ++m_throttles;
  reduceTo(m_lanes / 2, start, now);
}

void WritePace::weighConflicts(const WriteSigns& signs, Time start, Time now) {
  if (signs.writes == 0) {
    return;
  }
  const double share = static_cast<double>(signs.conflicts) / signs.writes;
  m_conflictShare += newestWeight * (share - m_conflictShare);
  if (signs.conflicts > 0 && m_conflictShare > manyConflicts) {
    m_conflictShare = manyConflicts / 2;
    reduceTo(m_lanes - 1, start, now);
  }
}

/// What went out before the last reduction tells nothing about whether that one was enough.
void WritePace::reduceTo(int lanes, Time start, Time now) {
  if (m_lastReduction && start <= *m_lastReduction) {
    return;
  }
  m_lanes = std::max(1, lanes);
  m_lastReduction = now;
  m_calm = 0;
}

}  // namespace usher::graph
