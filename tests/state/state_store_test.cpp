// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/state_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include "state/database.h"
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace usher::state {
namespace {

using namespace Qt::Literals::StringLiterals;

const SetUpKey contoso{u"contreli"_s, u""_s, u"contreli"_s, u"11111111-2222-3333-4444-555555555555"_s};

Fact sentFact() {
  return {u"tenant-sent"_s, Strength::Said, QDateTime({2026, 3, 2}, {12, 4, 5, 678}, Qt::UTC), {{u"to"_s, u"a@b.c"_s}}};
}

RunRecord twoAdditions() {
  RunRecord run;
  run.setUp = contoso;
  run.started = QDateTime({2026, 3, 2}, {12, 4}, Qt::UTC);
  run.actorId = u"dana"_s;
  run.actorName = u"Dana"_s;
  for (const QString& name : {u"Anna"_s, u"Ben"_s}) {
    ChangeRecord change;
    change.kind = u"assignment"_s;
    change.action = u"add"_s;
    change.targetId = name;
    change.targetName = name;
    change.after = {{u"role"_s, u"x"_s}};
    run.changes.append(change);
  }
  return run;
}

class StateStoreTest : public testing::Test {
 protected:
  QTemporaryDir m_home;
  QString folder() const { return m_home.filePath(u"deep/er"_s); }
  QString file() const { return folder() + u"/usher.db"_s; }

  std::unique_ptr<StateStore> open() const {
    auto store = StateStore::open(folder());
    EXPECT_TRUE(store) << (store ? "" : qPrintable(store.error().code + u' ' + store.error().detail));
    return store ? std::move(*store) : nullptr;
  }
  QStringList damagedFiles() const {
    return QDir(folder()).entryList({u"usher.db.damaged-*"_s}, QDir::Files | QDir::Hidden);
  }
  QByteArray bytes() const {
    QFile db(file());
    EXPECT_TRUE(db.open(QIODevice::ReadOnly));
    return db.readAll();
  }
  void write(const QByteArray& contents) const {
    QDir().mkpath(folder());
    QFile db(file());
    ASSERT_TRUE(db.open(QIODevice::WriteOnly | QIODevice::Truncate));
    db.write(contents);
  }
};

TEST_F(StateStoreTest, AMissingFileIsMadeAndHasAnIdThatStays) {
  QString id;
  {
    const auto store = open();
    ASSERT_TRUE(store);
    EXPECT_FALSE(store->wasRebuilt());
    id = store->id();
    EXPECT_FALSE(QUuid(id).isNull());
  }
  EXPECT_EQ(open()->id(), id);
}

TEST_F(StateStoreTest, FactsComeBackAsTheyWereAndBelongToTheirSetUp) {
  {
    const auto store = open();
    ASSERT_TRUE(store->record(contoso, sentFact()));
  }
  const auto store = open();
  EXPECT_EQ(store->fact(contoso, u"tenant-sent"_s).value(), sentFact());
  auto other = contoso;
  other.tenant = u"other"_s;
  EXPECT_EQ(store->fact(other, u"tenant-sent"_s).value(), std::nullopt);
  EXPECT_TRUE(store->facts(other)->isEmpty());
  EXPECT_EQ(store->facts(contoso)->size(), 1);
}

TEST_F(StateStoreTest, ALaterFactReplacesTheEarlierAndForgettingRemovesIt) {
  const auto store = open();
  ASSERT_TRUE(store->record(contoso, sentFact()));
  Fact later = sentFact();
  later.strength = Strength::Verified;
  ASSERT_TRUE(store->record(contoso, later));
  EXPECT_EQ(store->fact(contoso, later.name)->value().strength, Strength::Verified);
  ASSERT_TRUE(store->forget(contoso, later.name));
  EXPECT_EQ(store->fact(contoso, later.name).value(), std::nullopt);
}

TEST_F(StateStoreTest, TextFromOutsideIsNeverPartOfAStatement) {
  const auto store = open();
  auto key = contoso;
  key.tenant = u"'); DROP TABLE fact; --"_s;
  ASSERT_TRUE(store->record(key, sentFact()));
  EXPECT_EQ(store->facts(key)->size(), 1);
}

TEST_F(StateStoreTest, ARunIsOpenUntilEachOfItsChangesIsAnswered) {
  const auto store = open();
  const QString run = store->beginRun(twoAdditions()).value();
  EXPECT_FALSE(QUuid(run).isNull());
  ASSERT_TRUE(store->markSent(run, {0, 1}));
  ASSERT_TRUE(store->markAnswered(run, {{0, ChangeState::Done, u""_s, u"request-1"_s}}));
  const auto openRuns = store->openRuns(contoso).value();
  ASSERT_EQ(openRuns.size(), 1);
  EXPECT_EQ(openRuns.first().changes.at(0).state, ChangeState::Done);
  EXPECT_EQ(openRuns.first().changes.at(0).requestId, u"request-1"_s);
  EXPECT_EQ(openRuns.first().changes.at(1).state, ChangeState::Sent);
  EXPECT_EQ(openRuns.first().changes.at(1).after, twoAdditions().changes.at(1).after);
  ASSERT_TRUE(store->markAnswered(run, {{1, ChangeState::Failed, u"Forbidden"_s, {}}}));
  EXPECT_TRUE(store->openRuns(contoso)->isEmpty());
  EXPECT_EQ(store->runs(contoso)->first().actorName, u"Dana"_s);
}

TEST_F(StateStoreTest, RunsComeOldestFirst) {
  const auto store = open();
  const QString first = store->beginRun(twoAdditions()).value();
  const QString second = store->beginRun(twoAdditions()).value();
  const auto runs = store->runs(contoso).value();
  ASSERT_EQ(runs.size(), 2);
  EXPECT_EQ(runs.at(0).id, first);
  EXPECT_EQ(runs.at(1).id, second);
}

TEST_F(StateStoreTest, ABatchIsMarkedWhollyOrNotAtAll) {
  const auto store = open();
  const QString run = store->beginRun(twoAdditions()).value();
  EXPECT_FALSE(store->markSent(run, {0, 7}));
  EXPECT_EQ(store->runs(contoso)->first().changes.at(0).state, ChangeState::Planned);
  EXPECT_FALSE(store->markAnswered(run, {{0, ChangeState::Done}, {7, ChangeState::Done}}));
  EXPECT_EQ(store->runs(contoso)->first().changes.at(0).state, ChangeState::Planned);
}

TEST_F(StateStoreTest, SettingsComeBack) {
  {
    const auto store = open();
    EXPECT_EQ(store->remembered(u"role"_s).value(), std::nullopt);
    ASSERT_TRUE(store->remember(u"role"_s, {{u"is"_s, u"owner"_s}}));
  }
  EXPECT_EQ(open()->remembered(u"role"_s).value(), (QJsonObject{{u"is"_s, u"owner"_s}}));
}

TEST_F(StateStoreTest, AnEmptyFileIsANewStore) {
  write({});
  const auto store = open();
  ASSERT_TRUE(store);
  EXPECT_FALSE(store->wasRebuilt());
  EXPECT_TRUE(damagedFiles().isEmpty());
  EXPECT_TRUE(store->record(contoso, sentFact()));
}

TEST_F(StateStoreTest, AFileThatIsNoDatabaseIsSetAsideAndRebuilt) {
  write(QByteArray(5000, 'x'));
  const auto store = open();
  ASSERT_TRUE(store);
  EXPECT_TRUE(store->wasRebuilt());
  EXPECT_EQ(damagedFiles().size(), 1);
  EXPECT_TRUE(store->record(contoso, sentFact()));
}

TEST_F(StateStoreTest, TheNextOpeningAfterARebuildIsAnOrdinaryOne) {
  write(QByteArray(5000, 'x'));
  open();
  EXPECT_FALSE(open()->wasRebuilt());
  EXPECT_EQ(damagedFiles().size(), 1);
}

TEST_F(StateStoreTest, ADatabaseOfSomebodyElseIsSetAside) {
  QDir().mkpath(folder());
  {
    const auto database = Database::open(file());
    ASSERT_TRUE(database->execute(u"CREATE TABLE recipes (name TEXT)"_s));
  }
  EXPECT_TRUE(open()->wasRebuilt());
}

TEST_F(StateStoreTest, ANewerSchemaIsSetAsideUnchangedAndItsIdKept) {
  const QString id = open()->id();
  {
    const auto database = Database::open(file());
    ASSERT_TRUE(database->execute(u"PRAGMA user_version = 99"_s));
  }
  const auto store = open();
  EXPECT_TRUE(store->wasRebuilt());
  EXPECT_EQ(store->id(), id);
  ASSERT_FALSE(damagedFiles().isEmpty());
  const auto kept = Database::open(folder() + u'/' + damagedFiles().constFirst());
  EXPECT_EQ(kept->value(u"PRAGMA user_version"_s)->toInt(), 99);
}

TEST_F(StateStoreTest, ATableThatIsMissingMeansDamage) {
  open();
  {
    const auto database = Database::open(file());
    ASSERT_TRUE(database->execute(u"DROP TABLE fact"_s));
  }
  const auto store = open();
  EXPECT_TRUE(store->wasRebuilt());
  EXPECT_TRUE(store->record(contoso, sentFact()));
}

TEST_F(StateStoreTest, ATruncatedFileIsSetAside) {
  {
    const auto store = open();
    for (int i = 0; i < 200; ++i) {
      Fact fact = sentFact();
      fact.name = QString::number(i) + QString(200, u'x');
      ASSERT_TRUE(store->record(contoso, fact));
    }
  }
  write(bytes().first(bytes().size() / 2));
  const auto store = open();
  ASSERT_TRUE(store);
  EXPECT_TRUE(store->wasRebuilt());
  EXPECT_TRUE(store->facts(contoso)->isEmpty());
}

TEST_F(StateStoreTest, APageThatIsOverwrittenInTheMiddleIsNoticedAtOpening) {
  {
    const auto store = open();
    for (int i = 0; i < 200; ++i) {
      Fact fact = sentFact();
      fact.name = QString::number(i) + QString(200, u'x');
      ASSERT_TRUE(store->record(contoso, fact));
    }
  }
  QByteArray damaged = bytes();
  const qsizetype page = 4096;
  ASSERT_GT(damaged.size(), 12 * page);
  damaged.replace(damaged.size() - 4 * page, page, QByteArray(page, '\x55'));
  write(damaged);
  EXPECT_TRUE(open()->wasRebuilt());
}

TEST_F(StateStoreTest, WritesGoThroughAWriteAheadLog) {
  const auto store = open();
  ASSERT_TRUE(store->record(contoso, sentFact()));
  EXPECT_GT(QFileInfo(file() + u"-wal"_s).size(), 0);
}

// Whatever happens to the file's first hundred bytes, the store opens, and either knows what it knew or says that it
// does not.
class DamagedHeaderTest : public StateStoreTest, public testing::WithParamInterface<int> {};

TEST_P(DamagedHeaderTest, OpensAndIsHonest) {
  {
    const auto store = open();
    ASSERT_TRUE(store->record(contoso, sentFact()));
  }
  const QByteArray whole = bytes();
  for (const char mask : {'\xff', '\x01', '\x80'}) {
    QByteArray damaged = whole;
    for (int i = GetParam(); i < GetParam() + 4; ++i) {
      damaged[i] = static_cast<char>(damaged.at(i) ^ mask);
    }
    write(damaged);
    const auto store = open();
    ASSERT_TRUE(store);
    EXPECT_EQ(store->fact(contoso, u"tenant-sent"_s)->has_value(), !store->wasRebuilt());
    EXPECT_TRUE(store->record(contoso, sentFact()));
    EXPECT_TRUE(store->beginRun(twoAdditions()));
  }
}

INSTANTIATE_TEST_SUITE_P(EachRegion, DamagedHeaderTest, testing::Range(0, 100, 4));

TEST_F(StateStoreTest, RowsThatMakeNoSenseAreNotKnown) {
  const QString run = [&] {
    const auto store = open();
    EXPECT_TRUE(store->record(contoso, sentFact()));
    return store->beginRun(twoAdditions()).value();
  }();
  {
    const auto database = Database::open(file());
    ASSERT_TRUE(database->execute(u"PRAGMA ignore_check_constraints = ON"_s));
    ASSERT_TRUE(database->execute(u"UPDATE fact SET strength = 'certain'"_s));
    ASSERT_TRUE(database->execute(u"UPDATE change SET state = 'fine' WHERE position = 0"_s));
  }
  const auto store = open();
  ASSERT_TRUE(store);
  if (!store->wasRebuilt()) {
    EXPECT_EQ(store->fact(contoso, u"tenant-sent"_s).value(), std::nullopt);
    EXPECT_EQ(store->runs(contoso)->first().changes.first().state, ChangeState::Sent);
  }
}

TEST_F(StateStoreTest, TwoConnectionsSeeEachOthersWrites) {
  const auto one = open();
  const auto two = open();
  ASSERT_TRUE(one->record(contoso, sentFact()));
  EXPECT_EQ(two->fact(contoso, u"tenant-sent"_s)->value(), sentFact());
  ASSERT_TRUE(two->forget(contoso, u"tenant-sent"_s));
  EXPECT_EQ(one->fact(contoso, u"tenant-sent"_s).value(), std::nullopt);
  EXPECT_EQ(one->id(), two->id());
}

TEST_F(StateStoreTest, WhatWasWrittenOutlivesAProcessThatDies) {
  const auto store = open();
  ASSERT_TRUE(store->record(contoso, sentFact()));
  // A copy of the files taken now is what a killed process leaves behind: nothing waits in memory.
  const QString copy = m_home.filePath(u"copy"_s);
  QDir().mkpath(copy);
  for (const QString& name : QDir(folder()).entryList({u"usher.db*"_s}, QDir::Files)) {
    ASSERT_TRUE(QFile::copy(folder() + u'/' + name, copy + u'/' + name));
  }
  EXPECT_EQ(StateStore::open(copy).value()->fact(contoso, u"tenant-sent"_s)->value(), sentFact());
}

#ifdef Q_OS_UNIX
int modeOf(const QString& path) {
  struct stat info {};
  EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0) << qPrintable(path);
  return info.st_mode & 0777;
}

class OpenUmask {
 public:
  OpenUmask() : m_before(::umask(0)) {}
  ~OpenUmask() { ::umask(m_before); }

 private:
  mode_t m_before;
};

TEST_F(StateStoreTest, NobodyElseMayReadItWhateverTheUmask) {
  const OpenUmask umask;
  const auto store = open();
  ASSERT_TRUE(store->record(contoso, sentFact()));
  EXPECT_EQ(modeOf(folder()), 0700);
  for (const QString& name : {u""_s, u"-wal"_s, u"-shm"_s}) {
    EXPECT_EQ(modeOf(file() + name), 0600) << qPrintable(name);
  }
}

TEST_F(StateStoreTest, LaxPermissionsAreMended) {
  open();
  ::chmod(QFile::encodeName(file()).constData(), 0666);
  ::chmod(QFile::encodeName(folder()).constData(), 0755);
  const auto store = open();
  EXPECT_EQ(modeOf(file()), 0600);
  EXPECT_EQ(modeOf(folder()), 0700);
}

TEST_F(StateStoreTest, ASymbolicLinkIsRefusedAndNotFollowed) {
  QDir().mkpath(folder());
  const QString target = m_home.filePath(u"target"_s);
  for (const QString& name : {u""_s, u"-wal"_s, u"-shm"_s}) {
    ASSERT_TRUE(QFile::link(target, file() + name));
    const auto store = StateStore::open(folder());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, Failure::Kind::Storage);
    EXPECT_EQ(store.error().code, u"symlink"_s);
    EXPECT_FALSE(QFile::exists(target));
    QFile::remove(file() + name);
  }
}

