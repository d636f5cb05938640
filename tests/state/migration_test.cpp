// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "faulty_run.h"
#include "old_stores.h"
#include "state/database.h"
#include "state/schema.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::Database;
using state::StateStore;

/// A store that an earlier schema's program left behind when it was killed, with the end of it in its log.
class Migration : public FaultyRun, public testing::WithParamInterface<int> {
 protected:
  Migration() { Migration::startAnew(); }

  QStringList command() const override { return {QStringLiteral(USHER_STATE_CLIENT), u"open"_s, folder()}; }
  void startAnew() override {
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    for (const QString& name : {u"usher.db"_s, u"usher.db-wal"_s}) {
      const QString copy = folder() + u'/' + name;
      const QString kept = QStringLiteral(USHER_SOURCE_DIR "/tests/state/schema_%1/").arg(GetParam());
      ASSERT_TRUE(QFile::copy(kept + name, copy));
      ASSERT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }
  }

  QString folder() const { return m_home.filePath(u"data"_s); }
  QString file() const { return folder() + u"/usher.db"_s; }

  /// It opens, knows all that it knew, and the new tables work.
  void expectNothingIsLost() const {
    const auto store = StateStore::open(folder());
    ASSERT_TRUE(store) << store.error().code.toStdString();
    EXPECT_FALSE((*store)->wasRebuilt());
    EXPECT_EQ((*store)->remembered(u"role"_s).value(), (QJsonObject{{u"is"_s, u"owner"_s}}));
    GetParam() == 1 ? expectAllOfFirstSchema(**store) : expectAllOfSecondSchema(**store);
    expectRunUnderWay(**store, GetParam());
    const auto account = (*store)->accounts().add({.profile = u"mitel-cloudlink"_s, .name = u"Contoso"_s});
    ASSERT_TRUE(account) << account.error().code.toStdString();
    EXPECT_TRUE((*store)->accounts().addIntegration(account->id, u"office365"_s, oldTime(6)));
  }

  QTemporaryDir m_home;
};

TEST_P(Migration, StartsFromAnEarlierSchema) {
  const auto database = Database::open(file());
  ASSERT_TRUE(database);
  EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), GetParam());
  EXPECT_LT(GetParam(), state::schemaVersion);
}

TEST_P(Migration, KeepsEveryFactSettingAccountAndRun) {
  expectNothingIsLost();
  const auto database = Database::open(file());
  EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), state::schemaVersion);
  EXPECT_EQ(database->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
  EXPECT_FALSE(database->value(u"PRAGMA foreign_key_check"_s)->isValid());
}

TEST_P(Migration, HappensOnceAndTheOpenRunGoesOn) {
  expectNothingIsLost();
  const auto store = StateStore::open(folder()).value();
  const state::SetUpKey setUp = setUpOfSchema(GetParam());
  const QString run = store->openRuns(setUp)->first().id;
  ASSERT_TRUE(store->markSent(run, {2}));
  ASSERT_TRUE(store->markAnswered(
      run, {{1, state::ChangeState::Done}, {2, state::ChangeState::Accepted, {}, {}, {{u"id"_s, u"a1"_s}}}}));
  EXPECT_EQ(store->openRuns(setUp)->first().changes.at(2).made, (QJsonObject{{u"id"_s, u"a1"_s}}));
  ASSERT_TRUE(store->markAnswered(run, {{2, state::ChangeState::Done}}));
  EXPECT_TRUE(store->openRuns(setUp)->isEmpty());
}

TEST_P(Migration, MakesTheSchemaThatAFreshFileHas) {
  const auto schemaOf = [](const QString& path) {
    const auto database = Database::open(path);
    return database->value(u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"_s)
        ->toString();
  };
  ASSERT_TRUE(StateStore::open(folder()));
  ASSERT_TRUE(StateStore::open(m_home.filePath(u"fresh"_s)));
  EXPECT_EQ(schemaOf(file()), schemaOf(m_home.filePath(u"fresh/usher.db"_s)));
}

TEST_P(Migration, ThatFailsHalfwayLeavesTheFileAsItWas) {
  const auto database = Database::open(file());
  ASSERT_TRUE(database && database->execute(u"CREATE TABLE later_change (x TEXT)"_s));
  EXPECT_FALSE(state::migrate(*database));
  EXPECT_EQ(database->value(u"PRAGMA user_version"_s)->toInt(), GetParam());
  EXPECT_EQ(database->value(u"SELECT count(*) FROM pragma_table_info('run') WHERE name = 'undoes'"_s)->toInt(), 0);
  ASSERT_TRUE(database->execute(u"DROP TABLE later_change"_s));
  EXPECT_TRUE(state::migrate(*database));
}

TEST_P(Migration, KilledAtAnyWriteOrSyncIsDoneByTheNextStart) {
  const int reached = failEachInTurn(u"pwrite64,fdatasync,fsync,ftruncate"_s, u"signal=SIGKILL"_s,
                                     [this](const End&) { expectNothingIsLost(); });
  EXPECT_GE(reached, 15);
}

TEST_P(Migration, OnADiskThatIsFullIsDoneByTheNextStart) {
  const int reached = failEachInTurn(u"pwrite64"_s, u"error=ENOSPC"_s, [this](const End& end) {
    EXPECT_TRUE(end.isWhole() || end.stopped.startsWith("DiskFull") || end.stopped == "Storage sqlite-10")
        << end.stopped.constData();
    expectNothingIsLost();
  });
  EXPECT_GE(reached, 8);
}

TEST_P(Migration, BySixStartsAtOnceIsDoneOnce) {
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

INSTANTIATE_TEST_SUITE_P(FromSchema, Migration, testing::Values(1, 2),
                         [](const auto& schema) { return std::to_string(schema.param); });

}  // namespace
}  // namespace usher::test
