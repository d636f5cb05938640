// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

#include "support/fault_row.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray secretLine = "CANARY.of-a-secret_0123456789\n";

QByteArray memoryFile(qint64 pid) {
  return "/proc/" + QByteArray::number(pid) + "/mem";
}

/// Whether somebody of the same account can look into the memory of the process, as gcore and debuggers do.
bool isReadable(qint64 pid) {
  const int file = ::open(memoryFile(pid).constData(), O_RDONLY | O_CLOEXEC);
  ::close(file);
  return file >= 0;
}

bool isTraceable(qint64 pid) {
  const auto id = static_cast<pid_t>(pid);
  if (::ptrace(PTRACE_SEIZE, id, nullptr, nullptr) != 0) {
    return false;
  }
  ::kill(id, SIGKILL);
  ::waitpid(id, nullptr, 0);
  return true;
}

/// Whether gcore, as anybody would run it, gets the secret out of the process.
bool isDumpedByGcore(qint64 pid, const QString& folder) {
  QProcess gcore;
  gcore.start(u"gcore"_s, {u"-o"_s, folder + u"/core"_s, QString::number(pid)});
  EXPECT_TRUE(gcore.waitForStarted()) << "gdb is not installed";
  EXPECT_TRUE(gcore.waitForFinished(60'000));
  QFile core(folder + u"/core."_s + QString::number(pid));
  return core.open(QIODevice::ReadOnly) && core.readAll().contains(secretLine.trimmed());
}

class HardenedProcess : public testing::Test {
 protected:
  bool start(QProcess& process, const QStringList& arguments) {
    process.start(QStringLiteral(USHER_HARDENED_CHILD), arguments);
    process.write(secretLine);
    return process.waitForReadyRead(20'000);
  }

  /// How a child ended that may write a core of any size, in a folder of its own.
  int crash(const char* first, const char* second) const {
    int input[2];
    EXPECT_EQ(::pipe(input), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
      const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
      ::setrlimit(RLIMIT_CORE, &any);
      // A sanitizer would end it in a way of its own.
      ::setenv("ASAN_OPTIONS", "handle_segv=0", 1);
      ::dup2(input[0], 0);
      ::close(input[1]);
      const bool isThere = ::chdir(QFile::encodeName(m_folder.path()).constData()) == 0;
      if (isThere) {
        ::execl(USHER_HARDENED_CHILD, "hardened_child", first, second, nullptr);
      }
      ::_exit(127);
    }
    EXPECT_EQ(::write(input[1], secretLine.constData(), static_cast<size_t>(secretLine.size())), secretLine.size());
    ::close(input[0]);
    ::close(input[1]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return status;
  }

  QTemporaryDir m_folder;
};

TEST_F(HardenedProcess, CannotBeLookedIntoByTheSamePerson) {
  ASSERT_NE(::geteuid(), 0U) << "root may look anywhere";
  QProcess hardened, soft;
  ASSERT_TRUE(start(hardened, {u"hold"_s}));
  ASSERT_TRUE(start(soft, {u"soft"_s, u"hold"_s}));
  EXPECT_TRUE(isReadable(soft.processId())) << "this test sees nothing anywhere";
  EXPECT_FALSE(isReadable(hardened.processId()));
  EXPECT_FALSE(isTraceable(hardened.processId()));
  hardened.write("\n");
  EXPECT_TRUE(hardened.waitForFinished());
  soft.kill();
  soft.waitForFinished();
}

TEST_F(HardenedProcess, GivesGcoreNothing) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "AddressSanitizer maps terabytes, and gcore writes gigabytes of them without an end";
#endif
  QProcess hardened, soft;
  ASSERT_TRUE(start(hardened, {u"hold"_s}));
  ASSERT_TRUE(start(soft, {u"soft"_s, u"hold"_s}));
  EXPECT_TRUE(isDumpedByGcore(soft.processId(), m_folder.path())) << "this test sees nothing anywhere";
  EXPECT_FALSE(isDumpedByGcore(hardened.processId(), m_folder.path()));
  EXPECT_FALSE(QFile::exists(m_folder.filePath(u"core.%1"_s.arg(hardened.processId()))));
  hardened.write("\n");
  EXPECT_TRUE(hardened.waitForFinished()) << "it goes on";
  soft.kill();
  soft.waitForFinished();
}

TEST_F(HardenedProcess, LeavesNoCoreWhenItCrashes) {
  const int status = crash("crash", nullptr);
  ASSERT_TRUE(WIFSIGNALED(status));
  EXPECT_EQ(WTERMSIG(status), SIGSEGV);
  EXPECT_FALSE(WCOREDUMP(status));
  EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(HardenedProcess, ItsLogHoldsNoSecretWhateverIsLogged) {
  QProcess process;
  ASSERT_TRUE(start(process, {u"log"_s}));
  ASSERT_TRUE(process.waitForFinished(20'000));
  const QByteArray log = process.readAllStandardError();
  EXPECT_GE(log.count('\n'), 5004);
  EXPECT_FALSE(log.contains("CANARY")) << log.right(500).constData();
}

TEST_F(HardenedProcess, GoesOnWhenItsLogCannotBeWritten) {
  const FaultRow row{"F37"};
  for (const QString& log : {u"2>/dev/full"_s, u"2>&-"_s, u"2>&1 >&3 | head -c 1 >/dev/null"_s}) {
    SCOPED_TRACE(log.toStdString());
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"{ \"$0\" log "_s + log + u"; } 3>&1"_s, QStringLiteral(USHER_HARDENED_CHILD)});
    process.write(secretLine);
    ASSERT_TRUE(process.waitForFinished(20'000));
    EXPECT_EQ(process.readAllStandardOutput(), "done\n");
  }
}

TEST_F(HardenedProcess, OfTenAtOnceOneWinsAndTheOthersRaiseIt) {
  const FaultRow row{"F38"};
  for (int round = 0; round < 10; ++round) {
    SCOPED_TRACE(round);
    const QString folder = m_folder.filePath(QString::number(round));
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 10; ++i) {
      all.push_back(std::make_unique<QProcess>());
      all.back()->start(QStringLiteral(USHER_HARDENED_CHILD), {u"claim"_s, folder});
    }
    QMap<QByteArray, int> ends;
    QProcess* winner = nullptr;
    for (const auto& process : all) {
      ASSERT_TRUE(process->canReadLine() || process->waitForReadyRead(20'000));
      const QByteArray word = process->readLine().trimmed();
      ++ends[word];
      winner = word == "won" ? process.get() : winner;
    }
    EXPECT_EQ(ends, (QMap<QByteArray, int>{{"won", 1}, {"raised", 9}}));
    ASSERT_TRUE(winner);
    // A lock of the dead is nobody's.
    winner->kill();
    winner->waitForFinished();
    QProcess next;
    next.start(QStringLiteral(USHER_HARDENED_CHILD), {u"claim"_s, folder});
    ASSERT_TRUE(next.waitForReadyRead(20'000));
    EXPECT_EQ(next.readLine().trimmed(), "won");
    next.kill();
    next.waitForFinished();
    for (const auto& process : all) {
      process->waitForFinished();
    }
  }
}

}  // namespace
}  // namespace usher::test
