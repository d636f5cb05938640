// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/retrying_transport.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

#include "support/await.h"
#include "support/fake_transport.h"
#include "support/manual_clock.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::await;
using test::eventually;
using Kind = Failure::Kind;

HttpReply throttled(const char* wait) {
  return {429, {{"Retry-After", wait}}};
}

HttpRequest to(const char* path) {
  return {.url = QUrl(u"https://graph.microsoft.com"_s + QString::fromLatin1(path))};
}

struct RetryingTransportTest : testing::Test {
  test::FakeTransport wire;
  test::ManualClock clock;
  RetryingTransport transport{wire, clock};

  bool isWaiting() {
    return eventually([&] { return clock.waiting() > 0; });
  }
  void letEventsPass() {
    for (int i = 0; i < 20; ++i) {
      QCoreApplication::processEvents();
    }
  }
};

TEST_F(RetryingTransportTest, PassesOnWhatNeedsNoSecondTry) {
  wire.expect("GET", "/a", HttpReply{404});
  EXPECT_EQ(await(transport.send(to("/a")))->status, 404);
  wire.expect("GET", "/a", fail(Kind::Offline));
  EXPECT_EQ(await(transport.send(to("/a"))).error().kind, Kind::Offline);
  EXPECT_EQ(clock.waiting(), 0);
}

