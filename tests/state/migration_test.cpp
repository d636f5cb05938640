// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "faulty_run.h"
#include "state/database.h"
#include "state/schema.h"
#include "state/state_store.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::Database;
using state::Fact;
using state::SetUpKey;
using state::StateStore;

const SetUpKey oldSetUp{u"contreli"_s, {}, u"contreli"_s, u"11111111-2222-3333-4444-555555555555"_s};
const SetUpKey oldOffice{u"mitel-cloudlink"_s, {}, u"office365"_s, u"99999999-2222-3333-4444-555555555555"_s};

QDateTime oldTime(int minute) {
  return QDateTime({2026, 3, 2}, {12, minute, 5, 678}, Qt::UTC);
}

/// A store that the first schema's program left behind when it was killed, with the end of it in its log.
class Migration : public FaultyRun {
 protected:
  Migration() { Migration::startAnew(); }

  QStringList command() const override { return {QStringLiteral(USHER_STATE_CLIENT), u"open"_s, folder()}; }
  void startAnew() override {
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    for (const QString& name : {u"usher.db"_s, u"usher.db-wal"_s}) {
      const QString copy = folder() + u'/' + name;
      ASSERT_TRUE(QFile::copy(QStringLiteral(USHER_SOURCE_DIR "/tests/state/schema_1/") + name, copy));
      ASSERT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }
  }

  QString folder() const { return m_home.filePath(u"data"_s); }
  QString file() const { return folder() + u"/usher.db"_s; }

  static void expectOldFacts(const StateStore& store) {
    EXPECT_EQ(store.id(), u"a4e57655-eeba-41c0-b275-877d970d90e6"_s);
    EXPECT_EQ(store.facts(oldSetUp).value(),
              (QList<Fact>{
                  {u"consent"_s, state::Strength::Verified, oldTime(1), {{u"state"_s, u"verified"_s}}},
                  {u"tenant-sent"_s, state::Strength::Said, oldTime(2), {{u"to"_s, u"a@b.c"_s}}},
              }));
    EXPECT_EQ(store.fact(oldOffice, u"consent"_s).value(),
              (Fact{u"consent"_s, state::Strength::Reported, oldTime(3), {{u"organisation"_s, u"Grün & Söhne 🚀"_s}}}));
    EXPECT_EQ(store.remembered(u"role"_s).value(), (QJsonObject{{u"is"_s, u"owner"_s}}));
    EXPECT_EQ(store.remembered(u"door"_s).value(), (QJsonObject{{u"is"_s, u"own-browser"_s}}));
  }

  static void expectOldRuns(const StateStore& store) {
    const auto runs = store.runs(oldSetUp).value();
    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs.at(0).changes.at(0).state, state::ChangeState::Done);
    EXPECT_EQ(runs.at(0).changes.at(0).after, (QJsonObject{{u"x"_s, true}}));
    const auto openRuns = store.openRuns(oldSetUp).value();
    ASSERT_EQ(openRuns.size(), 1);
    const state::RunRecord& open = openRuns.first();
    EXPECT_EQ(open.id, u"568cca3c-0550-4464-86eb-f00999071a5a"_s);
    EXPECT_EQ(open.started, oldTime(5));
    EXPECT_EQ(open.actorName, u"Dana"_s);
    ASSERT_EQ(open.changes.size(), 3);
    EXPECT_EQ(open.changes.at(0).state, state::ChangeState::Done);
    EXPECT_EQ(open.changes.at(0).requestId, u"request-2"_s);
    EXPECT_EQ(open.changes.at(1).state, state::ChangeState::Sent);
    EXPECT_EQ(open.changes.at(2).state, state::ChangeState::Planned);
    EXPECT_EQ(open.changes.at(2).targetName, u"Čeněk"_s);
  }

  /// It opens, knows all that it knew, and the new tables work.
  void expectNothingIsLost() const {
    const auto store = StateStore::open(folder());
    ASSERT_TRUE(store) << store.error().code.toStdString();
    EXPECT_FALSE((*store)->wasRebuilt());
    expectOldFacts(**store);
    expectOldRuns(**store);
    const auto account = (*store)->accounts().add({.profile = u"mitel-cloudlink"_s, .name = u"Contoso"_s});
    ASSERT_TRUE(account) << account.error().code.toStdString();
    EXPECT_TRUE((*store)->accounts().addIntegration(account->id, u"office365"_s, oldTime(6)));
  }

  QTemporaryDir m_home;
};

