// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QOAuth2AuthorizationCodeFlow>
#include <QObject>
#include <QUrl>
#include <memory>

#include "base/pending.h"
#include "http/guarded_access_manager.h"
#include "signin/token_reply.h"
#include "signin/token_reply_handler.h"

namespace usher::signin {

/// What a flow asks for. `tenant` is what stands in the authority's path. An empty `loginHint` lets the person pick an
/// account; `claims` is the claims challenge to answer, if there is one.
struct AuthorizationSettings {
  QUrl authority;
  QString tenant, clientId;
  QStringList scopes;
  QUrl redirectUri;
  QString loginHint;
  QByteArray claims;
};

/// One attempt of the authorization code flow with PKCE S256 (RFC 6749 4.1, RFC 7636), over an own
/// QOAuth2AuthorizationCodeFlow whose every parameter is replaced by ours: Qt 6.4 to 6.8 differ in state, PKCE,
/// encoding and in what a refresh sends. Used once: exchange() or refresh(). Destroying it drops the answer.
class AuthorizationFlow final : public QObject {
  Q_OBJECT

 public:
  AuthorizationFlow(AuthorizationSettings settings, http::GuardedAccessManager& network, QObject* parent = nullptr);
  ~AuthorizationFlow() override;

  const QString& state() const { return m_state; }
  const QString& nonce() const { return m_nonce; }

  /// The claims challenge of a refused exchange() or refresh(), or empty.
  const QByteArray& demandedClaims() const { return m_handler->claims(); }

  /// The address to open in a browser.
  QUrl authorizationAddress();
  /// Redeems `code`, which came back with state().
  Pending<TokenReply> exchange(const QString& code);
  /// Renews with `refreshToken`.
  Pending<TokenReply> refresh(Secret refreshToken);

 private:
  using Parameters = QMultiMap<QString, QVariant>;

  void replace(QAbstractOAuth::Stage stage, Parameters& parameters) const;
  QList<std::pair<QString, QString>> authorizeParameters() const;
  QList<std::pair<QString, QString>> exchangeParameters() const;
  QList<std::pair<QString, QString>> refreshParameters() const;
  QString claims() const;
  Pending<TokenReply> nextAnswer();

  AuthorizationSettings m_settings;
  http::GuardedAccessManager& m_network;
  QString m_state, m_nonce, m_verifier, m_code;
  Secret m_refreshToken;
  std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
  TokenReplyHandler* m_handler;
};

/// The S256 challenge of `verifier` (RFC 7636 4.2).
QString codeChallenge(const QString& verifier);

}  // namespace usher::signin
