// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCryptographicHash>
#include <QJsonDocument>

#include "sign_in_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

QString challengeOf(const QString& verifier) {
  return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// What the provider refuses, brought about by changing what Usher asks for on its way, ends as a failure of that name
/// and signs nobody in.
class IdentityServerRefusals : public IdentityServerTest {
 protected:
  Failure refusedSignIn() {
    const auto account = signIn();
    EXPECT_FALSE(account);
    EXPECT_EQ(session->account(), std::nullopt);
    EXPECT_TRUE(vault.entries.empty());
    return account ? Failure() : account.error();
  }
  std::string said() { return server.refusals().join(u'\n').toStdString(); }
  bool hasSaid(const QString& words) { return server.refusals().join(u'\n').contains(words); }

  QUrl tokenAddress() const {
    return QUrl(server.origin().toString() + u'/' + server.tenantId() + u"/oauth2/v2.0/token"_s);
  }
  QJsonObject redeem(const QUrl& redirect, const QString& verifier) {
    const auto body = await(visitor.post(tokenAddress(), {{u"client_id"_s, server.clientId()},
                                                          {u"grant_type"_s, u"authorization_code"_s},
                                                          {u"code"_s, parameterOf(redirect, u"code"_s)},
                                                          {u"redirect_uri"_s, u"http://localhost:4711"_s},
                                                          {u"code_verifier"_s, verifier}}));
    return QJsonDocument::fromJson(body.value_or(QByteArray())).object();
  }
  /// A sign-in by hand that stops at the redirect with the code.
  QUrl codeFor(const QString& verifier) {
    QUrl address(server.origin().toString() + u'/' + server.tenantId() + u"/oauth2/v2.0/authorize"_s);
    const std::pair<QString, QString> asked[] = {{u"client_id"_s, server.clientId()},
                                                 {u"response_type"_s, u"code"_s},
                                                 {u"redirect_uri"_s, u"http://localhost:4711"_s},
                                                 {u"scope"_s, u"openid offline_access User.Read"_s},
                                                 {u"code_challenge"_s, challengeOf(verifier)},
                                                 {u"code_challenge_method"_s, u"S256"_s}};
    for (const auto& [name, value] : asked) {
      setParameter(address, name, value);
    }
    return await(visitor.visit(address)).value_or(QUrl());
  }
};

TEST_F(IdentityServerRefusals, ARequestWithoutPkceIsRefused) {
  alterRequest = [](QUrl& address) {
    setParameter(address, u"code_challenge"_s, {});
    setParameter(address, u"code_challenge_method"_s, {});
  };
  const Failure why = refusedSignIn();
  EXPECT_EQ(why.kind, Kind::Rejected);
  EXPECT_EQ(why.code, u"invalid_request"_s);
  EXPECT_TRUE(hasSaid(u"PKCE"_s)) << said();
}

TEST_F(IdentityServerRefusals, APlainChallengeIsRefused) {
  alterRequest = [](QUrl& address) { setParameter(address, u"code_challenge_method"_s, u"plain"_s); };
  EXPECT_EQ(refusedSignIn().code, u"invalid_request"_s);
  EXPECT_TRUE(hasSaid(u"code_challenge_method"_s)) << said();
}

TEST_F(IdentityServerRefusals, AnUnregisteredRedirectIsNeverFollowed) {
  for (const QString& redirect :
       {u"http://localhost:4711/evil"_s, u"http://evil.example/"_s, u"http://localhost.evil.example:4711"_s}) {
    stuck.reset();
    alterRequest = [redirect](QUrl& address) { setParameter(address, u"redirect_uri"_s, redirect); };
    auto pending = session->signIn(browser, tenantRequest());
    ASSERT_TRUE(eventually([&] { return stuck.has_value(); })) << qPrintable(redirect);
    EXPECT_TRUE(stuck->detail.contains(u"invalid_redirect_uri"_s)) << qPrintable(stuck->detail);
    EXPECT_TRUE(lastRedirect.isEmpty());
    pending.cancel();
    EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  }
}

TEST_F(IdentityServerRefusals, ACodeForAnotherRedirectIsNotRedeemed) {
  QString ours;
  alterRequest = [&](QUrl& address) {
    ours = parameterOf(address, u"redirect_uri"_s);
    setParameter(address, u"redirect_uri"_s, u"http://localhost:4711"_s);
  };
  alterRedirect = [&](QUrl& redirect) { redirect.setPort(QUrl(ours).port()); };
  const Failure why = refusedSignIn();
  EXPECT_EQ(why.kind, Kind::SignInNeeded);
  EXPECT_EQ(why.code, u"invalid_grant"_s);
  EXPECT_TRUE(hasSaid(u"redirect_uri mismatch"_s)) << said();
}

TEST_F(IdentityServerRefusals, ACodeOfAnotherChallengeIsNotRedeemed) {
  alterRequest = [](QUrl& address) {
    setParameter(address, u"code_challenge"_s, challengeOf(u"somebody-elses-verifier-of-the-right-length-0001"_s));
  };
  const Failure why = refusedSignIn();
  EXPECT_EQ(why.kind, Kind::SignInNeeded);
  EXPECT_EQ(why.code, u"invalid_grant"_s);
  EXPECT_TRUE(hasSaid(u"code_verifier"_s)) << said();
}

TEST_F(IdentityServerRefusals, AThiefOfTheCodeCannotRedeemItWithoutTheVerifier) {
  QJsonObject loot;
  alterRedirect = [&](QUrl& redirect) {
    // The thief is quicker than Usher.
    loot = redeem(redirect, u"a-guess-of-the-verifier-that-is-as-long-as-it-has-to-be"_s);
  };
  signIn();
  EXPECT_EQ(loot[u"error"_s].toString(), u"invalid_grant"_s);
  EXPECT_FALSE(loot.contains(u"access_token"_s));
}

TEST_F(IdentityServerRefusals, AReplayedCodeIsRefusedAndItsTokensAreTakenBack) {
  const QString verifier = u"a-verifier-that-is-forty-three-characters-or-more"_s;
  const QUrl redirect = codeFor(verifier);
  const QJsonObject first = redeem(redirect, verifier);
  EXPECT_TRUE(first.contains(u"access_token"_s)) << said();
  EXPECT_EQ(redeem(redirect, verifier)[u"error"_s].toString(), u"invalid_grant"_s);
  const QString refresh = first[u"refresh_token"_s].toString();
  ASSERT_FALSE(refresh.isEmpty());
  const auto renewed = await(visitor.post(
      tokenAddress(),
      {{u"client_id"_s, server.clientId()}, {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refresh}}));
  EXPECT_TRUE(renewed.value_or(QByteArray()).contains("invalid_grant"));
}

TEST_F(IdentityServerRefusals, AUsedCodeInsideAFreshRedirectSignsNobodyIn) {
  const auto first = signIn();
  ASSERT_TRUE(first);
  const QString used = parameterOf(lastRedirect, u"code"_s);
  alterRedirect = [&](QUrl& redirect) { setParameter(redirect, u"code"_s, used); };
  const auto second = signIn();
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().kind, Kind::SignInNeeded);
  EXPECT_EQ(second.error().code, u"invalid_grant"_s);
  EXPECT_EQ(session->account(), *first);
}

TEST_F(IdentityServerRefusals, AStaleRefreshTokenEndsTheWholeChain) {
  const auto account = signIn();
  ASSERT_TRUE(account);
  ASSERT_TRUE(eventually([&] { return vault.entries.size() == 1; }));
  const QByteArray stale = vault.entries.begin()->second;
  const Secret former = await(session->accessToken()).value_or(Secret());
  ASSERT_TRUE(await(session->tokenAfterRefusal(former, {})));
  ASSERT_TRUE(eventually([&] { return vault.entries.begin()->second != stale; }));
  vault.entries.begin()->second = stale;
  session = newSession();
  EXPECT_EQ(await(session->resume(*account)).error().kind, Kind::SignInNeeded);
}

TEST_F(IdentityServerRefusals, TheProvidersOwnIssuerIsHeldAgainstTheRedirects) {
  alterRedirect = [](QUrl& redirect) {
    EXPECT_FALSE(parameterOf(redirect, u"iss"_s).isEmpty());
    setParameter(redirect, u"iss"_s, u"https://login.evil.example/v2.0"_s);
  };
  EXPECT_EQ(refusedSignIn().code, u"iss"_s);
}

}  // namespace
}  // namespace usher::test
