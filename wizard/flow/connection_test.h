// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

#include "base/clock.h"
#include "base/pending.h"
#include "profile/product_profile.h"

namespace usher::flow {

/// An address of Microsoft's without which something does not work.
struct NeededAddress {
  enum class Use {
    SignIn,       ///< Signing in and consent.
    SignInParts,  ///< What Microsoft's sign-in pages are made of.
    Directory     ///< Reading and changing the organisation.
  };

  Use use = Use::SignIn;
  QUrl url;                  ///< What is asked; its origin is what counts.
  bool answersJson = false;  ///< An interface, not a page.

  bool operator==(const NeededAddress&) const = default;
};

/// What `cloud` needs, each origin once. Of a cloud on this computer only its own origins.
QList<NeededAddress> neededAddresses(const profile::Cloud& cloud);

/// How one address answered.
struct AddressReport {
  enum class State { NotAsked, Asking, Answered, Failed };

  NeededAddress address;
  State state = State::NotAsked;
  std::optional<Failure> failure = {};
  QString proxy = {};  ///< "host:port" of the proxy on the way; empty: none.
  /// By how much this computer's clock is ahead of the server's.
  std::optional<std::chrono::seconds> clockAhead = {};
};

/// Asks every address that the product needs whether it answers, all at once, and keeps what came of it.
class ConnectionTest final : public QObject {
  Q_OBJECT

 public:
  /// Gives the server's time, or says why there is no answer.
  using Probe = std::function<Pending<QDateTime>(const NeededAddress&)>;
  /// Names the proxy on the way to an address.
  using ProxyName = std::function<QString(const QUrl&)>;
  /// A clock that is further off than this keeps people from signing in.
  static constexpr std::chrono::minutes tolerance{5};

  ConnectionTest(QList<NeededAddress> addresses, Probe probe, ProxyName proxyName, const Clock& clock,
                 QObject* parent = nullptr);

  /// Asks anew; does nothing while it runs.
  void start();
  /// Gives up what has not answered yet.
  void stop();

  bool isRunning() const;
  const QList<AddressReport>& reports() const { return m_reports; }
  qsizetype failedCount() const;
  /// When the last run ended; invalid before.
  QDateTime endedAt() const { return m_endedAt; }
  /// By how much this computer's clock is off, when that is more than the tolerance.
  std::optional<std::chrono::seconds> clockError() const;

 Q_SIGNALS:
  void changed();

 private:
  void take(qsizetype index, const Result<QDateTime>& outcome);

  Probe m_probe;
  ProxyName m_proxyName;
  const Clock& m_clock;
  QList<AddressReport> m_reports;
  QList<Pending<QDateTime>> m_pending;
  QDateTime m_endedAt;
};

}  // namespace usher::flow
