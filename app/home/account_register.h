// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include "app/home/account_entry.h"
#include "base/clock.h"
#include "state/account_book.h"

namespace usher::home {

/// All accounts of a profile as the book has them, read in one go, and what the window does to them. Every deed is
/// written, noted in the account's history and read again before it returns.
class AccountRegister final : public QObject {
  Q_OBJECT

 public:
  AccountRegister(const profile::ProductProfile& profile, state::AccountBook& book, const Clock& clock,
                  QObject* parent = nullptr);

  /// The partner first, then the customers by name; archived ones among them.
  const QList<AccountEntry>& entries() const { return m_entries; }
  const AccountEntry* entry(const QString& account) const;
  /// Oldest first; empty where it cannot be read.
  QList<state::AccountEvent> history(const QString& account) const;
  /// The partner, archived or not.
  const AccountEntry* partner() const;
  /// Customers that are not archived.
  QList<const AccountEntry*> customers() const;
  /// Accounts that are, or have an integration, in that state, and are not archived.
  qsizetype count(AccountState state) const;
  const profile::ProductProfile& profile() const { return m_profile; }
  /// Why the last reading failed; entries() are then those of before.
  const std::optional<Failure>& failure() const { return m_failure; }

  void refresh();
  /// Fails with the codes of AccountBook::add(), and "partner-tenant" where the partner has that organisation.
  Result<QString> add(const state::Account& account);
  Result<void> rename(const QString& account, const QString& name);
  Result<void> setArchived(const QString& account, bool archived);
  Result<void> addIntegrations(const QString& account, const QStringList& integrations);
  /// Refuses to enable (BadInput) in a partner account ("partner"), in an archived one ("archived"), and without a
  /// consent that is verified, accepted or vouched for ("consent"). Disabling is always possible.
  Result<void> setEnabled(const QString& account, const QString& integration, bool enabled);

 Q_SIGNALS:
  void changed();

 private:
  Result<void> read();
  AccountEntry made(state::Account account, QList<IntegrationEntry> integrations) const;
  Result<void> noted(const QString& account, const QString& integration, const QString& what,
                     const QJsonObject& data = {});
  Result<void> mayEnable(const QString& account, const QString& integration) const;

  const profile::ProductProfile& m_profile;
  state::AccountBook& m_book;
  const Clock& m_clock;
  QList<AccountEntry> m_entries;
  QHash<QString, qsizetype> m_places;
  std::optional<Failure> m_failure;
};

}  // namespace usher::home
