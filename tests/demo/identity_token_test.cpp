// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonObject>

#include "demo/identity_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

int errorNumber(const QJsonObject& body) {
  return body[u"error_codes"_s].toArray().first().toInt();
}

const QString tokenPath = u"/organizations/oauth2/v2.0/token"_s;

}  // namespace

TEST_F(IdentityTest, ACodeBecomesTokensOfTheDocumentedShape) {
  const QJsonObject tokens = redeem(codeFor(u"global-admin"_s));
  EXPECT_EQ(tokens[u"token_type"_s].toString(), u"Bearer"_s);
  EXPECT_EQ(tokens[u"expires_in"_s].toInt(), 3599);
  EXPECT_EQ(tokens[u"ext_expires_in"_s].toInt(), 3599);
  EXPECT_EQ(tokens[u"scope"_s].toString(), u"openid profile User.Read"_s);
  EXPECT_FALSE(tokens[u"refresh_token"_s].toString().isEmpty());
  EXPECT_EQ(tokens[u"id_token"_s].toString().count(u'.'), 2);
  EXPECT_FALSE(tokens[u"client_info"_s].toString().isEmpty());
}

TEST_F(IdentityTest, TheTokenReplyMayNotBeStored) {
  const QString code = codeFor(u"global-admin"_s);
  const demo::Reply reply = post(tokenPath, {{u"client_id"_s, m_usher},
                                             {u"grant_type"_s, u"authorization_code"_s},
                                             {u"code"_s, code},
                                             {u"redirect_uri"_s, u"http://localhost:50123"_s},
                                             {u"code_verifier"_s, m_verifier}});
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.header("Cache-Control"), "no-store, no-cache");
  EXPECT_TRUE(reply.header("Content-Type").startsWith("application/json"));
}

TEST_F(IdentityTest, TheIdTokenSaysWhoWhereAndForWhom) {
  const QJsonObject claims = claimsOf(redeem(codeFor(u"head-of-cs"_s)));
  EXPECT_EQ(claims[u"iss"_s].toString(), u"http://127.0.0.1:4100/%1/v2.0"_s.arg(m_world.tenantId));
  EXPECT_EQ(claims[u"aud"_s].toString(), m_usher);
  EXPECT_EQ(claims[u"tid"_s].toString(), m_world.tenantId);
  EXPECT_EQ(claims[u"oid"_s].toString(), idOf(u"head-of-cs"_s));
  EXPECT_EQ(claims[u"nonce"_s].toString(), u"n1"_s);
  EXPECT_EQ(claims[u"ver"_s].toString(), u"2.0"_s);
  EXPECT_EQ(claims[u"preferred_username"_s].toString(), person(u"head-of-cs"_s).userName);
  EXPECT_GT(claims[u"exp"_s].toInteger(), m_clock.now().toSecsSinceEpoch());
  EXPECT_LE(claims[u"nbf"_s].toInteger(), m_clock.now().toSecsSinceEpoch());
  EXPECT_FALSE(claims.contains(u"idp"_s));
}

TEST_F(IdentityTest, TheRolesAreInTheIdTokenWhereTheAppEmitsThem) {
  const QJsonArray wids = claimsOf(redeem(codeFor(u"global-admin"_s)))[u"wids"_s].toArray();
  EXPECT_TRUE(wids.contains(u"62e90394-69f5-4237-9190-012177145e10"_s));
  EXPECT_TRUE(wids.contains(u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s));
  m_world.applications[m_usher].emitsDirectoryRoles = false;
  EXPECT_FALSE(claimsOf(redeem(codeFor(u"global-admin"_s))).contains(u"wids"_s));
}

TEST_F(IdentityTest, AMemberWithoutRolesHasTheMembersRoleOnly) {
  EXPECT_EQ(claimsOf(redeem(codeFor(u"head-of-cs"_s)))[u"wids"_s].toArray(),
            QJsonArray{u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s});
}

TEST_F(IdentityTest, WithoutOpenidOrOfflineAccessThoseTokensAreNotIssued) {
  const QJsonObject tokens = redeem(codeFor(u"head-of-cs"_s, {{u"scope"_s, u"User.Read"_s}}));
  EXPECT_FALSE(tokens.contains(u"id_token"_s));
  EXPECT_FALSE(tokens.contains(u"refresh_token"_s));
  EXPECT_FALSE(tokens[u"access_token"_s].toString().isEmpty());
}

TEST_F(IdentityTest, TheAccessTokenIsKnownToTheWorldWithItsScopes) {
  const QJsonObject tokens = redeem(codeFor(u"head-of-cs"_s));
  const auto issued = m_world.accessTokens.constFind(tokens[u"access_token"_s].toString());
  ASSERT_NE(issued, m_world.accessTokens.constEnd());
  EXPECT_EQ(issued->userId, idOf(u"head-of-cs"_s));
  EXPECT_EQ(issued->clientId, m_usher);
  EXPECT_EQ(issued->tenantId, m_world.tenantId);
  EXPECT_TRUE(issued->scopes.contains(u"User.Read"_s));
  EXPECT_EQ(issued->expires, m_clock.now().addSecs(3599));
}

