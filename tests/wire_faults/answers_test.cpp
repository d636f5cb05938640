// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/token_reply.h"
#include "support/secure_server.h"
#include "wire_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Lost : WireFixture {};

TEST_F(Lost, AReadIsRepeatedQuietlyAndThenSaid) {
  const FaultRow row("F6");
  server.always({.after = After::Reset});
  expectTold(whyNot(get()), Kind::HostUnreachable, noAnswer);
  EXPECT_EQ(waits.size(), 4) << "five tries";
}

TEST_F(Lost, AReadThatSucceedsOnAnotherTryIsJustASuccess) {
  const FaultRow row("F6");
  // Qt itself sends a read again once.
  for (int i = 0; i < 2; ++i) {
    server.then({.after = After::Reset});
  }
  server.always(answer(200, R"({"id":"1"})", jsonHeaders));
  EXPECT_TRUE(outcome(get()));
}

TEST_F(Lost, AWriteIsNeverSentASecondTimeBlindly) {
  const FaultRow row("F6");
  for (const ScriptedAnswer& cut :
       {ScriptedAnswer{.after = After::Reset}, ScriptedAnswer{.after = After::Close},
        ScriptedAnswer{.bytes = "HTTP/1.1 2", .after = After::Reset},
        ScriptedAnswer{.bytes = "HTTP/1.1 201 Created\r\nContent-Length: 20\r\n\r\n{", .after = After::Reset}}) {
    server.always(cut);
    const qsizetype before = server.requests().size();
    EXPECT_NE(whyNot(post()).kind, Kind::Bug);
    EXPECT_LE(server.requests().size() - before, 1);
  }
  EXPECT_TRUE(waits.isEmpty());
}

/// A whole answer, cut at every byte: by the end of the connection and by a reset.
TEST_F(Lost, AnAnswerCutAtAnyByteIsNeverUsed) {
  const FaultRow row("F7");
  const QByteArray body = R"({"id":"1","displayName":"Dana","x":[1,2,{"y":null}]})";
  const QByteArray whole = answer(200, body, jsonHeaders).bytes;
  const qsizetype bodyAt = whole.size() - body.size();
  for (qsizetype size = bodyAt; size < whole.size(); ++size) {
    for (const After after : {After::Close, After::Reset}) {
      server.always({.bytes = whole.left(size), .after = after});
      waits.clear();
      const Failure why = whyNot(get());
      ASSERT_EQ(why.code, u"connection-lost"_s) << size;
      expectTold(why, why.kind, why.kind == Kind::BadReply ? notUnderstood : noAnswer);
      ASSERT_EQ(waits.size(), 4) << "a read is tried again";
    }
  }
}

struct Refusals : WireFixture {};

TEST_F(Refusals, AReadIsTriedFiveTimesAndThenSaid) {
  const FaultRow row("F14");
  for (const int status : {500, 502, 503, 504}) {
    server.always(answer(status, "{}", jsonHeaders));
    waits.clear();
    const qsizetype before = server.requests().size();
    expectTold(whyNot(get()), Kind::ServiceDown, serviceDown);
    EXPECT_EQ(server.requests().size() - before, 5) << status;
    EXPECT_EQ(waits.size(), 4) << status;
  }
}

TEST_F(Refusals, AWriteIsNotRepeatedWhateverTheServerDid) {
  const FaultRow row("F14");
  for (const int status : {500, 502, 503, 504}) {
    server.always(answer(status, "{}", {{"Content-Type", "application/json"}, {"Retry-After", "1"}}));
    const qsizetype before = server.requests().size();
    expectTold(whyNot(post()), Kind::ServiceDown, serviceDown);
    EXPECT_EQ(server.requests().size() - before, 1) << status;
  }
  EXPECT_TRUE(waits.isEmpty());
}

TEST_F(Refusals, AFaultThatPassesIsJustASuccess) {
  const FaultRow row("F14");
  for (const int status : {500, 502, 503, 504}) {
    server.then(answer(status, "<html>busy</html>", {{"Content-Type", "text/html"}}));
  }
  server.always(answer(200, R"({"id":"1"})", jsonHeaders));
  EXPECT_TRUE(outcome(get()));
  EXPECT_EQ(waits.size(), 4);
}

