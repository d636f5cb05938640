// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

namespace usher::flow {

/// How long the rest of a run will take, by how long it took so far. Pauses of the person do not count.
class Pace {
 public:
  /// Before so much time has passed nothing can be told.
  static constexpr std::chrono::seconds soonest{3};

  void begin(const QDateTime& now);
  void pause(const QDateTime& now);
  void goOn(const QDateTime& now);
  /// Nothing while paused, before anything is done, and when all is.
  std::optional<std::chrono::seconds> left(int done, int total, const QDateTime& now) const;

 private:
  QDateTime m_began, m_paused;
};

}  // namespace usher::flow
