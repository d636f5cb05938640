// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSet>
#include <QUrl>
#include <chrono>

namespace usher::http {

class ProxyLogins;

/// How much and how long one answer may take. `silence` also bounds connecting.
struct WireLimits {
  qint64 bytes = qint64{8} * 1024 * 1024;
  std::chrono::milliseconds silence{15'000};
  std::chrono::milliseconds total{60'000};
  /// After this a request counts as slow; see GuardedAccessManager::isSlow().
  std::chrono::milliseconds slow{10'000};
};

/// The rules of the wire in one place, for every request of Usher: https only (loopback origins on the list excepted),
/// exact origins from a list, no automatic redirects, HTTP/1.1, TLS 1.2 or newer, no cookies, no cache, no auth reuse,
/// the limits above (a token endpoint's caller gives 64 kB), the system's proxies except for loopback. A POST is never
/// sent a second time by Qt after a lost connection. A refused request is a QNetworkReply that fails with
/// ProtocolUnknownError (scheme) or ContentAccessDenied (origin) without a byte sent; a limit aborts the reply and sets
/// the property "usherLimit" on it to "time" or "size". The property "usherProxy" names the proxy a request went
/// through.
class GuardedAccessManager final : public QNetworkAccessManager {
  Q_OBJECT

 public:
  explicit GuardedAccessManager(QList<QUrl> origins, QObject* parent = nullptr, WireLimits limits = {});

  /// Whether a request may go to `url`: scheme, host and port equal one of the origins, no user info in it.
  bool allows(const QUrl& url) const;

  /// From now on a proxy that asks for a login gets the person's, who is asked where it is not known; the request waits
  /// for the answer. Without it such a request fails with ProxyAuthenticationRequiredError.
  void useLogins(ProxyLogins& logins);

  /// "host:port" of the proxy that a request to `url` goes through; empty when it goes straight.
  QString proxyNameFor(const QUrl& url) const;

  /// Whether an answer takes longer than usual.
  bool isSlow() const { return !m_slow.isEmpty(); }

 Q_SIGNALS:
  void slowChanged();

 protected:
  QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

 private:
  QNetworkProxy proxyFor(const QUrl& url) const;
  void watch(QNetworkReply& reply);
  QNetworkReply* start(Operation operation, const QNetworkRequest& request, QIODevice* body);
  QNetworkReply* startThroughProxy(Operation operation, const QNetworkRequest& request, QIODevice* body,
                                   const QNetworkProxy& proxy);

  QList<QUrl> m_origins;
  WireLimits m_limits;
  ProxyLogins* m_logins = nullptr;
  QSet<const QObject*> m_slow;
  QObject m_whole;  ///< Gone before Qt deletes the replies that are left.
};

}  // namespace usher::http
