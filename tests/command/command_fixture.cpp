// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"

#include <QDir>
#include <QProcessEnvironment>

#include "journeys/profile_files.h"
#include "support/await.h"
#include "token_bearer.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

QMap<QString, QString> Ended::results(const QString& kind) const {
  QMap<QString, QString> all;
  for (const QJsonValue& change : json().value(u"changes"_s).toArray()) {
    if (change[u"kind"_s].toString() == kind) {
      const QString text = change[u"result"_s].toString() + u' ' + change[u"code"_s].toString();
      all.insert(change[u"name"_s].toString(), text.trimmed());
    }
  }
  return all;
}

UsherProcess::UsherProcess(const QString& folder) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    environment.remove(QString::fromLatin1(name));
  }
  for (const char* name : {"TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
    const QString place = folder + u'/' + QString::fromLatin1(name).toLower();
    QDir().mkpath(place);
    environment.insert(QString::fromLatin1(name), place);
  }
  m_process.setProcessEnvironment(environment);
}

UsherProcess::~UsherProcess() {
  m_process.kill();
  m_process.waitForFinished();
}

void UsherProcess::start(const QStringList& arguments, const QByteArray& input) {
  m_process.start(QStringLiteral(USHER_BUILD_DIR "/app/usher"), arguments);
  m_process.write(input);
  m_process.closeWriteChannel();
}

Ended UsherProcess::ended(std::chrono::milliseconds longest) {
  const bool isOver = eventually([this] { return m_process.state() == QProcess::NotRunning; }, longest);
  const bool isNormal = isOver && m_process.exitStatus() == QProcess::NormalExit;
  return {isNormal ? m_process.exitCode() : -1, m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

bool CommandTest::begin(const QString& scenarios) {
  if (!m_tenant.start(scenarios) || !writeJson(profileFile(), onCloud(contreliJson(), m_tenant.cloud()))) {
    return false;
  }
  m_token = accessTokenOf(m_tenant.person(u"global-admin"_s), m_tenant.contreli());
  return !m_token.isEmpty();
}

QString CommandTest::file(const QString& name, const QByteArray& content) {
  QFile file(m_folder.filePath(name));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  return file.fileName();
}

QString CommandTest::plan(const QJsonObject& sections) {
  QJsonObject document{{u"schema"_s, 1},
                       {u"profile"_s, u"contreli"_s},
                       {u"integration"_s, u"office365"_s},
                       {u"tenant"_s, u"contoso.com"_s}};
  for (auto section = sections.begin(); section != sections.end(); ++section) {
    document.insert(section.key(), *section);
  }
  return file(u"plan.json"_s, QJsonDocument(document).toJson());
}

QString CommandTest::assigning(const QStringList& users, const QString& mode) {
  return plan({{u"assignments"_s, QJsonObject{{u"mode"_s, mode}, {u"users"_s, QJsonArray::fromStringList(users)}}}});
}

QStringList CommandTest::common(QStringList arguments) const {
  return arguments << u"--profile"_s << profileFile() << u"--data-dir"_s << dataDir();
}

Ended CommandTest::usher(const QStringList& arguments, const QByteArray& input) {
  UsherProcess process(m_folder.path());
  process.start(common(arguments), input);
  return process.ended();
}

Ended CommandTest::asAdministrator(QStringList arguments) {
  const bool changes = arguments.first() == u"apply"_s || arguments.first() == u"undo"_s;
  arguments << u"--access-token-stdin"_s << u"--json"_s;
  return usher(changes ? arguments << u"--yes"_s : arguments, m_token + '\n');
}

bool CommandTest::isAssigned(const QString& userName) {
  return assigned().contains(idOf(userName));
}

}  // namespace usher::test
