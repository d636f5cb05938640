// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>

namespace usher::http {

/// The rules of the wire in one place, for every request of Usher: https only (loopback origins on the list excepted),
/// exact origins from a list, no automatic redirects, HTTP/1.1, TLS 1.2 or newer, no cookies, no cache, no auth reuse,
/// at most 8 MB an answer (64 kB can be set for the token endpoint by the caller), inactivity limit 15 s and total limit
/// 60 s. A refused request is a QNetworkReply that fails with ProtocolUnknownError (scheme) or ContentAccessDenied (origin)
/// without a byte sent; a limit aborts the reply and sets the property "usherLimit" on it to "time" or "size".
class GuardedAccessManager final : public QNetworkAccessManager {
  Q_OBJECT

 public:
  explicit GuardedAccessManager(QList<QUrl> origins, QObject* parent = nullptr);

  /// Whether a request may go to `url`: scheme, host and port equal one of the origins, no user info in it.
  bool allows(const QUrl& url) const;

 protected:
  QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

 private:
  QList<QUrl> m_origins;
};

}  // namespace usher::http
