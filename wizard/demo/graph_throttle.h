// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <optional>

#include "demo/exchange.h"

namespace usher::demo {

/// Scenario `throttled`: every third new request is refused until its Retry-After has passed, and goes through then.
/// The same requests in the same order are refused each time.
class GraphThrottle {
 public:
  /// The Retry-After, in seconds as sent ("1", "1.5"), or nothing when `request` may pass now.
  std::optional<QByteArray> refusal(const Request& request, const QDateTime& now);

 private:
  struct Wait {
    QDateTime until;
    QByteArray retryAfter;
  };

  QHash<QByteArray, Wait> m_waits;
  int m_seen = 0;
};

}  // namespace usher::demo
