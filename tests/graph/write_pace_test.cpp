// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/write_pace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <vector>

namespace usher::graph {
namespace {

using namespace std::chrono_literals;
using Time = WritePace::Time;

constexpr int batch = WritePace::batchSize;
constexpr Time start = 1'000s;

/// A pace whose batches are answered at once, at a time that the test moves.
class WritePaceTest : public testing::Test {
 protected:
  /// One batch out and back.
  void exchange(WriteSigns signs = {.writes = batch}, Time latency = 0ms) {
    const Time sent = now;
    pace.started(signs.writes, sent);
    now += latency;
    pace.ended(signs, sent, now);
  }
  void exchangeTimes(int times) {
    for (int i = 0; i < times; ++i) {
      exchange();
    }
  }
  std::optional<Time> wait(int writes = batch) { return pace.waitFor(writes, now); }

  WritePace pace{WriteQuota::none()};
  Time now = start;
};

TEST_F(WritePaceTest, TheFirstGoesAtOnce) {
  EXPECT_EQ(wait(), 0ms);
  EXPECT_EQ(pace.lanes(), WritePace::mostLanes);
}

TEST_F(WritePaceTest, OnlySoManyBatchesAreInFlight) {
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    ASSERT_EQ(wait(), 0ms) << i;
    pace.started(batch, now);
  }
  EXPECT_FALSE(wait()) << "not before one is answered";
  pace.ended({.writes = batch}, start, now);
  EXPECT_EQ(wait(), 0ms);
}

TEST_F(WritePaceTest, RetryAfterStopsEverything) {
  exchange({.writes = batch, .throttled = 1, .retryAfter = 27s});
  EXPECT_EQ(wait(1), 27s);
  EXPECT_EQ(wait(), 27s);
  now += 26s;
  EXPECT_EQ(wait(), 1s);
  now += 1s;
  EXPECT_EQ(wait(), 0s);
}

TEST_F(WritePaceTest, TheLongestRetryAfterCounts) {
  pace.started(batch, now);
  pace.started(batch, now);
  pace.ended({.writes = batch, .throttled = 20, .retryAfter = 30s}, start, now);
  pace.ended({.writes = batch, .throttled = 20, .retryAfter = 5s}, start, now);
  EXPECT_EQ(wait(), 30s);
}

TEST_F(WritePaceTest, RetryAfterIsObeyedWhateverItStandsOn) {
  exchange({.writes = batch, .retryAfter = 9s});
  EXPECT_EQ(wait(), 9s) << "on a 503";
  EXPECT_EQ(pace.lanes(), WritePace::mostLanes);
}

TEST_F(WritePaceTest, ThrottlingWithoutRetryAfterBacksOffMoreAndMore) {
  for (const Time expected : {1s, 2s, 4s, 8s, 16s, 32s, 32s}) {
    exchange({.writes = batch, .throttled = 1});
    EXPECT_EQ(wait(), expected);
    now += expected;
  }
  exchange();
  exchange({.writes = batch, .throttled = 1});
  EXPECT_EQ(wait(), 1s) << "after an answer without it";
}

TEST_F(WritePaceTest, AfterThrottlingHalfAsManyAreInFlight) {
  exchange({.writes = batch, .throttled = 3, .retryAfter = 1s});
  EXPECT_EQ(pace.lanes(), 2);
  now += 1s;
  exchange({.writes = batch, .throttled = 3, .retryAfter = 1s});
  EXPECT_EQ(pace.lanes(), 1);
  now += 1s;
  exchange({.writes = batch, .throttled = 20, .retryAfter = 1s});
  EXPECT_EQ(pace.lanes(), 1);
}

TEST_F(WritePaceTest, WhatWentOutTogetherReducesOnlyOnce) {
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    pace.started(batch, now);
  }
  now += 50ms;
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    pace.ended({.writes = batch, .throttled = 20, .retryAfter = 1s}, start, now);
  }
  EXPECT_EQ(pace.lanes(), 2);
}

TEST_F(WritePaceTest, AfterThrottlingTheNextGoOutSpaced) {
  pace.setQuota({3000, 150s});
  exchange({.writes = batch, .throttled = 1, .retryAfter = 5s});
  now += 5s;
  for (int i = 0; i < 10; ++i) {
    exchange();
    if (i < 9) {
      EXPECT_EQ(wait(), 1s) << i << ": twenty in a second are the quota's own pace";
    }
    now += 1s;
  }
  exchange();
  EXPECT_EQ(wait(), 0s) << "ten answers later";
}

