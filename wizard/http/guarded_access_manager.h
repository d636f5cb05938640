// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>
#include <chrono>

namespace usher::http {

/// How much and how long one answer may take. `silence` also bounds connecting.
struct WireLimits {
  qint64 bytes = 8 * 1024 * 1024;
  std::chrono::milliseconds silence{15'000};
  std::chrono::milliseconds total{60'000};
};

/// The rules of the wire in one place, for every request of Usher: https only (loopback origins on the list excepted),
/// exact origins from a list, no automatic redirects, HTTP/1.1, TLS 1.2 or newer, no cookies, no cache, no auth reuse,
/// the limits above (a token endpoint's caller gives 64 kB), the system's proxies except for loopback. A POST is never
/// sent a second time by Qt after a lost connection. A refused request is a QNetworkReply that fails with
/// ProtocolUnknownError (scheme) or ContentAccessDenied (origin) without a byte sent; a limit aborts the reply and sets
/// the property "usherLimit" on it to "time" or "size".
class GuardedAccessManager final : public QNetworkAccessManager {
  Q_OBJECT

 public:
  explicit GuardedAccessManager(QList<QUrl> origins, QObject* parent = nullptr, WireLimits limits = {});

  /// Whether a request may go to `url`: scheme, host and port equal one of the origins, no user info in it.
  bool allows(const QUrl& url) const;

 protected:
  QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

 private:
  QList<QUrl> m_origins;
  WireLimits m_limits;
};

}  // namespace usher::http