TEST_F(RetryingTransportTest, WaitsAsLongAsItIsAskedTo) {
  wire.expect("GET", "/a", throttled("27"));
  const auto pending = transport.send(to("/a"));
  ASSERT_TRUE(isWaiting());
  clock.advance(milliseconds(26'999));
  letEventsPass();
  EXPECT_EQ(wire.sent().size(), 1);
  wire.expect("GET", "/a", HttpReply{200});
  clock.advance(milliseconds(1));
  EXPECT_EQ(await(pending)->status, 200);
}

TEST_F(RetryingTransportTest, GivesEachTryAnIdOfItsOwn) {
  wire.expect("GET", "/a", throttled("1"));
  wire.expect("GET", "/a", HttpReply{200});
  const auto pending = transport.send(to("/a"));
  ASSERT_TRUE(isWaiting());
  clock.advance(seconds(1));
  ASSERT_TRUE(await(pending));
  const QByteArray first = headerValue(wire.sent().at(0).headers, "client-request-id");
  const QByteArray second = headerValue(wire.sent().at(1).headers, "client-request-id");
  EXPECT_EQ(first.size(), 36);
  EXPECT_NE(first, second);
}

TEST_F(RetryingTransportTest, AThrottledAnswerPausesEveryRequest) {
  QSignalSpy changed(&transport, &RetryingTransport::pauseChanged);
  wire.expect("GET", "/a", throttled("10"));
  const auto first = transport.send(to("/a"));
  ASSERT_TRUE(isWaiting());
  EXPECT_EQ(transport.pausedUntil(), clock.now().addSecs(10));
  EXPECT_EQ(changed.size(), 1);
  const auto second = transport.send(to("/b"));
  clock.advance(seconds(9));
  letEventsPass();
  EXPECT_EQ(wire.sent().size(), 1);
  const auto third = transport.send(to("/c"));
  wire.expect("GET", "/a", HttpReply{200});
  wire.expect("GET", "/b", HttpReply{201});
  wire.expect("GET", "/c", HttpReply{202});
  clock.advance(seconds(1));
  EXPECT_EQ(await(second)->status, 201);
  EXPECT_EQ(await(first)->status, 200);
  EXPECT_EQ(await(third)->status, 202);
  EXPECT_FALSE(transport.pausedUntil().isValid());
  EXPECT_EQ(changed.size(), 2);
}

TEST_F(RetryingTransportTest, TheLongestPauseWins) {
  wire.expect("GET", "/a", throttled("10"));
  auto slow = wire.expectOpen("GET", "/b");
  const auto first = transport.send(to("/a"));
  const auto second = transport.send(to("/b"));
  ASSERT_TRUE(isWaiting());
  slow.finish(throttled("30"));
  ASSERT_TRUE(eventually([&] { return transport.pausedUntil() == clock.now().addSecs(30); }));
  clock.advance(seconds(10));
  letEventsPass();
  EXPECT_EQ(wire.sent().size(), 2);
  EXPECT_TRUE(transport.pausedUntil().isValid());
  wire.expect("GET", "/b", HttpReply{200});
  wire.expect("GET", "/a", HttpReply{200});
  clock.advance(seconds(20));
  EXPECT_TRUE(await(first));
  EXPECT_TRUE(await(second));
}

TEST_F(RetryingTransportTest, AShorterPauseDoesNotShortenALongerOne) {
  wire.expect("GET", "/a", throttled("30"));
  auto slow = wire.expectOpen("GET", "/b");
  const auto first = transport.send(to("/a"));
  const auto second = transport.send(to("/b"));
  ASSERT_TRUE(isWaiting());
  const QDateTime until = transport.pausedUntil();
  slow.finish(throttled("1"));
  letEventsPass();
  EXPECT_EQ(transport.pausedUntil(), until);
  clock.advance(seconds(2));
  letEventsPass();
  EXPECT_EQ(wire.sent().size(), 2);
  wire.expect("GET", "/a", HttpReply{200});
  wire.expect("GET", "/b", HttpReply{200});
  clock.advance(seconds(28));
  EXPECT_TRUE(await(first));
  EXPECT_TRUE(await(second));
}

TEST_F(RetryingTransportTest, AServerErrorDelaysOnlyItsOwnRequest) {
  wire.expect("GET", "/a", HttpReply{503, {{"Retry-After", "60"}}});
  const auto first = transport.send(to("/a"));
  ASSERT_TRUE(isWaiting());
  EXPECT_FALSE(transport.pausedUntil().isValid());
  wire.expect("GET", "/b", HttpReply{200});
  EXPECT_TRUE(await(transport.send(to("/b"))));
  wire.expect("GET", "/a", HttpReply{200});
  clock.advance(seconds(60));
  EXPECT_EQ(await(first)->status, 200);
}

TEST_F(RetryingTransportTest, GivesUpAfterFiveTriesWithTheLastAnswer) {
  for (int i = 0; i < 5; ++i) {
    wire.expect("GET", "/a", HttpReply{500});
  }
  const auto pending = transport.send(to("/a"));
  ASSERT_TRUE(eventually([&] {
    clock.advance(seconds(10));
    return pending.isFinished();
  }));
  EXPECT_EQ(await(pending)->status, 500);
  EXPECT_EQ(wire.sent().size(), 5);
}

TEST_F(RetryingTransportTest, DoesNotRepeatWhatMustNotBeRepeated) {
  HttpRequest request = to("/users");
  request.method = "POST";
  request.repeatable = false;
  wire.expect("POST", "/users", HttpReply{504});
  EXPECT_EQ(await(transport.send(request))->status, 504);
  wire.expect("POST", "/users", fail(Kind::HostUnreachable, u"connection-lost"_s));
  EXPECT_EQ(await(transport.send(request)).error().kind, Kind::HostUnreachable);
  EXPECT_EQ(clock.waiting(), 0);
}

TEST_F(RetryingTransportTest, CancellingEndsTheWaitAtOnceAndSendsNothingMore) {
  wire.expect("GET", "/a", HttpReply{503, {{"Retry-After", "100"}}});
  auto pending = transport.send(to("/a"));
  ASSERT_TRUE(isWaiting());
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  EXPECT_TRUE(eventually([&] { return clock.waiting() == 0; }));
  clock.advance(seconds(200));
  letEventsPass();
  EXPECT_EQ(wire.sent().size(), 1);
}

TEST_F(RetryingTransportTest, CancellingReachesTheRequestUnderWay) {
  const auto open = wire.expectOpen("GET", "/a");
  auto pending = transport.send(to("/a"));
  letEventsPass();
  pending.cancel();
  EXPECT_TRUE(eventually([&] { return open.isCancelled(); }));
}

TEST_F(RetryingTransportTest, AWaitTooLongForAnybodyIsTheCallersToTell) {
  wire.expect("GET", "/a", throttled("900"));
  const auto reply = await(transport.send(to("/a")));
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 429);
  EXPECT_EQ(retryAfter(*reply, clock.now()), seconds(900));
  EXPECT_FALSE(transport.pausedUntil().isValid());
}

TEST_F(RetryingTransportTest, GoingAwayEndsItsRequests) {
  auto temporary = std::make_unique<RetryingTransport>(wire, clock);
  wire.expect("GET", "/a", throttled("10"));
  const auto pending = temporary->send(to("/a"));
  ASSERT_TRUE(isWaiting());
  temporary.reset();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
}

}  // namespace
}  // namespace usher::http
