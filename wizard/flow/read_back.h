// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <chrono>
#include <optional>

#include "base/result.h"

namespace usher::flow {

/// A change that was sent and is read back: its place in the run, and what Microsoft answered.
struct SentChange {
  qsizetype index = 0;
  Result<void> answer = {};
};

/// What reading back showed in the end.
struct ReadVerdict {
  SentChange sent;
  bool isDone = false;
};

/// What was sent, looked at until it is certain what became of it: where Microsoft said yes the first reading that
/// shows it counts, otherwise two in a row must agree. Reads may go to a copy that has not heard of a write
/// (Graph's eventual consistency), so that what does not show yet is looked for again, with growing pauses.
class ReadBack {
 public:
  explicit ReadBack(const QList<SentChange>& sent);

  /// What is still uncertain, in the order in which take() wants to hear of it.
  QList<qsizetype> indexes() const;
  bool isOver() const { return m_open.isEmpty(); }
  /// Before the next look.
  std::chrono::milliseconds pause() const;
  /// Of each of indexes(), whether this look shows it; gives what is certain now, and all of it after the last look.
  QList<ReadVerdict> take(const QList<bool>& isSo);
  /// What is still uncertain.
  QList<SentChange> open() const;

 private:
  struct Entry {
    SentChange sent;
    int agreeing = 0;  ///< Readings in a row that showed it.
  };

  std::optional<bool> verdict(const Entry& entry, bool isLast) const;

  QList<Entry> m_open;
  size_t m_look = 0;
};

}  // namespace usher::flow
