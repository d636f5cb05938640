// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <csignal>

#include "state/state_store.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "tenant_behind_socket.h"

namespace usher::test {

/// A run in a process of its own, and what it left.
class RunChildTest : public testing::Test {
 protected:
  /// How the process ended, and what it said.
  struct End {
    bool wasKilled = false;
    int exitCode = -1;
    bool wasResumed = false;
    QMap<QByteArray, int> counts;  ///< "done", "already", "failed", "skipped", "open".
    QByteArray stopped;            ///< "DiskFull sqlite-13"
    int moments = 0;
  };

  explicit RunChildTest(int people = 1000) : m_tenant(people) {
    m_tenant.startAnew();
    QFile file(peopleFile());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(m_tenant.ids().join(u'\n').toUtf8());
  }

  QString dataDir() const { return m_home.filePath(QStringLiteral("data")); }
  QString peopleFile() const { return m_home.filePath(QStringLiteral("people")); }
  QStringList command(int fatal = 0) {
    return {QStringLiteral(USHER_RUN_CHILD),
            dataDir(),
            m_tenant.origin().toString(),
            m_tenant.tenantId(),
            m_tenant.appId(),
            peopleFile(),
            QString::number(fatal)};
  }

  static void start(QProcess& process, const QStringList& command) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // It cannot look for leaks while it is traced.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.mid(1));
  }

  /// Runs it to its end, while the tenant answers.
  End run(const QStringList& command) {
    QProcess process;
    m_process = &process;
    start(process, command);
    EXPECT_TRUE(eventually([&] { return process.state() == QProcess::NotRunning; }, std::chrono::seconds(100)))
        << command.join(u' ').toStdString();
    m_process = nullptr;
    return endOf(process);
  }

  static End endOf(QProcess& process) { return endOf(process.readAllStandardOutput(), process); }
  static End endOf(const QByteArray& said, QProcess& process) {
    End end;
    end.wasKilled = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 128 + SIGKILL;
    end.exitCode = process.exitCode();
    const QByteArrayList lines = said.trimmed().split('\n');
    for (const QByteArray& line : lines) {
      end.wasResumed = end.wasResumed || line == "resumed";
      if (line.startsWith("ended ")) {
        const QByteArrayList counts = line.mid(6).split(' ');
        for (const QByteArray& count : counts) {
          const qsizetype sign = count.indexOf('=');
          end.counts[count.first(sign)] = count.sliced(sign + 1).toInt();
        }
      } else if (line.startsWith("stopped ")) {
        end.stopped = line.mid(8);
      } else if (line.startsWith("moments ")) {
        end.moments = line.mid(8).toInt();
      }
    }
    return end;
  }

  state::SetUpKey key() const {
    return {QStringLiteral("contreli"), {}, QStringLiteral("office365"), m_tenant.tenantId()};
  }
  QList<state::RunRecord> journal() const { return journal(dataDir()); }
  QList<state::RunRecord> journal(const QString& dir) const {
    return state::StateStore::open(dir).value()->runs(key()).value();
  }

  void startAnew() {
    QDir(dataDir()).removeRecursively();
    m_tenant.startAnew();
  }

  /// Holds at any moment: what the tenant has, the journal knows as sent at least.
  void expectNothingUnknown() { expectNothingUnknown(dataDir()); }
  void expectNothingUnknown(const QString& dir) {
    const auto there = m_tenant.assignments();
    QSet<QString> known;
    const auto runs = journal(dir);
    for (const state::RunRecord& run : runs) {
      for (const state::ChangeRecord& change : run.changes) {
        if (change.state != state::ChangeState::Planned) {
          known.insert(change.targetId);
        }
      }
    }
    for (const QString& id : m_tenant.ids()) {
      EXPECT_TRUE(known.contains(id) || !there.contains(id)) << id.toStdString();
    }
  }

  /// Everybody is assigned once, each journalled once as done, by the assignment that is there.
  void expectAllDoneOnce() {
    const auto there = m_tenant.assignments();
    QMap<QString, int> journalled;
    const auto runs = journal();
    for (const state::RunRecord& run : runs) {
      for (const state::ChangeRecord& change : run.changes) {
        EXPECT_TRUE(change.state == state::ChangeState::Done || change.state == state::ChangeState::Already)
            << static_cast<int>(change.state);
        ++journalled[change.targetId];
        const QString made = change.made[QLatin1String("assignmentId")].toString();
        EXPECT_TRUE(made.isEmpty() || there.contains(change.targetId, made));
      }
    }
    for (const QString& id : m_tenant.ids()) {
      EXPECT_EQ(there.count(id), 1) << id.toStdString();
      EXPECT_EQ(journalled.value(id), 1) << id.toStdString();
    }
    EXPECT_EQ(journalled.size(), m_tenant.ids().size());
    EXPECT_EQ(m_tenant.refused, 0);
  }

  QTemporaryDir m_home;
  TenantBehindSocket m_tenant;
  QProcess* m_process = nullptr;  ///< The one under way.
};

}  // namespace usher::test
