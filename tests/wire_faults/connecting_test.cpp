// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/full_backlog.h"
#include "support/own_namespace.h"
#include "wire_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Connecting : WireFixture {
  Failure failureAt(const QUrl& address) {
    http::GuardedAccessManager there({address});
    http::QtTransport transport(there);
    return whyNot(transport.send({.url = address}));
  }
};

TEST_F(Connecting, ANameWithoutNetworkIsOffline) {
  const FaultRow row("F1");
  if (inOwnNamespace(u"-rn"_s)) {
    const Failure why = failureAt(QUrl(u"https://graph.microsoft.com/v1.0/me"_s));
    expectTold(why, Kind::Offline, noName);
    EXPECT_TRUE(why.detail.contains(u"graph.microsoft.com"_s));
  }
}

TEST_F(Connecting, ANameWithoutNameServersIsOffline) {
  const FaultRow row("F1");
  if (inOwnNamespace(u"-rmn"_s, u"empty=$(mktemp); mount --bind \"$empty\" /etc/resolv.conf; rm -f \"$empty\""_s)) {
    expectTold(failureAt(QUrl(u"https://login.microsoftonline.com/"_s)), Kind::Offline, noName);
  }
}

TEST_F(Connecting, AnAddressWithoutNetworkIsOffline) {
  const FaultRow row("F2");
  if (inOwnNamespace(u"-rn"_s)) {
    expectTold(failureAt(QUrl(u"https://192.0.2.1/"_s)), Kind::Offline, noNetwork);
  }
}

TEST_F(Connecting, AClosedPortIsUnreachableAndTheHostIsNamed) {
  const FaultRow row("F2");
  server.close();
  const Failure why = whyNot(get());
  expectTold(why, Kind::HostUnreachable, noAnswer);
  EXPECT_EQ(why.code, u"refused"_s);
  EXPECT_TRUE(pages::failureDetails(why).contains(u"127.0.0.1"_s));
}

struct Stalling : BriefWireFixture {};

TEST_F(Stalling, AnAddressThatTakesNoConnectionTimesOut) {
  const FaultRow row("F9");
  const FullBacklog blackHole;
  http::GuardedAccessManager there({blackHole.origin()}, nullptr, brief);
  http::QtTransport transport(there);
  expectTold(whyNot(transport.send({.url = blackHole.origin()})), Kind::TimedOut, tookTooLong);
}

TEST_F(Stalling, AServerThatTakesTheRequestAndIsSilentTimesOut) {
  const FaultRow row("F9");
  server.always({.after = ScriptedAnswer::After::KeepOpen});
  expectTold(whyNot(get()), Kind::TimedOut, tookTooLong);
  expectTold(whyNot(post()), Kind::TimedOut, tookTooLong);
  EXPECT_EQ(server.requests().size(), 2) << "what timed out is not sent again by itself";
}

TEST_F(Stalling, AnAnswerThatTricklesEndsAtTheDeadlineWhereverItIs) {
  const FaultRow row("F8");
  const QByteArray whole = answer(200, QByteArray(4000, ' '), jsonHeaders).bytes;
  for (const qsizetype atOnce : {0, 20, 70, 100, 2000}) {
    server.then(
        {.head = whole.left(atOnce), .bytes = whole.mid(atOnce), .piece = 1, .every = std::chrono::milliseconds(50)});
    expectTold(whyNot(get()), Kind::TimedOut, tookTooLong);
  }
}

/// Only the cancel can end these: the limits are hours away.
struct Cancelling : WireFixture {
  void expectCancelEndsIt(Pending<QJsonObject> pending) {
    ASSERT_TRUE(eventually([&] { return server.requests().size() == 1; }));
    pending.cancel();
    EXPECT_EQ(whyNot(pending).kind, Kind::Cancelled);
    EXPECT_TRUE(eventually([&] { return server.open() == 0; }));
    EXPECT_EQ(server.requests().size(), 1);
  }
};

TEST_F(Cancelling, EndsWhatTrickles) {
  const FaultRow row("F8");
  server.then({.head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
               .bytes = QByteArray(100'000, ' '),
               .piece = 1,
               .every = std::chrono::milliseconds(10)});
  expectCancelEndsIt(get());
}

TEST_F(Cancelling, EndsWhatStalls) {
  const FaultRow row("F9");
  server.then({.after = ScriptedAnswer::After::KeepOpen});
  expectCancelEndsIt(get());
}

TEST_F(Cancelling, EndsAConnectionThatIsNeverMade) {
  const FaultRow row("F9");
  const FullBacklog blackHole;
  http::GuardedAccessManager there({blackHole.origin()}, nullptr, endless);
  http::QtTransport transport(there);
  auto pending = transport.send({.url = blackHole.origin()});
  QCoreApplication::processEvents();
  EXPECT_FALSE(pending.isFinished());
  pending.cancel();
  EXPECT_EQ(whyNot(pending).kind, Kind::Cancelled);
}

TEST_F(Cancelling, EndsTheWaitThatMicrosoftAskedFor) {
  const FaultRow row("F10");
  server.then(answer(429, "{}", {{"Retry-After", "170"}}));
  auto pending = get();
  ASSERT_TRUE(eventually([&] { return clock.waiting() > 0; }));
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  clock.advance(std::chrono::hours(1));
  QCoreApplication::processEvents();
  EXPECT_EQ(server.requests().size(), 1);
}

}  // namespace
}  // namespace usher::test
