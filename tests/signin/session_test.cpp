// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/session.h"

#include <QAbstractOAuth>
#include <QNetworkReply>
#include <QSignalSpy>

#include "session_fixture.h"
#include "signin/scopes.h"
#include "support/fault_row.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

TEST_F(SessionTest, SignsAPersonInWithoutBreakingARuleOfTheProtocol) {
  const auto account = signIn();
  ASSERT_TRUE(account) << account.error().code.toStdString();
  EXPECT_EQ(account->objectId, server.objectId);
  EXPECT_EQ(account->tenantId, server.tenantId);
  EXPECT_EQ(account->userName, server.userName);
  EXPECT_EQ(session->account(), *account);
  EXPECT_TRUE(session->hasScopes(signin::scopes::firstSignIn()));
  EXPECT_EQ(server.violations(), QStringList());
  EXPECT_EQ(door.visitsAlive, 0);
}

TEST_F(SessionTest, TheFirstSignInLetsThePersonPickAnAccount) {
  ASSERT_TRUE(signIn());
  EXPECT_EQ(door.opened.last().path(), u"/organizations/oauth2/v2.0/authorize"_s);
  EXPECT_EQ(door.lastAsked().value(u"prompt"_s), u"select_account"_s);
  EXPECT_FALSE(door.lastAsked().contains(u"login_hint"_s));
  EXPECT_EQ(door.lastAsked().value(u"scope"_s), u"openid profile offline_access User.Read"_s);
  EXPECT_EQ(door.lastAsked().value(u"claims"_s), u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
}

TEST_F(SessionTest, AKnownPersonIsHintedAndNotAskedToPick) {
  ASSERT_TRUE(signIn({server.tenantId, server.userName, {}}));
  EXPECT_EQ(door.opened.last().path(), u'/' + server.tenantId + u"/oauth2/v2.0/authorize"_s);
  EXPECT_EQ(door.lastAsked().value(u"login_hint"_s), server.userName);
  EXPECT_FALSE(door.lastAsked().contains(u"prompt"_s));
}

TEST_F(SessionTest, ATenantThatIsNoneNeverReachesAnAddress) {
  for (const QString& tenant : {u"../evil"_s, u"a b"_s, u"common"_s, u"x?y=z"_s, u"contoso"_s}) {
    EXPECT_EQ(signIn({tenant, {}, {}}).error().kind, Kind::BadInput) << tenant.toStdString();
  }
  EXPECT_TRUE(door.opened.isEmpty());
}

TEST_F(SessionTest, EveryAttemptHasItsOwnStateNonceAndChallenge) {
  QSet<QString> seen;
  for (int i = 0; i < 20; ++i) {
    ASSERT_TRUE(signIn());
    for (const QString& name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
      seen.insert(door.lastAsked().value(name));
    }
  }
  EXPECT_EQ(seen.size(), 60);
}

TEST_F(SessionTest, TheRefreshTokenIsStoredUnderItsWholeKeyAndNothingElseIs) {
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return vault.entries.size() == 1; }));
  EXPECT_EQ(vault.entries.begin()->first, key());
  EXPECT_TRUE(vault.entries.begin()->second.contains("refresh"));
  EXPECT_TRUE(session->isStored());
}

TEST_F(SessionTest, AVaultThatFailsCostsTheStorageNotTheSession) {
  vault.trouble = failure(Kind::VaultLocked);
  QSignalSpy changed(session.get(), &signin::Session::storedChanged);
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return !session->isStored(); }));
  EXPECT_EQ(changed.count(), 1);
  clock.advance(std::chrono::hours(1));
  EXPECT_TRUE(await(session->accessToken()));
}

TEST_F(SessionTest, AVaultThatAnswersLateKeepsTheSignInAfterAll) {
  const test::FaultRow row{"F41"};
  vault.trouble = failure(Kind::VaultSilent);
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return !session->isStored(); }));
  EXPECT_EQ(session->storageFailure()->kind, Kind::VaultSilent);
  QSignalSpy changed(session.get(), &signin::Session::storedChanged);
  vault.answerAgain();
  ASSERT_TRUE(eventually([&] { return changed.count() == 1; }));
  EXPECT_TRUE(session->isStored());
  EXPECT_TRUE(session->wasStoredLate());
  EXPECT_EQ(vault.entries.count(key()), 1U);
}

TEST_F(SessionTest, ALateAnswerAfterTheSignOutStoresNothing) {
  const test::FaultRow row{"F41"};
  vault.trouble = failure(Kind::VaultSilent);
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return !session->isStored(); }));
  await(session->signOut());
  vault.answerAgain();
  EXPECT_TRUE(vault.entries.empty());
}

