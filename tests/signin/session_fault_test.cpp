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

/// What the faults of identity (F22 to F26, F43) do to a session that is signed in.
class SessionFault : public SessionTest {
 protected:
  void SetUp() override { ASSERT_TRUE(signIn()); }

  qsizetype requests() const { return server.tokenRequests().size(); }
  QByteArray token() { return await(session->accessToken()).value_or(Secret()).reveal(); }
  void refuseTokensWith(int number) {
    server.insteadOfTokens = [number](const OidcRequest&) {
      return OidcServer::entraError(400, u"invalid_grant"_s, number);
    };
  }
  /// This computer's clock, and not the authority's, differs by `seconds` from now on.
  void setOwnClock(qint64 seconds) { ownClock.setNow(clock.now().addSecs(seconds)); }
  std::unique_ptr<signin::Session> sessionByOwnClock() {
    return std::make_unique<signin::Session>(cloud(), client(), network, vault, u"usher/own/clock"_s, ownClock);
  }

  ManualClock ownClock;
};

constexpr qint64 aDay = 24 * 3600;

TEST_F(SessionFault, AClockADayOffEitherWayIsNamedAtTheSignIn) {
  const FaultRow row{"F22"};
  for (const qint64 off : {aDay, -aDay, qint64(4200), qint64(-600)}) {
    setOwnClock(off);
    const auto account = await(sessionByOwnClock()->signIn(door, {}));
    EXPECT_EQ(account.error().kind, Kind::ClockWrong) << off;
  }
  for (const qint64 off : {qint64(290), qint64(-290)}) {
    setOwnClock(off);
    EXPECT_TRUE(await(sessionByOwnClock()->signIn(door, {}))) << off;
  }
}

TEST_F(SessionFault, AClockThatJumpsIsNamedOnceAndDoesNotMakeAStormOfRenewals) {
  const FaultRow row{"F22"};
  setOwnClock(0);
  const auto jumping = sessionByOwnClock();
  ASSERT_TRUE(await(jumping->signIn(door, {})));
  const qsizetype before = requests();
  setOwnClock(aDay);
  for (int i = 0; i < 50; ++i) {
    const auto refused = await(jumping->accessToken());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Kind::ClockWrong);
  }
  EXPECT_EQ(requests(), before + 1);
  setOwnClock(0);
  ownClock.advance(std::chrono::hours(1));
  clock.advance(std::chrono::hours(1));
  EXPECT_TRUE(await(jumping->accessToken()));
}

TEST_F(SessionFault, AStoredSignInUnderAWrongClockIsNeitherTakenUpNorRemoved) {
  const FaultRow row{"F22"};
  ASSERT_TRUE(eventually([&] { return vault.entries.size() == 1; }));
  ownClock.setNow(clock.now().addSecs(-aDay));
  signin::Session later(cloud(), client(), network, vault, u"usher/store/account"_s, ownClock);
  EXPECT_EQ(await(later.resume(*session->account())).error().kind, Kind::ClockWrong);
  EXPECT_EQ(vault.entries.size(), 1U);
}

TEST_F(SessionFault, ATokenOfThreeSecondsIsRenewedByOneRequestForAllWhoWait) {
  const FaultRow row{"F23"};
  server.lifetime = 3;
  clock.advance(std::chrono::hours(1));
  ASSERT_FALSE(token().isEmpty());
  for (int round = 0; round < 5; ++round) {
    clock.advance(std::chrono::seconds(3));
    const qsizetype before = requests();
    std::vector<Pending<Secret>> queue;
    for (int i = 0; i < 20; ++i) {
      queue.push_back(session->accessToken());
    }
    QSet<QByteArray> given;
    for (const auto& one : queue) {
      given.insert(await(one).value_or(Secret()).reveal());
    }
    EXPECT_EQ(given.size(), 1);
    EXPECT_FALSE(given.contains(QByteArray()));
    EXPECT_EQ(requests(), before + 1);
  }
}

TEST_F(SessionFault, ARevokedSignInAsksForThePersonOnceAndComesBackToTheSamePerson) {
  const FaultRow row{"F24"};
  const auto before = session->account();
  refuseTokensWith(50173);
  clock.advance(std::chrono::hours(1));
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(await(session->accessToken()).error().kind, Kind::SignInNeeded);
  }
  EXPECT_EQ(requests(), 2);
  EXPECT_EQ(session->account(), before);
  server.insteadOfTokens = nullptr;
  EXPECT_EQ(signIn({server.tenantId, server.userName, {}}), *before);
  EXPECT_FALSE(token().isEmpty());
}

