// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/authorizing_transport.h"

#include <gtest/gtest.h>

#include "support/await.h"
#include "support/fake_transport.h"
#include "support/fault_row.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;
using Kind = Failure::Kind;

struct FakeTokens final : TokenSource {
  QByteArray current = "first", renewed = "second", refusedToken, claims;
  int asked = 0, renewals = 0;
  std::optional<Failure> refusal = {};

  Pending<Secret> accessToken() override {
    ++asked;
    return ready<Secret>(refusal ? Result<Secret>(fail(*refusal)) : Secret(current));
  }
  Pending<Secret> tokenAfterRefusal(const Secret& refused, const QByteArray& asksFor) override {
    ++renewals;
    refusedToken = refused.reveal();
    claims = asksFor;
    return ready<Secret>(refusal ? Result<Secret>(fail(*refusal)) : Secret(renewed));
  }
};

HttpRequest authorized(const QString& url) {
  return {.url = QUrl(url), .authorized = true};
}

QByteArray tokenIn(const HttpRequest& request) {
  return headerValue(request.headers, "Authorization");
}

struct AuthorizingTransportTest : testing::Test {
  test::FakeTransport wire;
  FakeTokens tokens;
  AuthorizingTransport transport{wire, tokens, QUrl(u"https://graph.microsoft.com"_s)};
  const QString me = u"https://graph.microsoft.com/v1.0/me"_s;
};

TEST_F(AuthorizingTransportTest, AttachesTheTokenForItsOrigin) {
  wire.expect("GET", "/v1.0/me", HttpReply{200});
  EXPECT_EQ(await(transport.send(authorized(me)))->status, 200);
  EXPECT_EQ(tokenIn(wire.last()), "Bearer first");
  wire.expect("GET", "/v1.0/me", HttpReply{200});
  EXPECT_TRUE(await(transport.send(authorized(u"https://graph.microsoft.com:443/v1.0/me"_s))));
}

TEST_F(AuthorizingTransportTest, SendsOtherRequestsWithoutOne) {
  wire.expect("GET", "/x", HttpReply{200});
  EXPECT_TRUE(await(transport.send({.url = QUrl(u"https://login.microsoftonline.com/x"_s)})));
  EXPECT_TRUE(tokenIn(wire.last()).isEmpty());
  EXPECT_EQ(tokens.asked, 0);
}

TEST_F(AuthorizingTransportTest, NeverSendsItAnywhereElse) {
  for (const char* url :
       {"https://127.0.0.2/v1.0/me", "https://graph.microsoft.com.evil.example/v1.0/me",
        "http://graph.microsoft.com/v1.0/me", "https://graph.microsoft.com:8443/v1.0/me",
        "https://graph.microsoft.com@evil.example/v1.0/me", "https://user:pw@graph.microsoft.com/v1.0/me",
        "https://evil.example/?x=https://graph.microsoft.com/", "https://evil.example/graph.microsoft.com",
        "https://graph.microsoft.us/v1.0/me", "https://xgraph.microsoft.com/", "//graph.microsoft.com/v1.0/me",
        "/v1.0/me", "", "https://graph.microsoft.com./v1.0/me", "https://graph.microsoft.com%2eevil.example/"}) {
    const auto result = await(transport.send(authorized(QString::fromLatin1(url))));
    ASSERT_FALSE(result) << url;
    EXPECT_EQ(result.error().kind, Kind::Bug) << url;
  }
  EXPECT_TRUE(wire.sent().isEmpty());
  EXPECT_EQ(tokens.asked, 0);
}

TEST_F(AuthorizingTransportTest, RefusesARequestThatBringsATokenOfItsOwn) {
  HttpRequest request{.url = QUrl(me), .headers = {{"authorization", "Bearer mine"}}};
  EXPECT_EQ(await(transport.send(request)).error().kind, Kind::Bug);
}

TEST_F(AuthorizingTransportTest, AnswersARefusalWithOneNewToken) {
  HttpRequest request = authorized(me);
  request.method = "POST";
  request.body = "{}";
  request.repeatable = false;
  wire.expect("POST", "/v1.0/me", HttpReply{401});
  wire.expect("POST", "/v1.0/me", HttpReply{201});
  EXPECT_EQ(await(transport.send(request))->status, 201);
  EXPECT_EQ(tokens.refusedToken, "first");
  EXPECT_TRUE(tokens.claims.isEmpty());
  EXPECT_EQ(tokenIn(wire.last()), "Bearer second");
  EXPECT_EQ(wire.last().body, "{}");
}

TEST_F(AuthorizingTransportTest, PassesAClaimsChallengeOn) {
  const QByteArray claims = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})";
  wire.expect("GET", "/v1.0/me",
              HttpReply{401,
                        {{"WWW-Authenticate",
                          R"(Bearer realm="", error="insufficient_claims", claims=")" + claims.toBase64() + "\""}}});
  wire.expect("GET", "/v1.0/me", HttpReply{200});
  EXPECT_TRUE(await(transport.send(authorized(me))));
  EXPECT_EQ(tokens.claims, claims);
}

TEST_F(AuthorizingTransportTest, ASecondRefusalNeedsAPerson) {
  wire.expect("GET", "/v1.0/me", HttpReply{401});
  wire.expect("GET", "/v1.0/me", HttpReply{401, {{"request-id", "r9"}}});
  const auto result = await(transport.send(authorized(me)));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Kind::SignInNeeded);
  EXPECT_EQ(result.error().requestId, u"r9"_s);
  EXPECT_EQ(tokens.renewals, 1);
}

