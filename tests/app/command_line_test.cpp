// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

#include "demo/world.h"

namespace usher::app {
namespace {

QStringList words(const char* line) {
  return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TEST(CommandLine, ReadsEveryOption) {
  const auto options =
      readCommandLine(words("--profile contreli --demo --scenario throttled,no-p1 --role owner --data-dir /d "
                            "--language de --appearance dark"));
  ASSERT_TRUE(options);
  EXPECT_EQ(options->profile, QStringLiteral("contreli"));
  EXPECT_TRUE(options->demo);
  EXPECT_EQ(options->scenarios, QStringLiteral("throttled,no-p1"));
  EXPECT_EQ(options->role, flow::Role::Owner);
  EXPECT_EQ(options->dataDir, QStringLiteral("/d"));
  EXPECT_EQ(options->language, QStringLiteral("de"));
  EXPECT_EQ(options->appearance, QStringLiteral("dark"));
}

TEST(CommandLine, KnowsTheScenariosThatThePracticeTenantKnows) {
  for (const char* name : {"no-admin-role",
                           "declines",
                           "throttled",
                           "no-p1",
                           "conditional-access",
                           "portal-restricted",
                           "guest",
                           "already-configured",
                           "user-grants",
                           "replication-lag=90s",
                           "large=1000",
                           "bogus",
                           "large",
                           "replication-lag=x",
                           "quota=3000/15",
                           "quota=off",
                           "quota=3000",
                           "latency=50ms",
                           "latency=50",
                           "conflicts=off",
                           "conflicts=7",
                           "conflicts=on",
                           "faults=9",
                           "faults",
                           "fault=reset",
                           "fault",
                           ""}) {
    const QString text = QString::fromLatin1(name);
    QString wrong;
    const bool isKnown = !text.isEmpty() && demo::Scenario::parse(text, &wrong).has_value();
    EXPECT_EQ(isScenario(text), isKnown) << name;
  }
}

class WrongCommandLine : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(WrongCommandLine, IsRefusedWithASentenceThatNamesIt) {
  const auto options = readCommandLine(words(GetParam().first));
  ASSERT_FALSE(options);
  EXPECT_EQ(options.error().kind, Failure::Kind::BadInput);
  EXPECT_TRUE(options.error().detail.contains(QString::fromLatin1(GetParam().second)))
      << qPrintable(options.error().detail);
}

INSTANTIATE_TEST_SUITE_P(All, WrongCommandLine,
                         testing::Values(std::pair("--nonsense", "nonsense"), std::pair("stray", "stray"),
                                         std::pair("--role boss", "boss"), std::pair("--appearance pink", "pink"),
                                         std::pair("--language xx", "xx"), std::pair("--scenario throttled", "--demo"),
                                         std::pair("--demo --scenario throttled,bogus", "bogus"),
                                         std::pair("--demo --scenario replication-lag=soon", "replication-lag"),
                                         std::pair("--tour d", "--demo"), std::pair("--profile", "profile"),
                                         std::pair("--data-dir=", "data-dir")));

/// The program itself, without any display.
struct Ran {
  int exitCode;
  QString out, err;
};

Ran runUsher(const QStringList& arguments) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    environment.remove(QString::fromLatin1(name));
  }
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(USHER_BUILD_DIR "/app/usher"), arguments);
  EXPECT_TRUE(process.waitForFinished(20'000));
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

TEST(UsherWithoutDisplay, PrintsHelpAndVersion) {
  const Ran help = runUsher({QStringLiteral("--help")});
  EXPECT_EQ(help.exitCode, 0);
  EXPECT_TRUE(help.out.contains(QStringLiteral("--tour DIR")));
  const Ran version = runUsher({QStringLiteral("--version")});
  EXPECT_EQ(version.exitCode, 0);
  EXPECT_TRUE(version.out.startsWith(QStringLiteral("usher ")));
}

TEST(UsherWithoutDisplay, EndsWithTwoOnWrongUseAndNamesIt) {
  const Ran unknown = runUsher({QStringLiteral("--nonsense")});
  EXPECT_EQ(unknown.exitCode, 2);
  EXPECT_TRUE(unknown.err.contains(QStringLiteral("nonsense")));
}

TEST(UsherWithoutDisplay, EndsWithTwoOnABadProfileAndNamesThePlace) {
  const Ran missing = runUsher({QStringLiteral("--profile"), QStringLiteral("/nowhere/p.json")});
  EXPECT_EQ(missing.exitCode, 2);
  EXPECT_TRUE(missing.err.contains(QStringLiteral("/nowhere/p.json")));

  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("p.json")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("{\"schema\": 1, \"id\": 7}");
  file.close();
  const Ran wrong = runUsher({QStringLiteral("--profile"), file.fileName()});
  EXPECT_EQ(wrong.exitCode, 2);
  EXPECT_TRUE(wrong.err.contains(QStringLiteral("p.json"))) << qPrintable(wrong.err);
}

TEST(UsherWithoutDisplay, RefusesPlaceholderIdsOutsidePractice) {
  const Ran live = runUsher({QStringLiteral("--profile"), QStringLiteral("contreli")});
  EXPECT_EQ(live.exitCode, 2);
  EXPECT_FALSE(live.err.isEmpty());
}

TEST(UsherWithoutDisplay, SaysThatThereIsNoDisplay) {
  const Ran started = runUsher({QStringLiteral("--demo"), QStringLiteral("--profile"), QStringLiteral("contreli")});
  EXPECT_EQ(started.exitCode, 1);
  EXPECT_TRUE(started.err.contains(QStringLiteral("--tour")));
}

}  // namespace
}  // namespace usher::app
