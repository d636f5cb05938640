// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include "state/state_store.h"
#include "support/fault_row.h"

namespace usher::test {

/// The program state_client on a disk that fails, and what its journal says afterwards.
class JournalTest : public testing::Test {
 protected:
  static constexpr int changes = 12, portion = 3;

  /// How the program ended, and what it said.
  struct End {
    int exitCode = -1;
    bool wasKilled = false;
    QList<int> sent, answered;
    QByteArray stopped;  ///< "DiskFull sqlite-13"
  };

  QString dataDir() const { return m_home.filePath(QStringLiteral("data")); }
  QString effectsFile() const { return m_home.filePath(QStringLiteral("effects")); }
  QStringList journalCommand() const {
    return {QStringLiteral(USHER_STATE_CLIENT), QStringLiteral("journal"), dataDir(), effectsFile(),
            QString::number(changes),           QString::number(portion)};
  }

  /// Runs `command` to its end.
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
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
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

  /// Numbers that the tenant has seen.
  QList<int> effects() const {
    QFile file(effectsFile());
    QList<int> numbers;
    if (file.open(QIODevice::ReadOnly)) {
      for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
        numbers.append(line.toInt());
      }
    }
    return numbers;
  }

  /// Holds after whatever happened: the store opens as it was; nothing took effect that the journal does not know as
  /// sent; and what was confirmed as answered is answered.
  void expectNothingIsLost(const End& end) const {
    const auto store = state::StateStore::open(dataDir());
    ASSERT_TRUE(store) << (store ? "" : store.error().code.toStdString());
    EXPECT_FALSE((*store)->wasRebuilt());
    const auto runs =
        (*store)->runs({QStringLiteral("contreli"), {}, QStringLiteral("office365"), QStringLiteral("tenant")});
    ASSERT_TRUE(runs);
    const auto stateOf = [&runs](int number) {
      return runs->isEmpty() ? state::ChangeState::Planned : runs->last().changes.at(number).state;
    };
    for (const int number : effects()) {
      EXPECT_NE(stateOf(number), state::ChangeState::Planned) << number << " was sent, and the journal does not know";
    }
    for (const int first : end.answered) {
      for (int number = first; number < first + portion; ++number) {
        EXPECT_EQ(stateOf(number), state::ChangeState::Done) << number << " was confirmed, and is lost";
      }
    }
  }

  void startAnew() {
    QDir(dataDir()).removeRecursively();
    QFile::remove(effectsFile());
  }

  QTemporaryDir m_home;
};

}  // namespace usher::test
