// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <chrono>

#include "base/pending.h"

namespace usher {

/// Time, passed in wherever it matters so that tests can move it.
class Clock {
 public:
  virtual ~Clock() = default;

  /// Wall-clock time, UTC.
  virtual QDateTime now() const = 0;
  /// Time since an arbitrary start that never goes back. On Linux it stands still while the computer sleeps.
  virtual std::chrono::milliseconds monotonic() const = 0;
  /// Finishes after `delay`; cancelling it ends the wait.
  virtual Pending<void> after(std::chrono::milliseconds delay) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
 public:
  QDateTime now() const override;
  std::chrono::milliseconds monotonic() const override;
  Pending<void> after(std::chrono::milliseconds delay) override;
};

}  // namespace usher
