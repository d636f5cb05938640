// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <utility>

#include "base/result.h"
#include "state/accounts.h"

namespace usher::state {

class Database;

/// The accounts of managed profiles with their integrations, consent links and history, in the state store's file.
/// Every write is on disk when the call returns. What is wrong with a value is BadInput with a code, its detail the
/// name of the account that is in the way where there is one; all else is Storage or DiskFull.
class AccountBook {
 public:
  static constexpr qsizetype longestName = 120;

  explicit AccountBook(const Database& database) : m_database(database) {}

  /// What is kept of a name as it was typed: trimmed, inner white space single, NFC. Fails with "name-empty",
  /// "name-too-long" or "name-characters" (control, direction and other characters that show nothing).
  static Result<QString> cleanName(const QString& typed);

  // Whatever names an account, integration or link that is not there fails with "no-such-account",
  // "no-such-integration" or "no-such-link", unless it says otherwise.

  /// Adds it with a fresh id. Fails with the codes of cleanName(), "domain-too-long", "name-taken", "partner-exists" or
  /// "tenant-taken".
  Result<Account> add(Account account);
  Result<void> rename(const QString& account, const QString& name);
  Result<void> setArchived(const QString& account, bool archived);
  /// Remembers the organisation that a sign-in showed. Fails with "other-tenant" where it is another than the account's
  /// verified or looked-up one (detail: that one's name), with "tenant-taken" where another account has it, and with
  /// "partner-tenant" where that account is the partner.
  Result<void> rememberTenant(const QString& account, const QString& tenant, const QString& tenantName);

  /// In the order they were added, archived ones too.
  Result<QList<Account>> accounts(const QString& profile) const;
  Result<std::optional<Account>> account(const QString& id) const;

  /// Nothing happens where it is there already.
  Result<void> addIntegration(const QString& account, const QString& integration, const QDateTime& now);
  /// Nothing happens where it is not there. Its links and history stay.
  Result<void> removeIntegration(const QString& account, const QString& integration);
  /// Nothing happens where it is so already: who switched it, and when, stays.
  Result<void> setEnabled(const QString& account, const QString& integration, bool enabled, const QString& who,
                          const QDateTime& now);
  /// Of all accounts of a profile, by account, in the order they were added.
  Result<QList<AddedIntegration>> integrations(const QString& profile) const;
  Result<std::optional<AddedIntegration>> integration(const QString& account, const QString& integration) const;
  /// The fact `name` of every set-up of a profile in one reading.
  Result<QList<std::pair<SetUpKey, Fact>>> factsNamed(const QString& profile, const QString& name) const;

  /// Adds an open link with a fresh id. Fails with "state-empty" or, where another link has it, "state-taken".
  Result<ConsentLink> addLink(ConsentLink link);
  Result<void> markLinkSent(const QString& link, const QDateTime& now);
  /// All open links of a set-up were looked for.
  Result<void> markLooked(const SetUpKey& setUp, const QDateTime& now);
  /// A later end replaces an earlier one: who declined may yet accept.
  Result<void> endLink(const QString& link, LinkEnd end, const QDateTime& now);
  /// Newest first.
  Result<QList<ConsentLink>> links(const SetUpKey& setUp) const;

  Result<void> note(const AccountEvent& event);
  /// Oldest first.
  Result<QList<AccountEvent>> events(const QString& account) const;

 private:
  const Database& m_database;
};

}  // namespace usher::state
