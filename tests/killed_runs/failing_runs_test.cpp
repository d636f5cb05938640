// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QRandomGenerator>

#include "run_child_test.h"
#include "state/database.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class FailingRuns : public RunChildTest {
 protected:
  static QString quoted(const QStringList& words) {
    QStringList all;
    for (QString word : words) {
      all.append(u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'');
    }
    return all.join(u' ');
  }

  /// How it ended on a disk that is too small, and after the disk was made larger.
  struct SmallDisk {
    End full, after;
  };

  /// Leaves in dataDir() what is there at last, and expects that what was changed when the disk was full is known then.
  SmallDisk runOnDisk(int kilobytes) {
    QDir().mkpath(dataDir());
    const QString left = m_home.filePath(u"left"_s), last = m_home.filePath(u"last"_s);
    for (const QString& folder : {left, last}) {
      QDir(folder).removeRecursively();
      QDir().mkpath(folder);
    }
    const QString script =
        u"mount -t tmpfs -o size=%1k tmpfs \"$1\" || exit 9; %2; cp -a \"$1\"/. \"$2\"; echo waits; read line;"
        " mount -t tmpfs -o remount,size=64m tmpfs \"$1\" && %2; end=$?; cp -a \"$1\"/. \"$3\"; exit $end"_s
            .arg(kilobytes)
            .arg(quoted(command()));
    QProcess process;
    start(process, {u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, dataDir(), left, last});
    SmallDisk ends;
    QByteArray said;
    EXPECT_TRUE(eventually(
        [&] {
          said += process.readAllStandardOutput();
          return said.contains("waits\n") || process.state() == QProcess::NotRunning;
        },
        std::chrono::seconds(60)));
    ends.full = endOf(said, process);
    ends.full.exitCode = ends.full.stopped.isEmpty() ? 0 : 3;
    expectNothingUnknown(left);
    process.write("\n");
    EXPECT_TRUE(eventually([&] { return process.state() == QProcess::NotRunning; }, std::chrono::seconds(60)));
    ends.after = endOf(process);
    QDir(dataDir()).removeRecursively();
    QDir().rename(last, dataDir());
    return ends;
  }

  /// What one instance was stopped in by the other, and left to the next start.
  void goOnWithWhatIsLeft() {
    for (int starts = 0; starts < 4; ++starts) {
      EXPECT_EQ(run(command()).exitCode, 0);
    }
  }

  /// Runs it with its system call number `nth` of a kind, and all after it, going wrong.
  End runWith(const QString& calls, const QString& fault, int nth) {
    return run(QStringList{u"strace"_s, u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                           u"trace="_s + calls, u"-e"_s, u"inject=%1:%2:when=%3+"_s.arg(calls, fault).arg(nth)} +
               command());
  }
};

TEST_F(FailingRuns, OnADiskThatFillsUpStopBeforeTheNextChangeAndGoOnWhenThereIsRoom) {
  const FaultRow row{"F34"};
  int stopped = 0, stoppedHalfway = 0;
  for (const int kilobytes : {900, 1100, 1300, 1600, 2000, 2400, 2800}) {
    SCOPED_TRACE(kilobytes);
    startAnew();
    const SmallDisk disk = runOnDisk(kilobytes);
    EXPECT_EQ(disk.after.exitCode, 0) << disk.after.stopped.constData();
    if (disk.full.exitCode != 0) {
      ++stopped;
      EXPECT_TRUE(disk.full.stopped.startsWith("DiskFull")) << disk.full.stopped.constData();
      stoppedHalfway += disk.full.counts.isEmpty() ? 0 : 1;
    }
    expectAllDoneOnce();
  }
  EXPECT_GE(stopped, 3);
  EXPECT_GE(stoppedHalfway, 1);
}

TEST_F(FailingRuns, OnADiskThatBreaksStopAndGoOnWhenItIsMended) {
  const FaultRow row{"F35"};
  QRandomGenerator random(20'261'126);
  int halfway = 0;
  for (int round = 0; round < 8; ++round) {
    SCOPED_TRACE(round);
    startAnew();
    const bool isSync = round % 2 == 0;
    const End end = isSync ? runWith(u"fdatasync,fsync"_s, u"error=EIO"_s, 8 + random.bounded(60))
                           : runWith(u"pwrite64"_s, u"error=EIO"_s, 150 + random.bounded(1500));
    if (end.exitCode != 0) {
      EXPECT_TRUE(end.stopped.startsWith("Storage")) << end.stopped.constData();
      halfway += m_tenant.assignments().size() > 10 ? 1 : 0;
    }
    expectNothingUnknown();
    const End after = run(command());
    EXPECT_EQ(after.exitCode, 0) << after.stopped.constData();
    expectAllDoneOnce();
  }
  EXPECT_GE(halfway, 2);
}

