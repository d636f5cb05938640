// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/schema.h"

#include <QStringList>

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usherApplicationId = 0x55736872;  // "Ushr"

QStringList firstSchema() {
  return {
      u"CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
      u"CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
      u"CREATE TABLE fact (profile TEXT NOT NULL, account TEXT NOT NULL, integration TEXT NOT NULL, tenant TEXT NOT "
      u"NULL,"
      " name TEXT NOT NULL, strength TEXT NOT NULL CHECK (strength IN ('said', 'reported', 'verified')),"
      " at TEXT NOT NULL, data TEXT NOT NULL,"
      " PRIMARY KEY (profile, account, integration, tenant, name)) WITHOUT ROWID"_s,
      u"CREATE TABLE run (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profile TEXT NOT NULL, account TEXT NOT "
      u"NULL,"
      " integration TEXT NOT NULL, tenant TEXT NOT NULL, started TEXT NOT NULL, actor_id TEXT NOT NULL,"
      " actor_name TEXT NOT NULL)"_s,
      u"CREATE INDEX run_of_set_up ON run (profile, account, integration, tenant)"_s,
      u"CREATE TABLE change (run TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE, position INTEGER NOT NULL,"
      " kind TEXT NOT NULL, action TEXT NOT NULL, target_id TEXT NOT NULL, target_name TEXT NOT NULL,"
      " before TEXT NOT NULL, after TEXT NOT NULL,"
      " state TEXT NOT NULL CHECK (state IN ('planned', 'sent', 'done', 'already', 'failed', 'skipped')),"
      " code TEXT NOT NULL, request_id TEXT NOT NULL, PRIMARY KEY (run, position)) WITHOUT ROWID"_s,
  };
}

/// Tenant ids are GUIDs, whose case does not count.
QStringList toAccounts() {
  return {
      u"CREATE TABLE account (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profile TEXT NOT NULL,"
      " kind TEXT NOT NULL CHECK (kind IN ('partner', 'customer')),"
      " name TEXT NOT NULL CHECK (name <> ''), folded_name TEXT NOT NULL CHECK (folded_name <> ''),"
      " domain TEXT NOT NULL, tenant TEXT NOT NULL COLLATE NOCASE, tenant_name TEXT NOT NULL,"
      " is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),"
      " is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1)), created TEXT NOT NULL,"
      " CHECK (tenant <> '' OR NOT is_verified), UNIQUE (profile, folded_name))"_s,
      u"CREATE UNIQUE INDEX account_of_tenant ON account (profile, tenant) WHERE tenant <> ''"_s,
      u"CREATE UNIQUE INDEX partner_of_profile ON account (profile) WHERE kind = 'partner'"_s,
      u"CREATE TABLE integration (number INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id),"
      " integration TEXT NOT NULL CHECK (integration <> ''), added TEXT NOT NULL,"
      " is_enabled INTEGER NOT NULL CHECK (is_enabled IN (0, 1)), switched_at TEXT NOT NULL,"
      " switched_by TEXT NOT NULL, CHECK (switched_at <> '' OR NOT is_enabled), UNIQUE (account, integration))"_s,
      u"CREATE TABLE consent_link (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profile TEXT NOT NULL,"
      " account TEXT NOT NULL REFERENCES account (id), integration TEXT NOT NULL, tenant TEXT NOT NULL,"
      " state TEXT NOT NULL UNIQUE CHECK (state <> ''), redirect TEXT NOT NULL, made TEXT NOT NULL,"
      " sent TEXT NOT NULL, looked TEXT NOT NULL, ended TEXT NOT NULL,"
      " outcome TEXT NOT NULL CHECK (outcome IN ('open', 'accepted', 'declined', 'no-rights')),"
      " CHECK ((ended = '') = (outcome = 'open')))"_s,
      u"CREATE INDEX link_of_set_up ON consent_link (profile, account, integration, tenant)"_s,
      u"CREATE TABLE account_event (number INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id),"
      " at TEXT NOT NULL, integration TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL CHECK (what <> ''),"
      " data TEXT NOT NULL)"_s,
      u"CREATE INDEX event_of_account ON account_event (account)"_s,
      u"CREATE INDEX fact_of_name ON fact (profile, name)"_s,
  };
}

/// SQLite cannot alter a constraint, so that the table is made anew.
QStringList toAcceptedChanges() {
  return {
      u"ALTER TABLE run ADD COLUMN undoes TEXT NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE run ADD COLUMN is_draft INTEGER NOT NULL DEFAULT 0 CHECK (is_draft IN (0, 1))"_s,
      u"CREATE TABLE later_change (run TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE, position INTEGER NOT NULL,"
      " kind TEXT NOT NULL, action TEXT NOT NULL, target_id TEXT NOT NULL, target_name TEXT NOT NULL,"
      " before TEXT NOT NULL, after TEXT NOT NULL, state TEXT NOT NULL"
      " CHECK (state IN ('planned', 'sent', 'accepted', 'done', 'already', 'failed', 'skipped')),"
      " code TEXT NOT NULL, request_id TEXT NOT NULL, made TEXT NOT NULL, PRIMARY KEY (run, position)) WITHOUT ROWID"_s,
      u"INSERT INTO later_change SELECT run, position, kind, action, target_id, target_name, before, after, state, "
      u"code,"
      " request_id, '{}' FROM change"_s,
      u"DROP TABLE change"_s,
      u"ALTER TABLE later_change RENAME TO change"_s,
      u"CREATE INDEX open_change ON change (run) WHERE state IN ('planned', 'sent', 'accepted')"_s,
  };
}

/// One step of the schema for each version, the first from nothing to 1.
QList<QStringList> migrations() {
  return {firstSchema(), toAccounts(), toAcceptedChanges()};
}

Result<void> applyMigration(const Database& database, const QStringList& statements, int version) {
  for (const QString& statement : statements) {
    if (auto done = database.execute(statement); !done) {
      return done;
    }
  }
  return database.execute(u"PRAGMA user_version = "_s + QString::number(version));
}

/// A file without any table is fresh and becomes ours; any other must bear our application id.
Result<void> claim(const Database& database) {
  const auto id = database.value(u"PRAGMA application_id"_s);
  const auto tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
  if (!id || !tables) {
    return fail(id ? tables.error() : id.error());
  }
  if (id->toInt() == usherApplicationId) {
    return {};
  }
  if (id->toInt() != 0 || tables->toInt() != 0) {
    return fail(Failure::Kind::Storage, u"foreign-file"_s);
  }
  return database.execute(u"PRAGMA application_id = "_s + QString::number(usherApplicationId));
}

Result<void> claimAndMigrate(const Database& database) {
  if (auto ours = claim(database); !ours) {
    return ours;
  }
  const auto version = database.value(u"PRAGMA user_version"_s);
  if (!version) {
    return fail(version.error());
  }
  const int from = version->toInt();
  if (from < 0 || from > schemaVersion) {
    return fail(Failure::Kind::Storage, u"newer-schema"_s, QString::number(from));
  }
  const auto steps = migrations();
  for (int next = from; next < schemaVersion; ++next) {
    if (auto done = applyMigration(database, steps.at(next), next + 1); !done) {
      return done;
    }
  }
  return {};
}

}  // namespace

Result<void> migrate(const Database& database) {
  // What is found must still be so when it is changed: another start may be making the same file.
  return database.atomically([&] { return claimAndMigrate(database); });
}

}  // namespace usher::state