TEST_F(Migration, StartsFromTheFirstSchema) {
  const auto database = Database::open(file());
  ASSERT_TRUE(database);
  EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), 1);
  EXPECT_LT(1, state::schemaVersion);
}

TEST_F(Migration, KeepsEveryFactSettingAndRun) {
  expectNothingIsLost();
  const auto database = Database::open(file());
  EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), state::schemaVersion);
  EXPECT_EQ(database->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
  EXPECT_FALSE(database->value(u"PRAGMA foreign_key_check"_s)->isValid());
}

TEST_F(Migration, HappensOnceAndTheOpenRunGoesOn) {
  expectNothingIsLost();
  const auto store = StateStore::open(folder()).value();
  EXPECT_EQ(store->accounts().accounts(u"mitel-cloudlink"_s)->size(), 1);
  const QString run = store->openRuns(oldSetUp)->first().id;
  ASSERT_TRUE(store->markSent(run, {2}));
  ASSERT_TRUE(store->markAnswered(run, {{1, state::ChangeState::Done}, {2, state::ChangeState::Done}}));
  EXPECT_TRUE(store->openRuns(oldSetUp)->isEmpty());
}

TEST_F(Migration, MakesTheSchemaThatAFreshFileHas) {
  const auto schemaOf = [](const QString& path) {
    const auto database = Database::open(path);
    return database->value(u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"_s)
        ->toString();
  };
  ASSERT_TRUE(StateStore::open(folder()));
  ASSERT_TRUE(StateStore::open(m_home.filePath(u"fresh"_s)));
  EXPECT_EQ(schemaOf(file()), schemaOf(m_home.filePath(u"fresh/usher.db"_s)));
}

TEST_F(Migration, ThatFailsHalfwayLeavesTheFileAsItWas) {
  const auto database = Database::open(file());
  ASSERT_TRUE(database && database->execute(u"CREATE TABLE account_event (x TEXT)"_s));
  EXPECT_FALSE(state::migrate(*database));
  EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), 1);
  EXPECT_EQ(database->value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'account'"_s)->toInt(), 0);
  ASSERT_TRUE(database->execute(u"DROP TABLE account_event"_s));
  EXPECT_TRUE(state::migrate(*database));
}

TEST_F(Migration, KilledAtAnyWriteOrSyncIsDoneByTheNextStart) {
  const int reached = failEachInTurn(u"pwrite64,fdatasync,fsync,ftruncate"_s, u"signal=SIGKILL"_s,
                                     [this](const End&) { expectNothingIsLost(); });
  EXPECT_GE(reached, 15);
}

TEST_F(Migration, OnADiskThatIsFullIsDoneByTheNextStart) {
  const int reached = failEachInTurn(u"pwrite64"_s, u"error=ENOSPC"_s, [this](const End& end) {
    EXPECT_TRUE(end.isWhole() || end.stopped.startsWith("DiskFull") || end.stopped == "Storage sqlite-10")
        << end.stopped.constData();
    expectNothingIsLost();
  });
  EXPECT_GE(reached, 8);
}

TEST_F(Migration, BySixStartsAtOnceIsDoneOnce) {
  for (int round = 0; round < 5; ++round) {
    startAnew();
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int i = 0; i < 6; ++i) {
      starts.push_back(std::make_unique<QProcess>());
      starts.back()->start(command().first(), command().mid(1));
    }
    for (const auto& start : starts) {
      ASSERT_TRUE(start->waitForFinished(60'000));
      EXPECT_EQ(start->readAllStandardOutput().trimmed().toStdString(), "opened");
    }
    expectNothingIsLost();
  }
}

}  // namespace
}  // namespace usher::test
