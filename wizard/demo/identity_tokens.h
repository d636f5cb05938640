// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/identity_codes.h"
#include "demo/identity_consent.h"
#include "demo/identity_directory.h"
#include "demo/identity_neighbour.h"

namespace usher::demo {

/// The token endpoint: authorization codes with PKCE (RFC 7636) and refresh tokens, whose old ones stay valid. Access
/// tokens are opaque, carry what was both asked for and consented to, and are kept in the world of their organisation.
class TokenEndpoint {
 public:
  /// All must outlive the endpoint.
  TokenEndpoint(const Organisations& organisations, const AccountDirectory& directory, const ConsentBook& consents,
                AuthorizationCodes& codes, NeighbourTenant& neighbour, const Origins& origins, const Clock& clock);

  /// Answers a request to `/{tenant}/oauth2/v2.0/token`.
  Reply handle(const Request& request, const QString& tenant);

 private:
  /// What tokens are issued for.
  struct Subject {
    Account account;
    NamedTenant landing;
    const Application* app = nullptr;
    ScopeRequest scopes;
    QString nonce;
    bool refreshable = false;
    QStringList refreshScopes;  ///< What the refresh token stands for.
  };

  StsResult<Subject> subjectOf(const Request& request, const QString& tenant) const;
  StsResult<Subject> redeemedCode(const FormValues& form, const Application& app) const;
  StsResult<Subject> refreshed(const FormValues& form, const Application& app) const;
  std::optional<StsError> subjectError(const Subject& subject, const NamedTenant& tenant) const;
  QStringList effectiveScopes(const Subject& subject) const;
  QJsonObject issue(const Subject& subject);
  QString identityToken(const Subject& subject, const QString& userId) const;
  QString userIdIn(const Subject& subject);
  /// Where the tokens of that tenant are kept: the neighbour's are among the first organisation's.
  World& keeperOf(const NamedTenant& tenant) const;

  const Organisations& m_organisations;
  const AccountDirectory& m_directory;
  const ConsentBook& m_consents;
  AuthorizationCodes& m_codes;
  NeighbourTenant& m_neighbour;
  const Origins& m_origins;
  const Clock& m_clock;
};

}  // namespace usher::demo
