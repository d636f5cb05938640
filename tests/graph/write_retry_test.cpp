// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/write_retry.h"

#include <gtest/gtest.h>

namespace usher::graph {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr std::nullopt_t stands = std::nullopt;

/// A refusal, and after how long the write is tried again.
struct Refusal {
  int status;
  const char* code;
  std::optional<milliseconds> retryAfter;
  int tries;
  milliseconds since;
  bool isAddition;
  std::optional<milliseconds> wait;
};

RefusedWrite refused(const Refusal& one) {
  RefusedWrite write{.tries = one.tries, .since = one.since, .isAddition = one.isAddition};
  write.why.httpStatus = one.status;
  write.why.code = QLatin1String(one.code);
  write.why.retryAfter = one.retryAfter;
  return write;
}

void expectEach(const QList<Refusal>& refusals) {
  for (const Refusal& one : refusals) {
    EXPECT_EQ(waitBeforeRetry(refused(one)), one.wait)
        << one.status << ' ' << one.code << " after " << one.tries << " tries, "
        << (one.retryAfter ? one.retryAfter->count() : -1) << " ms asked for";
  }
}

TEST(WriteRetry, WhatIsThrottledWaitsWithTheQueueAlone) {
  expectEach({{429, "TooManyRequests", 7s, 1, 0s, true, 0ms},
              {429, "TooManyRequests", 7s, 4, 60s, true, 0ms},
              {429, "", {}, 1, 0s, true, 0ms},
              {429, "", {}, 4, 15s, true, 0ms},
              {429, "", 0ms, 1, 0s, true, 0ms},
              {429, "", 180s, 1, 0s, true, 0ms},
              {429, "", 7s, 1, 0s, false, 0ms}});
}

TEST(WriteRetry, AStormOfThrottlingIsSatOutForAQuarterOfAnHour) {
  expectEach({{429, "", 10s, 5, 50s, true, 0ms},
              {429, "", 10s, 60, 10min, true, 0ms},
              {429, "", 10s, 89, 14min, true, 0ms},
              {429, "", 10s, 90, 15min, true, stands},
              {429, "", 10s, 4, 20min, true, 0ms},
              {429, "", {}, 5, 31s, true, stands},
              {429, "", {}, 6, 31s, true, stands}});
}

TEST(WriteRetry, NobodyWaitsLongerThanAPersonWould) {
  expectEach({{429, "", 181s, 1, 0s, true, stands},
              {429, "", 600s, 1, 0s, true, stands},
              {503, "", 181s, 1, 0s, true, stands},
              {424, "", 1h, 1, 0s, true, stands},
              {409, "Directory_ConcurrencyViolation", 200s, 1, 0s, true, stands}});
}

TEST(WriteRetry, ACollisionIsTriedAgainSoon) {
  for (const int status : {409, 429, 503, 400}) {
    expectEach({{status, "Directory_ConcurrencyViolation", {}, 1, 0s, true, 50ms},
                {status, "Directory_ConcurrencyViolation", {}, 2, 1s, true, 100ms},
                {status, "Directory_ConcurrencyViolation", {}, 3, 1s, true, 200ms},
                {status, "Directory_ConcurrencyViolation", {}, 4, 1s, true, 400ms},
                {status, "Directory_ConcurrencyViolation", {}, 5, 1s, true, 800ms},
                {status, "Directory_ConcurrencyViolation", {}, 6, 1s, true, 1600ms},
                {status, "Directory_ConcurrencyViolation", {}, 7, 1s, true, 3200ms},
                {status, "Directory_ConcurrencyViolation", {}, 8, 1s, true, stands}});
  }
}

TEST(WriteRetry, AServiceThatIsDownForAMomentIsTriedAgainMoreAndMoreSlowly) {
  for (const int status : {503, 424}) {
    expectEach({{status, "", {}, 1, 0s, true, 1s},
                {status, "", {}, 2, 1s, true, 2s},
                {status, "", {}, 3, 3s, true, 4s},
                {status, "", {}, 4, 7s, true, 8s},
                {status, "", {}, 5, 15s, true, stands},
                {status, "", 3s, 1, 0s, true, 3s},
                {status, "", 2128ms, 2, 0s, true, 2128ms},
                {status, "", 3s, 5, 0s, true, stands}});
  }
}

TEST(WriteRetry, AnAdditionThatTimedOutIsReadBackARemovalSentAgain) {
  expectEach({{504, "", {}, 1, 0s, true, stands},
              {504, "", 2s, 1, 0s, true, stands},
              {504, "", {}, 1, 0s, false, 1s},
              {504, "", {}, 2, 0s, false, 2s},
              {504, "", 5s, 1, 0s, false, 5s},
              {504, "", {}, 5, 0s, false, stands}});
}

TEST(WriteRetry, EveryOtherRefusalStands) {
  for (const int status : {0, 300, 400, 401, 403, 404, 408, 409, 410, 412, 500, 501, 502, 505}) {
    expectEach({{status, "Request_BadRequest", {}, 1, 0s, true, stands}, {status, "", 5s, 1, 0s, false, stands}});
  }
}

TEST(WriteRetry, AnyNumberOfTriesIsSafe) {
  for (const int tries : {-5, 0, 1'000, 2'000'000'000}) {
    waitBeforeRetry(refused({503, "", {}, tries, 0s, true, {}}));
    waitBeforeRetry(refused({409, "Directory_ConcurrencyViolation", {}, tries, 0s, true, {}}));
  }
  EXPECT_EQ(waitBeforeRetry(refused({503, "", {}, -5, 0s, true, {}})), 1s);
}

TEST(WriteRetry, ACollisionIsNoThrottling) {
  Failure why;
  why.httpStatus = 429;
  EXPECT_TRUE(isThrottling(why));
  EXPECT_FALSE(isWriteConflict(why));
  why.code = QStringLiteral("Directory_ConcurrencyViolation");
  EXPECT_FALSE(isThrottling(why));
  EXPECT_TRUE(isWriteConflict(why));
}

}  // namespace
}  // namespace usher::graph
