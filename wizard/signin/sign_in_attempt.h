// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "base/clock.h"
#include "http/guarded_access_manager.h"
#include "signin/account.h"
#include "signin/authorization_flow.h"
#include "signin/door.h"
#include "signin/visit_deadline.h"

namespace usher::signin {

/// What came of an attempt.
struct SignedIn {
  Account account;
  TokenReply tokens;
};

/// One way through a door and back: open Microsoft's page, read the redirect, redeem the code, check the id_token.
/// Over after ten minutes by either clock. Destroying it closes the door; what comes late is dropped.
class SignInAttempt final : public QObject {
  Q_OBJECT

 public:
  /// `settings.redirectUri` is the registered one; the visit's takes its place. `person` names the browser session.
  SignInAttempt(AuthorizationSettings settings, QString person, http::GuardedAccessManager& network, Clock& clock,
                QObject* parent);
  ~SignInAttempt() override;

  /// Called once.
  Pending<SignedIn> start(Door& door);

 private:
  void redirected(const QUrl& redirect);
  void redeemed(TokenReply tokens, const std::optional<QString>& issuer);
  void give(Failure why);
  Result<Account> checked(const TokenReply& tokens, const std::optional<QString>& issuer) const;

  AuthorizationSettings m_settings;
  QString m_person;
  http::GuardedAccessManager& m_network;
  Clock& m_clock;
  VisitDeadline m_deadline;
  Pending<void> m_patience;
  std::unique_ptr<Visit> m_visit;
  std::unique_ptr<AuthorizationFlow> m_flow;
  Completion<SignedIn> m_outcome;
};

}  // namespace usher::signin