struct Portals : WireFixture {};

TEST_F(Portals, APageInPlaceOfAnAnswerIsTheNetworksOwn) {
  const FaultRow row("F5");
  const QByteArray page = "<html><body>Welcome. access_token=EVIL</body></html>";
  for (const int status : {200, 203, 511}) {
    server.then(answer(status, page, {{"Content-Type", "text/html; charset=utf-8"}}));
    expectTold(whyNot(get()), Kind::PortalInTheWay, portal);
  }
  EXPECT_TRUE(waits.isEmpty());
}

TEST_F(Portals, APageIsNeverTakenForAToken) {
  const FaultRow row("F5");
  for (const QByteArray& body : {QByteArray("access_token=EVIL&token_type=Bearer&expires_in=3600"),
                                 QByteArray(R"({"access_token":"EVIL","token_type":"Bearer","expires_in":3600})")}) {
    for (const char* type : {"text/html", "application/x-www-form-urlencoded", "text/plain", ""}) {
      const auto read = signin::readTokenReply({200, {{"Content-Type", type}}, body});
      ASSERT_FALSE(read) << type;
      EXPECT_EQ(read.error().kind, Kind::BadReply);
      EXPECT_FALSE(read.error().detail.contains(u"EVIL"_s));
    }
  }
}

TEST_F(Portals, APortalThatRedirectsEverythingGetsNothing) {
  const FaultRow row("F5");
  server.always(answer(302, {}, {{"Location", elsewhere.url(u"/login"_s).toEncoded()}}));
  expectTold(whyNot(get()), Kind::UnexpectedRedirect, diverted);
  EXPECT_EQ(elsewhere.connections(), 0);
}

TEST_F(Portals, APortalWithoutMicrosoftsCertificateIsSentNothing) {
  const FaultRow row("F5");
  CertificateMaker maker;
  SecureServer fake(maker.issue({u"127.0.0.1"_s}));
  http::GuardedAccessManager there({fake.origin()});
  http::QtTransport transport(there);
  EXPECT_EQ(whyNot(transport.send({.url = fake.origin(), .headers = {{"Authorization", "Bearer CANARY"}}})).kind,
            Kind::NotSecure);
  EXPECT_TRUE(fake.received().isEmpty());
}

struct OtherTypes : WireFixture {};

TEST_F(OtherTypes, ThanJsonAreNotRead) {
  const FaultRow row("F18");
  for (const char* type : {"text/plain", "application/xml", "application/octet-stream", "image/png", "nonsense"}) {
    server.then(answer(200, R"({"id":"1","displayName":"Dana"})", {{"Content-Type", type}}));
    const Failure why = whyNot(get());
    expectTold(why, Kind::BadReply, notUnderstood);
    EXPECT_EQ(why.code, u"content-type"_s) << type;
  }
  server.then(answer(200, R"({"id":"1"})", {{"Content-Type", "Application/JSON;odata.metadata=minimal"}}));
  EXPECT_TRUE(outcome(get()));
}

struct Redirects : WireFixture {};

TEST_F(Redirects, AreNotFollowedAndTheTokenStaysAtHome) {
  const FaultRow row("F20");
  const QByteArray here = server.url(u"/v1.0/me"_s).toEncoded();
  for (const int status : {301, 302, 303, 307, 308}) {
    for (const QByteArray& to : {elsewhere.url(u"/steal"_s).toEncoded(), here, QByteArray("/v1.0/me"),
                                 QByteArray("//127.0.0.2/x"), QByteArray("http://graph.microsoft.com/v1.0/me"),
                                 QByteArray("file:///etc/passwd"), QByteArray("javascript:1"), QByteArray()}) {
      SCOPED_TRACE(QByteArray::number(status).toStdString() + " to " + to.toStdString());
      server.then(answer(status, {}, {{"Location", to}}));
      expectTold(whyNot(get()), Kind::UnexpectedRedirect, diverted);
      server.then(answer(status, {}, {{"Location", to}}));
      expectTold(whyNot(post()), Kind::UnexpectedRedirect, diverted);
    }
  }
  EXPECT_EQ(elsewhere.connections(), 0);
  EXPECT_EQ(server.requests().size(), 5 * 8 * 2) << "none is repeated";
}

