// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/guarded_access_manager.h"

#include <gtest/gtest.h>

#include <QNetworkReply>

#include "support/await.h"
#include "support/fault_row.h"
#include "support/scripted_server.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::answer;
using test::eventually;

TEST(GuardedAccessManagerTest, AllowsExactlyTheOriginsOnItsList) {
  const GuardedAccessManager network({QUrl(u"https://login.microsoftonline.com"_s),
                                      QUrl(u"https://graph.microsoft.com"_s), QUrl(u"http://127.0.0.1:4001"_s),
                                      QUrl(u"http://[::1]:4002"_s), QUrl(u"http://plain.example"_s)});
  for (const char* url : {"https://graph.microsoft.com/v1.0/me", "https://graph.microsoft.com:443/v1.0/me?x=y#z",
                          "https://GRAPH.microsoft.com/", "https://login.microsoftonline.com",
                          "http://127.0.0.1:4001/x", "http://[::1]:4002/"}) {
    EXPECT_TRUE(network.allows(QUrl(QString::fromLatin1(url)))) << url;
  }
  for (const char* url : {"",
                          "graph.microsoft.com",
                          "//graph.microsoft.com/",
                          "http://graph.microsoft.com/",
                          "HTTP://graph.microsoft.com/",
                          "https://graph.microsoft.com:444/",
                          "https://graph.microsoft.com:80/",
                          "https://graph.microsoft.com.evil.example/",
                          "https://evil.example/graph.microsoft.com",
                          "https://graph.microsoft.com@evil.example/",
                          "https://user@graph.microsoft.com/",
                          "https://user:pw@graph.microsoft.com/",
                          "https://xgraph.microsoft.com/",
                          "https://sub.graph.microsoft.com/",
                          "https://microsoft.com/",
                          "https://graph.microsoft.com./",
                          "https://graph.microsoft.com\\@evil.example/",
                          "https://gr\xC3\xA4ph.microsoft.com/",
                          "ftp://graph.microsoft.com/",
                          "file:///etc/passwd",
                          "data:text/html,x",
                          "javascript:alert(1)",
                          "ws://127.0.0.1:4001/",
                          "http://127.0.0.1/",
                          "http://127.0.0.1:4002/",
                          "http://127.0.0.2:4001/",
                          "http://localhost:4001/",
                          "https://127.0.0.1:4001/",
                          "http://[::1]:4001/",
                          "http://[::ffff:127.0.0.1]:4001/",
                          "http://plain.example/"}) {
    EXPECT_FALSE(network.allows(QUrl(QString::fromUtf8(url)))) << url;
  }
}

struct Wire : testing::Test {
  test::ScriptedServer server, other{QHostAddress(u"127.0.0.2"_s)};
  GuardedAccessManager network{{server.origin()}};

  QNetworkReply* finished(QNetworkReply* reply) {
    EXPECT_TRUE(eventually([&] { return reply->isFinished(); }));
    return reply;
  }
};

TEST_F(Wire, RefusesAnAddressThatIsNotOnTheListWithoutSendingAByte) {
  QNetworkReply* reply = network.get(QNetworkRequest(other.url(u"/x"_s)));
  EXPECT_FALSE(reply->isFinished());
  EXPECT_EQ(finished(reply)->error(), QNetworkReply::ContentAccessDenied);
  EXPECT_EQ(finished(network.post(QNetworkRequest(QUrl(u"http://example.com/x"_s)), "secret"))->error(),
            QNetworkReply::ProtocolUnknownError);
  EXPECT_EQ(finished(network.get(QNetworkRequest(QUrl(u"file:///etc/hostname"_s))))->error(),
            QNetworkReply::ProtocolUnknownError);
  EXPECT_EQ(other.connections(), 0);
}

