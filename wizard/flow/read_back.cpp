// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/read_back.h"

#include <algorithm>

namespace usher::flow {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pausesBeforeLooks[] = {0ms, 1s, 2s, 4s, 8s};
/// After so many looks what Microsoft did not confirm, and nothing shows, was not done.
constexpr size_t looksIfUnclear = 3;
constexpr int readingsIfUnclear = 2;

/// Whether the write may have been done nonetheless: the answer was lost, or an earlier try of it was what stands in
/// the way now.
bool mayBeDone(const Failure& failure) {
  switch (failure.kind) {
    case Failure::Kind::TimedOut:
    case Failure::Kind::HostUnreachable:
    case Failure::Kind::BadReply:
    case Failure::Kind::ServiceDown:
    case Failure::Kind::Conflict:
    case Failure::Kind::Rejected:
    case Failure::Kind::NotFound:
    case Failure::Kind::Throttled:
      return true;
    default:
      return false;
  }
}

}  // namespace

ReadBack::ReadBack(const QList<SentChange>& sent) {
  m_open.reserve(sent.size());
  for (const SentChange& one : sent) {
    m_open.append({one});
  }
}

QList<qsizetype> ReadBack::indexes() const {
  QList<qsizetype> indexes;
  indexes.reserve(m_open.size());
  for (const Entry& entry : m_open) {
    indexes.append(entry.sent.index);
  }
  return indexes;
}

QList<SentChange> ReadBack::open() const {
  QList<SentChange> all;
  for (const Entry& entry : m_open) {
    all.append(entry.sent);
  }
  return all;
}

std::chrono::milliseconds ReadBack::pause() const {
  return pausesBeforeLooks[std::min(m_look, std::size(pausesBeforeLooks) - 1)];
}

std::optional<bool> ReadBack::verdict(const Entry& entry, bool isLast) const {
  const bool isDone = entry.agreeing >= (entry.sent.answer ? 1 : readingsIfUnclear);
  if (isDone || isLast) {
    return isDone;
  }
  if (entry.agreeing > 0 || entry.sent.answer) {
    return {};
  }
  const bool mayShowYet = m_look + 1 < looksIfUnclear && mayBeDone(entry.sent.answer.error());
  return mayShowYet ? std::nullopt : std::optional(false);
}

QList<ReadVerdict> ReadBack::take(const QList<bool>& isSo) {
  const bool isLast = m_look + 1 == std::size(pausesBeforeLooks);
  QList<ReadVerdict> certain;
  QList<Entry> open;
  for (qsizetype i = 0; i < m_open.size(); ++i) {
    Entry& entry = m_open[i];
    entry.agreeing = isSo.value(i) ? entry.agreeing + 1 : 0;
    if (const auto isDone = verdict(entry, isLast)) {
      certain.append({std::move(entry.sent), *isDone});
    } else {
      open.append(std::move(entry));
    }
  }
  m_open = std::move(open);
  ++m_look;
  return certain;
}

}  // namespace usher::flow
