// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "signin/held_tokens.h"
#include "signin/session.h"
#include "signin/sign_in_attempt.h"
#include "signin/stored_sign_in.h"
#include "signin/token_refresh.h"

namespace usher::signin {

/// What a Session is made of. A renewal or an attempt whose `epoch` is over has been overtaken by a sign-in or a
/// sign-out and changes nothing.
struct Session::Private {
  /// The one renewal in flight and who waits for it.
  struct Renewal {
    std::unique_ptr<TokenRefresh> request;
    QStringList scopes;
    QByteArray claims;
    std::vector<Completion<void>> waiters;
  };

  Private(Session& session, const profile::Cloud& itsCloud, const profile::SignInClient& itsClient,
          http::GuardedAccessManager& itsNetwork, vault::Vault& vault, QString prefix, Clock& itsClock);

  AuthorizationSettings settings(const QString& tenant, const QStringList& scopes) const;
  /// The same for a page: with what a silent renewal could not give.
  AuthorizationSettings pageSettings(const QString& tenant, const QStringList& scopes) const;
  QString storeKey(const Account& person) const;

  /// Through the door. `samePerson`: only the account that is signed in already may come back.
  Pending<Account> enter(Door& door, AuthorizationSettings asked, bool samePerson);
  Result<Account> entered(SignedIn signedIn, const QStringList& asked, bool samePerson);

  Pending<void> renew(const QStringList& scopes);
  void startRenewal(const QStringList& scopes);
  Result<void> renewed(Result<TokenReply> reply, const QStringList& asked);
  Result<void> refused(const Failure& why, bool isWider);
  Failure refusedStored(const Account& person, const Failure& why);
  std::optional<Failure> renewalBlock() const;
  void endRenewal(const Result<void>& outcome);

  Result<Account> resumed(const Account& expected, TokenReply tokens, const QStringList& asked);
  void become(const Account& person, TokenReply tokens, const QStringList& asked);
  void overtake();
  void challenge(const QByteArray& newClaims);
  void forgetClaims();
  void store();
  void noteStored(int ofEpoch, const Result<void>& written);
  Pending<Secret> givenToken(const Pending<void>& renewal);

  Session& q;
  profile::Cloud cloud;
  profile::SignInClient client;
  http::GuardedAccessManager& network;
  QString vaultPrefix;
  Clock& clock;
  StoredSignIn stored;

  std::optional<Account> account;
  HeldTokens tokens;
  /// Of a silent renewal that was refused: what a sign-in at the page has to ask for.
  QByteArray demandedClaims;
  /// The claims challenge that the next token has to answer, the one that the present token answered, and whether no
  /// silent renewal can answer it.
  QByteArray claims, answeredClaims;
  bool claimsNeedPerson = false;
  std::optional<Failure> storeFailure;
  bool wasStoredLate = false;
  int epoch = 0;
  int browserSession = 1;
  std::unique_ptr<SignInAttempt> attempt;
  std::optional<Renewal> renewal;
  std::optional<Failure> lastRefusal;
  std::chrono::milliseconds quietUntil{0};
  QDateTime clockWrongAt;
};

}  // namespace usher::signin