TEST_F(IdentityTest, ATokenCarriesNotMoreThanAskedFor) {
  codeFor(u"cloud-app-admin"_s, {{u"scope"_s, u"openid User.Read Directory.Read.All"_s}});
  const QJsonObject tokens = redeem(codeFor(u"cloud-app-admin"_s, {{u"scope"_s, u"openid User.Read"_s}}));
  EXPECT_EQ(tokens[u"scope"_s].toString(), u"openid User.Read"_s);
}

TEST_F(IdentityTest, TheDefaultScopeGivesEverythingConsented) {
  codeFor(u"cloud-app-admin"_s, {{u"scope"_s, u"openid User.Read Directory.Read.All"_s}});
  const QString refreshToken = redeem(codeFor(u"cloud-app-admin"_s))[u"refresh_token"_s].toString();
  const QJsonObject tokens = refresh(refreshToken, {{u"scope"_s, u"http://127.0.0.1:4101/.default"_s}});
  EXPECT_TRUE(tokens[u"scope"_s].toString().split(u' ').contains(u"Directory.Read.All"_s));
  EXPECT_TRUE(tokens[u"scope"_s].toString().split(u' ').contains(u"User.Read"_s));
}

TEST_F(IdentityTest, ACodeIsRedeemedOnce) {
  const QString code = codeFor(u"head-of-cs"_s);
  redeem(code);
  const QJsonObject again = redeem(code);
  EXPECT_EQ(again[u"error"_s].toString(), u"invalid_grant"_s);
  EXPECT_EQ(errorNumber(again), 54005);
}

TEST_F(IdentityTest, ACodeLivesTenMinutes) {
  const QString code = codeFor(u"head-of-cs"_s);
  m_clock.advance(std::chrono::seconds(601));
  EXPECT_EQ(errorNumber(redeem(code)), 70008);
}

TEST_F(IdentityTest, TheVerifierMustFitTheChallenge) {
  const QString code = codeFor(u"head-of-cs"_s);
  EXPECT_EQ(errorNumber(redeem(code, {{u"code_verifier"_s, QString(43, u'x')}})), 501481);
  EXPECT_EQ(errorNumber(redeem(code, {{u"code_verifier"_s, QString()}})), 501481);
  EXPECT_TRUE(redeem(code).contains(u"access_token"_s));
}

TEST_F(IdentityTest, APlainChallengeIsTheVerifierItself) {
  const Values plain{{u"code_challenge"_s, m_verifier}, {u"code_challenge_method"_s, u"plain"_s}};
  EXPECT_TRUE(redeem(codeFor(u"head-of-cs"_s, plain)).contains(u"access_token"_s));
  EXPECT_EQ(errorNumber(redeem(codeFor(u"head-of-cs"_s, plain), {{u"code_verifier"_s, m_challenge}})), 501481);
}

TEST_F(IdentityTest, TheRedirectAddressMustBeTheSame) {
  const QString code = codeFor(u"head-of-cs"_s);
  EXPECT_EQ(errorNumber(redeem(code, {{u"redirect_uri"_s, u"http://localhost:50124"_s}})), 500112);
  EXPECT_EQ(errorNumber(redeem(code, {{u"redirect_uri"_s, QString()}})), 900144);
}

TEST_F(IdentityTest, ACodeOfAnotherClientIsWorthless) {
  m_world.applications[m_vendor].publicClient = true;
  EXPECT_EQ(errorNumber(redeem(codeFor(u"head-of-cs"_s), {{u"client_id"_s, m_vendor}})), 70000);
  EXPECT_EQ(errorNumber(redeem(u"made-up"_s)), 70000);
}

TEST_F(IdentityTest, APublicClientMayNotSendASecret) {
  const QString code = codeFor(u"head-of-cs"_s);
  const QJsonObject refused = redeem(code, {{u"client_secret"_s, u""_s}});
  EXPECT_EQ(refused[u"error"_s].toString(), u"invalid_client"_s);
  EXPECT_EQ(errorNumber(refused), 700025);
}

TEST_F(IdentityTest, AClientOfTheWebPlatformNeedsASecret) {
  EXPECT_EQ(errorNumber(redeem(u"x"_s, {{u"client_id"_s, m_vendor}})), 7000218);
}

TEST_F(IdentityTest, AFailureHasTheDocumentedShape) {
  const QJsonObject body = redeem(u"made-up"_s);
  EXPECT_EQ(body.keys(), (QStringList{u"correlation_id"_s, u"error"_s, u"error_codes"_s, u"error_description"_s,
                                      u"error_uri"_s, u"timestamp"_s, u"trace_id"_s}));
  EXPECT_TRUE(body[u"error_description"_s].toString().endsWith(u" Timestamp: 2026-03-02 12:00:00Z"_s));
}

