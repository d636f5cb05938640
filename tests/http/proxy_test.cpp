// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QNetworkReply>

#include "http/proxy_logins.h"
#include "http/qt_transport.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "support/login_proxy.h"
#include "support/secure_server.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::answer;
using test::await;
using test::eventually;
using test::FaultRow;
using Kind = Failure::Kind;

const QByteArray goodLogin = "dana:let me in";

/// A server that only the proxy leads to; the certificate is good, as an inspecting proxy's would be.
struct ProxyTest : testing::Test {
  test::CertificateMaker certificates;
  test::TrustedRoot trust{certificates.root()};
  test::SecureServer server{certificates.issue({u"graph.contoso.test"_s})};
  test::LoginProxy proxy;
  test::ProxyEnvironment environment{proxy.address()};
  const QUrl origin{u"https://graph.contoso.test"_s};
  ProxyLogins logins;
  GuardedAccessManager network{
      {origin}, nullptr, {1'000'000, std::chrono::milliseconds(5000), std::chrono::milliseconds(9000)}};
  QtTransport transport{network};
  QList<ProxyLogins::Question> asked;
  /// What the person says to each question in turn; nothing: leaves the question open; empty: declines.
  QStringList answers;

  void SetUp() override {
    proxy.hosts.insert(origin.host(), server.serverPort());
    network.useLogins(logins);
    QObject::connect(&logins, &ProxyLogins::questionChanged, &network, [this] {
      if (!logins.question()) {
        return;
      }
      asked.append(*logins.question());
      if (!answers.isEmpty()) {
        QMetaObject::invokeMethod(
            &network, [this, text = answers.takeFirst()] { say(text); }, Qt::QueuedConnection);
      }
    });
  }

  void say(const QString& text) {
    if (text.isEmpty()) {
      logins.decline();
    } else {
      logins.answer(text.section(u':', 0, 0), text.section(u':', 1));
    }
  }

  Pending<HttpReply> get(const QByteArray& method = "GET", const QByteArray& body = {}) {
    return transport.send({.method = method, .url = origin.resolved(QUrl(u"/v1.0/me"_s)), .body = body});
  }

  Kind failureOf(const Pending<HttpReply>& pending) {
    const auto result = await(pending);
    EXPECT_FALSE(result);
    return result ? Kind::Bug : result.error().kind;
  }

  /// Neither password nor anything meant for a proxy came to the server.
  void expectServerKnowsNoLogin() {
    EXPECT_FALSE(server.received().toLower().contains("proxy-")) << server.received().constData();
    EXPECT_FALSE(server.received().contains(goodLogin.toBase64()));
  }
};

TEST_F(ProxyTest, TheSystemsProxyIsUsed) {
  const auto reply = await(get());
  ASSERT_TRUE(reply) << qPrintable(reply.error().detail);
  EXPECT_EQ(reply->status, 200);
  EXPECT_EQ(reply->body, "{}");
  ASSERT_EQ(proxy.requests().size(), 1);
  EXPECT_EQ(proxy.requests().first(), "CONNECT graph.contoso.test:443 HTTP/1.1");
  EXPECT_EQ(server.requests(), 1);
  EXPECT_TRUE(asked.isEmpty());
  expectServerKnowsNoLogin();
}

TEST_F(ProxyTest, ALoginIsAskedForOnceAndGoesToTheProxyAlone) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  answers = {QString::fromLatin1(goodLogin)};
  const auto first = await(get("POST", R"({"a":1})"));
  ASSERT_TRUE(first) << qPrintable(first.error().detail);
  ASSERT_TRUE(await(get("PATCH", "{}")));
  ASSERT_TRUE(await(get()));
  ASSERT_EQ(asked.size(), 1);
  EXPECT_EQ(asked.first().proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
  EXPECT_FALSE(asked.first().wasRefused);
  EXPECT_FALSE(logins.question());
  EXPECT_EQ(server.requests(), 3);
  EXPECT_EQ(server.received().count(R"({"a":1})"), 1);
  expectServerKnowsNoLogin();
}

