// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/state_store.h"

#include <QDir>
#include <QJsonDocument>

#include "state/account_book.h"
#include "state/database.h"
#include "state/database_file.h"
#include "state/rows.h"
#include "state/run_journal.h"
#include "state/store_opening.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

struct StateStore::Private {
  explicit Private(OpenedStore store) : opened(std::move(store)) {}

  OpenedStore opened;
  const Database& database = opened.database;
  AccountBook accounts{database};
  RunJournal journal{database};
};

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
  return d->journal.begin(std::move(run));
}

Result<QString> StateStore::draftRun(RunRecord run) {
  return d->journal.draft(std::move(run));
}

Result<void> StateStore::addToDraft(const QString& run, int first, const QList<ChangeRecord>& changes) {
  return d->journal.addToDraft(run, first, changes);
}

Result<void> StateStore::completeDraft(const QString& run) {
  return d->journal.completeDraft(run);
}

Result<void> StateStore::markSent(const QString& run, const QList<int>& changes, const QList<ChangeAnswer>& answers) {
  return d->journal.markSent(run, changes, answers);
}

Result<void> StateStore::markAnswered(const QString& run, const QList<ChangeAnswer>& answers) {
  return d->journal.markAnswered(run, answers);
}

Result<QList<RunRecord>> StateStore::openRuns(const SetUpKey& key) const {
  return d->journal.openRuns(key);
}

Result<QList<RunRecord>> StateStore::runs(const SetUpKey& key) const {
  return d->journal.runs(key);
}

Result<std::optional<RunRecord>> StateStore::run(const QString& id) const {
  return d->journal.run(id);
}

Result<QList<ChangeRecord>> StateStore::changes(const QString& run, int first, int count) const {
  return d->journal.changes(run, first, count);
}

Result<QList<RunSummary>> StateStore::summaries(const SetUpKey& key) const {
  return d->journal.summaries(key);
}

Result<QList<RunSummary>> StateStore::summaries(const QString& profile) const {
  return d->journal.summaries(profile);
}

Result<QList<RunSummary>> StateStore::summaries() const {
  return d->journal.summaries();
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
