// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonObject>
#include <QSignalSpy>

#include "session_fixture.h"
#include "signin/scopes.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

/// A session that is signed in and whose first token request is over.
class RenewalTest : public SessionTest {
 protected:
  void SetUp() override {
    ASSERT_TRUE(signIn());
    ASSERT_TRUE(eventually([&] { return vault.entries.size() == 1; }));
  }

  QByteArray token() { return await(session->accessToken()).value_or(Secret()).reveal(); }
  qsizetype requests() const { return server.tokenRequests().size(); }
  void answerTokensWith(RawAnswer answer) {
    server.insteadOfTokens = [answer](const OidcRequest&) { return answer; };
  }
};

TEST_F(RenewalTest, AFreshTokenIsGivenWithoutARequest) {
  const QByteArray first = token();
  clock.advance(std::chrono::minutes(54));
  EXPECT_EQ(token(), first);
  EXPECT_EQ(requests(), 1);
}

TEST_F(RenewalTest, FiveMinutesBeforeTheEndItIsRenewed) {
  const QByteArray first = token();
  clock.advance(std::chrono::minutes(55));
  EXPECT_NE(token(), first);
  EXPECT_EQ(requests(), 2);
  EXPECT_EQ(server.violations(), QStringList());
}

TEST_F(RenewalTest, AClockSetBackDoesNotKeepAnOldTokenAlive) {
  clock.advance(std::chrono::minutes(56));
  clock.setNow(clock.now().addDays(-1));
  token();
  EXPECT_EQ(requests(), 2);
}

TEST_F(RenewalTest, ASleepSeenOnlyByTheWallClockRenews) {
  clock.setNow(clock.now().addSecs(3600));
  token();
  EXPECT_EQ(requests(), 2);
}

TEST_F(RenewalTest, AllCallersShareOneRequest) {
  clock.advance(std::chrono::hours(1));
  std::vector<Pending<Secret>> callers;
  for (int i = 0; i < 25; ++i) {
    callers.push_back(session->accessToken());
  }
  QSet<QByteArray> tokens;
  for (const auto& caller : callers) {
    tokens.insert(await(caller).value_or(Secret()).reveal());
  }
  EXPECT_EQ(tokens.size(), 1);
  EXPECT_FALSE(tokens.contains(QByteArray()));
  EXPECT_EQ(requests(), 2);
}

TEST_F(RenewalTest, OneCallerThatCancelsDoesNotStopTheOthers) {
  clock.advance(std::chrono::hours(1));
  auto first = session->accessToken();
  const auto second = session->accessToken();
  first.cancel();
  EXPECT_EQ(await(first).error().kind, Kind::Cancelled);
  EXPECT_TRUE(await(second));
}

TEST_F(RenewalTest, AShortLivedTokenDoesNotMeanARequestForEveryCall) {
  server.lifetime = 60;
  clock.advance(std::chrono::hours(1));
  token();
  token();
  token();
  EXPECT_EQ(requests(), 2);
  clock.advance(std::chrono::seconds(31));
  token();
  EXPECT_EQ(requests(), 3);
}

TEST_F(RenewalTest, TheRotatedTokenReplacesTheOldOneInTheVaultAndIsUsedNext) {
  const QByteArray old = vault.entries[key()];
  QSignalSpy renewed(session.get(), &signin::Session::tokenRenewed);
  clock.advance(std::chrono::hours(1));
  token();
  ASSERT_TRUE(eventually([&] { return vault.entries[key()] != old; }));
  clock.advance(std::chrono::hours(1));
  token();
  EXPECT_NE(server.tokenRequests().last().parameters.value(u"refresh_token"_s).toLatin1(), old);
  EXPECT_EQ(renewed.count(), 2);
}

TEST_F(RenewalTest, WithoutRotationTheOldTokenStaysInUse) {
  server.rotates = false;
  for (int i = 0; i < 3; ++i) {
    clock.advance(std::chrono::hours(1));
    EXPECT_FALSE(token().isEmpty());
  }
  EXPECT_TRUE(session->isStored());
}

TEST_F(RenewalTest, ARefusedRefreshTokenNeedsThePersonAndIsNotTriedAgain) {
  answerTokensWith(OidcServer::entraError(400, u"invalid_grant"_s, 50173));
  clock.advance(std::chrono::hours(1));
  const auto refused = await(session->accessToken());
  EXPECT_EQ(refused.error().kind, Kind::SignInNeeded);
  EXPECT_EQ(refused.error().code, u"AADSTS50173"_s);
  EXPECT_EQ(refused.error().requestId, u"11111111-2222-3333-4444-555555555555"_s);
  EXPECT_EQ(await(session->accessToken()).error().kind, Kind::SignInNeeded);
  EXPECT_EQ(requests(), 2);
  server.insteadOfTokens = nullptr;
  ASSERT_TRUE(signIn());
  EXPECT_FALSE(token().isEmpty());
}

