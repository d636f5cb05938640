// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/account_book.h"

#include <QUuid>

#include "base/foreign_text.h"
#include "state/account_name.h"
#include "state/account_rows.h"
#include "state/database.h"
#include "state/rows.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestDomain = 253;  // RFC 1035 2.3.4, without the root's dot

/// The account, other than `self`, that a condition finds.
Result<std::optional<Account>> otherAccount(const Database& database, const Account& self, const QString& condition,
                                            const QVariantList& values) {
  return firstRow(
      database.query(u"SELECT "_s + accountColumns + u" FROM account WHERE profile = ? AND id <> ? AND "_s + condition,
                     QVariantList{self.profile, self.id} + values),
      accountFrom);
}

/// Fails with `code` and the name of the account in the way, if there is one.
Result<void> refuseIf(const Result<std::optional<Account>>& inTheWay, const QString& code) {
  if (!inTheWay) {
    return fail(inTheWay.error());
  }
  if (*inTheWay) {
    return fail(Failure::Kind::BadInput, code, (*inTheWay)->name);
  }
  return {};
}

Result<void> checkNameIsFree(const Database& database, const Account& account) {
  return refuseIf(otherAccount(database, account, u"folded_name = ?"_s, {foldedName(account.name)}), u"name-taken"_s);
}

Result<std::optional<Account>> otherWithTenant(const Database& database, const Account& account) {
  return otherAccount(database, account, u"tenant = ? AND tenant <> ''"_s, {account.tenant});
}

Result<void> checkIsAlone(const Database& database, const Account& account) {
  if (auto free = checkNameIsFree(database, account); !free) {
    return free;
  }
  if (account.kind == AccountKind::Partner) {
    if (auto free = refuseIf(otherAccount(database, account, u"kind = 'partner'"_s, {}), u"partner-exists"_s); !free) {
      return free;
    }
  }
  return refuseIf(otherWithTenant(database, account), u"tenant-taken"_s);
}

Result<void> insertAccount(const Database& database, const Account& account) {
  return database.execute(
      u"INSERT INTO account ("_s + accountColumns + u", folded_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
      {account.id, account.profile, kindText(account.kind), account.name, account.domain, account.tenant,
       account.tenantName, account.isTenantVerified, account.isArchived, timeText(account.created),
       foldedName(account.name)});
}

/// Whether the organisation may become, or is, the account's.
Result<void> checkTenant(const Database& database, const Account& account, const QString& tenant) {
  if (tenant.isEmpty()) {
    return fail(Failure::Kind::BadInput, u"tenant-empty"_s);
  }
  if (!account.tenant.isEmpty() && account.tenant.compare(tenant, Qt::CaseInsensitive) != 0) {
    return fail(Failure::Kind::BadInput, u"other-tenant"_s,
                account.tenantName.isEmpty() ? account.tenant : account.tenantName);
  }
  Account wanted = account;
  wanted.tenant = tenant;
  const auto holder = otherWithTenant(database, wanted);
  const bool isPartners = holder && *holder && (*holder)->kind == AccountKind::Partner;
  return refuseIf(holder, isPartners ? u"partner-tenant"_s : u"tenant-taken"_s);
}

}  // namespace

Result<QString> AccountBook::cleanName(const QString& typed) {
  return cleanedName(typed, longestName);
}

Result<Account> AccountBook::add(Account account) {
  auto name = cleanName(account.name);
  if (!name) {
    return fail(name.error());
  }
  account.name = std::move(*name);
  account.domain = account.domain.trimmed();
  if (account.domain.size() > longestDomain) {
    return fail(Failure::Kind::BadInput, u"domain-too-long"_s);
  }
  account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  account.tenantName = shownText(account.tenantName);
  account.isTenantVerified = account.isTenantVerified && !account.tenant.isEmpty();
  account.created = account.created.isValid() ? account.created.toUTC() : QDateTime::currentDateTimeUtc();
  // Looked and written in one transaction: another Usher may be adding the same one.
  const auto written = m_database.atomically([&]() -> Result<void> {
    auto alone = checkIsAlone(m_database, account);
    return alone ? insertAccount(m_database, account) : alone;
  });
  if (!written) {
    return fail(written.error());
  }
  return account;
}

Result<void> AccountBook::rename(const QString& account, const QString& name) {
  const auto clean = cleanName(name);
  if (!clean) {
    return fail(clean.error());
  }
  return m_database.atomically([&]() -> Result<void> {
    auto known = knownAccount(m_database, account);
    if (!known) {
      return fail(known.error());
    }
    known->name = *clean;
    if (auto free = checkNameIsFree(m_database, *known); !free) {
      return free;
    }
    return m_database.execute(u"UPDATE account SET name = ?, folded_name = ? WHERE id = ?"_s,
                              {*clean, foldedName(*clean), account});
  });
}

Result<void> AccountBook::setArchived(const QString& account, bool archived) {
  return m_database.atomically([&]() -> Result<void> {
    if (const auto known = knownAccount(m_database, account); !known) {
      return fail(known.error());
    }
    return m_database.execute(u"UPDATE account SET is_archived = ? WHERE id = ?"_s, {archived, account});
  });
}

Result<void> AccountBook::rememberTenant(const QString& account, const QString& tenant, const QString& tenantName) {
  return m_database.atomically([&]() -> Result<void> {
    const auto known = knownAccount(m_database, account);
    if (!known) {
      return fail(known.error());
    }
    if (auto allowed = checkTenant(m_database, *known, tenant); !allowed) {
      return allowed;
    }
    const QString name = shownText(tenantName);
    return m_database.execute(
        u"UPDATE account SET tenant = ?, tenant_name = ?, is_verified = 1 WHERE id = ?"_s,
        {known->tenant.isEmpty() ? tenant : known->tenant, name.isEmpty() ? known->tenantName : name, account});
  });
}

Result<QList<Account>> AccountBook::accounts(const QString& profile) const {
  return allRows(
      m_database.query(u"SELECT "_s + accountColumns + u" FROM account WHERE profile = ? ORDER BY number"_s, {profile}),
      accountFrom);
}

Result<std::optional<Account>> AccountBook::account(const QString& id) const {
  return firstRow(m_database.query(u"SELECT "_s + accountColumns + u" FROM account WHERE id = ?"_s, {id}), accountFrom);
}

}  // namespace usher::state
