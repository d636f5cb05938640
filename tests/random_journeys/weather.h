// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QRandomGenerator>

#include "support/manual_clock.h"
#include "support/practice_transport.h"

namespace usher::test {

/// A wire to the practice tenant on which things go wrong, the same ones for the same seed: refusals for want of
/// patience, broken services, lost answers to what was done and to what was not, cut answers, roles that are lost for a
/// while, batches whose parts fail, are missing, repeated and out of order, and reads from a copy that lags behind and
/// comes and goes.
class Weather final : public http::Transport {
 public:
  Weather(PracticeTransport& practice, ManualClock& clock, quint32 seed)
      : m_practice(practice), m_clock(clock), m_random(seed) {}

  bool isCalm = true;
  int faultPercent = 30;
  /// Whose token goes along; renewed before it expires.
  QString account, scopes;

  Pending<http::HttpReply> send(http::HttpRequest request) override;

  /// How often what went wrong.
  const QMap<QString, int>& happened() const { return m_happened; }
  int requests() const { return m_requests; }
  bool servedStale() const { return m_happened.contains(QStringLiteral("stale read")); }

 private:
  using Answer = Result<http::HttpReply>;

  bool chance(int percent) { return m_random.bounded(100) < percent; }
  Answer answer(const http::HttpRequest& request);
  Answer pass(const http::HttpRequest& request);
  Answer stale(const http::HttpRequest& request);
  Answer fault(const http::HttpRequest& request);
  Answer batchWithFaults(const http::HttpRequest& request);
  QJsonArray disordered(const QJsonArray& answers);
  Answer broken(int status, const http::HttpRequest& request);
  Answer lost(Failure::Kind kind, const http::HttpRequest& request);
  http::HttpReply throttled();
  void renewToken();
  void note(const QString& what) { ++m_happened[what]; }

  PracticeTransport& m_practice;
  ManualClock& m_clock;
  QRandomGenerator m_random;
  QMap<QString, int> m_happened;
  int m_requests = 0;
  int m_withoutRole = 0;  ///< So many more requests are refused.
  std::chrono::milliseconds m_tokenUntil{0}, m_staleUntil{0};
  demo::World m_before;  ///< The tenant before the last write.
};

}  // namespace usher::test
