// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

#include "demo/identity_directory.h"
#include "demo/identity_scopes.h"

namespace usher::demo {

/// One visit to the sign-in pages, from the address that started it to the redirect that ends it: what was asked for
/// and how far the person got. Kept in memory under a ticket that the forms carry.
struct SignInFlow {
  enum class Purpose { Authorize, AdminConsent };

  Purpose purpose = Purpose::Authorize;
  QDateTime started;
  NamedTenant tenant;
  QString clientId;
  QString redirectUri;  ///< As asked for, or the first registered; empty when the application has none.
  QString state;
  bool hasState = false;
  ScopeRequest scopes;

  QString responseMode = QStringLiteral("query");
  QString nonce, challenge, challengeMethod, prompt, loginHint;
  bool wantsClientInfo = false;

  bool isVersion2 = true;  ///< Of the admin consent endpoint: v2 replies with the scopes.

  std::optional<Account> account;
  bool picked = false;          ///< The person chose the account on a tile of this visit.
  bool signedInBefore = false;  ///< The browser's session vouches for it: no password asked.
  bool confirmsAgain = false;   ///< The session is too old for its second factor to count.
  bool passwordGiven = false, codeGiven = false, stayAsked = false;
  int wrongPasswords = 0;

  bool isSilent() const { return prompt == QStringLiteral("none"); }
};

}  // namespace usher::demo
