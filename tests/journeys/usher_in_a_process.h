// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

#include "support/await.h"
#include "support/practice_visitor.h"

namespace usher::test {

/// The program journey_child, with a home and a folder for temporary files of its own below `folder`.
class UsherInAProcess {
 public:
  explicit UsherInAProcess(const QString& folder) : m_folder(folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
      const QString place = m_folder.filePath(QString::fromLatin1(name).toLower());
      m_folder.mkpath(place);
      environment.insert(QString::fromLatin1(name), place);
    }
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    m_process.setProcessEnvironment(environment);
  }
  ~UsherInAProcess() { kill(); }

  void start(const QString& profileFile, const QString& dataDir, const PracticePerson& person,
             const QStringList& what) {
    m_process.start(QStringLiteral(USHER_JOURNEY_CHILD),
                    QStringList{profileFile, dataDir, person.userName, person.password, person.number} + what);
  }
  /// Waits until it says `line` on its standard output.
  bool says(const QByteArray& line) {
    const bool said = eventually(
        [&] {
          m_said += m_process.readAllStandardOutput();
          m_complaint += m_process.readAllStandardError();
          return m_said.contains(line + '\n') || m_process.state() == QProcess::NotRunning;
        },
        std::chrono::seconds(60));
    return said && m_said.contains(line + '\n');
  }
  void tells(const QByteArray& line) { m_process.write(line + '\n'); }
  /// At once, as the power cut does.
  void kill() {
    m_process.kill();
    m_process.waitForFinished();
    m_said += m_process.readAllStandardOutput();
    m_complaint += m_process.readAllStandardError();
  }
  bool ends() {
    const bool ended = eventually([this] { return m_process.state() == QProcess::NotRunning; });
    kill();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
  }

  const QByteArray& said() const { return m_said; }
  const QByteArray& complaint() const { return m_complaint; }

 private:
  QDir m_folder;
  QProcess m_process;
  QByteArray m_said, m_complaint;
};

}  // namespace usher::test
