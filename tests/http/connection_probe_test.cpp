// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/connection_probe.h"

#include <gtest/gtest.h>

#include "support/await.h"
#include "support/full_backlog.h"
#include "support/login_proxy.h"
#include "support/own_namespace.h"
#include "support/secure_server.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::answer;
using test::await;
using Expects = ConnectionProbe::Expects;
using Kind = Failure::Kind;

constexpr WireLimits probeTestLimits{100'000, std::chrono::milliseconds(500), std::chrono::milliseconds(1000)};

Result<QDateTime> ask(const QUrl& address, Expects expects = Expects::Json) {
  GuardedAccessManager network({address}, nullptr, probeTestLimits);
  ConnectionProbe probe(network, {u"contoso.test"_s});
  return await(probe.ask(address, expects));
}

struct ProbeTest : testing::Test {
  test::ScriptedServer server, other{QHostAddress(u"127.0.0.2"_s)};

  Result<QDateTime> after(const test::ScriptedAnswer& what, Expects expects = Expects::Json) {
    server.then(what);
    return ask(server.url(u"/v1.0/me"_s), expects);
  }
  void expectFailure(const Result<QDateTime>& result, Kind kind, const QString& code, const QString& detail = {}) {
    ASSERT_FALSE(result);
    EXPECT_EQ(kindName(result.error().kind), kindName(kind));
    EXPECT_EQ(result.error().code, code);
    if (!detail.isEmpty()) {
      EXPECT_EQ(result.error().detail, detail);
    }
  }
};

TEST_F(ProbeTest, AnyJsonIsAnAnswerAndTellsTheTime) {
  const Headers json{{"Content-Type", "application/json; charset=utf-8"}, {"Date", "Mon, 02 Mar 2026 12:00:00 GMT"}};
  for (const int status : {200, 400, 401, 403, 404}) {
    const auto result = after(answer(status, "{}", json));
    ASSERT_TRUE(result) << status;
    EXPECT_EQ(*result, QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC));
  }
  const auto timeless = after(answer(200, "{}", {{"Content-Type", "application/json"}}));
  ASSERT_TRUE(timeless);
  EXPECT_FALSE(timeless->isValid());
}

TEST_F(ProbeTest, NothingThatBelongsToAnybodyIsSent) {
  ASSERT_TRUE(after(answer(401, "{}", {{"Content-Type", "application/json"}})));
  EXPECT_TRUE(server.requests().last().header("Authorization").isEmpty());
  EXPECT_TRUE(server.requests().last().header("Cookie").isEmpty());
  EXPECT_TRUE(server.requests().last().body.isEmpty());
}

TEST_F(ProbeTest, APageIsAnAnswerOnlyWhereOneIsExpected) {
  const Headers page{{"Content-Type", "text/html"}};
  EXPECT_TRUE(after(answer(200, "<html>", page), Expects::Anything));
  EXPECT_TRUE(after(answer(404, "<html>", page), Expects::Anything));
  expectFailure(after(answer(404, "<html>", page)), Kind::PortalInTheWay, u"content"_s);
  expectFailure(after(answer(200, "<html>", page)), Kind::PortalInTheWay, u"content"_s);
  expectFailure(after(answer(511, "<html>", page), Expects::Anything), Kind::PortalInTheWay, u"content"_s);
}

TEST_F(ProbeTest, ARedirectElsewhereIsANetworksOwnPageAndNamed) {
  const Headers elsewhere{{"Location", other.url(u"/login"_s).toEncoded()}};
  expectFailure(after(answer(302, {}, elsewhere)), Kind::PortalInTheWay, u"redirect"_s, u"127.0.0.2"_s);
  expectFailure(after(answer(302, {}, elsewhere), Expects::Anything), Kind::PortalInTheWay, u"redirect"_s);
  EXPECT_EQ(other.connections(), 0);
  const auto to = [&](const char* location) {
    return after(answer(302, {}, {{"Location", location}}), Expects::Anything);
  };
  EXPECT_TRUE(to("/login.srf"));
  EXPECT_TRUE(to("https://www.contoso.test/"));
  EXPECT_TRUE(to("https://contoso.test/"));
  EXPECT_FALSE(to("https://evilcontoso.test/"));
  EXPECT_FALSE(to("https://contoso.test.evil.example/"));
}

TEST_F(ProbeTest, WhatIsBrokenIsTold) {
  const QUrl address = server.origin();
  server.always({.after = test::ScriptedAnswer::After::Close});
  expectFailure(ask(address), Kind::HostUnreachable, u"connection-lost"_s);
  server.always({.after = test::ScriptedAnswer::After::KeepOpen});
  expectFailure(ask(address), Kind::TimedOut, {});
  expectFailure(ask(test::FullBacklog().origin()), Kind::TimedOut, {});
  server.close();
  expectFailure(ask(address), Kind::HostUnreachable, u"refused"_s);
}

TEST_F(ProbeTest, ANameThatIsNotFoundIsTold) {
  if (test::inOwnNamespace(u"-rn"_s)) {
    expectFailure(ask(QUrl(u"https://graph.microsoft.com/"_s)), Kind::Offline, u"name"_s);
    expectFailure(ask(QUrl(u"https://192.0.2.1/"_s)), Kind::Offline, u"network"_s);
  }
}

TEST_F(ProbeTest, WhoIssuedACertificateIsTold) {
  test::CertificateMaker maker;
  const auto faultOf = [&](const test::TlsIdentity& identity) {
    test::SecureServer secure(identity);
    return ask(secure.origin());
  };
  expectFailure(faultOf(maker.issue({u"127.0.0.1"_s})), Kind::NotSecure, u"untrusted"_s, u"Inspection of Contoso"_s);
  expectFailure(faultOf(maker.selfSigned({u"127.0.0.1"_s})), Kind::NotSecure, u"self-signed"_s, u"127.0.0.1"_s);
  const test::TrustedRoot trust(maker.root());
  expectFailure(faultOf(maker.issue({u"127.0.0.1"_s}, u"2020-01-01"_s)), Kind::NotSecure, u"expired"_s,
                u"Inspection of Contoso"_s);
  expectFailure(faultOf(maker.issue({u"wifi.contoso.test"_s})), Kind::NotSecure, u"wrong-name"_s,
                u"wifi.contoso.test"_s);
}

TEST_F(ProbeTest, AProxyInTheWayIsTold) {
  test::LoginProxy proxy;
  const test::ProxyEnvironment environment(proxy.address());
  const QUrl behind(u"https://graph.contoso.test/"_s);
  GuardedAccessManager network({behind});
  EXPECT_EQ(network.proxyNameFor(behind), u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
  EXPECT_EQ(network.proxyNameFor(server.origin()), QString());
  expectFailure(ask(behind), Kind::HostUnreachable, u"proxy"_s);
  proxy.credentials = "dana:secret";
  expectFailure(ask(behind), Kind::ProxyLoginNeeded, {});
}

TEST_F(ProbeTest, StoppingEndsItAtOnce) {
  GuardedAccessManager network({server.origin()}, nullptr, {1000, std::chrono::hours(1), std::chrono::hours(1)});
  ConnectionProbe probe(network, {});
  server.then({.after = test::ScriptedAnswer::After::KeepOpen});
  auto pending = probe.ask(server.origin(), Expects::Json);
  ASSERT_TRUE(test::eventually([&] { return server.requests().size() == 1; }));
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  EXPECT_TRUE(test::eventually([&] { return server.open() == 0; }));
}

}  // namespace
}  // namespace usher::http