TEST_F(WritePaceTest, SlowlyMoreAreInFlightAgain) {
  exchange({.writes = batch, .throttled = 1, .retryAfter = 1s});
  ASSERT_EQ(pace.lanes(), 2);
  now += 1s;
  std::vector<int> lanes;
  for (int i = 0; i < 100; ++i) {
    exchange();
    lanes.push_back(pace.lanes());
  }
  EXPECT_EQ(lanes[18], 2);
  EXPECT_EQ(lanes[19], 3);
  EXPECT_EQ(lanes[38], 3);
  EXPECT_EQ(lanes[39], 4);
  EXPECT_EQ(lanes[59], WritePace::mostLanes);
  EXPECT_EQ(lanes[99], WritePace::mostLanes);
}

TEST_F(WritePaceTest, ABatchThatCollidesWhollyMeansFewerAtOnce) {
  exchange({.writes = batch, .conflicts = batch});
  EXPECT_EQ(pace.lanes(), WritePace::mostLanes - 1);
  EXPECT_EQ(wait(), 0s) << "but nothing waits";
}

TEST_F(WritePaceTest, CollisionsThatGoOnMeanOneAtATime) {
  for (int i = 0; i < 40; ++i) {
    exchange({.writes = batch, .conflicts = 10}, 50ms);
    now += 1ms;
  }
  EXPECT_EQ(pace.lanes(), 1);
}

TEST_F(WritePaceTest, AFewCollisionsCostLessThanFewerBatchesInFlight) {
  for (int i = 0; i < 200; ++i) {
    exchange({.writes = batch, .conflicts = 1 + i % 2});
  }
  EXPECT_EQ(pace.lanes(), WritePace::mostLanes);
}

TEST_F(WritePaceTest, MoreAreInFlightAgainWhenNothingCollides) {
  exchange({.writes = batch, .conflicts = batch});
  ASSERT_EQ(pace.lanes(), WritePace::mostLanes - 1);
  exchangeTimes(20);
  EXPECT_EQ(pace.lanes(), WritePace::mostLanes);
}

TEST_F(WritePaceTest, CollisionsOfTheSameMomentReduceOnlyOnce) {
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    pace.started(batch, now);
  }
  now += 50ms;
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    pace.ended({.writes = batch, .conflicts = batch}, start, now);
  }
  EXPECT_EQ(pace.lanes(), WritePace::mostLanes - 1);
}

struct Spacing {
  double share;
  Time wait;
};

class SpacingTest : public testing::TestWithParam<Spacing> {};

TEST_P(SpacingTest, BatchesAreSpacedTheMoreOfTheLimitIsUsed) {
  WritePace pace({3000, 150s});
  pace.started(batch, start);
  pace.ended({.writes = batch, .limitShare = GetParam().share}, start, start);
  EXPECT_EQ(pace.waitFor(batch, start), GetParam().wait);
}

INSTANTIATE_TEST_SUITE_P(WritePace, SpacingTest,
                         testing::Values(Spacing{0, 0ms}, Spacing{0.5, 0ms}, Spacing{0.799, 0ms}, Spacing{0.8, 50ms},
                                         Spacing{0.805, 50ms}, Spacing{0.9, 500ms}, Spacing{0.95, 750ms},
                                         Spacing{1.0, 1000ms}, Spacing{1.2, 2000ms}, Spacing{1.8, 5000ms},
                                         Spacing{50, 5000ms}));

TEST_F(WritePaceTest, SpacingEndsWithTheFirstAnswerBelow) {
  pace.setQuota({3000, 150s});
  exchange({.writes = batch, .limitShare = 1.0});
  EXPECT_EQ(wait(), 1s);
  now += 1s;
  exchange();
  EXPECT_EQ(wait(), 0s);
}

TEST_F(WritePaceTest, ASmallBatchIsFollowedSooner) {
  pace.setQuota({3000, 150s});
  exchange({.writes = 5, .limitShare = 1.0});
  EXPECT_EQ(wait(), 250ms);
}

TEST_F(WritePaceTest, TheQuotaIsFilledBarelyAndNotOverrun) {
  pace.setQuota({3000, 150s});
  int sent = 0;
  while (wait() == 0s) {
    exchange();
    sent += batch;
  }
  EXPECT_EQ(sent, 2980);
  EXPECT_GE(*wait(), 150s);
  EXPECT_LE(*wait(), 150s + 10ms);
}

TEST_F(WritePaceTest, WhatIsInFlightCountsUntilAWindowAfterItsAnswer) {
  pace.setQuota({40, 10s});
  pace.started(20, now);
  now += 3s;
  pace.ended({.writes = 20}, start, now);
  exchange({.writes = 19});
  EXPECT_FALSE(wait(20) == 0s);
  now += 9s;
  EXPECT_EQ(wait(20), 1s + 2ms);
}

