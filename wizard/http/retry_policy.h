// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

#include "base/result.h"
#include "http/http_message.h"

namespace usher::http {

/// When to try again; pure. Obeys Retry-After in seconds, decimals and HTTP dates (measured against the answer's own
/// Date header), for 429, 503 and 504; 500, 502 and lost connections back off exponentially with full jitter. RFC
/// 9110 10.2.3, Graph "Throttling".
struct RetryPolicy {
  int tries = 5;
  std::chrono::milliseconds base{1000};
  std::chrono::milliseconds longest{180'000};

  /// How long to wait before try `attempt` + 1 (attempt counts from 1), or nothing when the outcome stands. `jitter` is
  /// in [0, 1].
  std::optional<std::chrono::milliseconds> delay(int attempt, const Result<HttpReply>& outcome, bool repeatable,
                                                 const QDateTime& now, double jitter) const;
};

/// What Retry-After asks for, clamped to [0, 1 hour]; nothing when absent or nonsense.
std::optional<std::chrono::milliseconds> retryAfter(const HttpReply& reply, const QDateTime& now);

}  // namespace usher::http
