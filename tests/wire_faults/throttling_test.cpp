// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "wire_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

struct Throttling : WireFixture {
  void throttle(const http::Headers& headers) { server.then(answer(429, "{}", headers)); }
  void succeed() { server.always(answer(200, R"({"id":"1"})", jsonHeaders)); }
};

TEST_F(Throttling, WaitsAsManySecondsAsItIsAsked) {
  const FaultRow row("F10");
  throttle({{"Retry-After", "27"}});
  succeed();
  EXPECT_TRUE(outcome(get()));
  EXPECT_EQ(waits, QList<milliseconds>{seconds(27)});
}

TEST_F(Throttling, ThePauseIsEverybodysNotOneRequests) {
  const FaultRow row("F10");
  throttle({{"Retry-After", "27"}});
  succeed();
  const auto first = get();
  ASSERT_TRUE(eventually([&] { return clock.waiting() > 0; }));
  EXPECT_EQ(retrying.pausedUntil(), clock.now().addSecs(27));
  QList<Pending<QJsonObject>> others;
  for (int i = 0; i < 5; ++i) {
    others.append(i % 2 == 0 ? get() : post());
  }
  clock.advance(seconds(26));
  QCoreApplication::processEvents();
  EXPECT_EQ(server.requests().size(), 1) << "nothing goes out before the time";
  EXPECT_TRUE(outcome(first));
  for (const auto& other : others) {
    EXPECT_TRUE(outcome(other));
  }
  EXPECT_EQ(server.requests().size(), 7);
  EXPECT_FALSE(retrying.pausedUntil().isValid());
}

TEST_F(Throttling, AWriteThatWasTurnedAwayIsSentAgainOnce) {
  const FaultRow row("F10");
  throttle({{"Retry-After", "3"}});
  succeed();
  EXPECT_TRUE(outcome(post()));
  EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(Throttling, ADateIsMeasuredByTheServersClock) {
  const FaultRow row("F11");
  for (const int hoursOff : {-48, -2, 0, 2, 48}) {
    const QDateTime serverNow = clock.now().addSecs(hoursOff * 3600);
    const auto date = [&](int later) {
      return QLocale::c().toString(serverNow.addSecs(later), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    };
    waits.clear();
    throttle({{"Retry-After", date(27)}, {"Date", date(0)}});
    server.then(answer(200, "{}", jsonHeaders));
    EXPECT_TRUE(outcome(get()));
    EXPECT_EQ(waits, QList<milliseconds>{seconds(27)}) << hoursOff;
  }
}

TEST_F(Throttling, NonsenseMeansUsualPatience) {
  const FaultRow row("F12");
  for (const QByteArray& value :
       {QByteArray(), QByteArray("soon"), QByteArray("-1"), QByteArray("-99999999999999999999"), QByteArray("1e9"),
        QByteArray("NaN"), QByteArray("0x7fffffff"), QByteArray(5000, 'x'), QByteArray("\xff\xfe\x00\x31", 4)}) {
    waits.clear();
    for (int i = 0; i < 4; ++i) {
      throttle(value.isNull() ? http::Headers{} : http::Headers{{"Retry-After", value}});
    }
    server.then(answer(200, "{}", jsonHeaders));
    EXPECT_TRUE(outcome(get())) << value.constData();
    for (const milliseconds wait : waits) {
      EXPECT_GE(wait.count(), 0);
      EXPECT_LE(wait, seconds(8));
    }
  }
}

TEST_F(Throttling, AnAgeIsForThePersonToDecide) {
  const FaultRow row("F12");
  for (const char* value :
       {"181", "3600", "1000000000", "99999999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"}) {
    throttle({{"Retry-After", value}});
    const qsizetype before = server.requests().size();
    const Failure why = whyNot(get());
    expectTold(why, Kind::Throttled, pauseAsked);
    ASSERT_TRUE(why.retryAfter);
    EXPECT_GE(*why.retryAfter, seconds(181));
    EXPECT_LE(*why.retryAfter, std::chrono::hours(1));
    EXPECT_TRUE(pages::describe(why).advice.contains(QString::number(why.retryAfter->count() / 1000)));
    EXPECT_EQ(server.requests().size() - before, 1);
  }
  EXPECT_TRUE(waits.isEmpty());
}

TEST_F(Throttling, ThatDoesNotEndIsSaidAfterFiveTries) {
  const FaultRow row("F10");
  server.always(answer(429, "{}", {{"Retry-After", "10"}}));
  expectTold(whyNot(get()), Kind::Throttled, pauseAsked);
  EXPECT_EQ(server.requests().size(), 5);
  EXPECT_EQ(waits, QList<milliseconds>(4, seconds(10)));
}

}  // namespace
}  // namespace usher::test