TEST_F(WritePaceTest, WithAllOfTheQuotaInFlightOnlyAnAnswerHelps) {
  pace.setQuota({40, 10s});
  pace.started(20, now);
  pace.started(19, now);
  EXPECT_FALSE(wait(20));
}

TEST_F(WritePaceTest, AQuotaSmallerThanABatchLetsOneOutPerWindow) {
  pace.setQuota({5, 10s});
  EXPECT_EQ(wait(), 0s);
  exchange({.writes = 20});
  EXPECT_EQ(wait(), 10s + 2ms);
}

TEST_F(WritePaceTest, AQuotaSetLaterCountsWhatWasSentBefore) {
  pace.setQuota({3000, 150s});
  exchangeTimes(100);
  pace.setQuota({1000, 150s});
  EXPECT_GT(wait(), 0s);
}

/// A server with a quota that slides, and a network: an event for each arrival and each answer.
class Simulation {
 public:
  explicit Simulation(WriteQuota quota, Time toServer, Time back)
      : m_quota(quota), m_toServer(toServer), m_back(back), m_pace(quota) {}

  std::function<int(int writes, size_t batchesAtWork)> conflictsOf = [](int, size_t) { return 0; };
  int foreignWrites = 0;  ///< Of another client, all at the start.
  bool tellsShare = true;

  struct Outcome {
    Time took{0};
    int refused = 0, batches = 0;
    int mostInWindow = 0, mostInFlight = 0;
  };

  Outcome write(int writes) {
    Outcome outcome;
    const Time begun = m_now;
    for (int i = 0; i < foreignWrites; ++i) {
      m_taken.push_back(m_now);
    }
    int left = writes;
    while (left > 0 || !m_flying.empty()) {
      const int next = std::min(left, batch);
      const auto wait = next > 0 ? m_pace.waitFor(next, m_now) : std::nullopt;
      if (wait == 0ms) {
        send(next, outcome);
        left -= next;
        continue;
      }
      const auto first = std::min_element(m_flying.begin(), m_flying.end(),
                                          [](const Flying& a, const Flying& b) { return a.back < b.back; });
      if (first == m_flying.end()) {
        m_now += wait.value_or(1ms);
        continue;
      }
      if (wait && m_now + *wait < first->back) {
        m_now += *wait;
        continue;
      }
      m_now = first->back;
      left += answer(*first, outcome);
      m_flying.erase(first);
    }
    outcome.took = m_now - begun;
    return outcome;
  }

  WritePace& pace() { return m_pace; }
  void pass(Time time) { m_now += time; }

 private:
  struct Flying {
    Time sent, back;
    WriteSigns signs;
  };

  void send(int writes, Outcome& outcome) {
    m_pace.started(writes, m_now);
    Flying flying{m_now, m_now + m_toServer + m_back, {.writes = writes}};
    const Time arrival = m_now + m_toServer;
    while (!m_taken.empty() && m_taken.front() <= arrival - m_quota.window) {
      m_taken.pop_front();
    }
    flying.signs.conflicts = conflictsOf(writes, m_flying.size());
    for (int i = 0; i < writes - flying.signs.conflicts; ++i) {
      if (static_cast<int>(m_taken.size()) >= m_quota.writes) {
        ++flying.signs.throttled;
        flying.signs.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_taken.front() + m_quota.window - arrival);
      } else {
        m_taken.push_back(arrival);
      }
    }
    const double share = static_cast<double>(m_taken.size()) / m_quota.writes;
    flying.signs.limitShare = tellsShare && share >= 0.8 ? share : 0;
    outcome.refused += flying.signs.throttled;
    outcome.mostInWindow = std::max(outcome.mostInWindow, static_cast<int>(m_taken.size()));
    ++outcome.batches;
    m_flying.push_back(flying);
    outcome.mostInFlight = std::max(outcome.mostInFlight, static_cast<int>(m_flying.size()));
  }

  /// Gives how many are to be sent again.
  int answer(const Flying& flying, Outcome&) {
    m_pace.ended(flying.signs, flying.sent, m_now);
    return flying.signs.throttled + flying.signs.conflicts;
  }

  WriteQuota m_quota;
  Time m_toServer, m_back;
  WritePace m_pace;
  Time m_now = start;
  std::deque<Time> m_taken;
  std::vector<Flying> m_flying;
};