TEST_F(IdentityTest, TheTokenEndpointTakesPostedFormsOnly) {
  EXPECT_EQ(errorNumber(bodyOf(get(tokenPath))), 900561);
  const demo::Reply json = m_tenant->handle({demo::Origin::Authority,
                                             "POST",
                                             m_origins.authority.resolved(QUrl(tokenPath)),
                                             {{"Content-Type", "application/json"}},
                                             "{\"grant_type\":\"authorization_code\"}"});
  EXPECT_EQ(errorNumber(bodyOf(json)), 900144);
}

TEST_F(IdentityTest, OtherGrantTypesAreRefused) {
  const QJsonObject body = redeem(u"x"_s, {{u"grant_type"_s, u"password"_s}});
  EXPECT_EQ(body[u"error"_s].toString(), u"unsupported_grant_type"_s);
}

TEST_F(IdentityTest, ARefreshGivesANewTokenAndKeepsTheOldOneGood) {
  const QString first = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  const QJsonObject renewed = refresh(first);
  EXPECT_FALSE(renewed[u"access_token"_s].toString().isEmpty());
  EXPECT_NE(renewed[u"refresh_token"_s].toString(), first);
  EXPECT_FALSE(renewed[u"refresh_token"_s].toString().isEmpty());
  EXPECT_TRUE(refresh(first).contains(u"access_token"_s));
}

TEST_F(IdentityTest, ARefreshedIdTokenHasNoNonce) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  const QJsonObject claims = claimsOf(refresh(token));
  EXPECT_EQ(claims[u"oid"_s].toString(), idOf(u"head-of-cs"_s));
  EXPECT_FALSE(claims.contains(u"nonce"_s));
}

TEST_F(IdentityTest, ARefreshTokenExpiresAfterNinetyDays) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  m_clock.advance(std::chrono::hours(24 * 90 + 1));
  const QJsonObject body = refresh(token);
  EXPECT_EQ(body[u"error"_s].toString(), u"invalid_grant"_s);
  EXPECT_EQ(errorNumber(body), 700082);
}

TEST_F(IdentityTest, AScopeThatWasNeverConsentedFailsTheRefresh) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  const QJsonObject body = refresh(token, {{u"scope"_s, u"Directory.Read.All"_s}});
  EXPECT_EQ(body[u"error"_s].toString(), u"invalid_grant"_s);
  EXPECT_EQ(body[u"suberror"_s].toString(), u"consent_required"_s);
  EXPECT_EQ(errorNumber(body), 65001);
}

TEST_F(IdentityTest, AScopeConsentedMeanwhileIsInTheRefreshedToken) {
  const QString token = redeem(codeFor(u"cloud-app-admin"_s))[u"refresh_token"_s].toString();
  codeFor(u"cloud-app-admin"_s, {{u"scope"_s, u"openid Directory.Read.All"_s}});
  EXPECT_EQ(refresh(token, {{u"scope"_s, u"Directory.Read.All"_s}})[u"scope"_s].toString(), u"Directory.Read.All"_s);
}

TEST_F(IdentityTest, RevokedConsentEndsTheRefresh) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  m_world.grants.remove(grantOf(m_usher, idOf(u"head-of-cs"_s))->id);
  EXPECT_EQ(errorNumber(refresh(token)), 65001);
}

TEST_F(IdentityTest, SomebodyDisabledOrUnassignedGetsNoNewTokens) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  principalOf(m_usher).appRoleAssignmentRequired = true;
  EXPECT_EQ(errorNumber(refresh(token)), 50105);
  principalOf(m_usher).appRoleAssignmentRequired = false;
  m_world.users[idOf(u"head-of-cs"_s)].accountEnabled = false;
  EXPECT_EQ(errorNumber(refresh(token)), 50057);
}

TEST_F(IdentityTest, AnApplicationSwitchedOffGetsNoTokens) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  principalOf(m_usher).accountEnabled = false;
  EXPECT_EQ(errorNumber(refresh(token)), 7000112);
}

TEST_F(IdentityTest, TokensSurviveARestartWithTheWorld) {
  const QString token = redeem(codeFor(u"head-of-cs"_s))[u"refresh_token"_s].toString();
  m_world = demo::World::fromJson(m_world.toJson()).value();
  play({}, false);
  EXPECT_TRUE(refresh(token).contains(u"access_token"_s));
}

TEST_F(IdentityTest, AKeptWorldFollowsTheNewPorts) {
  codeFor(u"head-of-cs"_s);
  const QJsonObject profile{
      {u"signIn"_s, QJsonObject{{u"clientId"_s, m_usher}, {u"redirectUri"_s, u"http://localhost"_s}}}};
  demo::Origins moved = m_origins;
  moved.authority = QUrl(u"http://127.0.0.1:5100"_s);
  const demo::World kept = demo::continuedWorld(m_world, {profile}, moved, {});
  const QStringList& redirects = kept.applications[m_usher].redirectUris;
  EXPECT_TRUE(redirects.contains(u"http://127.0.0.1:5100/common/oauth2/nativeclient"_s));
  EXPECT_FALSE(redirects.contains(u"http://127.0.0.1:4100/common/oauth2/nativeclient"_s));
  EXPECT_EQ(kept.grants.size(), m_world.grants.size());
}

}  // namespace usher::test
