// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

#include "http/token_source.h"
#include "http/transport.h"

namespace usher::http {

/// Attaches "Authorization: Bearer" to authorised requests, here only and only for `origin`; any other address is a Bug
/// failure and nothing is sent. A 401, and a 403 that challenges for claims, is answered with one renewed token (claims
/// challenges decoded and passed on); the second one becomes SignInNeeded.
class AuthorizingTransport final : public QObject, public Transport {
  Q_OBJECT

 public:
  AuthorizingTransport(Transport& inner, TokenSource& tokens, QUrl origin, QObject* parent = nullptr);

  Pending<HttpReply> send(HttpRequest request) override;

 private:
  Pending<HttpReply> sendWith(const HttpRequest& request, Secret token);
  Pending<HttpReply> sendAgain(const HttpRequest& request, const Secret& refused, const HttpReply& challenge);

  Transport& m_inner;
  TokenSource& m_tokens;
  QUrl m_origin;
};

/// The decoded claims of the first Bearer challenge for them (error="insufficient_claims") in the WWW-Authenticate
/// headers, or empty.
QByteArray claimsChallenge(const HttpReply& reply);

}  // namespace usher::http
