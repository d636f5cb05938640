// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/guarded_access_manager.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <algorithm>

#include "base/loopback.h"
#include "http/once_body.h"
#include "http/refused_reply.h"
#include "http/reply_watch.h"

namespace usher::http {

namespace {

int portOf(const QUrl& url) {
  return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool hasAllowedScheme(const QUrl& url) {
  return url.scheme() == QLatin1String("https") ||
         (url.scheme() == QLatin1String("http") && isLoopbackHost(url.host()));
}

/// The system's proxies, but never for this computer itself.
class SystemProxies final : public QNetworkProxyFactory {
 public:
  QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
    return isLoopbackHost(query.peerHostName()) ? QList<QNetworkProxy>{QNetworkProxy::NoProxy}
                                                : systemProxyForQuery(query);
  }
};

void applyRules(QNetworkRequest& request) {
  using Request = QNetworkRequest;
  request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
  request.setAttribute(Request::Http2AllowedAttribute, false);
  request.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
  request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
  request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
  request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
  request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
  request.setAttribute(Request::CacheSaveControlAttribute, false);
  if (!request.hasRawHeader("User-Agent")) {
    request.setRawHeader("User-Agent", "Usher");
  }
  QSslConfiguration tls = request.sslConfiguration();
  tls.setProtocol(QSsl::TlsV1_2OrLater);
  request.setSslConfiguration(tls);
}

bool isPost(QNetworkAccessManager::Operation operation, const QNetworkRequest& request) {
  return operation == QNetworkAccessManager::PostOperation ||
         request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "POST";
}

}  // namespace

GuardedAccessManager::GuardedAccessManager(QList<QUrl> origins, QObject* parent, WireLimits limits)
    : QNetworkAccessManager(parent), m_origins(std::move(origins)), m_limits(limits) {
  setProxyFactory(new SystemProxies);
}

bool GuardedAccessManager::allows(const QUrl& url) const {
  return url.isValid() && url.userInfo().isEmpty() && hasAllowedScheme(url) &&
         std::any_of(m_origins.begin(), m_origins.end(), [&](const QUrl& origin) {
           return origin.scheme() == url.scheme() && origin.host() == url.host() && portOf(origin) == portOf(url);
         });
}

QNetworkReply* GuardedAccessManager::createRequest(Operation operation, const QNetworkRequest& request,
                                                   QIODevice* body) {
  if (!allows(request.url())) {
    return new RefusedReply(
        request, operation,
        hasAllowedScheme(request.url()) ? QNetworkReply::ContentAccessDenied : QNetworkReply::ProtocolUnknownError,
        this);
  }
  QNetworkRequest guarded = request;
  applyRules(guarded);
  OnceBody* once = nullptr;
  if (body && isPost(operation, request)) {
    once = new OnceBody(body->readAll(), this);
    guarded.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    guarded.setHeader(QNetworkRequest::ContentLengthHeader, once->bytesAvailable());
    body = once;
  }
  QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, guarded, body);
  if (once) {
    once->setParent(reply);
  }
  // Room to notice that it is too much (Qt keeps part of it in a second buffer); the rest stays in the socket.
  reply->setReadBufferSize(2 * m_limits.bytes);
  new ReplyWatch(*reply, m_limits);
  return reply;
}

}  // namespace usher::http
