// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/guarded_access_manager.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <algorithm>

#include "base/loopback.h"
#include "http/certificate_fault.h"
#include "http/once_body.h"
#include "http/proxied_reply.h"
#include "http/proxy_logins.h"
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

/// The system's proxies with the person's logins, but never for this computer itself.
class SystemProxies final : public QNetworkProxyFactory {
 public:
  explicit SystemProxies(const ProxyLogins* logins) : m_logins(logins) {}

  QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
    if (isLoopbackHost(query.peerHostName())) {
      return {QNetworkProxy::NoProxy};
    }
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    if (m_logins) {
      std::transform(proxies.begin(), proxies.end(), proxies.begin(),
                     [this](const QNetworkProxy& proxy) { return m_logins->withLogin(proxy); });
    }
    return proxies;
  }

 private:
  const ProxyLogins* m_logins;
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
  setProxyFactory(new SystemProxies(nullptr));
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
  const QNetworkProxy proxy = proxyFor(request.url());
  if (proxy.type() == QNetworkProxy::NoProxy) {
    return start(operation, guarded, body);
  }
  QNetworkReply* reply =
      m_logins ? startThroughProxy(operation, guarded, body, proxy) : start(operation, guarded, body);
  reply->setProperty("usherProxy", proxyName(proxy));
  return reply;
}

void GuardedAccessManager::useLogins(ProxyLogins& logins) {
  m_logins = &logins;
  setProxyFactory(new SystemProxies(m_logins));
}

QNetworkProxy GuardedAccessManager::proxyFor(const QUrl& url) const {
  const QList<QNetworkProxy> proxies = proxyFactory()->queryProxy(QNetworkProxyQuery(url));
  return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

QString GuardedAccessManager::proxyNameFor(const QUrl& url) const {
  const QNetworkProxy proxy = proxyFor(url);
  return proxy.type() == QNetworkProxy::NoProxy ? QString() : proxyName(proxy);
}

QNetworkReply* GuardedAccessManager::startThroughProxy(Operation operation, const QNetworkRequest& request,
                                                       QIODevice* body, const QNetworkProxy& proxy) {
  const QByteArray bytes = body ? body->readAll() : QByteArray();
  const bool hasBody = body != nullptr;
  const auto send = [this, operation, request, bytes, hasBody] {
    auto* copy = hasBody ? new QBuffer : nullptr;
    if (copy) {
      copy->setData(bytes);
      copy->open(QIODevice::ReadOnly);
    }
    QNetworkReply* reply = start(operation, request, copy);
    if (copy) {
      copy->setParent(reply);
    }
    return reply;
  };
  return new ProxiedReply(request, operation, proxy, *m_logins, send, this);
}

QNetworkReply* GuardedAccessManager::start(Operation operation, const QNetworkRequest& request, QIODevice* body) {
  QNetworkRequest guarded = request;
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
  watch(*reply);
  return reply;
}

void GuardedAccessManager::watch(QNetworkReply& reply) {
  auto* watch = new ReplyWatch(reply, m_limits);
  connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply](const QList<QSslError>& errors) {
    const CertificateFault fault = certificateFault(errors);
    reply.setProperty("usherCertificate", fault.word);
    reply.setProperty("usherIssuer", fault.issuer);
  });
  connect(watch, &ReplyWatch::slow, &m_whole, [this, &reply] {
    m_slow.insert(&reply);
    Q_EMIT slowChanged();
  });
  const auto done = [this, each = static_cast<const QObject*>(&reply)] {
    if (m_slow.remove(each)) {
      Q_EMIT slowChanged();
    }
  };
  connect(&reply, &QNetworkReply::finished, &m_whole, done);
  connect(&reply, &QObject::destroyed, &m_whole, done);
}

}  // namespace usher::http
