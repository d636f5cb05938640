// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/manual_clock.h"

#include <algorithm>

namespace usher::test {

Pending<void> ManualClock::after(std::chrono::milliseconds delay) {
  Wait wait{m_monotonic + delay, {}};
  const auto pending = wait.done.pending();
  if (delay.count() <= 0) {
    wait.done.finish({});
  } else {
    m_waits.push_back(wait);
  }
  return pending;
}

void ManualClock::advance(std::chrono::milliseconds by) {
  m_monotonic += by;
  m_now = m_now.addMSecs(by.count());
  std::vector<Wait> due;
  std::erase_if(m_waits, [&](const Wait& wait) {
    if (wait.due <= m_monotonic) {
      due.push_back(wait);
    }
    return wait.due <= m_monotonic;
  });
  for (const Wait& wait : due) {
    wait.done.finish({});
  }
}

qsizetype ManualClock::waiting() const {
  return std::count_if(m_waits.begin(), m_waits.end(), [](const Wait& wait) { return !wait.done.isCancelled(); });
}

std::chrono::milliseconds ManualClock::nextDue() const {
  std::chrono::milliseconds next{0};
  for (const Wait& wait : m_waits) {
    if (!wait.done.isCancelled() && (next.count() == 0 || wait.due - m_monotonic < next)) {
      next = wait.due - m_monotonic;
    }
  }
  return next;
}

}  // namespace usher::test
