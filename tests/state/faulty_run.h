// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QProcessEnvironment>
#include <functional>

namespace usher::test {

/// A program that uses the store, and whose system calls go wrong one after the other.
class FaultyRun : public testing::Test {
 protected:
  /// How the program ended, and what it said.
  struct End {
    int exitCode = -1;
    bool wasKilled = false;
    QByteArrayList lines;
    QList<int> sent, answered;
    QByteArray stopped;  ///< "DiskFull sqlite-13"

    bool isWhole() const { return exitCode == 0 && !wasKilled; }
  };

  virtual QStringList command() const = 0;
  /// Puts everything as it was before the program's first run.
  virtual void startAnew() = 0;

  /// Runs it to its end.
  static End run(const QStringList& command) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // It cannot look for leaks while it is traced.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    EXPECT_TRUE(process.waitForFinished(60'000)) << command.join(QLatin1Char(' ')).toStdString();
    return endOf(process);
  }

  static End endOf(QProcess& process) {
    End end;
    end.wasKilled = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 128 + 9;
    end.exitCode = process.exitCode();
    end.lines = process.readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray& line : end.lines) {
      if (line.startsWith("sent ")) {
        end.sent.append(line.mid(5).toInt());
      } else if (line.startsWith("answered ")) {
        end.answered.append(line.mid(9).toInt());
      } else if (line.startsWith("stopped ")) {
        end.stopped = line.mid(8);
      }
    }
    return end;
  }

  /// Runs it with its system call number `nth` of a kind going wrong: "error=ENOSPC", "signal=SIGKILL".
  End runWith(const QString& calls, const QString& fault, const QString& nth) const {
    return run(QStringList{QStringLiteral("strace"), QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"),
                           QStringLiteral("/dev/null"), QStringLiteral("-e"), QStringLiteral("trace=") + calls,
                           QStringLiteral("-e"), QStringLiteral("inject=%1:%2:when=%3").arg(calls, fault, nth)} +
               command());
  }

  /// Runs it with the first such call failing, then with the second, and so on, until a few runs in turn are not
  /// stopped by it. Gives how many were.
  int failEachInTurn(const QString& calls, const QString& fault, const std::function<void(const End&)>& check) {
    int reached = 0;
    // A call whose failure SQLite gets over by itself is no end.
    for (int nth = 1, harmless = 0; nth < 400 && harmless <= 3; ++nth) {
      SCOPED_TRACE(nth);
      startAnew();
      const End end = runWith(calls, fault, QString::number(nth));
      ++(end.isWhole() ? harmless : reached);
      check(end);
    }
    return reached;
  }
};

}  // namespace usher::test
