// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <QDir>
#include <QRandomGenerator>
#include <csignal>

#include "journal_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class FailingDisk : public JournalTest {
 protected:
  void expectNothingIsLost(const End& end) const {
    if (end.isWhole()) {
      EXPECT_EQ(end.answered.size(), changes / portion);
    }
    JournalTest::expectNothingIsLost(end);
  }
};

TEST_F(FailingDisk, FullAtAnyWriteItStopsBeforeTheNextChangeAndLosesNothing) {
  const FaultRow row{"F34"};
  int full = 0;
  const int reached = failEachInTurn(u"pwrite64"_s, u"error=ENOSPC"_s, [this, &full](const End& end) {
    if (end.exitCode != 0) {
      // Of the memory that processes share SQLite says only that it could not be written, and there is room in truth.
      EXPECT_TRUE(end.stopped.startsWith("DiskFull") || end.stopped == "Storage sqlite-10") << end.stopped.constData();
      full += end.stopped.startsWith("DiskFull") ? 1 : 0;
    }
    EXPECT_LE(effects().size(), end.sent.size() * portion);
    expectNothingIsLost(end);
  });
  EXPECT_GE(full, 10);
  EXPECT_GE(reached, 15);
}

TEST_F(FailingDisk, AtAnySyncThatFailsNothingIsCalledAnsweredThatIsNot) {
  const FaultRow row{"F33"};
  const int reached = failEachInTurn(u"fdatasync,fsync"_s, u"error=EIO"_s, [this](const End& end) {
    if (end.exitCode != 0) {
      EXPECT_TRUE(end.stopped.startsWith("Storage")) << end.stopped.constData();
    }
    expectNothingIsLost(end);
  });
  EXPECT_GE(reached, 3);
}

TEST_F(FailingDisk, BrokenAtAnyWriteItStops) {
  const FaultRow row{"F35"};
  const int reached = failEachInTurn(u"pwrite64"_s, u"error=EIO"_s, [this](const End& end) {
    if (end.exitCode != 0) {
      EXPECT_TRUE(end.stopped.startsWith("Storage")) << end.stopped.constData();
    }
    expectNothingIsLost(end);
  });
  EXPECT_GE(reached, 15);
}

TEST_F(FailingDisk, AKillAtAnyWriteOrSyncLosesNothingThatWasConfirmed) {
  const FaultRow row{"F32"};
  const int reached = failEachInTurn(u"pwrite64,fdatasync,fsync"_s, u"signal=SIGKILL"_s,
                                     [this](const End& end) { expectNothingIsLost(end); });
  EXPECT_GE(reached, 25);
}

