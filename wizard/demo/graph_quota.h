// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <deque>

#include "demo/scenario.h"

namespace usher::demo {

/// Graph's quota of writes for one tenant: so many of each app within any window, which slides. What it refuses does
/// not count.
class GraphQuota {
 public:
  explicit GraphQuota(Quota quota) : m_quota(quota) {}

  struct Load {
    double used = 0;     ///< The part of the quota that is used up, 0 to 1.
    int retryAfter = 0;  ///< Seconds until there is room again; 0: the write was taken.
  };

  /// A write of that app comes in.
  Load take(const QString& app, const QDateTime& now);

 private:
  Quota m_quota;
  QHash<QString, std::deque<qint64>> m_taken;  ///< When, in milliseconds; the oldest first.
};

}  // namespace usher::demo
