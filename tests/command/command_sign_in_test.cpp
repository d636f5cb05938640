// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>

#include "app/single_instance.h"
#include "command_fixture.h"
#include "profile/profile_loader.h"
#include "token_bearer.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class CommandSignInTest : public CommandTest {};

TEST_F(CommandSignInTest, EndsWithThreeWhereNobodyIsSignedInAndNamesTheCommandThatHelps) {
  ASSERT_TRUE(begin());
  const Ended ended = usher({u"plan"_s, assigning({})});
  EXPECT_EQ(ended.code, 3);
  EXPECT_TRUE(ended.err.contains("usher --profile " + profileFile().toUtf8() + " --data-dir " + dataDir().toUtf8()))
      << ended.err.constData();
  EXPECT_TRUE(ended.out.isEmpty());
}

TEST_F(CommandSignInTest, EndsWithThreeWhereTheTokenIsRefused) {
  ASSERT_TRUE(begin());
  m_token = "a.token.of.nobody";
  for (const QString& command : {u"plan"_s, u"verify"_s, u"apply"_s}) {
    const Ended ended = asAdministrator({command, assigning({})});
    EXPECT_EQ(ended.code, 3) << qPrintable(command) << ended.err.constData();
    EXPECT_FALSE(ended.err.contains(m_token)) << ended.err.constData();
    EXPECT_TRUE(ended.err.contains("this access token")) << "no window helps: " << ended.err.constData();
  }
}

TEST_F(CommandSignInTest, EndsWithTwoWhereNoTokenCanBeRead) {
  ASSERT_TRUE(begin());
  for (const QByteArray& input : {QByteArray(""), QByteArray("\n"), QByteArray("two words"), QByteArray("t\xC3\xB6ken"),
                                  QByteArray(100'000, 'x')}) {
    const Ended ended = usher({u"plan"_s, assigning({}), u"--access-token-stdin"_s}, input);
    EXPECT_EQ(ended.code, 2) << input.left(20).constData() << ended.err.constData();
  }
}

TEST_F(CommandSignInTest, TakesATokenWithTheWhiteSpaceThatAScriptAdds) {
  ASSERT_TRUE(begin());
  const Ended ended =
      usher({u"plan"_s, assigning({}), u"--access-token-stdin"_s}, " \t" + m_token + " \r\nnot of the token\n");
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
}

TEST_F(CommandSignInTest, TellsWhenWhatItRememberedWasDamaged) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(QDir().mkpath(dataDir()));
  file(u"data/usher.db"_s, QByteArray(8192, 'x'));
  const Ended ended = usher({u"history"_s});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_TRUE(ended.err.contains("was damaged")) << ended.err.constData();
  EXPECT_EQ(ended.out, "No runs yet.\n");
}

TEST_F(CommandSignInTest, ShowsWhatATokenMayNotDo) {
  ASSERT_TRUE(begin());
  m_token = accessTokenOf(m_tenant.person(u"global-admin"_s), m_tenant.contreli(), signin::scopes::check());
  ASSERT_FALSE(m_token.isEmpty());
  const QString wanted = assigning({u"olivia.bennett@contoso.com"_s});
  EXPECT_EQ(asAdministrator({u"plan"_s, wanted}).code, 0) << "reading is all that it takes";
  const Ended ended = asAdministrator({u"apply"_s, wanted});
  EXPECT_EQ(ended.code, 4) << ended.err.constData();
  EXPECT_EQ(ended.counts().value(u"failed"_s), 1);
  EXPECT_FALSE(isAssigned(u"olivia.bennett@contoso.com"_s));
}

TEST_F(CommandSignInTest, LeavesNoTokenAnywhere) {
  ASSERT_TRUE(begin());
  UsherProcess process(m_folder.path());
  process.start(
      common({u"apply"_s, assigning({u"olivia.bennett@contoso.com"_s}), u"--access-token-stdin"_s, u"--yes"_s}),
      m_token);
  ASSERT_TRUE(process.process().waitForStarted());
  QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.process().processId()));
  ASSERT_TRUE(commandLine.open(QIODevice::ReadOnly));
  EXPECT_FALSE(commandLine.readAll().contains(m_token));
  const Ended ended = process.ended();
  ASSERT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_FALSE(ended.out.contains(m_token) || ended.err.contains(m_token));
  int files = 0;
  for (QDirIterator each(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
    QFile file(each.next());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    EXPECT_FALSE(file.readAll().contains(m_token)) << qPrintable(file.fileName());
    ++files;
  }
  EXPECT_GT(files, 2);
}

TEST_F(CommandSignInTest, WaitsForNoOtherUsherInTheSameFolder) {
  ASSERT_TRUE(begin());
  app::SingleInstance window(dataDir());
  ASSERT_TRUE(window.claim());
  bool isRaised = false;
  QObject::connect(&window, &app::SingleInstance::raiseRequested, &window, [&isRaised] { isRaised = true; });
  const Ended ended = asAdministrator({u"plan"_s, assigning({})});
  EXPECT_EQ(ended.code, 1);
  EXPECT_TRUE(ended.err.contains("runs already")) << ended.err.constData();
  EXPECT_FALSE(isRaised);
}

TEST_F(CommandSignInTest, RunsWhereThereIsNoBrowserPlugin) {
  ASSERT_TRUE(begin());
  const QString copy = m_folder.filePath(u"usher"_s);
  ASSERT_TRUE(QFile::copy(QStringLiteral(USHER_BUILD_DIR "/app/usher"), copy));
  UsherProcess process(m_folder.path());
  process.process().start(copy, common({u"plan"_s, assigning({}), u"--access-token-stdin"_s}));
  process.process().write(m_token);
  process.process().closeWriteChannel();
  const Ended ended = process.ended();
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
}

TEST_F(CommandSignInTest, PractisesInTheWorldOfTheWindow) {
  const QString world = dataDir() + u"/practice"_s;
  {
    app::PracticeProcess practice;
    ASSERT_TRUE(practice.start({.world = world,
                                .scenarios = u"already-configured"_s,
                                .program = QStringLiteral(USHER_BUILD_DIR "/app/usher-practice")}));
    auto profile = profile::loadProfile(profile::installedProfileFile(u"contreli"_s), true);
    ASSERT_TRUE(profile);
    const auto account = practice.accounts().first();
    m_token = accessTokenOf({account.userName, account.password, account.mfaNumber}, practice.practised(*profile));
  }
  ASSERT_FALSE(m_token.isEmpty());
  const QStringList practising{u"--demo"_s, u"--data-dir"_s, dataDir(), u"--access-token-stdin"_s, u"--json"_s};
  const auto run = [&](const QStringList& arguments) {
    UsherProcess process(m_folder.path());
    process.start(arguments + practising, m_token);
    return process.ended();
  };
  const QString wanted = assigning({u"olivia.bennett@contoso.com"_s});
  const Ended applied = run({u"apply"_s, wanted, u"--yes"_s});
  ASSERT_EQ(applied.code, 0) << applied.err.constData();
  EXPECT_EQ(run({u"verify"_s, wanted}).code, 0);
  EXPECT_EQ(run({u"undo"_s, applied.run(), u"--yes"_s}).code, 0);
  EXPECT_EQ(run({u"verify"_s, wanted}).code, 4);
}

}  // namespace
}  // namespace usher::test
