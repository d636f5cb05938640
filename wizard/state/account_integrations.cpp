// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/account_book.h"
#include "state/account_rows.h"
#include "state/database.h"
#include "state/rows.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<AddedIntegration>> integrationOf(const Database& database, const QString& account,
                                                      const QString& integration) {
  return firstRow(
      database.query(u"SELECT "_s + integrationColumns + u" FROM integration WHERE account = ? AND integration = ?"_s,
                     {account, integration}),
      integrationFrom);
}

/// A fact with the set-up that it is of, which stands in the columns after it; nothing as for factFrom().
std::optional<std::pair<SetUpKey, Fact>> keyedFactFrom(const QSqlQuery& row) {
  auto fact = factFrom(row);
  if (!fact) {
    return {};
  }
  return std::pair(
      SetUpKey{row.value(4).toString(), row.value(5).toString(), row.value(6).toString(), row.value(7).toString()},
      std::move(*fact));
}

}  // namespace

Result<void> AccountBook::addIntegration(const QString& account, const QString& integration, const QDateTime& now) {
  if (integration.isEmpty()) {
    return fail(Failure::Kind::BadInput, u"no-such-integration"_s);
  }
  return m_database.atomically([&]() -> Result<void> {
    if (const auto known = knownAccount(m_database, account); !known) {
      return fail(known.error());
    }
    return m_database.execute(
        u"INSERT INTO integration (account, integration, added, is_enabled, switched_at, switched_by)"
        " VALUES (?, ?, ?, 0, '', '') ON CONFLICT (account, integration) DO NOTHING"_s,
        {account, integration, timeText(now)});
  });
}

Result<void> AccountBook::removeIntegration(const QString& account, const QString& integration) {
  return m_database.execute(u"DELETE FROM integration WHERE account = ? AND integration = ?"_s, {account, integration});
}

Result<void> AccountBook::setEnabled(const QString& account, const QString& integration, bool enabled,
                                     const QString& who, const QDateTime& now) {
  return m_database.atomically([&]() -> Result<void> {
    const auto known = integrationOf(m_database, account, integration);
    if (!known) {
      return fail(known.error());
    }
    if (!*known) {
      return fail(Failure::Kind::BadInput, u"no-such-integration"_s);
    }
    if ((*known)->isEnabled == enabled) {
      return {};
    }
    return m_database.execute(
        u"UPDATE integration SET is_enabled = ?, switched_at = ?, switched_by = ?"
        " WHERE account = ? AND integration = ?"_s,
        {enabled, timeText(now), who, account, integration});
  });
}

Result<QList<AddedIntegration>> AccountBook::integrations(const QString& profile) const {
  return allRows(m_database.query(u"SELECT "_s + integrationColumns +
                                      u" FROM integration JOIN account ON account.id = integration.account"
                                      " WHERE account.profile = ? ORDER BY account.number, integration.number"_s,
                                  {profile}),
                 integrationFrom);
}

Result<std::optional<AddedIntegration>> AccountBook::integration(const QString& account,
                                                                 const QString& integration) const {
  return integrationOf(m_database, account, integration);
}

Result<QList<std::pair<SetUpKey, Fact>>> AccountBook::factsNamed(const QString& profile, const QString& name) const {
  const auto all = allRows(m_database.query(u"SELECT "_s + factColumns +
                                                u", profile, account, integration, tenant FROM fact"
                                                " WHERE profile = ? AND name = ?"
                                                " ORDER BY account, integration, tenant"_s,
                                            {profile, name}),
                           keyedFactFrom);
  if (!all) {
    return fail(all.error());
  }
  QList<std::pair<SetUpKey, Fact>> known;
  for (const auto& fact : *all) {
    if (fact) {
      known.append(*fact);
    }
  }
  return known;
}

}  // namespace usher::state
