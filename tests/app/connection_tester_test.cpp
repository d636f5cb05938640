// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/connection_tester.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/practice_process.h"
#include "support/await.h"
#include "support/scripted_server.h"

namespace usher::app {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::eventually;
using State = flow::AddressReport::State;

struct ConnectionTesterTest : testing::Test {
  SystemClock clock;
  http::ProxyLogins logins;
};

TEST_F(ConnectionTesterTest, ThePracticeTenantAnswersAtEveryAddress) {
  QTemporaryDir world;
  PracticeProcess practice;
  ASSERT_TRUE(
      practice.start({.world = world.path(), .program = QStringLiteral(USHER_BUILD_DIR "/app/usher-practice")}));
  ConnectionTester tester(practice.practised({}).cloud, logins, clock);
  tester.test().start();
  ASSERT_TRUE(eventually([&] { return !tester.test().isRunning(); }));
  EXPECT_GE(tester.test().reports().size(), 2);
  for (const flow::AddressReport& report : tester.test().reports()) {
    EXPECT_EQ(report.state, State::Answered) << qPrintable(report.address.url.toString());
    EXPECT_TRUE(report.proxy.isEmpty());
  }
  EXPECT_FALSE(tester.test().clockError());
}

TEST_F(ConnectionTesterTest, SendsNothingThatBelongsToAnybodyAndSaysWhichServerIsDown) {
  test::ScriptedServer up, down;
  up.always(test::answer(401, "{}", {{"Content-Type", "application/json"}}));
  const QUrl closed = down.origin();
  down.close();
  ConnectionTester tester({up.origin(), closed, up.origin()}, logins, clock);
  tester.test().start();
  ASSERT_TRUE(eventually([&] { return !tester.test().isRunning(); }));
  ASSERT_EQ(tester.test().reports().size(), 2);
  EXPECT_EQ(tester.test().reports().at(0).state, State::Answered);
  EXPECT_EQ(tester.test().reports().at(1).state, State::Failed);
  EXPECT_EQ(tester.test().reports().at(1).failure->code, u"refused"_s);
  ASSERT_EQ(up.requests().size(), 1);
  EXPECT_TRUE(up.requests().first().header("Authorization").isEmpty());
  EXPECT_TRUE(up.requests().first().header("Cookie").isEmpty());
}

}  // namespace
}  // namespace usher::app