TEST_F(SessionFault, WhatOnlyThePersonCanSettleIsSaidWithItsNumber) {
  const FaultRow row{"F26"};
  for (const int number : {50076, 50079, 53000, 53003, 65001, 50105, 530032}) {
    session = newSession();
    server.insteadOfTokens = nullptr;
    ASSERT_TRUE(signIn());
    refuseTokensWith(number);
    clock.advance(std::chrono::hours(1));
    const auto refused = await(session->accessToken());
    EXPECT_EQ(refused.error().kind, Kind::SignInNeeded) << number;
    EXPECT_EQ(refused.error().code, u"AADSTS%1"_s.arg(number));
  }
}

TEST_F(SessionFault, WhatARefusedRenewalDemandsIsAskedForAtThePage) {
  const FaultRow row{"F26"};
  const QString demanded = u"{\"access_token\":{\"capolids\":{\"essential\":true,\"values\":[\"c-1\"]}}}"_s;
  server.insteadOfTokens = [demanded](const OidcRequest&) {
    return OidcServer::entraError(400, u"interaction_required"_s, 50076, {{u"claims"_s, demanded}});
  };
  clock.advance(std::chrono::hours(1));
  EXPECT_EQ(await(session->accessToken()).error().code, u"AADSTS50076"_s);
  server.insteadOfTokens = nullptr;
  ASSERT_TRUE(signIn());
  EXPECT_TRUE(door.lastAsked().value(u"claims"_s).contains(u"\"c-1\""_s));
  EXPECT_TRUE(door.lastAsked().value(u"claims"_s).contains(u"cp1"_s));
  ASSERT_TRUE(signIn());
  EXPECT_FALSE(door.lastAsked().value(u"claims"_s).contains(u"c-1"_s));
}

TEST_F(SessionFault, ABlockAtThePageNamesTheBrowserAsWhatToChange) {
  const FaultRow row{"F26"};
  for (const int number : {53000, 53001, 53003, 530032}) {
    door.follow = [&, number](const QUrl& address) -> Result<QUrl> {
      server.alterRedirect = [number](auto& parameters) {
        parameters[0] = {u"error"_s, u"interaction_required"_s};
        parameters.append({u"error_description"_s, u"AADSTS%1: Call this number."_s.arg(number)});
      };
      return server.redirectFor(address);
    };
    const auto refused = signIn();
    EXPECT_EQ(refused.error().kind, Kind::BrowserBlocked) << number;
    EXPECT_EQ(refused.error().code, u"AADSTS%1"_s.arg(number));
  }
}

TEST_F(SessionFault, AnExpiredTokenIsNotUsedWhicheverClockSaysSo) {
  const FaultRow row{"F43"};
  const QByteArray first = token();
  clock.setNow(clock.now().addSecs(3600));
  const QByteArray second = token();
  EXPECT_NE(second, first);
  clock.advance(std::chrono::hours(1));
  clock.setNow(clock.now().addSecs(-3600));
  EXPECT_NE(token(), second);
}

TEST_F(SessionFault, AnAttemptSleptThroughIsOverWhicheverClockSaysSo) {
  const FaultRow row{"F43"};
  door.follow = nullptr;
  const auto before = requests();
  for (const bool onWallOnly : {true, false}) {
    const auto pending = session->signIn(door, {});
    ASSERT_TRUE(eventually([&] { return door.visitsAlive == 1; }));
    const QUrl redirect = server.redirectFor(door.opened.last());
    if (onWallOnly) {
      clock.setNow(clock.now().addSecs(3 * 3600));
    } else {
      clock.advance(std::chrono::minutes(10));
      clock.setNow(clock.now().addSecs(-600));
    }
    door.held.finish(redirect);
    EXPECT_EQ(await(pending).error().kind, Kind::TimedOut);
    EXPECT_EQ(door.visitsAlive, 0);
  }
  EXPECT_EQ(requests(), before);
}

/// A claims challenge as Graph sends it (F25): one silent renewal that carries it, one replay, then the person.
class ClaimsChallenge : public SessionFault {
 protected:
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
