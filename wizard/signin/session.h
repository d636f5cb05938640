// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "base/clock.h"
#include "http/guarded_access_manager.h"
#include "http/token_source.h"
#include "profile/product_profile.h"
#include "signin/account.h"
#include "signin/door.h"
#include "vault/vault.h"

namespace usher::signin {

/// One person's sign-in to Microsoft with Usher's client: authorization code flow with PKCE S256 and our own state and
/// nonce over QOAuth2AuthorizationCodeFlow (one object per attempt), id_token checks, silent renewal with one request
/// in flight, refresh token in the vault, access token in memory.
class Session final : public QObject, public http::TokenSource {
  Q_OBJECT

 public:
  /// `vaultPrefix` is "usher/<store id>/<account>". The network must allow the cloud's authority.
  Session(const profile::Cloud& cloud, const profile::SignInClient& client, http::GuardedAccessManager& network,
          vault::Vault& vault, QString vaultPrefix, Clock& clock, QObject* parent = nullptr);
  ~Session() override;

  std::optional<Account> account() const;
  /// Whether the current token has them, as the token endpoint said.
  bool hasScopes(const QStringList& wanted) const;
  /// False when the refresh token could not be stored: the sign-in lasts for this session only.
  bool isStored() const;
  /// Why not, when isStored() is false: VaultMissing, VaultLocked, VaultSilent.
  std::optional<Failure> storageFailure() const;
  /// The password store was silent first (VaultSilent), and has stored the sign-in since.
  bool wasStoredLate() const;
  /// Tries to store it again, after the person unlocked the password store; storedChanged() tells when that helped.
  void storeAgain();

  struct SignInRequest {
    QString tenant = {};      ///< Empty: "organizations".
    QString loginHint = {};   ///< Empty: prompt=select_account.
    QStringList scopes = {};  ///< Empty: the first sign-in's.
  };

  /// Signs a person in through `door`. Fails with Declined, Cancelled, ConsentNeeded ("Need admin approval"),
  /// BrowserBlocked, WrongAccount (code "personal", or "other-organisation" when another tenant than asked for
  /// answered), BadReply, ... Replaces the account on success only.
  Pending<Account> signIn(Door& door, SignInRequest request);

  /// Asks for more scopes for the signed-in person: silently where granted already, else through `door` with
  /// login_hint. Succeeds only when the token has them.
  Pending<void> require(Door& door, const QStringList& scopes);

  /// Takes up a stored sign-in of `account` without showing anything; SignInNeeded when there is none or it is refused.
  Pending<Account> resume(const Account& account);

  /// Whoever's access token is held elsewhere: account() and hasScopes() answer for them, nothing is stored, and no
  /// token is to be had here.
  void standFor(const Account& account, const QStringList& scopes);

  /// Deletes the stored sign-in of an account that is not taken up (an unfinished set-up's, after 7 days).
  Pending<void> forget(const Account& account);

  /// Forgets tokens, deletes the stored sign-in, and the browser session of `door` if given.
  Pending<void> signOut(Door* door = nullptr);

  /// What names this person's browser session at a door (Door::begin); another one after signOut().
  QString browserSession() const;

  Pending<Secret> accessToken() override;
  Pending<Secret> tokenAfterRefusal(const Secret& refused, const QByteArray& claims) override;

 Q_SIGNALS:
  void accountChanged();
  void tokenRenewed();
  /// isStored() changed after the fact: storing goes on beside the sign-in.
  void storedChanged();
  /// resume() ended as VaultSilent, and the password store has answered since.
  void vaultAnswersAgain();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::signin
