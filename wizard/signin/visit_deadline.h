// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace usher::signin {

/// The ten minutes that a visit to Microsoft's pages may last, as long as an authorization code lives. Over when either
/// the wall clock or the monotonic one says so: on Linux the latter stands still while the computer sleeps.
class VisitDeadline {
 public:
  static constexpr std::chrono::minutes length{10};

  explicit VisitDeadline(const Clock& clock)
      : m_clock(&clock), m_wallStart(clock.now()), m_monotonicStart(clock.monotonic()) {}

  bool isOver() const {
    const std::chrono::milliseconds limit = length;
    return m_wallStart.msecsTo(m_clock->now()) >= limit.count() || m_clock->monotonic() - m_monotonicStart >= limit;
  }

 private:
  const Clock* m_clock;
  QDateTime m_wallStart;
  std::chrono::milliseconds m_monotonicStart;
};

}  // namespace usher::signin
