// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonObject>

#include "session_fixture.h"
#include "support/fault_row.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

/// What the faults of identity (F22 to F24, F26, F43) do to a session that is signed in.
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

}  // namespace
}  // namespace usher::test