TEST_F(FailingDisk, AKillAtAnyMomentLosesNothingThatWasConfirmed) {
  const FaultRow row{"F32"};
  QRandomGenerator random(20'260'302);
  int killedInBetween = 0;
  for (int round = 0; round < 30; ++round) {
    SCOPED_TRACE(round);
    startAnew();
    QProcess process;
    const QStringList command = journalCommand();
    process.start(command.first(), command.mid(1));
    ASSERT_TRUE(process.waitForStarted());
    const int lines = random.bounded(2 * changes / portion);
    for (int seen = 0; seen < lines && process.waitForReadyRead(10'000);) {
      seen = static_cast<int>(process.peek(10'000).count('\n'));
    }
    process.kill();
    ASSERT_TRUE(process.waitForFinished());
    const End end = endOf(process);
    killedInBetween += end.wasKilled && !end.sent.isEmpty() ? 1 : 0;
    expectNothingIsLost(end);
  }
  EXPECT_GE(killedInBetween, 5);
}

TEST_F(FailingDisk, OfAnySizeThatIsTooSmallIsSaidToBeFull) {
  const FaultRow row{"F34"};
  int full = 0;
  for (int kilobytes = 16; kilobytes <= 512; kilobytes += kilobytes < 128 ? 16 : 64) {
    SCOPED_TRACE(kilobytes);
    startAnew();
    QDir().mkpath(dataDir());
    // What is left of the journal is copied out of the small disk, which goes away with its name space.
    const QString saved = m_home.filePath(u"saved"_s);
    QDir(saved).removeRecursively();
    QDir().mkpath(saved);
    QProcess process;
    process.start(u"unshare"_s,
                  {u"-rm"_s, u"sh"_s, u"-c"_s,
                   u"mount -t tmpfs -o size=%1k tmpfs \"$1\" || exit 9; "
                   "\"$2\" journal \"$1\" \"$3\" %2 %3; end=$?; cp -a \"$1\"/. \"$0\"; exit $end"_s.arg(kilobytes)
                       .arg(changes)
                       .arg(portion),
                   saved, dataDir(), QStringLiteral(USHER_STATE_CLIENT), effectsFile()});
    ASSERT_TRUE(process.waitForFinished(60'000));
    const End end = endOf(process);
    ASSERT_TRUE(end.exitCode == 0 || end.exitCode == 3) << process.readAllStandardError().constData();
    if (end.exitCode == 3) {
      ++full;
      EXPECT_TRUE(end.stopped.startsWith("DiskFull")) << end.stopped.constData();
    }
    EXPECT_LE(effects().size(), end.sent.size() * portion);
    if (!end.sent.isEmpty()) {
      QDir(dataDir()).removeRecursively();
      QDir().rename(saved, dataDir());
      expectNothingIsLost(end);
    }
  }
  EXPECT_GE(full, 3);
}

TEST_F(FailingDisk, AFolderThatMayNotBeWrittenIsAFailureAndNotACrash) {
  const FaultRow row{"F35"};
  const auto tryWithMode = [this](mode_t mode) {
    QDir().mkpath(dataDir());
    ::chmod(QFile::encodeName(m_home.path()).constData(), mode);
    auto store = state::StateStore::open(m_home.filePath(u"data/below"_s));
    ::chmod(QFile::encodeName(m_home.path()).constData(), 0700);
    return store;
  };
  ::chmod(QFile::encodeName(dataDir()).constData(), 0700);
  QDir().mkpath(dataDir());
  ::chmod(QFile::encodeName(dataDir()).constData(), 0500);
  const auto below = state::StateStore::open(dataDir() + u"/below"_s);
  ASSERT_FALSE(below);
  EXPECT_EQ(below.error().kind, Failure::Kind::Storage);
  ::chmod(QFile::encodeName(dataDir()).constData(), 0700);
  const auto hidden = tryWithMode(0);
  ASSERT_FALSE(hidden);
  EXPECT_EQ(hidden.error().kind, Failure::Kind::Storage);
}

TEST_F(FailingDisk, OnAReadOnlyDiskNothingIsSent) {
  const FaultRow row{"F35"};
  ASSERT_EQ(run(journalCommand()).exitCode, 0);
  QFile::remove(effectsFile());
  QProcess process;
  process.start(u"unshare"_s,
                QStringList{u"-rm"_s, u"sh"_s, u"-c"_s,
                            u"mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 9; exec \"$@\""_s,
                            dataDir()} +
                    journalCommand());
  ASSERT_TRUE(process.waitForFinished(60'000));
  const End end = endOf(process);
  EXPECT_EQ(end.exitCode, 3) << process.readAllStandardError().constData();
  EXPECT_TRUE(end.stopped.startsWith("Storage")) << end.stopped.constData();
  EXPECT_TRUE(effects().isEmpty());
}

TEST_F(FailingDisk, TenProcessesAtOnceDoNotLoseEachOthersRuns) {
  const FaultRow row{"F38"};
  constexpr int processes = 10, runs = 10;
  std::vector<std::unique_ptr<QProcess>> all;
  for (int i = 0; i < processes; ++i) {
    all.push_back(std::make_unique<QProcess>());
    all.back()->start(QStringLiteral(USHER_STATE_CLIENT), {u"runs"_s, dataDir(), QString::number(runs)});
  }
  for (const auto& process : all) {
    ASSERT_TRUE(process->waitForFinished(60'000));
    EXPECT_EQ(process->readAllStandardOutput().trimmed().toStdString(), "done");
  }
  const auto store = state::StateStore::open(dataDir());
  ASSERT_TRUE(store);
  EXPECT_FALSE((*store)->wasRebuilt());
  const state::SetUpKey key{u"contreli"_s, {}, u"office365"_s, u"tenant"_s};
  EXPECT_EQ((*store)->runs(key)->size(), processes * runs);
  EXPECT_TRUE((*store)->openRuns(key)->isEmpty());
}

}  // namespace
}  // namespace usher::test