TEST_F(FailingRuns, OfTwoInstancesAtOnceAssignNobodyTwice) {
  const FaultRow row{"F38"};
  for (int round = 0; round < 3; ++round) {
    startAnew();
    if (round > 0) {
      // Both go on with the same run.
      EXPECT_TRUE(run(command(60 * round)).wasKilled);
    }
    std::vector<std::unique_ptr<QProcess>> both;
    for (int i = 0; i < 2; ++i) {
      both.push_back(std::make_unique<QProcess>());
      start(*both.back(), command());
    }
    for (const auto& one : both) {
      ASSERT_TRUE(eventually([&] { return one->state() == QProcess::NotRunning; }, std::chrono::seconds(60)));
      EXPECT_FALSE(endOf(*one).wasKilled);
    }
    goOnWithWhatIsLeft();
    const auto there = m_tenant.assignments();
    QSet<QString> done;
    const auto runs = journal();
    for (const state::RunRecord& run : runs) {
      for (const state::ChangeRecord& change : run.changes) {
        // The run of one instance is left to that of the other.
        const bool isLeft = change.state == state::ChangeState::Skipped && change.code == u"taken-over"_s;
        const bool isDone = change.state == state::ChangeState::Done || change.state == state::ChangeState::Already;
        EXPECT_TRUE(isDone || isLeft) << static_cast<int>(change.state);
        if (isDone) {
          done.insert(change.targetId);
        }
      }
    }
    for (const QString& id : m_tenant.ids()) {
      EXPECT_EQ(there.count(id), 1);
      EXPECT_TRUE(done.contains(id));
    }
  }
}

/// A journal of schema 2 with a run under way: one change done, one sent, one planned.
class OldJournal : public RunChildTest {
 protected:
  OldJournal() : RunChildTest(3) {}

  /// As its program left it, but for whom and where: those are of this tenant.
  void leaveOldJournal() {
    QDir().mkpath(dataDir());
    for (const QString& name : {u"usher.db"_s, u"usher.db-wal"_s}) {
      const QString copy = dataDir() + u'/' + name;
      ASSERT_TRUE(QFile::copy(QStringLiteral(USHER_SOURCE_DIR "/tests/state/schema_2/") + name, copy));
      ASSERT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }
    const auto database = state::Database::open(dataDir() + u"/usher.db"_s);
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->execute(u"UPDATE run SET tenant = ? WHERE profile = 'contreli'"_s, {m_tenant.tenantId()}));
    ASSERT_TRUE(database->execute(
        u"UPDATE change SET after = '{\"roleId\":\"00000000-0000-0000-0000-000000000000\"}' WHERE run = ?"_s,
        {oldRun}));
    for (int i = 0; i < 3; ++i) {
      ASSERT_TRUE(database->execute(u"UPDATE change SET target_id = ? WHERE run = ? AND position = ?"_s,
                                    {m_tenant.ids().at(i), oldRun, i}));
    }
  }

  const QString oldRun = QStringLiteral("11111111-aaaa-4aaa-8aaa-000000000002");
};

TEST_F(OldJournal, OfAnEarlierSchemaIsGoneOnWith) {
  for (const bool hadArrived : {false, true}) {
    startAnew();
    leaveOldJournal();
    m_tenant.assign(m_tenant.ids().at(0));
    if (hadArrived) {
      m_tenant.assign(m_tenant.ids().at(1));
    }
    const End end = run(command());
    EXPECT_EQ(end.exitCode, 0) << end.stopped.constData();
    EXPECT_TRUE(end.wasResumed);
    EXPECT_EQ(end.counts["done"], 3);
    const auto there = m_tenant.assignments();
    for (const QString& id : m_tenant.ids()) {
      EXPECT_EQ(there.count(id), 1);
    }
    EXPECT_EQ(m_tenant.refused, 0);
    const auto store = state::StateStore::open(dataDir()).value();
    EXPECT_TRUE(store->openRuns(key())->isEmpty());
    const QList<state::ChangeRecord> changes = store->run(oldRun).value()->changes;
    for (const state::ChangeRecord& change : changes) {
      EXPECT_EQ(change.state, state::ChangeState::Done);
    }
  }
}

}  // namespace
}  // namespace usher::test
