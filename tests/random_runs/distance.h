// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRandomGenerator>
#include <QStringList>

#include "http/transport.h"
#include "support/manual_clock.h"

namespace usher::test {

/// A long way to the other side: requests arrive and answers come back after a
/// random while each, so that those in flight overtake each other. A request
/// that is cancelled on its way there never arrives.
class Distance final : public QObject, public http::Transport {
  Q_OBJECT

 public:
  Distance(http::Transport& there, ManualClock& clock, quint32 seed) : m_there(there), m_clock(clock), m_random(seed) {}

  Pending<http::HttpReply> send(http::HttpRequest request) override;

  /// What writes that arrived were about: ids from their addresses and bodies.
  const QStringList& written() const { return m_written; }
  /// How many requests were on their way at once at most.
  int mostAtOnce() const { return m_mostAtOnce; }

 private:
  Pending<void> way();
  void note(const http::HttpRequest& request);

  http::Transport& m_there;
  ManualClock& m_clock;
  QRandomGenerator m_random;
  QStringList m_written;
  int m_underWay = 0, m_mostAtOnce = 0;
};

}  // namespace usher::test