TEST_F(ProxyTest, RequestsThatWaitTogetherAskTogether) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  QList<Pending<HttpReply>> pending;
  for (int i = 0; i < 5; ++i) {
    pending.append(get());
  }
  ASSERT_TRUE(eventually([&] { return proxy.requests().size() >= 5 && logins.question(); }));
  say(QString::fromLatin1(goodLogin));
  for (const auto& each : pending) {
    EXPECT_TRUE(await(each));
  }
  EXPECT_EQ(asked.size(), 1);
  EXPECT_EQ(server.requests(), 5);
}

TEST_F(ProxyTest, AWrongPasswordIsAskedForAgain) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  answers = {u"dana:wrong"_s, u"dana:wrong again"_s, QString::fromLatin1(goodLogin)};
  EXPECT_TRUE(await(get()));
  ASSERT_EQ(asked.size(), 3);
  EXPECT_FALSE(asked.at(0).wasRefused);
  EXPECT_TRUE(asked.at(1).wasRefused);
  EXPECT_TRUE(asked.at(2).wasRefused);
  EXPECT_EQ(asked.at(0).triesLeft, 3);
  EXPECT_EQ(asked.at(2).triesLeft, 1);
  EXPECT_EQ(server.requests(), 1);
  expectServerKnowsNoLogin();
}

TEST_F(ProxyTest, AfterThreeWrongPasswordsItSaysSo) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  answers = {u"dana:1"_s, u"dana:2"_s, u"dana:3"_s, u"never asked:x"_s};
  EXPECT_EQ(failureOf(get()), Kind::ProxyLoginNeeded);
  EXPECT_EQ(asked.size(), 3);
  EXPECT_FALSE(logins.question());
  EXPECT_EQ(logins.loginFor(u"127.0.0.1"_s), nullptr);
  QList<QByteArray> sent = proxy.logins();
  sent.removeAll("");
  EXPECT_EQ(sent, (QList<QByteArray>{"dana:1", "dana:2", "dana:3"}));
  EXPECT_TRUE(server.received().isEmpty());
}

TEST_F(ProxyTest, DecliningEndsWhatWaitsAndTheNextTryAsksAgain) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  const auto one = get(), two = get();
  ASSERT_TRUE(eventually([&] { return proxy.requests().size() >= 2 && logins.question(); }));
  logins.decline();
  EXPECT_EQ(failureOf(one), Kind::ProxyLoginNeeded);
  EXPECT_EQ(failureOf(two), Kind::ProxyLoginNeeded);
  EXPECT_EQ(asked.size(), 1);
  answers = {QString::fromLatin1(goodLogin)};
  EXPECT_TRUE(await(get()));
  EXPECT_EQ(asked.size(), 2);
}

TEST_F(ProxyTest, CancellingWhileTheQuestionIsOpenEndsTheRequestAtOnce) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  auto pending = get();
  ASSERT_TRUE(eventually([&] { return logins.question().has_value(); }));
  pending.cancel();
  EXPECT_EQ(failureOf(pending), Kind::Cancelled);
  say(QString::fromLatin1(goodLogin));
  EXPECT_TRUE(await(get()));
  EXPECT_EQ(server.requests(), 1) << "the cancelled request must not be sent after all";
}

TEST_F(ProxyTest, ALoginThatStopsWorkingIsAskedForAnew) {
  proxy.credentials = goodLogin;
  answers = {QString::fromLatin1(goodLogin), u"dana:new"_s};
  ASSERT_TRUE(await(get()));
  proxy.credentials = "dana:new";
  network.clearConnectionCache();
  ASSERT_TRUE(await(get()));
  EXPECT_EQ(asked.size(), 2);
  EXPECT_TRUE(asked.last().wasRefused);
}

