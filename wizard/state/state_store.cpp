// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/state_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>
#include <QUuid>

#include "state/database.h"
#include "state/database_file.h"
#include "state/rows.h"
#include "state/schema.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ofSetUp = QStringLiteral(" profile = ? AND account = ? AND integration = ? AND tenant = ?");
const QString factColumns = QStringLiteral("name, strength, at, data");
const QString runColumns = QStringLiteral("id, profile, account, integration, tenant, started, actor_id, actor_name");
const QString changeColumns =
    QStringLiteral("kind, action, target_id, target_name, before, after, state, code, request_id");

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
        u"SELECT number, "_s + runColumns + u" FROM run LIMIT 1"_s,
        u"SELECT run, position, "_s + changeColumns + u" FROM change LIMIT 1"_s,
        u"SELECT name, value FROM setting LIMIT 1"_s}) {
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

struct OpenedStore {
  Database database;
  QString id;
};

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
  return OpenedStore{std::move(*database), *id};
}

/// The id of a damaged store if it can still be read, so that its entries in the vault can be found and deleted.
QString rescuedId(const QString& file) {
  const auto database = Database::open(file);
  const auto id = database ? database->value(u"SELECT value FROM meta WHERE name = 'id'"_s) : QVariant();
  return id ? id->toString() : QString();
}

}  // namespace

namespace {

/// An UPDATE that must hit exactly one row.
Result<void> updateOne(const Database& database, const QString& sql, const QVariantList& values) {
  const auto done = database.query(sql, values);
  if (!done) {
    return fail(done.error());
  }
  if (done->numRowsAffected() != 1) {
    return fail(Failure::Kind::Bug, u"no-such-change"_s);
  }
  return {};
}

}  // namespace

struct StateStore::Private {
  Database database;
  QString id;
  bool wasRebuilt = false;

  Result<QList<ChangeRecord>> changesOf(const QString& run) const;
  Result<QList<RunRecord>> runs(const SetUpKey& key, const QString& condition) const;
};

Result<QList<ChangeRecord>> StateStore::Private::changesOf(const QString& run) const {
  auto rows = database.query(u"SELECT "_s + changeColumns + u" FROM change WHERE run = ? ORDER BY position"_s, {run});
  if (!rows) {
    return fail(rows.error());
  }
  QList<ChangeRecord> changes;
  while (rows->next()) {
    changes.append(changeFrom(*rows));
  }
  return changes;
}

Result<QList<RunRecord>> StateStore::Private::runs(const SetUpKey& key, const QString& condition) const {
  QList<RunRecord> runs;
  {
    auto rows = database.query(
        u"SELECT "_s + runColumns + u" FROM run WHERE"_s + ofSetUp + condition + u" ORDER BY number"_s, keyValues(key));
    if (!rows) {
      return fail(rows.error());
    }
    while (rows->next()) {
      runs.append(runFrom(*rows));
    }
  }
  for (RunRecord& run : runs) {
    auto changes = changesOf(run.id);
    if (!changes) {
      return fail(changes.error());
    }
    run.changes = std::move(*changes);
  }
  return runs;
}

StateStore::StateStore(std::unique_ptr<Private> parts) : d(std::move(parts)) {}
StateStore::~StateStore() = default;

Result<std::unique_ptr<StateStore>> StateStore::open(const QString& folder) {
  if (auto made = makePrivateFolder(folder); !made) {
    return fail(made.error());
  }
  const QString file = QDir(folder).filePath(u"usher.db"_s);
  auto opened = openChecked(file, {});
  const bool rebuild = !opened && meansDamage(opened.error());
  if (rebuild) {
    const QString id = rescuedId(file);
    if (auto aside = setAside(file); !aside) {
      return fail(aside.error());
    }
    auto fresh = openChecked(file, id);
    if (!fresh) {
      return fail(fresh.error());
    }
    return std::unique_ptr<StateStore>(
        new StateStore(std::make_unique<Private>(Private{std::move(fresh->database), fresh->id, true})));
  }
  if (!opened) {
    return fail(opened.error());
  }
  return std::unique_ptr<StateStore>(
      new StateStore(std::make_unique<Private>(Private{std::move(opened->database), opened->id, false})));
}

QString StateStore::id() const {
  return d->id;
}
bool StateStore::wasRebuilt() const {
  return d->wasRebuilt;
}

Result<void> StateStore::record(const SetUpKey& key, const Fact& fact) {
  return d->database.execute(
      u"INSERT OR REPLACE INTO fact (profile, account, integration, tenant, name, strength, at, data)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
      keyValues(key) + QVariantList{fact.name, strengthText(fact.strength), timeText(fact.when), jsonText(fact.data)});
}

