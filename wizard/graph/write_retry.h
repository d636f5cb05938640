// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include "base/failure.h"

namespace usher::graph {

/// What is known of a write that was refused.
struct RefusedWrite {
  Failure why;
  int tries = 1;                       ///< So far.
  std::chrono::milliseconds since{0};  ///< How long ago the first try was.
  bool isAddition = true;
};

/// Whether a concurrent write to the same object stood in the way; Graph answers 409, 429 or 503 with this code.
bool isWriteConflict(const Failure& why);
/// Whether Microsoft refused it for the number of writes.
bool isThrottling(const Failure& why);

/// After how long of its own the write is tried again, beside what the queue waits for Retry-After; nothing where the
/// refusal stands. 424 is what the rest of a throttled batch answers in older Graph. After a 504 an addition may have
/// been made: who asked for it reads. What is throttled with a Retry-After is tried for a quarter of an hour.
std::optional<std::chrono::milliseconds> waitBeforeRetry(const RefusedWrite& write);

}  // namespace usher::graph
