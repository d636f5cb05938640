// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_quota.h"

#include <algorithm>

namespace usher::demo {

GraphQuota::Load GraphQuota::take(const QString& app, const QDateTime& now) {
  if (m_quota.writes == 0) {
    return {};
  }
  std::deque<qint64>& taken = m_taken[app];
  const qint64 ms = now.toMSecsSinceEpoch();
  while (!taken.empty() && taken.front() + m_quota.window.count() <= ms) {
    taken.pop_front();
  }
  const auto limit = static_cast<size_t>(m_quota.writes);
  Load load;
  if (taken.size() < limit) {
    taken.push_back(ms);
  } else {
    const qint64 wait = taken.front() + m_quota.window.count() - ms;
    load.retryAfter = static_cast<int>((wait + 999) / 1000);
  }
  load.used = static_cast<double>(taken.size()) / static_cast<double>(limit);
  return load;
}

}  // namespace usher::demo
