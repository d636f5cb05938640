// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/store_opening.h"

#include <QDateTime>
#include <QThread>
#include <QUuid>

#include "state/account_rows.h"
#include "state/database_file.h"
#include "state/rows.h"
#include "state/schema.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

/// While opening, these mean that the file's contents are at fault, not the disk or its permissions: an SQL error can
/// only come of a schema that is not what it says, "read only" of a header that claims a newer format.
bool meansDamage(const Failure& why) {
  return QStringList{u"damaged"_s, u"newer-schema"_s, u"foreign-file"_s, u"sqlite-1"_s, u"sqlite-8"_s}.contains(
      why.code);
}

Result<void> checkContents(const Database& database) {
  const auto verdict = database.value(u"PRAGMA quick_check(1)"_s);
  if (!verdict) {
    return fail(verdict.error());
  }
  if (verdict->toString() != u"ok"_s) {
    return fail(Failure::Kind::Storage, u"damaged"_s, verdict->toString());
  }
  return {};
}

Result<void> setPragmas(const Database& database) {
  for (const QString& pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s,
                                u"PRAGMA synchronous = FULL"_s, u"PRAGMA fullfsync = ON"_s}) {
    if (auto done = database.execute(pragma); !done) {
      return done;
    }
  }
  return {};
}

/// Gives the store's id, made at the first opening (`fallback` if it is one). Writes in any case, so that a file that
/// cannot be written is noticed now and not in the middle of a run.
Result<QString> storeId(const Database& database, const QString& fallback) {
  QString id = QUuid(fallback).isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : fallback;
  const auto written = database.atomically([&]() -> Result<void> {
    if (auto done = database.execute(u"INSERT OR IGNORE INTO meta VALUES ('id', ?)"_s, {id}); !done) {
      return done;
    }
    return database.execute(u"INSERT OR REPLACE INTO meta VALUES ('opened', ?)"_s,
                            {timeText(QDateTime::currentDateTimeUtc())});
  });
  if (!written) {
    return fail(written.error());
  }
  const auto stored = database.value(u"SELECT value FROM meta WHERE name = 'id'"_s);
  if (!stored) {
    return fail(stored.error());
  }
  id = stored->toString();
  if (QUuid(id).isNull()) {
    return fail(Failure::Kind::Storage, u"damaged"_s, u"id"_s);
  }
  return id;
}

/// The tables must be readable as this program knows them.
Result<void> checkTables(const Database& database) {
  for (const QString& sql :
       {u"SELECT "_s + factColumns + u", profile, account, integration, tenant FROM fact LIMIT 1"_s,
        u"SELECT number, is_draft, "_s + runColumns + u" FROM run LIMIT 1"_s,
        u"SELECT run, position, "_s + changeColumns + u" FROM change LIMIT 1"_s,
        u"SELECT name, value FROM setting LIMIT 1"_s,
        u"SELECT number, folded_name, "_s + accountColumns + u" FROM account LIMIT 1"_s,
        u"SELECT number, "_s + integrationColumns + u" FROM integration LIMIT 1"_s,
        u"SELECT number, "_s + linkColumns + u" FROM consent_link LIMIT 1"_s,
        u"SELECT number, "_s + eventColumns + u" FROM account_event LIMIT 1"_s}) {
    if (auto done = database.value(sql); !done) {
      return fail(done.error());
    }
  }
  return {};
}

/// The change to WAL does not wait for its lock as other statements do (https://sqlite.org/wal.html), so that another
/// start which opens the same file just now is waited for here, for a second at most.
Result<void> useWriteAheadLog(const Database& database) {
  Result<void> done = database.execute(u"PRAGMA journal_mode = WAL"_s);
  for (int tries = 0; !done && done.error().code == u"sqlite-5"_s && tries < 50; ++tries) {
    QThread::msleep(20);
    done = database.execute(u"PRAGMA journal_mode = WAL"_s);
  }
  return done;
}

Result<OpenedStore> openChecked(const QString& file, const QString& fallbackId) {
  if (auto made = makePrivateFile(file); !made) {
    return fail(made.error());
  }
  auto database = Database::open(file);
  if (!database) {
    return fail(database.error());
  }
  for (const auto& step : {setPragmas, checkContents, migrate}) {
    if (auto done = step(*database); !done) {
      return fail(done.error());
    }
  }
  if (auto wal = useWriteAheadLog(*database); !wal) {
    return fail(wal.error());
  }
  if (auto tables = checkTables(*database); !tables) {
    return fail(tables.error());
  }
  auto id = storeId(*database, fallbackId);
  if (!id) {
    return fail(id.error());
  }
  return OpenedStore{.database = std::move(*database), .id = *id};
}

/// The id of a damaged store if it can still be read, so that its entries in the vault can be found and deleted.
QString rescuedId(const QString& file) {
  const auto database = Database::open(file);
  const auto id = database ? database->value(u"SELECT value FROM meta WHERE name = 'id'"_s) : QVariant();
  return id ? id->toString() : QString();
}

}  // namespace

Result<OpenedStore> openStore(const QString& file) {
  auto opened = openChecked(file, {});
  if (opened || !meansDamage(opened.error())) {
    return opened;
  }
  const QString id = rescuedId(file);
  if (auto aside = setAside(file); !aside) {
    return fail(aside.error());
  }
  auto fresh = openChecked(file, id);
  if (fresh) {
    fresh->wasRebuilt = true;
  }
  return fresh;
}

}  // namespace usher::state
