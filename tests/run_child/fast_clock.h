// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace usher::test {

/// The computer's clock, many times as fast.
class FastClock final : public Clock {
 public:
  static constexpr int factor = 25;

  QDateTime now() const override { return m_start.addMSecs(elapsed().count()); }
  std::chrono::milliseconds monotonic() const override { return elapsed(); }
  Pending<void> after(std::chrono::milliseconds delay) override {
    return m_real.after((delay + std::chrono::milliseconds(factor - 1)) / factor);
  }

 private:
  std::chrono::milliseconds elapsed() const { return factor * (m_real.monotonic() - m_first); }

  SystemClock m_real;
  QDateTime m_start = m_real.now();
  std::chrono::milliseconds m_first = m_real.monotonic();
};

}  // namespace usher::test
