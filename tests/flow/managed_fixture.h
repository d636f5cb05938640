// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow_fixture.h"
#include "state/account_book.h"

namespace usher::test {

/// A FlowTest of a profile with accounts and the flow "consent", "enable": one customer with the integration added, and
/// nobody signed in. Microsoft consents to Usher's own permissions unless `m_mayLook` is false.
class ManagedFlowTest : public FlowTest {
 protected:
  ManagedFlowTest();

  state::AccountBook& book() { return m_store->accounts(); }
  state::Account addAccount(const QString& name, state::AccountKind kind = state::AccountKind::Customer,
                            const QString& domain = {}, const QString& tenant = {});
  /// A new start, at the set-up of this account.
  void openAccount(const QString& account);
  /// Who signs in from now on comes from this organisation.
  void comeFrom(const QString& tenant, const QString& name);
  state::Account account() { return *book().account(m_account).value_or(std::nullopt); }

  void grantVendor() {
    m_wire.granted.insert(vendorAppId(), {QStringLiteral("Mail.Read"), QStringLiteral("Calendars.Read")});
  }
  void acceptAtMicrosoft();
  void answerConsentWith(const QString& parameters);
  /// What Microsoft says to a silent question: the parameters after the state.
  void answerSilently(const QString& parameters);

  /// The client ids of the consent pages opened, newest last.
  QList<QUrl> consentPages() const;
  /// The scopes of the sign-in pages opened.
  QStringList scopesAskedFor() const;
  qsizetype silentQuestions() const;
  QStringList eventsOf(const QString& account);

  bool m_mayLook = true;
};

}  // namespace usher::test
