// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSqlQuery>

#include "base/result.h"
#include "state/accounts.h"
#include "state/database.h"

namespace usher::state {

// How accounts and what belongs to them stand in the columns. A time that is not known is an empty text.

extern const QString accountColumns, integrationColumns, linkColumns, eventColumns;

QString kindText(AccountKind kind);
QString linkEndText(LinkEnd end);

/// Columns accountColumns. A row is never left out: no account may be lost because one column makes no sense.
Account accountFrom(const QSqlQuery& row);
AddedIntegration integrationFrom(const QSqlQuery& row);
ConsentLink linkFrom(const QSqlQuery& row);
AccountEvent eventFrom(const QSqlQuery& row);

/// The account of that id; BadInput, code "no-such-account", where there is none.
Result<Account> knownAccount(const Database& database, const QString& id);

/// All rows of a query, each read by `read`; fails where a damaged page ends them early.
template <typename T>
Result<QList<T>> allRows(Result<QSqlQuery> rows, T (*read)(const QSqlQuery&)) {
  if (!rows) {
    return fail(std::move(rows.error()));
  }
  QList<T> all;
  while (rows->next()) {
    all.append(read(*rows));
  }
  if (rows->lastError().isValid()) {
    return fail(sqlFailure(rows->lastError()));
  }
  return all;
}

template <typename T>
Result<std::optional<T>> firstRow(Result<QSqlQuery> rows, T (*read)(const QSqlQuery&)) {
  auto all = allRows(std::move(rows), read);
  if (!all) {
    return fail(std::move(all.error()));
  }
  return all->isEmpty() ? std::nullopt : std::optional(std::move(all->first()));
}

}  // namespace usher::state
