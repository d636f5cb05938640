// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <signal.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "processes.h"
#include "support/await.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Starts programs in an environment that would open a debug port, switch the sandbox off, load a planted plugin, put
/// another program in the place of a page's, log TLS keys and log what Qt does.
class AttackedProgram : public testing::Test {
 protected:
  AttackedProgram() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, u"127.0.0.1:%1"_s.arg(ports[0]));
    environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--no-sandbox --remote-debugging-port=%1"_s.arg(ports[1]));
    environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    environment.insert(u"QTWEBENGINEPROCESS_PATH"_s, QStringLiteral(USHER_UNGUARDED));
    environment.insert(u"SSLKEYLOGFILE"_s, keys());
    environment.insert(u"QT_PLUGIN_PATH"_s, folder.path());
    environment.insert(u"QT_IM_MODULE"_s, u"planted"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.*=true"_s);
    environment.insert(u"USHER_PLANTED_MARK"_s, mark());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    for (const QString& place :
         {u"platforminputcontexts/planted.so"_s, u"plugins/usher_browser.so"_s, u"usher_browser.so"_s}) {
      const QString copy = folder.filePath(place);
      EXPECT_TRUE(QDir().mkpath(QFileInfo(copy).path()));
      EXPECT_TRUE(QFile::copy(QStringLiteral(USHER_PLANTED_PLUGIN), copy));
    }
  }
  ~AttackedProgram() override {
    const auto children = processesBelow(process.processId());
    process.kill();
    process.waitForFinished();
    for (const Process& child : children) {
      kill(static_cast<pid_t>(child.id), SIGKILL);
    }
  }

  QString mark() const { return folder.filePath(u"mark"_s); }
  QString keys() const { return folder.filePath(u"keys"_s); }

  QTemporaryDir folder;
  const quint16 ports[3] = {freePort(), freePort(), freePort()};
  QProcess process;
};

}  // namespace

TEST_F(AttackedProgram, APlantedPluginIsLoadedByAProgramThatDoesNotGuardItself) {
  process.start(QStringLiteral(USHER_UNGUARDED), QStringList());
  ASSERT_TRUE(process.waitForFinished());
  EXPECT_TRUE(QFile::exists(mark()));
}

TEST_F(AttackedProgram, UsherShowsMicrosoftsPageAndGivesNothingAway) {
  process.start(QStringLiteral(USHER_PROGRAM),
                {u"--demo"_s, u"--tour"_s, folder.filePath(u"tour"_s), u"--data-dir"_s, folder.filePath(u"data"_s),
                 u"--webEngineArgs"_s, u"--no-sandbox"_s, u"--remote-debugging-port=%1"_s.arg(ports[2])});
  ASSERT_TRUE(process.waitForStarted());
  ASSERT_TRUE(eventually([&] { return !renderersBelow(process.processId()).isEmpty(); }, std::chrono::seconds(60)));
  // The first picture of a page: by then the browser is all there.
  ASSERT_TRUE(eventually(
      [&] { return !QDir(folder.filePath(u"tour"_s)).entryList({u"*microsoft-sign-in*"_s}, QDir::Files).isEmpty(); },
      std::chrono::seconds(60)));
  const auto renderers = renderersBelow(process.processId());
  ASSERT_FALSE(renderers.isEmpty());
  for (const Process& renderer : renderers) {
    EXPECT_EQ(renderer.status("Seccomp"), "2");
    EXPECT_GE(renderer.status("NSpid").split(' ').size(), 2);
  }
  for (const Process& child : processesBelow(process.processId())) {
    for (const QByteArray& argument : child.arguments) {
      EXPECT_NE(argument, "--no-sandbox");
      EXPECT_FALSE(argument.startsWith("--remote-debugging")) << argument.constData();
    }
  }
  for (const quint16 port : ports) {
    EXPECT_FALSE(isListening(port));
  }
  EXPECT_FALSE(QFile::exists(mark())) << "the planted plugin was loaded";
  EXPECT_FALSE(QFile::exists(keys()));
  EXPECT_FALSE(process.readAllStandardError().contains("qt."));
}

TEST_F(AttackedProgram, SwitchesOfChromiumAreNoOptionsOfUsher) {
  for (const char* option : {"--no-sandbox", "--remote-debugging-port=9222", "--disable-web-security",
                             "-platformpluginpath", "-qmljsdebugger=port:1"}) {
    process.start(QStringLiteral(USHER_PROGRAM), {u"--demo"_s, QString::fromLatin1(option)});
    ASSERT_TRUE(process.waitForFinished()) << option;
    EXPECT_EQ(process.exitCode(), 2) << option;
  }
}

}  // namespace usher::test