TEST_F(ProxyTest, ANetworkThatGoesAwayTakesItsRequestsAlong) {
  proxy.credentials = goodLogin;
  auto temporary = std::make_unique<GuardedAccessManager>(QList<QUrl>{origin});
  temporary->useLogins(logins);
  auto plain = std::make_unique<QtTransport>(*temporary);
  const auto asking = plain->send({.url = origin});
  ASSERT_TRUE(eventually([&] { return logins.question().has_value(); }));
  const auto underWay = plain->send({.url = origin});
  plain.reset();
  temporary.reset();
  EXPECT_FALSE(await(asking));
  EXPECT_FALSE(await(underWay));
  say(QString::fromLatin1(goodLogin));
  EXPECT_TRUE(server.received().isEmpty());
}

TEST_F(ProxyTest, WithoutAnybodyToAskItFails) {
  proxy.credentials = goodLogin;
  GuardedAccessManager alone({origin});
  QtTransport plain(alone);
  EXPECT_EQ(failureOf(plain.send({.url = origin})), Kind::ProxyLoginNeeded);
  EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ProxyTest, ThisComputerIsNeverReachedThroughAProxy) {
  test::ScriptedServer here;
  here.always(answer(200, "{}"));
  QUrl byName = here.origin();
  byName.setHost(u"localhost"_s);
  GuardedAccessManager local({here.origin(), byName});
  local.useLogins(logins);
  QtTransport plain(local);
  EXPECT_TRUE(await(plain.send({.url = here.url(u"/x"_s)})));
  EXPECT_TRUE(await(plain.send({.url = byName})));
  EXPECT_EQ(here.requests().size(), 2);
  EXPECT_EQ(proxy.connections(), 0);
}

TEST_F(ProxyTest, WhatTheSystemExceptsIsNotSentThroughTheProxy) {
  qputenv("no_proxy", "graph.contoso.test");
  EXPECT_FALSE(await(get()));
  EXPECT_EQ(proxy.connections(), 0);
}

TEST_F(ProxyTest, AServerThatPlaysAProxyLearnsNoLogin) {
  const FaultRow row("F4");
  proxy.credentials = goodLogin;
  answers = {QString::fromLatin1(goodLogin), QString::fromLatin1(goodLogin)};
  server.standing = answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}});
  EXPECT_EQ(failureOf(get()), Kind::BadReply);
  EXPECT_EQ(asked.size(), 1);
  EXPECT_GE(server.requests(), 1);
  expectServerKnowsNoLogin();
}

TEST_F(ProxyTest, WithoutAProxyNobodyIsAskedForItsLogin) {
  test::ScriptedServer here;
  here.always(answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}}));
  GuardedAccessManager local({here.origin()});
  local.useLogins(logins);
  QtTransport plain(local);
  EXPECT_EQ(failureOf(plain.send({.url = here.origin()})), Kind::BadReply);
  EXPECT_TRUE(asked.isEmpty());
  EXPECT_TRUE(here.requests().last().header("Proxy-Authorization").isEmpty());
}

TEST_F(ProxyTest, AProxyThatDoesNotLeadThereIsNamed) {
  for (const int refusal : {403, 404, 405, 500, 502, 503, 504}) {
    proxy.refusal = refusal;
    const auto result = await(get());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::HostUnreachable) << refusal;
    EXPECT_EQ(result.error().code, u"proxy"_s) << refusal;
  }
  proxy.close();
  const auto result = await(get());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Kind::HostUnreachable);
  EXPECT_EQ(result.error().code, u"proxy"_s);
  EXPECT_TRUE(server.received().isEmpty());
}

TEST_F(ProxyTest, ASilentProxyTimesOut) {
  const FaultRow row("F9");
  GuardedAccessManager hurried({origin}, nullptr,
                               {1000, std::chrono::milliseconds(300), std::chrono::milliseconds(600)});
  hurried.useLogins(logins);
  QtTransport plain(hurried);
  proxy.pauseAccepting();
  EXPECT_EQ(failureOf(plain.send({.url = origin})), Kind::TimedOut);
}

}  // namespace
}  // namespace usher::http