Result<void> StateStore::forget(const SetUpKey& key, const QString& name) {
  return d->database.execute(u"DELETE FROM fact WHERE"_s + ofSetUp + u" AND name = ?"_s,
                             keyValues(key) + QVariantList{name});
}

Result<std::optional<Fact>> StateStore::fact(const SetUpKey& key, const QString& name) const {
  auto rows = d->database.query(u"SELECT "_s + factColumns + u" FROM fact WHERE"_s + ofSetUp + u" AND name = ?"_s,
                                keyValues(key) + QVariantList{name});
  if (!rows) {
    return fail(rows.error());
  }
  return rows->next() ? factFrom(*rows) : std::nullopt;
}

Result<QList<Fact>> StateStore::facts(const SetUpKey& key) const {
  auto rows = d->database.query(u"SELECT "_s + factColumns + u" FROM fact WHERE"_s + ofSetUp + u" ORDER BY at, name"_s,
                                keyValues(key));
  if (!rows) {
    return fail(rows.error());
  }
  QList<Fact> facts;
  while (rows->next()) {
    if (auto fact = factFrom(*rows)) {
      facts.append(std::move(*fact));
    }
  }
  return facts;
}

Result<QString> StateStore::beginRun(RunRecord run) {
  if (run.id.isEmpty()) {
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  }
  if (!run.started.isValid()) {
    run.started = QDateTime::currentDateTimeUtc();
  }
  const auto written = d->database.atomically([&]() -> Result<void> {
    const QVariantList head =
        QVariantList{run.id} + keyValues(run.setUp) + QVariantList{timeText(run.started), run.actorId, run.actorName};
    if (auto done =
            d->database.execute(u"INSERT INTO run ("_s + runColumns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s, head);
        !done) {
      return done;
    }
    for (qsizetype i = 0; i < run.changes.size(); ++i) {
      const ChangeRecord& change = run.changes.at(i);
      const QVariantList values{run.id,
                                i,
                                change.kind,
                                change.action,
                                change.targetId,
                                change.targetName,
                                jsonText(change.before),
                                jsonText(change.after),
                                changeStateText(ChangeState::Planned),
                                QString(),
                                QString()};
      if (auto done = d->database.execute(u"INSERT INTO change (run, position, "_s + changeColumns +
                                              u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                          values);
          !done) {
        return done;
      }
    }
    return {};
  });
  if (!written) {
    return fail(written.error());
  }
  return run.id;
}

Result<void> StateStore::markSent(const QString& run, const QList<int>& changes) {
  return d->database.atomically([&]() -> Result<void> {
    for (const int change : changes) {
      const auto done = updateOne(
          d->database,
          u"UPDATE change SET state = 'sent' WHERE run = ? AND position = ? AND state IN ('planned', 'sent')"_s,
          {run, change});
      if (!done) {
        return done;
      }
    }
    return {};
  });
}

Result<void> StateStore::markAnswered(const QString& run, const QList<ChangeAnswer>& answers) {
  return d->database.atomically([&]() -> Result<void> {
    for (const ChangeAnswer& answer : answers) {
      const auto done = updateOne(
          d->database, u"UPDATE change SET state = ?, code = ?, request_id = ? WHERE run = ? AND position = ?"_s,
          {changeStateText(answer.state), answer.code, answer.requestId, run, answer.change});
      if (!done) {
        return done;
      }
    }
    return {};
  });
}

Result<QList<RunRecord>> StateStore::openRuns(const SetUpKey& key) const {
  return d->runs(key,
                 u" AND EXISTS (SELECT 1 FROM change WHERE change.run = run.id AND state IN ('planned', 'sent'))"_s);
}

Result<QList<RunRecord>> StateStore::runs(const SetUpKey& key) const {
  return d->runs(key, {});
}

Result<void> StateStore::remember(const QString& name, const QJsonObject& value) {
  return d->database.execute(u"INSERT OR REPLACE INTO setting VALUES (?, ?)"_s, {name, jsonText(value)});
}

Result<std::optional<QJsonObject>> StateStore::remembered(const QString& name) const {
  const auto text = d->database.value(u"SELECT value FROM setting WHERE name = ?"_s, {name});
  if (!text) {
    return fail(text.error());
  }
  const auto json = QJsonDocument::fromJson(text->toString().toUtf8());
  return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

}  // namespace usher::state
