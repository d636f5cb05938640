// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <functional>

#include "base/result.h"

namespace usher::state {

/// What SQLite's error means: DiskFull where there is no room, else Storage. The code is "damaged" when the file's
/// contents are at fault (SQLITE_CORRUPT, SQLITE_NOTADB), else "sqlite-N" with the primary result code.
Failure sqlFailure(const QSqlError& error);

/// One connection to an SQLite file, closed with the object. Values are always bound, never pasted into SQL.
class Database {
 public:
  static Result<Database> open(const QString& file);
  Database(Database&& other) noexcept;
  Database& operator=(Database&&) = delete;
  ~Database();

  Result<QSqlQuery> query(const QString& sql, const QVariantList& values = {}) const;
  Result<void> execute(const QString& sql, const QVariantList& values = {}) const;
  /// Runs a statement `times` times with `values(i)`, prepared once. Each must change `rows(i)` rows, or one without
  /// it, else it ends with Bug and the code "no-such-row".
  Result<void> executeEach(const QString& sql, qsizetype times, const std::function<QVariantList(qsizetype)>& values,
                           const std::function<qsizetype(qsizetype)>& rows = {}) const;
  /// The first column of the first row; an invalid variant when there is no row.
  Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
  /// Runs `work` in one write transaction; a failure of it, or of the commit, leaves nothing behind.
  Result<void> atomically(const std::function<Result<void>()>& work) const;
  /// How many statements were run so far: a list must not take one for each of its rows.
  qint64 statements() const { return m_statements; }

 private:
  explicit Database(QSqlDatabase connection) : m_connection(std::move(connection)) {}
  Failure failureOf(const QSqlError& error) const;

  QSqlDatabase m_connection;
  mutable qint64 m_statements = 0;
};

}  // namespace usher::state
