// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>

#include "faulty_run.h"
#include "state/account_book.h"
#include "state/state_store.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::StateStore;

const QString managedProfile = QStringLiteral("mitel-cloudlink");

bool isCompletion(const QByteArray& line) {
  return line.startsWith("complete ");
}

/// A program that sets up accounts, and what is there when it is stopped or started ten times over.
class KilledAccounts : public FaultyRun {
 protected:
  static constexpr int count = 2;

  QString folder() const { return m_home.filePath(u"data"_s); }
  QStringList command() const override {
    return {QStringLiteral(USHER_STATE_CLIENT), u"accounts"_s, folder(), QString::number(count)};
  }
  void startAnew() override { QDir(folder()).removeRecursively(); }

  static bool isComplete(StateStore& store, const state::Account& account) {
    const auto integration = store.accounts().integration(account.id, u"office365"_s).value();
    const auto links = store.accounts().links({managedProfile, account.id, u"office365"_s, account.tenant}).value();
    return account.isTenantVerified && integration && integration->isEnabled && links.size() == 1;
  }

  /// What was said to be there is there; nothing is there that is not whole in itself.
  void expectAllThatWasSaid(const End& end) const {
    const auto store = StateStore::open(folder());
    ASSERT_TRUE(store) << store.error().code.toStdString();
    EXPECT_FALSE((*store)->wasRebuilt());
    QByteArrayList there;
    const auto all = (*store)->accounts().accounts(managedProfile).value();
    for (const auto& account : all) {
      const QByteArray number = account.name.mid(8).toUtf8();
      there.append("added " + number);
      if (isComplete(**store, account)) {
        there.append("complete " + number);
      }
    }
    for (const QByteArray& line : end.lines) {
      EXPECT_TRUE(there.contains(line) || line.isEmpty() || line.startsWith("stopped")) << line.constData();
    }
  }

  /// The same again makes each of them whole, and none twice.
  void expectTheNextStartCompletes(int accounts) const {
    EXPECT_EQ(run(command()).exitCode, 0);
    const auto store = StateStore::open(folder()).value();
    const auto all = store->accounts().accounts(managedProfile).value();
    EXPECT_EQ(all.size(), accounts);
    for (const auto& account : all) {
      EXPECT_TRUE(isComplete(*store, account)) << account.name.toStdString();
    }
  }

  QTemporaryDir m_home;
};

TEST_F(KilledAccounts, AtAnyWriteOrSyncLoseNothingThatWasSaidAndDoubleNothing) {
  const int reached = failEachInTurn(u"pwrite64,fdatasync,fsync"_s, u"signal=SIGKILL"_s, [this](const End& end) {
    expectAllThatWasSaid(end);
    expectTheNextStartCompletes(count);
  });
  EXPECT_GE(reached, 25);
}

TEST_F(KilledAccounts, OnADiskThatIsFullStopAndSayNothingThatIsNotSo) {
  const int reached = failEachInTurn(u"pwrite64"_s, u"error=ENOSPC"_s, [this](const End& end) {
    EXPECT_TRUE(end.isWhole() || end.stopped.startsWith("DiskFull") || end.stopped == "Storage sqlite-10")
        << end.stopped.constData();
    expectAllThatWasSaid(end);
  });
  EXPECT_GE(reached, 15);
}

TEST_F(KilledAccounts, AddedByTenProcessesAtOnceAreThereOnce) {
  constexpr int accounts = 10;
  std::vector<std::unique_ptr<QProcess>> all;
  for (int i = 0; i < 10; ++i) {
    all.push_back(std::make_unique<QProcess>());
    all.back()->start(QStringLiteral(USHER_STATE_CLIENT), {u"accounts"_s, folder(), QString::number(accounts)});
  }
  QByteArrayList added;
  for (const auto& process : all) {
    ASSERT_TRUE(process->waitForFinished(60'000));
    const End end = endOf(*process);
    EXPECT_EQ(end.exitCode, 0) << end.stopped.constData();
    EXPECT_EQ(std::count_if(end.lines.begin(), end.lines.end(), isCompletion), accounts);
    for (const QByteArray& line : end.lines) {
      if (line.startsWith("added ")) {
        EXPECT_FALSE(added.contains(line)) << line.constData();
        added.append(line);
      }
    }
  }
  EXPECT_EQ(added.size(), accounts);
  expectTheNextStartCompletes(accounts);
}

}  // namespace
}  // namespace usher::test