TEST_F(AuthorizingTransportTest, AChallengeForClaimsCountsWithAForbiddenToo) {
  const test::FaultRow row{"F25"};
  const QByteArray claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})";
  const Headers challenge{
      {"WWW-Authenticate", R"(Bearer error="insufficient_claims", claims=")" + claims.toBase64() + "\""}};
  wire.expect("GET", "/v1.0/me", HttpReply{403, challenge});
  wire.expect("GET", "/v1.0/me", HttpReply{200});
  EXPECT_EQ(await(transport.send(authorized(me)))->status, 200);
  EXPECT_EQ(tokens.claims, claims);
  EXPECT_EQ(tokenIn(wire.last()), "Bearer second");

  wire.expect("GET", "/v1.0/me", HttpReply{403, challenge});
  wire.expect("GET", "/v1.0/me", HttpReply{403, challenge});
  const auto result = await(transport.send(authorized(me)));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Kind::SignInNeeded);
  EXPECT_EQ(tokens.renewals, 2) << "never in a loop";
}

TEST_F(AuthorizingTransportTest, AForbiddenWithoutAChallengeIsTheAnswer) {
  for (const QByteArray& header : {QByteArray(), QByteArray(R"(Bearer error="insufficient_scope", scope="x")")}) {
    wire.expect("GET", "/v1.0/me", HttpReply{403, {{"WWW-Authenticate", header}}});
    EXPECT_EQ(await(transport.send(authorized(me)))->status, 403);
  }
  EXPECT_EQ(tokens.renewals, 0);
}

TEST_F(AuthorizingTransportTest, FailsAsTheTokenSourceDoes) {
  tokens.refusal = failure(Kind::SignInNeeded, u"expired"_s);
  const auto result = await(transport.send(authorized(me)));
  EXPECT_EQ(result.error().kind, Kind::SignInNeeded);
  EXPECT_EQ(result.error().code, u"expired"_s);
  EXPECT_TRUE(wire.sent().isEmpty());
}

TEST_F(AuthorizingTransportTest, CancellingReachesTheRequestUnderWay) {
  const auto open = wire.expectOpen("GET", "/v1.0/me");
  auto pending = transport.send(authorized(me));
  ASSERT_TRUE(test::eventually([&] { return wire.sent().size() == 1; }));
  pending.cancel();
  EXPECT_TRUE(test::eventually([&] { return open.isCancelled(); }));
}

TEST(ClaimsChallenge, IsReadFromEveryWayOfWritingIt) {
  const QByteArray claims = R"({"access_token":{"xms_cc":{"values":["cp1"]}}})";
  const QByteArray plain = claims.toBase64();
  const QByteArray unpadded = claims.toBase64(QByteArray::OmitTrailingEquals);
  const QByteArray url = claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
  for (const QByteArray& header :
       {R"(Bearer error="insufficient_claims", claims=")" + plain + '"',
        R"(Bearer claims=")" + plain + R"(", error="insufficient_claims")",
        R"(bearer realm="a, b", authorization_uri="https://x/?claims=no", error="insufficient_claims",claims=")" + url +
            '"',
        "Bearer error=insufficient_claims, claims=" + unpadded,
        R"(Basic realm="x", Bearer Error="insufficient_claims", Claims=")" + plain + '"',
        R"(Negotiate, Bearer error="insufficient_claims", claims=")" + plain + R"(", Basic realm="claims=\"no\"")",
        R"(Negotiate YWI=, , Bearer error="invalid_token",claims="e30=", Bearer error="insufficient_claims",claims=")" +
            plain + '"'}) {
    EXPECT_EQ(claimsChallenge({401, {{"WWW-Authenticate", header}}}), claims) << header.constData();
  }
}

TEST(ClaimsChallenge, IsEmptyWhereThereIsNone) {
  const QByteArray claims = QByteArray("{}").toBase64();
  for (const QByteArray& header :
       {QByteArray(), QByteArray("Bearer"), R"(Bearer error="invalid_token", claims=")" + claims + '"',
        QByteArray(R"(Bearer error="insufficient_claims")"),
        QByteArray(R"(Bearer error="insufficient_claims", claims="")"),
        QByteArray(R"(Bearer error="insufficient_claims", claims="%%%")"),
        R"(Bearer error="insufficient_claims", claims=")" + QByteArray("[1]").toBase64() + '"',
        QByteArray(R"(Bearer error="insufficient_claims", claims="unterminated)"),
        R"(Bearer error="insufficient_claims", Basic realm="x", claims=")" + claims + '"',
        R"(Bearer error="invalid_token", PoP error="insufficient_claims", claims=")" + claims + '"',
        R"(Bearer realm="error=\"insufficient_claims\", claims=\")" + claims + R"(\"")"}) {
    EXPECT_TRUE(claimsChallenge({401, {{"WWW-Authenticate", header}}}).isEmpty()) << header.constData();
  }
}

TEST(ClaimsChallenge, MayStandInAnyOfSeveralHeaders) {
  const HttpReply reply{
      401,
      {{"WWW-Authenticate", R"(Basic realm="x")"},
       {"www-authenticate", R"(Bearer error="insufficient_claims", claims=")" + QByteArray("{}").toBase64() + '"'}}};
  EXPECT_EQ(claimsChallenge(reply), "{}");
}

}  // namespace
}  // namespace usher::http
