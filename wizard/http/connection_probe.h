// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "base/pending.h"
#include "http/guarded_access_manager.h"

namespace usher::http {

/// Asks an address whether it answers, with nothing in the request that anybody could want. The value is the server's
/// own time, invalid when it tells none. A failure says why not: Offline ("name", "network"), HostUnreachable
/// ("refused", "proxy", "connection-lost"), NotSecure (see CertificateFault; the detail names the issuer),
/// ProxyLoginNeeded, TimedOut, PortalInTheWay (the detail names where it leads), BadReply.
class ConnectionProbe final : public QObject {
  Q_OBJECT

 public:
  enum class Expects {
    Json,     ///< An interface: anything else speaks in its place.
    Anything  ///< A page or file: whoever has the certificate is the right one.
  };

  /// `homes`: domains to which an address may redirect and is still itself.
  ConnectionProbe(GuardedAccessManager& network, QStringList homes, QObject* parent = nullptr);

  Pending<QDateTime> ask(const QUrl& address, Expects expects);

 private:
  Result<QDateTime> outcome(QNetworkReply& reply, Expects expects) const;
  bool isHome(const QString& host, const QUrl& asked) const;

  GuardedAccessManager& m_network;
  QStringList m_homes;
};

}  // namespace usher::http
