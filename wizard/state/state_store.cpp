// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/state_store.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QUuid>

#include "state/account_book.h"
#include "state/database.h"
#include "state/database_file.h"
#include "state/rows.h"
#include "state/store_opening.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

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
  explicit Private(OpenedStore store) : opened(std::move(store)) {}

  OpenedStore opened;
  const Database& database = opened.database;
  AccountBook accounts{database};

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
  auto opened = openStore(QDir(folder).filePath(u"usher.db"_s));
  if (!opened) {
    return fail(opened.error());
  }
  return std::unique_ptr<StateStore>(new StateStore(std::make_unique<Private>(std::move(*opened))));
}

QString StateStore::id() const {
  return d->opened.id;
}
bool StateStore::wasRebuilt() const {
  return d->opened.wasRebuilt;
}

AccountBook& StateStore::accounts() {
  return d->accounts;
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