TEST_F(Wire, FollowsNoRedirectAndKeepsTheTokenAtHome) {
  const test::FaultRow row("F20");
  for (const int status : {301, 302, 303, 307, 308}) {
    for (const bool isPost : {false, true}) {
      server.then(answer(status, {}, {{"Location", other.url(u"/steal"_s).toEncoded()}}));
      QNetworkRequest request(server.url(u"/x"_s));
      request.setRawHeader("Authorization", "Bearer canary");
      // What a caller asks for does not matter.
      request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
      QNetworkReply* reply = isPost ? network.post(request, "body") : network.get(request);
      EXPECT_EQ(finished(reply)->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    }
  }
  EXPECT_EQ(other.connections(), 0);
}

TEST_F(Wire, SendsNoCookiesBack) {
  server.then(answer(200, "a", {{"Set-Cookie", "id=1; Path=/"}}));
  server.then(answer(200, "b"));
  finished(network.get(QNetworkRequest(server.url(u"/1"_s))));
  finished(network.get(QNetworkRequest(server.url(u"/2"_s))));
  ASSERT_EQ(server.requests().size(), 2);
  EXPECT_TRUE(server.requests().last().header("Cookie").isEmpty());
}

TEST_F(Wire, AsksTheServerEveryTime) {
  for (const char* body : {"a", "b"}) {
    server.then(answer(200, body, {{"Cache-Control", "max-age=3600"}, {"ETag", "\"1\""}}));
    EXPECT_EQ(finished(network.get(QNetworkRequest(server.url(u"/"_s))))->readAll(), body);
  }
}

TEST_F(Wire, DoesNotAnswerAPasswordQuestion) {
  server.then(answer(401, "who", {{"WWW-Authenticate", "Basic realm=\"x\""}}));
  QNetworkReply* reply = finished(network.get(QNetworkRequest(server.url(u"/"_s))));
  EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
  EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(Wire, APostIsSentOnceEvenWhenTheConnectionIsLostAtOnce) {
  const test::FaultRow row("F6");
  const test::ScriptedAnswer lost{.after = test::ScriptedAnswer::After::Reset};
  server.always(lost);
  for (int i = 0; i < 3; ++i) {
    const qsizetype before = server.requests().size();
    QNetworkReply* reply =
        finished(network.post(QNetworkRequest(server.url(u"/x"_s)), QByteArray(i * 100'000 + 1, 'b')));
    EXPECT_NE(reply->error(), QNetworkReply::NoError);
    EXPECT_LE(server.requests().size() - before, 1);
  }
  QNetworkReply* custom = finished(network.sendCustomRequest(QNetworkRequest(server.url(u"/x"_s)), "POST", "body"));
  EXPECT_NE(custom->error(), QNetworkReply::NoError);
  EXPECT_LE(server.requests().size(), 4);
}

TEST_F(Wire, APostArrivesWhole) {
  server.always(answer(200, "{}"));
  for (const int size : {0, 1, 5000, 300'000}) {
    const QByteArray body(size, 'p');
    EXPECT_EQ(finished(network.post(QNetworkRequest(server.url(u"/x"_s)), body))->error(), QNetworkReply::NoError);
    EXPECT_EQ(server.requests().last().body, body);
    EXPECT_EQ(server.requests().last().method, "POST");
  }
}

TEST(GuardedAccessManagerLimits, SayWhichWasPassed) {
  using std::chrono::milliseconds;
  const auto limitOf = [&](const test::ScriptedAnswer& what) {
    // Qt sends a GET again by itself when the connection closes too early: the answer is then the same.
    test::ScriptedServer server;
    GuardedAccessManager network({server.origin()}, nullptr, {1000, milliseconds(200), milliseconds(600)});
    server.always(what);
    QNetworkReply* reply = network.get(QNetworkRequest(server.url(u"/"_s)));
    EXPECT_TRUE(eventually([&] { return reply->isFinished(); }));
    return reply->property("usherLimit").toString();
  };
  EXPECT_EQ(limitOf(answer(200, QByteArray(1000, 'x'))), QString());
  EXPECT_EQ(limitOf(answer(200, QByteArray(1001, 'x'))), u"size"_s);
  EXPECT_EQ(limitOf({.bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'x')}), u"size"_s);
  EXPECT_EQ(limitOf({.after = test::ScriptedAnswer::After::KeepOpen}), u"time"_s);
  EXPECT_EQ(
      limitOf(
          {.head = "HTTP/1.1 200 OK\r\n\r\n", .bytes = QByteArray(900, 'x'), .piece = 1, .every = milliseconds(20)}),
      u"time"_s);
}

TEST(GuardedAccessManagerLimits, SaysWhileAnAnswerTakesLongerThanUsual) {
  const test::FaultRow row("F8");
  using std::chrono::milliseconds;
  test::ScriptedServer server;
  GuardedAccessManager network({server.origin()}, nullptr,
                               {1000, milliseconds(2000), milliseconds(4000), milliseconds(300)});
  int changes = 0;
  QObject::connect(&network, &GuardedAccessManager::slowChanged, &network, [&] { ++changes; });
  server.then(answer(200, "{}"));
  QNetworkReply* quick = network.get(QNetworkRequest(server.url(u"/"_s)));
  EXPECT_TRUE(eventually([&] { return quick->isFinished(); }));
  EXPECT_EQ(changes, 0);
  server.then({.after = test::ScriptedAnswer::After::KeepOpen});
  QNetworkReply* slow = network.get(QNetworkRequest(server.url(u"/"_s)));
  EXPECT_TRUE(eventually([&] { return network.isSlow(); }));
  EXPECT_FALSE(slow->isFinished());
  slow->abort();
  EXPECT_FALSE(network.isSlow());
  EXPECT_EQ(changes, 2);
}

}  // namespace
}  // namespace usher::http