/// What a quota leaves possible: the first of them at once, then a window for each further fill.
Time quotasOwnMinimum(int writes, const WriteQuota& quota) {
  return quota.window * ((writes - 1) / quota.writes);
}

struct QuotaCase {
  int writes;
  Time window, latency;
  bool tellsShare;
};

class QuotaTest : public testing::TestWithParam<QuotaCase> {};

TEST_P(QuotaTest, IsNeverOverrunAndHardlySlowerThanItMustBe) {
  const QuotaCase& one = GetParam();
  const WriteQuota quota{3000, one.window};
  Simulation simulation(quota, one.latency / 2, one.latency - one.latency / 2);
  simulation.tellsShare = one.tellsShare;
  const auto outcome = simulation.write(one.writes);
  EXPECT_EQ(outcome.refused, 0);
  EXPECT_LE(outcome.mostInWindow, quota.writes);
  EXPECT_EQ(outcome.batches, (one.writes + batch - 1) / batch);
  const auto minimum = static_cast<double>(quotasOwnMinimum(one.writes, quota).count());
  const double ratio = static_cast<double>(outcome.took.count()) / minimum;
  RecordProperty("ratio", std::to_string(ratio));
  EXPECT_LE(ratio, 1.05) << outcome.took.count() << " ms for " << one.writes;
}

INSTANTIATE_TEST_SUITE_P(WritePace, QuotaTest,
                         testing::Values(QuotaCase{5000, 150s, 50ms, true}, QuotaCase{5000, 150s, 50ms, false},
                                         QuotaCase{5000, 150s, 200ms, true}, QuotaCase{5000, 150s, 5ms, true},
                                         QuotaCase{5000, 150s, 1ms, false}, QuotaCase{5000, 15s, 5ms, true},
                                         QuotaCase{5000, 15s, 5ms, false}, QuotaCase{5000, 3s, 2ms, true},
                                         QuotaCase{8000, 150s, 50ms, true}, QuotaCase{3500, 150s, 50ms, true},
                                         QuotaCase{5900, 150s, 50ms, false}));

TEST(WritePaceSimulation, FiveSecondsOfLatencyStillOverrunNothing) {
  Simulation simulation({3000, 150s}, 2500ms, 2500ms);
  const auto outcome = simulation.write(10'000);
  EXPECT_EQ(outcome.refused, 0);
  EXPECT_LE(outcome.mostInWindow, 3000);
}

TEST(WritePaceSimulation, RunsOneAfterTheOtherShareTheQuota) {
  Simulation simulation({3000, 150s}, 20ms, 20ms);
  int refused = 0, most = 0;
  for (int run = 0; run < 8; ++run) {
    const auto outcome = simulation.write(1100);
    refused += outcome.refused;
    most = std::max(most, outcome.mostInWindow);
    simulation.pass(Time(7s * run));
  }
  EXPECT_EQ(refused, 0);
  EXPECT_LE(most, 3000);
}

TEST(WritePaceSimulation, AnotherClientsWritesCostFewRefusalsAndNothingIsLost) {
  Simulation simulation({3000, 150s}, 25ms, 25ms);
  simulation.foreignWrites = 1500;
  const auto outcome = simulation.write(5000);
  EXPECT_LT(outcome.refused, 40) << "the share that Microsoft tells keeps most of them back";
  EXPECT_LE(outcome.mostInWindow, 3000);
}

TEST(WritePaceSimulation, WithoutAQuotaAThousandGoOutAsFastAsTheyMay) {
  Simulation simulation(WriteQuota::none(), 25ms, 25ms);
  const auto outcome = simulation.write(1000);
  EXPECT_EQ(outcome.mostInFlight, WritePace::mostLanes);
  EXPECT_EQ(outcome.took, 50ms * ((50 + WritePace::mostLanes - 1) / WritePace::mostLanes));
}

TEST(WritePaceSimulation, WithWriteConflictsAThousandTakeHardlyLonger) {
  Simulation simulation(WriteQuota::none(), 25ms, 25ms);
  unsigned seed = 5;
  simulation.conflictsOf = [&seed](int writes, size_t others) {
    int conflicts = 0;
    for (int i = 0; i < writes; ++i) {
      seed = seed * 1'664'525U + 1'013'904'223U;
      conflicts += (seed >> 16) % 1000 < 20 * others ? 1 : 0;
    }
    return conflicts;
  };
  const auto outcome = simulation.write(1000);
  const Time even = 50ms * ((50 + WritePace::mostLanes - 1) / WritePace::mostLanes);
  EXPECT_LE(outcome.took, even * 3 / 2);
}

}  // namespace
}  // namespace usher::graph