struct NextLinks : WireFixture {
  void page(const QByteArray& next) {
    server.then(answer(200, R"({"value":[{"id":"1"}],"@odata.nextLink":")" + next + "\"}", jsonHeaders));
  }
};

TEST_F(NextLinks, ToForeignHostsAreNotFollowed) {
  const FaultRow row("F21");
  const QByteArray port = QByteArray::number(server.serverPort());
  for (const QByteArray& next :
       {elsewhere.url(u"/v1.0/users?p=2"_s).toEncoded(), "http://127.0.0.2:" + port + "/v1.0/users?p=2",
        "http://user@127.0.0.1:" + port + "/v1.0/users?p=2", "https://127.0.0.1:" + port + "/v1.0/users?p=2",
        "http://127.0.0.1:" + port + "@127.0.0.2/v1.0/users",
        "http://127.0.0.1:" + port + ".graph.microsoft.com/v1.0/users",
        QByteArray("https://graph.microsoft.com/v1.0/users"), QByteArray("file:///etc/passwd"),
        QByteArray("//127.0.0.2/v1.0/users"), QByteArray("/v1.0/users?p=2")}) {
    page(next);
    expectTold(whyNot(graph.list(u"/users"_s)), Kind::BadReply, notUnderstood);
  }
  EXPECT_EQ(elsewhere.connections(), 0);
  EXPECT_EQ(server.requests().size(), 10);
}

TEST_F(NextLinks, InACircleEnd) {
  const FaultRow row("F21");
  for (const int length : {1, 2, 3, 7}) {
    for (int i = 1; i <= length; ++i) {
      page(server.url(u"/v1.0/users?p=%1"_s.arg(i == length ? 1 : i + 1)).toEncoded());
    }
    page(server.url(u"/v1.0/users?p=2"_s).toEncoded());
    const qsizetype before = server.requests().size();
    const Failure why = whyNot(graph.list(u"/users?p=1"_s));
    expectTold(why, Kind::BadReply, notUnderstood);
    EXPECT_LE(server.requests().size() - before, length + 1);
  }
}

TEST_F(NextLinks, WithoutEndEndAtTheLimit) {
  const FaultRow row("F21");
  for (int i = 0; i < 60; ++i) {
    page(server.url(u"/v1.0/users?p=%1"_s.arg(i)).toEncoded());
  }
  const Failure why = whyNot(graph.list(u"/users"_s, {}, graph::Consistency::Session, 50));
  expectTold(why, Kind::BadReply, notUnderstood);
  EXPECT_EQ(why.code, u"too-many"_s);
  EXPECT_EQ(server.requests().size(), 51);
}

struct Sizes : WireFixture {};

TEST_F(Sizes, AGiganticBodyIsSaidToBeNoAnswer) {
  const FaultRow row("F19");
  server.then({.head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 300000000\r\n\r\n",
               .bytes = QByteArray(100'000, ' '),
               .repeats = 2999});
  const Failure why = whyNot(get());
  expectTold(why, Kind::BadReply, notUnderstood);
  EXPECT_EQ(why.code, u"too-large"_s);
  EXPECT_EQ(server.requests().size(), 1) << "not asked for again";
}

TEST_F(Sizes, ABombIsSaidToBeNoAnswer) {
  const FaultRow row("F19");
  server.then(answer(200, qCompress(QByteArray(30'000'000, ' '), 9).mid(4),
                     {{"Content-Type", "application/json"}, {"Content-Encoding", "deflate"}}));
  expectTold(whyNot(get()), Kind::BadReply, notUnderstood);
}

}  // namespace
}  // namespace usher::test
