// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <memory>

#include "base/clock.h"
#include "http/retry_policy.h"
#include "http/transport.h"

namespace usher::http {

/// Tries again as the policy says. A 429 pauses every request that goes through here, not only its own; a fresh
/// client-request-id goes with each try. Cancelling a pending ends its wait at once.
class RetryingTransport final : public QObject, public Transport {
  Q_OBJECT

 public:
  RetryingTransport(Transport& inner, Clock& clock, RetryPolicy policy = {}, QObject* parent = nullptr);

  Pending<HttpReply> send(HttpRequest request) override;

  /// Until when everything waits because Microsoft asked for it; invalid when nothing does.
  QDateTime pausedUntil() const { return m_pausedUntil; }

 Q_SIGNALS:
  /// The pause began, was extended, or ended (then pausedUntil() is invalid).
  void pauseChanged();

 private:
  struct Attempt;
  void start(const std::shared_ptr<Attempt>& attempt);
  void finished(const std::shared_ptr<Attempt>& attempt, Result<HttpReply> outcome);
  void wait(const std::shared_ptr<Attempt>& attempt, std::chrono::milliseconds delay);
  void pause(std::chrono::milliseconds duration);
  void endPause();
  std::chrono::milliseconds remainingPause() const;

  Transport& m_inner;
  Clock& m_clock;
  RetryPolicy m_policy;
  QDateTime m_pausedUntil;
  std::chrono::milliseconds m_resumeAt{0};
};

}  // namespace usher::http
