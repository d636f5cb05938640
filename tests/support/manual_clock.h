// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <vector>

#include "base/clock.h"

namespace usher::test {

/// A clock that stands still until advance() moves it; waits that fall due finish then.
class ManualClock final : public Clock {
 public:
  QDateTime now() const override { return m_now; }
  std::chrono::milliseconds monotonic() const override { return m_monotonic; }
  Pending<void> after(std::chrono::milliseconds delay) override;

  void advance(std::chrono::milliseconds by);
  void setNow(const QDateTime& now) { m_now = now; }
  /// How many waits have not fallen due.
  qsizetype waiting() const;
  /// The time until the next wait falls due; zero when nobody waits.
  std::chrono::milliseconds nextDue() const;

 private:
  struct Wait {
    std::chrono::milliseconds due;
    Completion<void> done;
  };

  QDateTime m_now = QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC);
  std::chrono::milliseconds m_monotonic{1'000'000};
  std::vector<Wait> m_waits;
};

}  // namespace usher::test