TEST_F(SessionTest, ASignOutIsDoneWhereThereIsNothingToDelete) {
  const test::FaultRow row{"F39"};
  for (const auto& [storing, removing, isDone] :
       {std::tuple(Kind::VaultMissing, Kind::VaultMissing, true),
        std::tuple(Kind::VaultLocked, Kind::VaultLocked, true), std::tuple(Kind::VaultSilent, Kind::VaultSilent, true),
        std::tuple(Kind::VaultSilent, Kind::VaultLocked, false)}) {
    vault.trouble = failure(storing);
    vault.removalTrouble = failure(removing);
    ASSERT_TRUE(signIn());
    ASSERT_TRUE(eventually([&] { return !session->isStored(); }));
    EXPECT_EQ(await(session->signOut()).has_value(), isDone);
  }
  vault.trouble.reset();
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return vault.entries.count(key()) == 1; }));
  vault.removalTrouble = failure(Kind::VaultLocked);
  EXPECT_EQ(await(session->signOut()).error().kind, Kind::VaultLocked) << "it is still there";
}

TEST_F(SessionTest, StoresAgainWhenThePersonHasUnlockedTheVault) {
  const test::FaultRow row{"F40"};
  vault.trouble = failure(Kind::VaultLocked);
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return !session->isStored(); }));
  vault.trouble.reset();
  session->storeAgain();
  EXPECT_TRUE(eventually([&] { return session->isStored(); }));
  EXPECT_FALSE(session->wasStoredLate());
  EXPECT_EQ(vault.entries.count(key()), 1U);
}

TEST_F(SessionTest, ASilentVaultDoesNotHoldTheSignInUp) {
  const test::FaultRow row{"F41"};
  vault.isStalled = true;
  EXPECT_TRUE(signIn());
  EXPECT_TRUE(await(session->accessToken()));
}

TEST_F(SessionTest, AnAnswerWithoutRefreshTokenIsASessionThatIsNotStored) {
  server.alterTokenReply = [](QJsonObject& reply) { reply.remove(u"refresh_token"_s); };
  ASSERT_TRUE(signIn());
  EXPECT_FALSE(session->isStored());
  clock.advance(std::chrono::hours(2));
  EXPECT_EQ(await(session->accessToken()).error().kind, Kind::SignInNeeded);
}

TEST_F(SessionTest, RolesAreThoseOfTheWidsClaim) {
  server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"wids"_s] = QJsonArray{u"62E90394-69F5-4237-9190-012177145E10"_s, u"nonsense"_s};
  };
  EXPECT_EQ(signIn()->roles, (QStringList{u"62e90394-69f5-4237-9190-012177145e10"_s}));
}

TEST_F(SessionTest, WithoutWidsTheRolesAreUnknownNotNone) {
  EXPECT_EQ(signIn()->roles, std::nullopt);
}

TEST_F(SessionTest, AGuestIsToldApartByTheForeignIdp) {
  server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"idp"_s] = u"https://sts.windows.net/99999999-0000-4000-8000-000000000000/"_s;
  };
  EXPECT_TRUE(signIn()->isGuest);
  server.alterIdToken = [this](QJsonObject&, QJsonObject& claims) {
    claims[u"idp"_s] = u"https://sts.windows.net/"_s + server.tenantId + u'/';
  };
  EXPECT_FALSE(signIn()->isGuest);
}

TEST_F(SessionTest, APersonalAccountIsRefusedByName) {
  server.tenantId = signin::personalTenantId;
  const auto account = signIn();
  EXPECT_EQ(account.error().kind, Kind::WrongAccount);
  EXPECT_EQ(account.error().code, u"personal"_s);
  EXPECT_EQ(session->account(), std::nullopt);
}

TEST_F(SessionTest, AnotherOrganisationThanAskedIsRefused) {
  const auto account = signIn({u"99999999-0000-4000-8000-000000000000"_s, {}, {}});
  EXPECT_EQ(account.error().kind, Kind::WrongAccount);
  EXPECT_EQ(account.error().code, u"other-organisation"_s);
}

TEST_F(SessionTest, AFailedSwitchKeepsTheFormerAccount) {
  const auto first = signIn();
  server.tenantId = signin::personalTenantId;
  EXPECT_FALSE(signIn());
  EXPECT_EQ(session->account(), *first);
}

TEST_F(SessionTest, AnotherPersonReplacesTheFormerOneInTheVaultToo) {
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return vault.entries.count(key()) == 1; }));
  const QString formerKey = key();
  server.objectId = u"bb11bb22-cc33-4d44-8e55-ff6677889900"_s;
  ASSERT_TRUE(signIn());
  EXPECT_TRUE(eventually([&] { return vault.entries.count(key()) == 1 && vault.entries.count(formerKey) == 0; }));
}

TEST_F(SessionTest, TheClosedPageIsACancel) {
  door.follow = [](const QUrl&) -> Result<QUrl> { return fail(Kind::Cancelled); };
  EXPECT_EQ(signIn().error().kind, Kind::Cancelled);
}

TEST_F(SessionTest, ANumberReadFromTheBlockedPageDecidesTheKind) {
  door.follow = [](const QUrl&) -> Result<QUrl> { return fail(Kind::BrowserBlocked, u"AADSTS90094"_s); };
  EXPECT_EQ(signIn().error().kind, Kind::ConsentNeeded);
  door.follow = [](const QUrl&) -> Result<QUrl> { return fail(Kind::Cancelled, u"AADSTS53003"_s); };
  EXPECT_EQ(signIn().error().kind, Kind::BrowserBlocked);
}

