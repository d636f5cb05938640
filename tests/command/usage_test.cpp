// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/arguments.h"
#include "command_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(CommandUsage, KnowsACommandBehindOptions) {
  EXPECT_EQ(app::verbIn({u"--demo"_s, u"--data-dir"_s, u"plan"_s, u"verify"_s, u"p.json"_s}), app::Verb::Verify);
  EXPECT_EQ(app::verbIn({u"undo"_s, u"--help"_s}), app::Verb::Undo);
  EXPECT_FALSE(app::verbIn({u"--tour"_s, u"plan"_s}));
  EXPECT_FALSE(app::verbIn({u"--demo"_s}));
  EXPECT_FALSE(app::verbIn({u"plane"_s}));
}

TEST(CommandUsage, RefusesWhatACommandDoesNotTake) {
  for (const QStringList& wrong : {QStringList{u"plan"_s},
                                   {u"plan"_s, u"a"_s, u"b"_s},
                                   {u"history"_s, u"a"_s},
                                   {u"undo"_s},
                                   {u"plan"_s, u"a"_s, u"--yes"_s},
                                   {u"verify"_s, u"a"_s, u"--yes"_s},
                                   {u"plan"_s, u"a"_s, u"--language"_s, u"de"_s},
                                   {u"apply"_s, u"a"_s, u"--scenario"_s, u"throttled"_s},
                                   {u"apply"_s, u"a"_s, u"--access-token-stdin"_s},
                                   {u"undo"_s, u"a"_s, u"--access-token-stdin"_s},
                                   {u"resolve"_s, u"-"_s, u"--access-token-stdin"_s},
                                   {u"plan"_s, u"a"_s, u"--profile"_s, u""_s}}) {
    const auto read = app::readCommand(wrong);
    EXPECT_FALSE(read) << qPrintable(wrong.join(u' '));
    EXPECT_EQ(read ? QString() : read.error().code, u"usage"_s);
  }
}

TEST(CommandUsage, ReadsEveryOption) {
  const auto read = app::readCommand({u"apply"_s, u"p.json"_s, u"--profile"_s, u"contreli"_s, u"--demo"_s, u"--yes"_s,
                                      u"--access-token-stdin"_s, u"--data-dir"_s, u"d"_s, u"--quiet"_s, u"--json"_s});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->argument, u"p.json"_s);
  EXPECT_EQ(read->profile, u"contreli"_s);
  EXPECT_EQ(read->dataDir, u"d"_s);
  EXPECT_TRUE(read->demo && read->isSure && read->hasTokenOnInput && read->isQuiet && read->asJson);
}

TEST(CommandUsage, NamesAScenarioThatItDoesNotKnow) {
  const auto read = app::readCommand({u"plan"_s, u"a"_s, u"--demo"_s, u"--scenario"_s, u"throttled,sunny"_s});
  ASSERT_FALSE(read);
  EXPECT_TRUE(read.error().detail.contains(u"\"sunny\""_s)) << qPrintable(read.error().detail);
}

class UsageTest : public CommandTest {};

TEST_F(UsageTest, ChangesNothingWhereNobodyCanAgree) {
  ASSERT_TRUE(begin());
  for (const QStringList& command :
       {QStringList{u"apply"_s, assigning({})}, {u"undo"_s, u"11111111-2222-3333-4444-555555555555"_s}}) {
    const Ended ended = usher(command, "y\n");
    EXPECT_EQ(ended.code, 2) << ended.err.constData();
    EXPECT_TRUE(ended.err.contains("Say --yes.")) << ended.err.constData();
  }
}

TEST_F(UsageTest, EndsWithTwo) {
  EXPECT_EQ(usher({u"plan"_s}).code, 2);
  EXPECT_EQ(usher({u"apply"_s, assigning({}), u"--access-token-stdin"_s}).code, 2) << "nobody can be asked";
  EXPECT_EQ(usher({u"apply"_s, assigning({})}).code, 2) << "standard input is no terminal";
  EXPECT_EQ(usher({u"undo"_s, u"1"_s}).code, 2);
  const Ended ended = usher({u"verify"_s, assigning({}), u"--yes"_s});
  EXPECT_EQ(ended.code, 2);
  EXPECT_TRUE(ended.out.isEmpty());
  EXPECT_TRUE(ended.err.startsWith("usher: ")) << ended.err.constData();
}

TEST_F(UsageTest, HelpsWithoutADisplay) {
  const Ended ended = usher({u"apply"_s, u"--help"_s});
  EXPECT_EQ(ended.code, 0);
  EXPECT_TRUE(ended.out.contains("usher resolve FILE")) << ended.out.constData();
}

TEST_F(UsageTest, NamesTheProductsToChooseFrom) {
  UsherProcess process(m_folder.path());
  process.start({u"resolve"_s, file(u"list"_s, "anna@contoso.com\n"), u"--data-dir"_s, dataDir()});
  const Ended ended = process.ended();
  EXPECT_EQ(ended.code, 2);
  EXPECT_TRUE(ended.err.contains("contreli, mitel-cloudlink")) << ended.err.constData();
}

}  // namespace
}  // namespace usher::test
