// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/write_retry.h"

#include <algorithm>

namespace usher::graph {

namespace {

using namespace std::chrono_literals;

constexpr int mostTries = 5;
/// A collision passes quickly, and costs nothing.
constexpr int mostTriesAfterConflicts = 8;
constexpr std::chrono::milliseconds firstConflictWait = 50ms;
constexpr std::chrono::milliseconds longestWait = 180s;
constexpr std::chrono::milliseconds longestStorm = 15min;

}  // namespace

bool isWriteConflict(const Failure& why) {
  return why.code == QLatin1String("Directory_ConcurrencyViolation");
}

bool isThrottling(const Failure& why) {
  return why.httpStatus == 429 && !isWriteConflict(why);
}

std::optional<std::chrono::milliseconds> waitBeforeRetry(const RefusedWrite& write) {
  const Failure& why = write.why;
  const int doublings = std::clamp(write.tries - 1, 0, 10);
  if (why.retryAfter.value_or(0ms) > longestWait) {
    return {};
  }
  if (isWriteConflict(why)) {
    return write.tries < mostTriesAfterConflicts ? std::optional(firstConflictWait * (1 << doublings)) : std::nullopt;
  }
  if (isThrottling(why)) {
    // The whole queue waits for it.
    const bool isStorm = why.retryAfter && write.since < longestStorm;
    return write.tries < mostTries || isStorm ? std::optional(0ms) : std::nullopt;
  }
  const bool passes = why.httpStatus == 503 || why.httpStatus == 424 || (why.httpStatus == 504 && !write.isAddition);
  if (!passes || write.tries >= mostTries) {
    return {};
  }
  return why.retryAfter.value_or(1s * (1 << doublings));
}

}  // namespace usher::graph