TEST_F(StateStoreTest, AFolderThatCannotBeMadeIsAFailureAndNotACrash) {
  QFile block(m_home.filePath(u"deep"_s));
  ASSERT_TRUE(block.open(QIODevice::WriteOnly));
  EXPECT_EQ(StateStore::open(folder()).error().kind, Failure::Kind::Storage);
}
#endif

TEST_F(StateStoreTest, AFullDiskHasItsOwnKind) {
  open();
  const auto database = Database::open(file());
  ASSERT_TRUE(database);
  // SQLite answers SQLITE_FULL for a page limit exactly as for ENOSPC.
  ASSERT_TRUE(database->execute(u"PRAGMA max_page_count = 1"_s));
  Result<void> written;
  for (int i = 0; i < 100 && written; ++i) {
    written = database->execute(u"INSERT INTO setting VALUES (?, ?)"_s, {QString::number(i), QString(3000, u'x')});
  }
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().kind, Failure::Kind::DiskFull);
}

TEST_F(StateStoreTest, AFailedTransactionLeavesNothing) {
  open();
  const auto database = Database::open(file());
  EXPECT_FALSE(database->atomically([&]() -> Result<void> {
    EXPECT_TRUE(database->execute(u"INSERT INTO setting VALUES ('a', '1')"_s));
    return fail(Failure::Kind::Bug);
  }));
  EXPECT_EQ(database->value(u"SELECT count(*) FROM setting"_s)->toInt(), 0);
  EXPECT_TRUE(database->atomically([&] { return database->execute(u"INSERT INTO setting VALUES ('a', '1')"_s); }));
}

}  // namespace
}  // namespace usher::state