TEST_F(SessionTest, CancellingClosesTheDoorAndDropsWhatComesLate) {
  door.follow = nullptr;
  auto pending = session->signIn(door, {});
  ASSERT_TRUE(eventually([&] { return door.visitsAlive == 1; }));
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  EXPECT_TRUE(eventually([&] { return door.visitsAlive == 0; }));
  door.held.finish(server.redirectFor(door.opened.last()));
  QCoreApplication::processEvents();
  EXPECT_EQ(session->account(), std::nullopt);
  EXPECT_TRUE(server.tokenRequests().isEmpty());
}

TEST_F(SessionTest, CancellingDuringTheTokenRequestLeavesNobodySignedIn) {
  server.isHanging = true;
  auto pending = session->signIn(door, {});
  ASSERT_TRUE(eventually([&] { return server.tokenRequests().size() == 1; }));
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  EXPECT_EQ(session->account(), std::nullopt);
}

TEST_F(SessionTest, DestroyingTheSessionDuringTheTokenRequestIsSafe) {
  server.isHanging = true;
  const auto pending = session->signIn(door, {});
  ASSERT_TRUE(eventually([&] { return server.tokenRequests().size() == 1; }));
  session.reset();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  const auto replies = network.findChildren<QNetworkReply*>();
  for (QNetworkReply* reply : replies) {
    reply->abort();
  }
  // Neither the reply nor the flow that waits for it stays behind.
  EXPECT_TRUE(eventually([&] {
    return network.findChildren<QNetworkReply*>().isEmpty() && network.findChildren<QAbstractOAuth*>().isEmpty();
  }));
}

TEST_F(SessionTest, ASecondAttemptEndsTheFirst) {
  door.follow = nullptr;
  const auto first = session->signIn(door, {});
  ASSERT_TRUE(eventually([&] { return door.visitsAlive == 1; }));
  followServer();
  EXPECT_TRUE(signIn());
  EXPECT_EQ(await(first).error().kind, Kind::Cancelled);
  EXPECT_EQ(door.visitsAlive, 0);
}

TEST_F(SessionTest, AnAttemptEndsAfterTenMinutes) {
  door.follow = nullptr;
  const auto pending = session->signIn(door, {});
  ASSERT_TRUE(eventually([&] { return door.visitsAlive == 1; }));
  clock.advance(std::chrono::minutes(10));
  EXPECT_EQ(await(pending).error().kind, Kind::TimedOut);
  EXPECT_EQ(door.visitsAlive, 0);
}

TEST_F(SessionTest, ASleepOfHoursIsSeenByTheWallClockAlone) {
  door.follow = nullptr;
  const auto pending = session->signIn(door, {});
  ASSERT_TRUE(eventually([&] { return door.visitsAlive == 1; }));
  clock.setNow(clock.now().addSecs(3 * 3600));
  door.held.finish(server.redirectFor(door.opened.last()));
  EXPECT_EQ(await(pending).error().kind, Kind::TimedOut);
  EXPECT_TRUE(server.tokenRequests().isEmpty());
}

TEST_F(SessionTest, SignOutForgetsEverything) {
  ASSERT_TRUE(signIn());
  ASSERT_TRUE(eventually([&] { return vault.entries.size() == 1; }));
  QSignalSpy changed(session.get(), &signin::Session::accountChanged);
  const QString person = session->browserSession();
  EXPECT_TRUE(await(session->signOut(&door)));
  EXPECT_TRUE(vault.entries.empty());
  EXPECT_EQ(session->account(), std::nullopt);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(door.forgotten, QStringList{person});
  EXPECT_NE(session->browserSession(), person);
  EXPECT_EQ(await(session->accessToken()).error().kind, Kind::SignInNeeded);
  EXPECT_FALSE(session->hasScopes({}));
}

TEST_F(SessionTest, SignOutRightAfterTheSignInStillLeavesNothingStored) {
  ASSERT_TRUE(signIn());
  EXPECT_TRUE(await(session->signOut()));
  EXPECT_TRUE(vault.entries.empty());
  EXPECT_EQ(vault.log.last(), u"remove"_s);
}

TEST_F(SessionTest, SignInAndConsentShareTheBrowserSession) {
  ASSERT_TRUE(signIn());
  EXPECT_EQ(door.persons, QStringList{session->browserSession()});
}

TEST_F(SessionTest, AWrongClockOfThisComputerIsNamedAsSuch) {
  // The authority's time is right; this computer is a day ahead of it.
  ManualClock fast;
  fast.setNow(clock.now().addDays(1));
  signin::Session ahead(cloud(), client(), network, vault, u"usher/s/a"_s, fast);
  const auto account = await(ahead.signIn(door, {}));
  EXPECT_EQ(account.error().kind, Kind::ClockWrong);
}

}  // namespace
}  // namespace usher::test
