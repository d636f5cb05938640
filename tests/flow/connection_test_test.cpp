// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/connection_test.h"

#include <gtest/gtest.h>

#include "support/await.h"
#include "support/manual_clock.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using State = AddressReport::State;

QStringList hostsOf(const QList<NeededAddress>& addresses) {
  QStringList hosts;
  for (const NeededAddress& address : addresses) {
    hosts.append(address.url.scheme() + u"://"_s + address.url.authority());
  }
  return hosts;
}

TEST(NeededAddresses, OfTheGlobalCloudAreSignInItsPartsAndGraph) {
  const auto needed = neededAddresses({QUrl(u"https://login.microsoftonline.com"_s),
                                       QUrl(u"https://graph.microsoft.com"_s), QUrl(u"https://entra.microsoft.com"_s)});
  EXPECT_EQ(hostsOf(needed),
            (QStringList{u"https://login.microsoftonline.com"_s, u"https://graph.microsoft.com"_s,
                         u"https://login.live.com"_s, u"https://login.microsoft.com"_s, u"https://aadcdn.msauth.net"_s,
                         u"https://aadcdn.msftauth.net"_s, u"https://logincdn.msauth.net"_s}));
  EXPECT_EQ(needed.at(0).url.path(), u"/organizations/v2.0/.well-known/openid-configuration"_s);
  EXPECT_TRUE(needed.at(0).answersJson);
  EXPECT_TRUE(needed.at(1).answersJson);
  EXPECT_EQ(needed.at(1).use, NeededAddress::Use::Directory);
  EXPECT_FALSE(needed.at(4).answersJson);
}

TEST(NeededAddresses, OfACloudOnThisComputerAreItsOwnOnly) {
  EXPECT_EQ(hostsOf(neededAddresses({QUrl(u"http://127.0.0.1:4001"_s), QUrl(u"http://127.0.0.1:4002"_s),
                                     QUrl(u"http://127.0.0.1:4003"_s)})),
            (QStringList{u"http://127.0.0.1:4001"_s, u"http://127.0.0.1:4002"_s}));
  const QUrl one(u"http://127.0.0.1:4001"_s);
  EXPECT_EQ(neededAddresses({one, one, one}).size(), 1);
}

TEST(NeededAddresses, OfAnotherCloudNameNoHostOfTheGlobalOne) {
  for (const QString& host :
       hostsOf(neededAddresses({QUrl(u"https://login.microsoftonline.us"_s), QUrl(u"https://graph.microsoft.us"_s),
                                QUrl(u"https://entra.microsoft.us"_s)}))) {
    EXPECT_TRUE(host.endsWith(u".us"_s)) << qPrintable(host);
  }
}

struct ConnectionTestTest : testing::Test {
  test::ManualClock clock;
  QList<Completion<QDateTime>> asked;
  int changes = 0;
  ConnectionTest subject{{{NeededAddress::Use::SignIn, QUrl(u"https://one.test/"_s), true},
                          {NeededAddress::Use::Directory, QUrl(u"https://two.test/"_s), true}},
                         [this](const NeededAddress&) {
                           asked.append(Completion<QDateTime>());
                           return asked.last().pending();
                         },
                         [](const QUrl& url) { return url.host() == u"two.test"_s ? u"proxy.test:8080"_s : QString(); },
                         clock};

  void answer(qsizetype index, Result<QDateTime> outcome) {
    asked.at(index).finish(std::move(outcome));
    EXPECT_TRUE(test::eventually([&] { return subject.reports().at(index).state != State::Asking; }));
  }
};

TEST_F(ConnectionTestTest, AsksAllAtOnceAndKeepsWhatEachSays) {
  EXPECT_FALSE(subject.isRunning());
  subject.start();
  EXPECT_TRUE(subject.isRunning());
  EXPECT_EQ(asked.size(), 2);
  EXPECT_EQ(subject.reports().at(1).proxy, u"proxy.test:8080"_s);
  answer(1, fail(Failure::Kind::HostUnreachable, u"refused"_s));
  EXPECT_TRUE(subject.isRunning());
  EXPECT_FALSE(subject.endedAt().isValid());
  answer(0, clock.now());
  EXPECT_FALSE(subject.isRunning());
  EXPECT_EQ(subject.endedAt(), clock.now());
  EXPECT_EQ(subject.failedCount(), 1);
  EXPECT_EQ(subject.reports().at(0).state, State::Answered);
  EXPECT_EQ(subject.reports().at(1).failure->code, u"refused"_s);
}

TEST_F(ConnectionTestTest, StartsOnlyOnceAtATimeAndForgetsTheLastRun) {
  subject.start();
  subject.start();
  EXPECT_EQ(asked.size(), 2);
  answer(0, fail(Failure::Kind::TimedOut));
  answer(1, fail(Failure::Kind::TimedOut));
  subject.start();
  EXPECT_EQ(asked.size(), 4);
  EXPECT_EQ(subject.failedCount(), 0);
  EXPECT_TRUE(subject.isRunning());
}

TEST_F(ConnectionTestTest, StoppingEndsWhatHasNotAnswered) {
  subject.start();
  answer(0, clock.now());
  subject.stop();
  ASSERT_TRUE(test::eventually([&] { return !subject.isRunning(); }));
  EXPECT_TRUE(asked.at(1).isCancelled());
  EXPECT_EQ(subject.reports().at(1).failure->kind, Failure::Kind::Cancelled);
  EXPECT_EQ(subject.reports().at(0).state, State::Answered);
}

TEST_F(ConnectionTestTest, AClockThatIsOffIsNoticedWhenEveryServerSaysSo) {
  const auto run = [this](int aheadOfFirst, int aheadOfSecond) {
    asked.clear();
    subject.start();
    answer(0, clock.now().addSecs(-aheadOfFirst));
    answer(1, clock.now().addSecs(-aheadOfSecond));
    const auto error = subject.clockError();
    return error ? error->count() : 0;
  };
  EXPECT_EQ(run(0, 0), 0);
  EXPECT_EQ(run(299, -299), 0);
  EXPECT_EQ(run(7200, 7201), 7200);
  EXPECT_EQ(run(-86'400, -86'400), -86'400);
  EXPECT_EQ(run(7200, 1), 0) << "one server with a wrong clock";
}

TEST_F(ConnectionTestTest, AServerWithoutTimeSaysNothingAboutTheClock) {
  subject.start();
  answer(0, QDateTime());
  EXPECT_FALSE(subject.reports().at(0).clockAhead);
  EXPECT_FALSE(subject.clockError());
}

}  // namespace
}  // namespace usher::flow