TEST_F(RenewalTest, ConditionalAccessDuringARenewalNeedsThePerson) {
  for (const int number : {50076, 53003, 65001, 50105}) {
    session = newSession();
    server.insteadOfTokens = nullptr;
    ASSERT_TRUE(signIn());
    answerTokensWith(OidcServer::entraError(400, u"invalid_grant"_s, number));
    clock.advance(std::chrono::hours(1));
    const auto refused = await(session->accessToken());
    EXPECT_EQ(refused.error().kind, Kind::SignInNeeded) << number;
    EXPECT_EQ(refused.error().code, u"AADSTS%1"_s.arg(number));
  }
}

TEST_F(RenewalTest, AServerInTroubleIsTriedOnceMore) {
  int calls = 0;
  server.insteadOfTokens = [&](const OidcRequest&) -> std::optional<RawAnswer> {
    return ++calls == 1 ? std::optional(RawAnswer{503, "text/html", "<html>busy</html>"}) : std::nullopt;
  };
  clock.advance(std::chrono::hours(1));
  EXPECT_TRUE(awaitAdvancing(session->accessToken()));
  EXPECT_EQ(requests(), 3);
}

TEST_F(RenewalTest, AServerThatStaysDownIsSaidToBeDownAndMayBeAskedLater) {
  answerTokensWith({500, "application/json", "{}"});
  clock.advance(std::chrono::hours(1));
  EXPECT_EQ(awaitAdvancing(session->accessToken()).error().kind, Kind::ServiceDown);
  EXPECT_EQ(requests(), 3);
  server.insteadOfTokens = nullptr;
  EXPECT_FALSE(token().isEmpty());
}

TEST_F(RenewalTest, AThrottledTokenEndpointIsLeftAloneForAsLongAsItAsks) {
  answerTokensWith({429, "application/json", "{}", {{"Retry-After", "30"}}});
  clock.advance(std::chrono::hours(1));
  const auto refused = await(session->accessToken());
  EXPECT_EQ(refused.error().kind, Kind::Throttled);
  EXPECT_EQ(refused.error().retryAfter, std::chrono::seconds(30));
  server.insteadOfTokens = nullptr;
  EXPECT_EQ(await(session->accessToken()).error().kind, Kind::Throttled);
  EXPECT_EQ(requests(), 2);
  clock.advance(std::chrono::seconds(31));
  EXPECT_FALSE(token().isEmpty());
}

TEST_F(RenewalTest, ATokenOfAnotherPersonIsNotTakenUp) {
  const auto before = session->account();
  server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"oid"_s] = u"00000000-1111-4222-8333-444444444444"_s;
  };
  clock.advance(std::chrono::hours(1));
  const auto refused = await(session->accessToken());
  EXPECT_EQ(refused.error().kind, Kind::BadReply);
  EXPECT_EQ(refused.error().code, u"oid"_s);
  EXPECT_EQ(session->account(), before);
}

TEST_F(RenewalTest, ATokenOfAnotherTenantIsNotTakenUp) {
  server.tenantId = u"99999999-0000-4000-8000-000000000000"_s;
  clock.advance(std::chrono::hours(1));
  EXPECT_EQ(await(session->accessToken()).error().kind, Kind::WrongAccount);
}

TEST_F(RenewalTest, NewRolesInARenewedTokenChangeTheAccount) {
  QSignalSpy changed(session.get(), &signin::Session::accountChanged);
  server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"wids"_s] = QJsonArray{u"62e90394-69f5-4237-9190-012177145e10"_s};
  };
  clock.advance(std::chrono::hours(1));
  token();
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(session->account()->roles->size(), 1);
}

TEST_F(RenewalTest, ASignOutDuringARenewalEndsTheWaiting) {
  server.isHanging = true;
  clock.advance(std::chrono::hours(1));
  const auto waiting = session->accessToken();
  ASSERT_TRUE(eventually([&] { return requests() == 2; }));
  ASSERT_TRUE(await(session->signOut()));
  EXPECT_EQ(await(waiting).error().kind, Kind::SignInNeeded);
  EXPECT_TRUE(vault.entries.empty());
}

