// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/database.h"

#include <QFileInfo>
#include <QMetaType>
#include <QStorageInfo>
#include <QUuid>

#include "base/log.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sqliteFull = 13;
constexpr qint64 leastRoom = 256 * 1024;

// SQLite stores a null QString as NULL, and no column of ours may be NULL.
QVariant boundValue(const QVariant& value) {
  const bool isNullString = value.typeId() == QMetaType::QString && value.toString().isNull();
  return isNullString ? QVariant(u""_s) : value;
}

}  // namespace

Failure sqlFailure(const QSqlError& error) {
  constexpr int corrupt = 11;
  constexpr int notADatabase = 26;
  // Extended result codes carry the primary one in their low byte.
  const int code = error.nativeErrorCode().toInt() & 0xff;
  const QString detail = error.databaseText();
  if (code == sqliteFull) {
    return failure(Failure::Kind::DiskFull, u"sqlite-13"_s, detail);
  }
  const bool damaged = code == corrupt || code == notADatabase;
  return failure(Failure::Kind::Storage, damaged ? u"damaged"_s : u"sqlite-"_s + QString::number(code), detail);
}

/// For the memory that processes share SQLite calls a full disk an I/O error.
Failure Database::failureOf(const QSqlError& error) const {
  Failure why = sqlFailure(error);
  const QStorageInfo disk(QFileInfo(m_connection.databaseName()).path());
  if (why.code == u"sqlite-10"_s && disk.isValid() && disk.bytesAvailable() < leastRoom) {
    why.kind = Failure::Kind::DiskFull;
  }
  return why;
}

Result<Database> Database::open(const QString& file) {
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
  Database database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name));
  if (!database.m_connection.isValid()) {
    return fail(Failure::Kind::Storage, u"no-sqlite"_s);
  }
  database.m_connection.setDatabaseName(file);
  database.m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
  if (!database.m_connection.open()) {
    return fail(database.failureOf(database.m_connection.lastError()));
  }
  return database;
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase())), m_statements(other.m_statements) {}

Database::~Database() {
  const QString name = m_connection.connectionName();
  if (name.isEmpty()) {
    return;
  }
  m_connection.close();
  // Qt warns unless the last copy is gone before the name is removed.
  m_connection = QSqlDatabase();
  QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery> Database::query(const QString& sql, const QVariantList& values) const {
  ++m_statements;
  QSqlQuery query(m_connection);
  query.setForwardOnly(true);
  if (!query.prepare(sql)) {
    return fail(failureOf(query.lastError()));
  }
  for (const QVariant& value : values) {
    query.addBindValue(boundValue(value));
  }
  if (!query.exec()) {
    const Failure why = failureOf(query.lastError());
    LogLine(QtWarningMsg, logState(), "statement failed").failure(why);
    return fail(why);
  }
  return query;
}

Result<void> Database::execute(const QString& sql, const QVariantList& values) const {
  auto done = query(sql, values);
  if (!done) {
    return fail(std::move(done.error()));
  }
  return {};
}

Result<void> Database::executeEach(const QString& sql, qsizetype times,
                                   const std::function<QVariantList(qsizetype)>& values,
                                   const std::function<qsizetype(qsizetype)>& rows) const {
  m_statements += times;
  QSqlQuery query(m_connection);
  query.setForwardOnly(true);
  if (!query.prepare(sql)) {
    return fail(failureOf(query.lastError()));
  }
  for (qsizetype i = 0; i < times; ++i) {
    const QVariantList row = values(i);
    for (int column = 0; column < row.size(); ++column) {
      query.bindValue(column, boundValue(row[column]));
    }
    if (!query.exec()) {
      const Failure why = failureOf(query.lastError());
      LogLine(QtWarningMsg, logState(), "statement failed").failure(why);
      return fail(why);
    }
    if (query.numRowsAffected() != (rows ? rows(i) : 1)) {
      return fail(Failure::Kind::Bug, u"no-such-row"_s);
    }
  }
  return {};
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) const {
  auto rows = query(sql, values);
  if (!rows) {
    return fail(std::move(rows.error()));
  }
  if (!rows->next()) {
    // A damaged page ends the rows with an error instead of a row.
    return rows->lastError().isValid() ? Result<QVariant>(fail(failureOf(rows->lastError()))) : QVariant();
  }
  return rows->value(0);
}

Result<void> Database::atomically(const std::function<Result<void>()>& work) const {
  // IMMEDIATE takes the write lock at once: a lock upgraded halfway fails instead of waiting.
  if (auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun) {
    return begun;
  }
  Result<void> done = work();
  if (done) {
    done = execute(u"COMMIT"_s);
  }
  if (!done) {
    // After a full disk SQLite may have rolled back already; then this fails, and that is all right.
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
  }
  return done;
}

}  // namespace usher::state
