// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QJsonObject>

#include "http/authorizing_transport.h"
#include "session_fixture.h"
#include "support/fake_transport.h"
#include "support/fault_row.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

/// A claims challenge as Graph sends it (F25): one silent renewal that carries it, one replay, then the person.
class ClaimsChallenge : public SessionTest {
 protected:
  void SetUp() override { ASSERT_TRUE(signIn()); }

  qsizetype requests() const { return server.tokenRequests().size(); }
  QByteArray token() { return await(session->accessToken()).value_or(Secret()).reveal(); }
  void refuseTokensWith(int number) {
    server.insteadOfTokens = [number](const OidcRequest&) {
      return OidcServer::entraError(400, u"invalid_grant"_s, number);
    };
  }

  const QByteArray revoked = R"({"access_token":{"nbf":{"essential":true,"value":"1772452800"}}})";

  http::HttpReply challenge(const QByteArray& claims) {
    http::HttpReply reply{401};
    reply.headers = {{"WWW-Authenticate",
                      "Bearer realm=\"\", authorization_uri=\"https://login.example/authorize\", "
                      "error=\"insufficient_claims\", claims=\"" +
                          claims.toBase64() + '"'}};
    return reply;
  }
  Result<http::HttpReply> readMe() {
    return await(graph.send({.url = QUrl(u"https://graph.example/v1.0/me"_s), .authorized = true}));
  }
  QJsonObject claimsOf(const OidcRequest& request) {
    return QJsonDocument::fromJson(request.parameters.value(u"claims"_s).toUtf8()).object();
  }

  FakeTransport wire;
  http::AuthorizingTransport graph{wire, *session, QUrl(u"https://graph.example"_s)};
};

TEST_F(ClaimsChallenge, EveryRequestSaysThatUsherCanAnswerOne) {
  const FaultRow row{"F25"};
  clock.advance(std::chrono::hours(1));
  token();
  ASSERT_EQ(requests(), 2);
  const QString declared = u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s;
  EXPECT_EQ(door.lastAsked().value(u"claims"_s), declared);
  for (const OidcRequest& request : server.tokenRequests()) {
    EXPECT_EQ(request.parameters.value(u"claims"_s), declared);
  }
}

TEST_F(ClaimsChallenge, IsAnsweredByOneRenewalAndOneReplayWithTheNewToken) {
  const FaultRow row{"F25"};
  const QByteArray old = token();
  wire.expect("GET", "/v1.0/me", challenge(revoked));
  wire.expect("GET", "/v1.0/me", http::HttpReply{200});
  const auto reply = readMe();
  ASSERT_TRUE(reply) << qPrintable(reply.error().code);
  EXPECT_EQ(reply->status, 200);
  EXPECT_EQ(requests(), 2);
  const QJsonObject asked = claimsOf(server.tokenRequests().last())[u"access_token"_s].toObject();
  EXPECT_EQ(asked[u"nbf"_s].toObject()[u"value"_s].toString(), u"1772452800"_s);
  EXPECT_TRUE(asked.contains(u"xms_cc"_s));
  EXPECT_NE(token(), old);
  clock.advance(std::chrono::hours(1));
  token();
  EXPECT_FALSE(claimsOf(server.tokenRequests().last())[u"access_token"_s].toObject().contains(u"nbf"_s));
}

TEST_F(ClaimsChallenge, OfTheNewTokenTooEndsAtThePersonAndNeverInALoop) {
  const FaultRow row{"F25"};
  for (int i = 0; i < 2; ++i) {
    wire.expect("GET", "/v1.0/me", challenge(revoked));
  }
  EXPECT_EQ(readMe().error().kind, Kind::SignInNeeded);
  EXPECT_EQ(requests(), 2);
  wire.expect("GET", "/v1.0/me", challenge(revoked));
  EXPECT_EQ(readMe().error().code, u"claims"_s);
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(readMe().error().code, u"claims"_s);
  }
  EXPECT_EQ(requests(), 2);
  ASSERT_TRUE(await(session->require(door, {u"User.Read"_s})));
  EXPECT_TRUE(door.lastAsked().value(u"claims"_s).contains(u"1772452800"_s));
  wire.expect("GET", "/v1.0/me", http::HttpReply{200});
  EXPECT_TRUE(readMe());
}

TEST_F(ClaimsChallenge, ThatASilentRenewalCannotAnswerNeedsThePerson) {
  const FaultRow row{"F25"};
  refuseTokensWith(50076);
  wire.expect("GET", "/v1.0/me", challenge(revoked));
  EXPECT_EQ(readMe().error().kind, Kind::SignInNeeded);
  EXPECT_EQ(readMe().error().code, u"claims"_s);
  EXPECT_EQ(requests(), 2);
  server.insteadOfTokens = nullptr;
  ASSERT_TRUE(signIn());
  EXPECT_TRUE(door.lastAsked().value(u"claims"_s).contains(u"1772452800"_s));
  EXPECT_FALSE(token().isEmpty());
}

TEST_F(ClaimsChallenge, OfManyCallsAtOnceIsAnsweredByOneRenewal) {
  const FaultRow row{"F25"};
  const Secret old(token());
  std::vector<Pending<Secret>> refused;
  for (int i = 0; i < 20; ++i) {
    refused.push_back(session->tokenAfterRefusal(old, revoked));
  }
  QSet<QByteArray> given;
  for (const auto& one : refused) {
    given.insert(await(one).value_or(Secret()).reveal());
  }
  EXPECT_EQ(given.size(), 1);
  EXPECT_FALSE(given.contains(old.reveal()));
  EXPECT_FALSE(given.contains(QByteArray()));
  EXPECT_EQ(requests(), 2);
}

TEST_F(ClaimsChallenge, DuringTroubleOnTheWireStaysToBeAnswered) {
  const FaultRow row{"F25"};
  server.insteadOfTokens = [](const OidcRequest&) { return RawAnswer{404, "text/html", "<html>"}; };
  const Secret old(token());
  EXPECT_FALSE(await(session->tokenAfterRefusal(old, revoked)));
  server.insteadOfTokens = nullptr;
  EXPECT_NE(token(), old.reveal());
  EXPECT_TRUE(server.tokenRequests().last().parameters.value(u"claims"_s).contains(u"1772452800"_s));
}

}  // namespace
}  // namespace usher::test