TEST_F(RenewalTest, ACallerOfTheFormerPersonNeverGetsTheNextPersonsToken) {
  server.isHanging = true;
  clock.advance(std::chrono::hours(1));
  const auto waiting = session->accessToken();
  ASSERT_TRUE(eventually([&] { return requests() == 2; }));
  server.isHanging = false;
  server.objectId = u"bb11bb22-cc33-4d44-8e55-ff6677889900"_s;
  ASSERT_TRUE(signIn());
  EXPECT_EQ(await(waiting).error().kind, Kind::SignInNeeded);
}

TEST_F(RenewalTest, AfterA401EveryCallerGetsTheOneNewToken) {
  const Secret old(token());
  const auto first = session->tokenAfterRefusal(old, {});
  const auto second = session->tokenAfterRefusal(old, {});
  const QByteArray renewed = await(first).value_or(Secret()).reveal();
  EXPECT_FALSE(renewed.isEmpty());
  EXPECT_NE(renewed, old.reveal());
  EXPECT_EQ(await(second).value_or(Secret()).reveal(), renewed);
  EXPECT_EQ(await(session->tokenAfterRefusal(old, {})).value_or(Secret()).reveal(), renewed);
  EXPECT_EQ(requests(), 2);
}

TEST_F(RenewalTest, ATokenThatComesBackUnchangedAfterA401NeedsThePerson) {
  const QByteArray old = token();
  server.alterTokenReply = [&](QJsonObject& reply) { reply[u"access_token"_s] = QString::fromLatin1(old); };
  EXPECT_EQ(await(session->tokenAfterRefusal(Secret(old), {})).error().kind, Kind::SignInNeeded);
}

TEST_F(RenewalTest, ScopesOnceThereAreNotAskedForAgain) {
  EXPECT_TRUE(await(session->require(door, {u"User.Read"_s, u"user.read"_s, u"offline_access"_s})));
  EXPECT_EQ(requests(), 1);
  EXPECT_EQ(door.opened.size(), 1);
}

TEST_F(RenewalTest, ConsentedScopesComeWithoutShowingAnything) {
  server.consented << u"Directory.Read.All"_s;
  EXPECT_TRUE(await(session->require(door, {u"Directory.Read.All"_s})));
  EXPECT_EQ(door.opened.size(), 1);
  EXPECT_TRUE(session->hasScopes({u"Directory.Read.All"_s, u"User.Read"_s}));
}

TEST_F(RenewalTest, ScopesNobodyConsentedToAreAskedForThroughTheDoorAsTheSamePerson) {
  door.follow = [this](const QUrl& address) -> Result<QUrl> {
    server.consented << u"Directory.Read.All"_s;
    return server.redirectFor(address);
  };
  EXPECT_TRUE(await(session->require(door, {u"Directory.Read.All"_s})));
  EXPECT_EQ(door.lastAsked().value(u"login_hint"_s), server.userName);
  EXPECT_FALSE(door.lastAsked().contains(u"prompt"_s));
  EXPECT_EQ(door.opened.last().path(), u'/' + server.tenantId + u"/oauth2/v2.0/authorize"_s);
  EXPECT_EQ(door.lastAsked().value(u"scope"_s), u"openid profile offline_access User.Read Directory.Read.All"_s);
  EXPECT_EQ(door.persons.first(), door.persons.last());
}

TEST_F(RenewalTest, ASilentRefusalOfMoreScopesLeavesTheSessionAsItWas) {
  door.follow = [](const QUrl&) -> Result<QUrl> { return fail(Kind::Cancelled); };
  EXPECT_EQ(await(session->require(door, {u"Directory.Read.All"_s})).error().kind, Kind::Cancelled);
  clock.advance(std::chrono::hours(1));
  EXPECT_FALSE(token().isEmpty());
}

TEST_F(RenewalTest, NeedAdminApprovalIsConsentNeededWithTheScopesNamed) {
  door.follow = [this](const QUrl& address) -> Result<QUrl> {
    server.alterRedirect = [](auto& parameters) {
      parameters[0] = {u"error"_s, u"access_denied"_s};
      parameters.append({u"error_description"_s, u"AADSTS90094: The grant requires admin permission."_s});
    };
    return server.redirectFor(address);
  };
  const auto refused = await(session->require(door, signin::scopes::owner()));
  EXPECT_EQ(refused.error().kind, Kind::ConsentNeeded);
  EXPECT_TRUE(refused.error().detail.contains(u"LicenseAssignment.Read.All"_s));
}

TEST_F(RenewalTest, FewerScopesThanAskedIsNotSuccess) {
  server.consented << u"Directory.Read.All"_s;
  server.alterTokenReply = [](QJsonObject& reply) { reply[u"scope"_s] = u"openid profile User.Read"_s; };
  const auto refused = await(session->require(door, {u"Directory.Read.All"_s}));
  EXPECT_EQ(refused.error().kind, Kind::ConsentNeeded);
  EXPECT_EQ(refused.error().detail, u"Directory.Read.All"_s);
}

