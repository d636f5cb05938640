// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "base/clock.h"
#include "signin/authorization_flow.h"

namespace usher::signin {

/// One renewal by refresh token. A lost connection or a server in trouble is tried once more after a second, unless the
/// server named a time; an old refresh token stays valid at Entra, so that the second try does no harm.
class TokenRefresh final : public QObject {
  Q_OBJECT

 public:
  TokenRefresh(AuthorizationSettings settings, Secret refreshToken, http::GuardedAccessManager& network, Clock& clock,
               QObject* parent);
  ~TokenRefresh() override;

  /// Called once.
  Pending<TokenReply> start();
  /// The claims challenge of the refusal, or empty.
  QByteArray demandedClaims() const { return m_flow ? m_flow->demandedClaims() : QByteArray(); }

 private:
  void send();
  void answered(Result<TokenReply> reply);

  AuthorizationSettings m_settings;
  Secret m_refreshToken;
  http::GuardedAccessManager& m_network;
  Clock& m_clock;
  std::unique_ptr<AuthorizationFlow> m_flow;
  Pending<void> m_pause;
  bool m_isSecondTry = false;
  Completion<TokenReply> m_outcome;
};

}  // namespace usher::signin
