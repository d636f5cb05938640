// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "flow/set_up.h"
#include "flow/wrong_organisation.h"

namespace usher::flow {

/// Signing a person in where the flow has no stage for it, and holding the sign-in to the account's organisation: read
/// from Graph, remembered with the account the first time, and no other later. Whoever comes from another one is signed
/// out before anything is asked there.
class AccountSignIn final : public QObject {
  Q_OBJECT

 public:
  explicit AccountSignIn(SetUp& setUp, QObject* parent = nullptr);

  /// Somebody of the account's organisation is signed in.
  bool isIn() const;
  /// Takes up the sign-in of an earlier start without showing anything; SignInNeeded where there is none.
  Pending<void> resume();
  /// The same, else at Microsoft's page. WrongAccount where wrongOrganisation() says why.
  Pending<void> signIn();
  /// Signs out and lets the person pick another account at Microsoft's page.
  Pending<void> switchAccount();

  const std::optional<WrongOrganisation>& wrongOrganisation() const { return m_wrong; }

 private:
  Pending<void> atMicrosoft(const QString& tenant, const QString& loginHint);
  Pending<void> admit();
  Pending<void> admitted(const graph::Organization& organization);
  Pending<void> turnAway(const WrongOrganisation& wrong, const Failure& why);
  void keep(const graph::Organization& organization);

  SetUp& m_setUp;
  std::optional<WrongOrganisation> m_wrong;
};

}  // namespace usher::flow
