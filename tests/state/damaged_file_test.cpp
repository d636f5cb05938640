// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "state/state_store.h"
#include "support/fault_row.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::StateStore;

const state::SetUpKey goldenKey{u"contreli"_s, {}, u"office365"_s, u"tenant"_s};

/// A store with something of each kind in it, and what its file looks like when it is closed.
class DamagedFile : public testing::Test {
 protected:
  DamagedFile() {
    const auto store = StateStore::open(origin()).value();
    m_id = store->id();
    for (int i = 0; i < 8; ++i) {
      EXPECT_TRUE(store->record(
          goldenKey,
          {u"fact-%1"_s.arg(i), state::Strength::Verified, QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC), {{u"n"_s, i}}}));
    }
    state::RunRecord run;
    run.setUp = goldenKey;
    for (int i = 0; i < 8; ++i) {
      run.changes.append({.kind = u"assignment"_s, .action = u"add"_s, .targetId = QString::number(i)});
    }
    m_run = store->beginRun(run).value();
    EXPECT_TRUE(store->markSent(m_run, {0, 1, 2, 3}));
    EXPECT_TRUE(store->markAnswered(m_run, {{0, state::ChangeState::Done}, {1, state::ChangeState::Done}}));
    EXPECT_TRUE(store->remember(u"role"_s, {{u"is"_s, u"owner"_s}}));
    for (int i = 0; i < 4; ++i) {
      addAccount(store->accounts(), u"Account %1"_s.arg(i));
    }
  }

  static void addAccount(state::AccountBook& book, const QString& name) {
    const QDateTime when({2026, 3, 2}, {12, 0}, Qt::UTC);
    const QString id = book.add({.profile = goldenKey.profile, .name = name, .tenant = name})->id;
    EXPECT_TRUE(book.addIntegration(id, goldenKey.integration, when));
    EXPECT_TRUE(book.addLink({.setUp = {goldenKey.profile, id, goldenKey.integration, name}, .state = name}));
    EXPECT_TRUE(book.note({.when = when, .account = id, .what = u"added"_s}));
  }
  /// Whatever is read of them, it is read to its end.
  static void readAccounts(const state::AccountBook& book) {
    const auto accounts = book.accounts(goldenKey.profile);
    book.integrations(goldenKey.profile);
    book.factsNamed(goldenKey.profile, u"fact-1"_s);
    for (const state::Account& account : accounts ? *accounts : QList<state::Account>()) {
      book.links({account.profile, account.id, goldenKey.integration, account.tenant});
      book.events(account.id);
    }
  }

  /// Where the whole file is, and where the damaged ones are made of it.
  QString origin() const { return m_home.filePath(u"origin"_s); }
  QString folder() const { return m_home.filePath(u"data"_s); }
  QByteArray whole(const QString& ending = {}) const { return contents(origin() + u"/usher.db"_s + ending); }

  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  /// The folder with this file in it and nothing else.
  void becomes(const QByteArray& database, const QByteArray& wal = {}) const {
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    for (const auto& [path, bytes] :
         {std::pair(folder() + u"/usher.db"_s, database), std::pair(folder() + u"/usher.db-wal"_s, wal)}) {
      QFile out(path);
      if (!bytes.isEmpty()) {
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
      }
    }
  }
  bool hasSetAside() const { return !QDir(folder()).entryList({u"usher.db.damaged-*"_s}, QDir::Files).isEmpty(); }

  /// It opens and can be written; a file that was given up is kept, and whoever asks is told.
  void expectHonest() const {
    const auto store = StateStore::open(folder());
    ASSERT_TRUE(store) << store.error().code.toStdString();
    EXPECT_EQ((*store)->wasRebuilt(), hasSetAside());
    (*store)->facts(goldenKey);
    (*store)->openRuns(goldenKey);
    readAccounts((*store)->accounts());
    EXPECT_TRUE((*store)->record(goldenKey, {u"new"_s, state::Strength::Said, QDateTime::currentDateTimeUtc()}));
    EXPECT_TRUE((*store)->beginRun({}));
  }

  QTemporaryDir m_home;
  QString m_id, m_run;
};

TEST_F(DamagedFile, WithAnyByteOfItsHeaderOrOfItsPagesFlippedIsReadOrSetAside) {
  const FaultRow row{"F36"};
  const QByteArray golden = whole();
  ASSERT_GT(golden.size(), 8192);
  QList<qsizetype> places;
  for (qsizetype i = 0; i < 100; ++i) {
    places.append(i);
  }
  QRandomGenerator random(20'260'302);
  for (int i = 0; i < 100; ++i) {
    places.append(random.bounded(static_cast<int>(golden.size())));
  }
  for (const qsizetype place : places) {
    SCOPED_TRACE(place);
    QByteArray damaged = golden;
    damaged[place] = static_cast<char>(~damaged[place]);
    becomes(damaged);
    expectHonest();
  }
}

TEST_F(DamagedFile, CutOffAnywhereOrFullOfZeroesIsReadOrSetAside) {
  const FaultRow row{"F36"};
  const QByteArray golden = whole();
  for (qsizetype size = 1; size < golden.size(); size += 1 + golden.size() / 15) {
    SCOPED_TRACE(size);
    becomes(golden.first(size));
    expectHonest();
    becomes(QByteArray(size, '\0'));
    expectHonest();
  }
}

TEST_F(DamagedFile, PowerLostAtAnyMomentOfTheLogLosesNoCommittedChangeBeforeIt) {
  const FaultRow row{"F33"};
  const auto store = StateStore::open(origin()).value();
  for (int i = 0; i < 10; ++i) {
    ASSERT_TRUE(store->remember(u"n"_s, {{u"n"_s, i}}));
    // What stands on the disk the moment that the call returned.
    becomes(whole(), whole(u"-wal"_s));
    const auto after = StateStore::open(folder());
    ASSERT_TRUE(after);
    EXPECT_EQ((*after)->remembered(u"n"_s).value()->value(u"n"_s).toInt(), i);
  }
}

TEST_F(DamagedFile, ALogThatIsTornAnywhereGivesAnEarlierStateAndNoDamage) {
  const FaultRow row{"F33"};
  QByteArray database, wal;
  {
    const auto store = StateStore::open(origin()).value();
    for (int i = 0; i < 6; ++i) {
      ASSERT_TRUE(store->remember(u"n"_s, {{u"n"_s, i}}));
    }
    database = whole();
    wal = whole(u"-wal"_s);
  }
  ASSERT_GT(wal.size(), 20'000);
  int last = -1;
  for (qsizetype size = 32; size <= wal.size(); size += 1021) {
    SCOPED_TRACE(size);
    becomes(database, wal.first(size));
    const auto store = StateStore::open(folder());
    ASSERT_TRUE(store);
    EXPECT_FALSE((*store)->wasRebuilt());
    EXPECT_EQ((*store)->id(), m_id);
    EXPECT_EQ((*store)->openRuns(goldenKey)->size(), 1);
    const auto n = (*store)->remembered(u"n"_s).value();
    const int known = n ? n->value(u"n"_s).toInt() : -1;
    EXPECT_GE(known, last) << "more of the log, less known";
    last = std::max(last, known);
  }
  EXPECT_GE(last, 4);
}

}  // namespace
}  // namespace usher::test