TEST_F(RenewalTest, PrefixedScopesInAnyCaseCount) {
  server.consented << u"Directory.Read.All"_s;
  server.alterTokenReply = [this](QJsonObject& reply) {
    reply[u"scope"_s] = cloud().graph.toString() + u"/DIRECTORY.read.all User.Read"_s;
  };
  EXPECT_TRUE(await(session->require(door, {u"Directory.Read.All"_s})));
  EXPECT_EQ(door.opened.size(), 1);
}

TEST_F(RenewalTest, AnotherPersonAtTheDoorDoesNotGetMoreScopesForThisOne) {
  door.follow = [this](const QUrl& address) -> Result<QUrl> {
    server.consented << u"Directory.Read.All"_s;
    server.objectId = u"bb11bb22-cc33-4d44-8e55-ff6677889900"_s;
    return server.redirectFor(address);
  };
  const auto before = session->account();
  const auto refused = await(session->require(door, {u"Directory.Read.All"_s}));
  EXPECT_EQ(refused.error().kind, Kind::WrongAccount);
  EXPECT_EQ(refused.error().code, u"other-person"_s);
  EXPECT_EQ(session->account(), before);
  EXPECT_FALSE(session->hasScopes({u"Directory.Read.All"_s}));
}

TEST_F(RenewalTest, TroubleOnTheWireDuringRequireDoesNotOpenAPage) {
  answerTokensWith({429, "application/json", "{}", {{"Retry-After", "5"}}});
  EXPECT_EQ(await(session->require(door, {u"Directory.Read.All"_s})).error().kind, Kind::Throttled);
  EXPECT_EQ(door.opened.size(), 1);
}

TEST_F(RenewalTest, RequireDuringARenewalWaitsItsTurn) {
  server.consented << u"Directory.Read.All"_s;
  clock.advance(std::chrono::hours(1));
  const auto plain = session->accessToken();
  const auto wider = session->require(door, {u"Directory.Read.All"_s});
  EXPECT_TRUE(await(plain));
  EXPECT_TRUE(await(wider));
  EXPECT_EQ(requests(), 3);
  EXPECT_EQ(server.violations(), QStringList());
}

TEST_F(RenewalTest, RequireWithoutASignInSaysSo) {
  await(session->signOut());
  EXPECT_EQ(await(session->require(door, {u"User.Read"_s})).error().kind, Kind::SignInNeeded);
}

TEST_F(RenewalTest, AStoredSignInIsTakenUpByANewSession) {
  const auto person = *session->account();
  session = newSession();
  const auto resumed = await(session->resume(person));
  ASSERT_TRUE(resumed);
  EXPECT_EQ(*resumed, person);
  EXPECT_FALSE(token().isEmpty());
  EXPECT_TRUE(session->isStored());
  EXPECT_EQ(door.opened.size(), 1);
}

TEST_F(RenewalTest, NothingStoredNeedsThePerson) {
  const auto person = *session->account();
  vault.entries.clear();
  session = newSession();
  EXPECT_EQ(await(session->resume(person)).error().kind, Kind::SignInNeeded);
}

TEST_F(RenewalTest, ALockedVaultIsNotTakenForNothingStored) {
  const auto person = *session->account();
  session = newSession();
  vault.trouble = failure(Kind::VaultLocked);
  EXPECT_EQ(await(session->resume(person)).error().kind, Kind::VaultLocked);
  EXPECT_EQ(vault.entries.size(), 1U);
}

TEST_F(RenewalTest, AnExpiredStoredSignInIsRefusedAndRemoved) {
  const auto person = *session->account();
  session = newSession();
  answerTokensWith(OidcServer::entraError(400, u"invalid_grant"_s, 700082));
  EXPECT_EQ(await(session->resume(person)).error().kind, Kind::SignInNeeded);
  EXPECT_TRUE(eventually([&] { return vault.entries.empty(); }));
  EXPECT_EQ(session->account(), std::nullopt);
}

TEST_F(RenewalTest, AStoredSignInOfAnotherPersonIsNotTakenUp) {
  const auto person = *session->account();
  session = newSession();
  server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"oid"_s] = u"00000000-1111-4222-8333-444444444444"_s;
  };
  EXPECT_EQ(await(session->resume(person)).error().code, u"oid"_s);
  EXPECT_EQ(session->account(), std::nullopt);
}

}  // namespace
}  // namespace usher::test
