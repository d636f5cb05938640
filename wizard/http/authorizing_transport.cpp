// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/authorizing_transport.h"

#include <QJsonDocument>

#include "http/auth_challenge.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::http {

namespace {

bool isOf(const QUrl& url, const QUrl& origin) {
  const int standardPort = url.scheme() == u"https"_s ? 443 : 80;
  return url.isValid() && url.userInfo().isEmpty() && url.scheme() == origin.scheme() && url.host() == origin.host() &&
         url.port(standardPort) == origin.port(standardPort);
}

HttpRequest withToken(HttpRequest request, const Secret& token) {
  request.headers.append({"Authorization", "Bearer " + token.reveal()});
  return request;
}

Failure refusedTwice(const HttpReply& reply) {
  Failure why = failure(Failure::Kind::SignInNeeded, u"refused-twice"_s);
  why.httpStatus = reply.status;
  why.requestId = QString::fromLatin1(reply.header("request-id"));
  return why;
}

/// The claims that a challenge asks for; empty when it is no challenge for claims.
QByteArray claimsOf(const AuthChallenge& challenge) {
  if (challenge.scheme.compare("Bearer", Qt::CaseInsensitive) != 0 ||
      challenge.parameter("error") != "insufficient_claims") {
    return {};
  }
  QByteArray encoded = challenge.parameter("claims");
  encoded.replace('-', '+').replace('_', '/');
  const QByteArray claims = QByteArray::fromBase64(encoded);
  return QJsonDocument::fromJson(claims).isObject() ? claims : QByteArray();
}

/// Whether another token may change the answer.
bool isRefusalOfToken(const HttpReply& reply) {
  return reply.status == 401 || (reply.status == 403 && !claimsChallenge(reply).isEmpty());
}

}  // namespace

AuthorizingTransport::AuthorizingTransport(Transport& inner, TokenSource& tokens, QUrl origin, QObject* parent)
    : QObject(parent), m_inner(inner), m_tokens(tokens), m_origin(std::move(origin)) {}

Pending<HttpReply> AuthorizingTransport::send(HttpRequest request) {
  if (!headerValue(request.headers, "Authorization").isEmpty()) {
    return ready<HttpReply>(fail(Failure::Kind::Bug, u"authorization"_s));
  }
  if (!request.authorized) {
    return m_inner.send(std::move(request));
  }
  if (!isOf(request.url, m_origin)) {
    return ready<HttpReply>(fail(Failure::Kind::Bug, u"address"_s, request.url.host()));
  }
  return chained(m_tokens.accessToken(), this,
                 [this, request = std::move(request)](Secret token) { return sendWith(request, std::move(token)); });
}

Pending<HttpReply> AuthorizingTransport::sendWith(const HttpRequest& request, Secret token) {
  Pending<HttpReply> first = m_inner.send(withToken(request, token));
  return chained(first, this, [this, request, token = std::move(token)](HttpReply reply) {
    return isRefusalOfToken(reply) ? sendAgain(request, token, reply) : ready<HttpReply>(std::move(reply));
  });
}

Pending<HttpReply> AuthorizingTransport::sendAgain(const HttpRequest& request, const Secret& refused,
                                                   const HttpReply& challenge) {
  const auto second = chained(m_tokens.tokenAfterRefusal(refused, claimsChallenge(challenge)), this,
                              [this, request](const Secret& token) { return m_inner.send(withToken(request, token)); });
  return mapped(second, this, [](HttpReply reply) -> Result<HttpReply> {
    if (isRefusalOfToken(reply)) {
      return fail(refusedTwice(reply));
    }
    return reply;
  });
}

QByteArray claimsChallenge(const HttpReply& reply) {
  for (const auto& [name, value] : reply.headers) {
    if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0) {
      continue;
    }
    for (const AuthChallenge& challenge : authChallenges(value)) {
      if (const QByteArray claims = claimsOf(challenge); !claims.isEmpty()) {
        return claims;
      }
    }
  }
  return {};
}

}  // namespace usher::http
