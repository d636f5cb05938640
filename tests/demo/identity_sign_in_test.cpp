// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonObject>

#include "demo/identity_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

TEST_F(IdentityTest, SigningInGoesFromAccountToPasswordToNumberToStaying) {
  const PracticePerson dana = person(u"global-admin"_s);
  browser().open(authorize());
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  browser().submit({{u"loginfmt"_s, dana.userName.toUpper()}}, u"next"_s);
  EXPECT_EQ(browser().heading(), u"Enter password"_s);
  browser().submit({{u"passwd"_s, dana.password}}, u"signin"_s);
  EXPECT_EQ(browser().heading(), u"Enter the number shown"_s);
  browser().submit({{u"otc"_s, dana.number}}, u"verify"_s);
  EXPECT_EQ(browser().heading(), u"Stay signed in?"_s);
  browser().submit({}, u"yes"_s);
  EXPECT_TRUE(browser().reply().header("Set-Cookie").contains("HttpOnly"));
  EXPECT_TRUE(browser().reply().header("Set-Cookie").contains("Max-Age=7776000"));
  EXPECT_EQ(browser().heading(), u"Permissions requested"_s);
}

TEST_F(IdentityTest, NotStayingGivesACookieThatEndsWithTheBrowser) {
  codeFor(u"head-of-cs"_s);
  EXPECT_FALSE(browser().cookie().isEmpty());
  browser().forgetCookies();
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, person(u"head-of-cs"_s).userName}}, u"next"_s);
  browser().submit({{u"passwd"_s, person(u"head-of-cs"_s).password}}, u"signin"_s);
  browser().submit({{u"otc"_s, person(u"head-of-cs"_s).number}}, u"verify"_s);
  browser().submit({}, u"no"_s);
  EXPECT_FALSE(browser().reply().header("Set-Cookie").contains("Max-Age"));
}

TEST_F(IdentityTest, EveryPageForbidsScriptsAndIsMarkedAsPractice) {
  const PracticePerson dana = person(u"global-admin"_s);
  browser().open(authorize());
  for (int step = 0; step < 5; ++step) {
    const QByteArray policy = browser().reply().header("Content-Security-Policy");
    EXPECT_TRUE(policy.startsWith("default-src 'none'")) << policy.constData();
    EXPECT_FALSE(policy.contains("script")) << policy.constData();
    EXPECT_TRUE(policy.contains("form-action 'self' http://localhost:50123")) << policy.constData();
    EXPECT_FALSE(browser().reply().body.contains("<script"));
    EXPECT_TRUE(browser().reply().body.contains(">Practice</b>"));
    EXPECT_TRUE(browser().page().title.endsWith(u"Practice"_s));
    EXPECT_FALSE(browser().heading().isEmpty());
    EXPECT_TRUE(browser().reply().body.contains("autofocus"));
    EXPECT_EQ(browser().reply().header("Cache-Control"), "no-store");
    browser().signIn({dana.userName, step == 1 ? u"wrong"_s : dana.password, dana.number});
  }
}

TEST_F(IdentityTest, TheFirstButtonOfEachFormIsThePrimaryOne) {
  browser().open(authorize());
  EXPECT_LT(browser().reply().body.indexOf("id=\"loginfmt\""), browser().reply().body.indexOf("id=\"next\""));
  EXPECT_LT(browser().reply().body.indexOf("id=\"next\""), browser().reply().body.indexOf("id=\"cancel\""));
}

TEST_F(IdentityTest, NamesFromTheWorldAreEscaped) {
  m_world.applications[m_vendor].displayName = u"<img src=x>\"&'"_s;
  browser().open(authorize({{u"client_id"_s, m_vendor}, {u"redirect_uri"_s, u"https://vendor.example/done"_s}}));
  EXPECT_FALSE(browser().reply().body.contains("<img"));
  EXPECT_TRUE(browser().page().text.contains(u"<img src=x>"_s));
}

TEST_F(IdentityTest, AnUnknownNameOfTheOrganisationIsNotFound) {
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, u"nobody@contoso.com"_s}}, u"next"_s);
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50034"_s));
}

TEST_F(IdentityTest, SomethingThatIsNoAddressIsAskedForAgain) {
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, u"dana"_s}}, u"next"_s);
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  EXPECT_TRUE(browser().page().text.contains(u"Enter an e-mail address"_s));
}

TEST_F(IdentityTest, AWrongPasswordIsToldOnThePageAndMayBeTriedAgain) {
  browser().open(authorize());
  browser().signIn({person(u"global-admin"_s).userName, u"wrong"_s, {}});
  EXPECT_EQ(browser().heading(), u"Enter password"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50126"_s));
  browser().signIn(person(u"global-admin"_s));
  EXPECT_EQ(browser().heading(), u"Permissions requested"_s);
}

TEST_F(IdentityTest, TenWrongPasswordsLockTheAccount) {
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, person(u"global-admin"_s).userName}}, u"next"_s);
  for (int i = 0; i < 11; ++i) {
    browser().submit({{u"passwd"_s, u"wrong"_s}}, u"signin"_s);
  }
  browser().submit({{u"passwd"_s, person(u"global-admin"_s).password}}, u"signin"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50053"_s));
}

TEST_F(IdentityTest, AWrongNumberIsToldOnThePage) {
  const PracticePerson dana = person(u"global-admin"_s);
  browser().open(authorize());
  browser().signIn({dana.userName, dana.password, u"0"_s});
  EXPECT_EQ(browser().heading(), u"Enter the number shown"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS500121"_s));
}

TEST_F(IdentityTest, BackFromThePasswordAsksForTheAccountAgain) {
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, person(u"global-admin"_s).userName}}, u"next"_s);
  browser().submit({}, u"back"_s);
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  EXPECT_EQ(browser().page().form->named(u"loginfmt"_s)->value, person(u"global-admin"_s).userName);
}

TEST_F(IdentityTest, PostingThePageAfterNextSkipsNothing) {
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, person(u"global-admin"_s).userName}}, u"next"_s);
  const QString ticket = browser().page().form->named(u"ticket"_s)->value;
  for (const QString& step : {u"code"_s, u"stay"_s, u"consent"_s}) {
    const demo::Reply reply = post(u"/common/signin/"_s + step, {{u"ticket"_s, ticket}, {u"action"_s, u"accept"_s}});
    EXPECT_EQ(parsedPage(QString::fromUtf8(reply.body)).heading, u"Enter password"_s) << qPrintable(step);
  }
}

TEST_F(IdentityTest, ADisabledAccountIsTurnedAwayAfterItsPassword) {
  m_world.users[idOf(u"head-of-cs"_s)].accountEnabled = false;
  browser().open(authorize());
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50057"_s));
  EXPECT_TRUE(browser().target().isEmpty());
}

TEST_F(IdentityTest, SomebodyWithoutAPasswordCannotSignIn) {
  for (const demo::User& user : std::as_const(m_world.users)) {
    if (user.password.isEmpty() && user.userType == u"Member"_s) {
      browser().open(authorize());
      browser().submit({{u"loginfmt"_s, user.userPrincipalName}}, u"next"_s);
      browser().submit({{u"passwd"_s, u""_s}}, u"signin"_s);
      EXPECT_TRUE(browser().page().text.contains(u"AADSTS50126"_s));
      return;
    }
  }
  FAIL() << "everybody has a password";
}

TEST_F(IdentityTest, CancelOnASignInPageComesBackWithoutADescription) {
  browser().open(authorize());
  browser().submit({}, u"cancel"_s);
  const demo::FormValues values = browser().targetValues();
  EXPECT_EQ(values.value(u"error"_s), u"access_denied"_s);
  EXPECT_EQ(values.value(u"error_subcode"_s), u"cancel"_s);
  EXPECT_EQ(values.value(u"state"_s), u"s1+ä &="_s);
  EXPECT_FALSE(values.has(u"error_description"_s));
}

TEST_F(IdentityTest, ASecondVisitInTheSameBrowserNeedsNoSignIn) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize());
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, SelectAccountOffersTheSignedInAccountAsATile) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"select_account"_s}}));
  EXPECT_EQ(browser().heading(), u"Pick an account"_s);
  browser().submit({}, person(u"head-of-cs"_s).userName);
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, AnotherAccountMayBeUsedInsteadOfTheTile) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"select_account"_s}}));
  browser().submit({}, {});
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  browser().signIn(person(u"cloud-app-admin"_s));
  EXPECT_EQ(browser().heading(), u"Permissions requested"_s);
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(claimsOf(redeem(browser().targetValues().value(u"code"_s)))[u"oid"_s].toString(),
            idOf(u"cloud-app-admin"_s));
}

TEST_F(IdentityTest, TwoSessionsMeanAPickerAndAHintPicks) {
  codeFor(u"head-of-cs"_s);
  codeFor(u"cloud-app-admin"_s, {{u"login_hint"_s, person(u"cloud-app-admin"_s).userName}});
  browser().open(authorize());
  EXPECT_EQ(browser().heading(), u"Pick an account"_s);
  const QString code = codeFor(u"head-of-cs"_s, {{u"login_hint"_s, person(u"head-of-cs"_s).userName}});
  EXPECT_EQ(claimsOf(redeem(code))[u"oid"_s].toString(), idOf(u"head-of-cs"_s));
}

TEST_F(IdentityTest, AHintWithoutASessionGoesStraightToThePassword) {
  browser().open(authorize({{u"login_hint"_s, person(u"head-of-cs"_s).userName}}));
  EXPECT_EQ(browser().heading(), u"Enter password"_s);
  EXPECT_TRUE(browser().page().text.contains(person(u"head-of-cs"_s).userName));
}

TEST_F(IdentityTest, PromptLoginIgnoresTheSession) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"login"_s}}));
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
}

TEST_F(IdentityTest, AVisitEndsAfterAnHour) {
  browser().open(authorize());
  m_clock.advance(std::chrono::minutes(61));
  browser().submit({{u"loginfmt"_s, person(u"head-of-cs"_s).userName}}, u"next"_s);
  EXPECT_EQ(browser().reply().status, 400);
}

TEST_F(IdentityTest, AVisitIsOverOnceItLedBack) {
  browser().open(authorize());
  const QString ticket = browser().page().form->named(u"ticket"_s)->value;
  browser().submit({}, u"cancel"_s);
  EXPECT_EQ(post(u"/common/signin/account"_s, {{u"ticket"_s, ticket}}).status, 400);
}

TEST_F(IdentityTest, SigningOutForgetsTheSessionAndGoesToARegisteredAddressOnly) {
  codeFor(u"head-of-cs"_s);
  const QByteArray before = browser().cookie();
  browser().open(
      address(u"/organizations/oauth2/v2.0/logout"_s, {{u"post_logout_redirect_uri"_s, u"http://localhost:9"_s}}));
  EXPECT_EQ(browser().reply().header("Location"), "http://localhost:9/");
  EXPECT_TRUE(browser().cookie().isEmpty());
  const demo::Reply replayed =
      m_tenant->handle({demo::Origin::Authority, "GET", authorize(), {{"Cookie", before}}, {}});
  EXPECT_EQ(parsedPage(QString::fromUtf8(replayed.body)).heading, u"Sign in"_s);
  browser().open(
      address(u"/organizations/oauth2/v2.0/logout"_s, {{u"post_logout_redirect_uri"_s, u"https://evil.example"_s}}));
  EXPECT_TRUE(browser().target().isEmpty());
}

TEST_F(IdentityTest, AnAccountOfAnotherOrganisationDoesNotExistHere) {
  browser().open(authorize({}, u"contoso.com"_s));
  browser().signIn({u"kim.lee@fabrikam.example"_s, u"anything"_s, {}});
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020: User account 'kim.lee@fabrikam.example'"_s));
  browser().followLink(u"switch"_s);
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
}

TEST_F(IdentityTest, AnAccountOfAnotherOrganisationLandsAtHomeWhereNoTenantIsNamed) {
  browser().open(authorize());
  browser().signIn({u"kim.lee@fabrikam.example"_s, u"anything"_s, {}});
  browser().submit({}, u"accept"_s);
  const QJsonObject tokens = redeem(browser().targetValues().value(u"code"_s));
  const QJsonObject claims = claimsOf(tokens);
  EXPECT_NE(claims[u"tid"_s].toString(), m_world.tenantId);
  EXPECT_EQ(claims[u"name"_s].toString(), u"Kim Lee"_s);
  const demo::Reply me =
      m_tenant->handle({demo::Origin::Graph,
                        "GET",
                        QUrl(u"http://127.0.0.1:4101/v1.0/organization"_s),
                        {{"Authorization", "Bearer " + tokens[u"access_token"_s].toString().toLatin1()}},
                        {}});
  EXPECT_TRUE(me.body.contains("Fabrikam"));
}

TEST_F(IdentityTest, AMemberDoesNotExistInTheOtherOrganisation) {
  browser().open(authorize({}, u"fabrikam.com"_s));
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020:"_s));
}

TEST_F(IdentityTest, APersonalAccountIsTurnedAway) {
  browser().open(authorize());
  browser().submit({{u"loginfmt"_s, u"someone@outlook.com"_s}}, u"next"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020: User account 'someone@outlook.com'"_s));
  EXPECT_TRUE(browser().page().text.contains(u"'live.com'"_s));
  browser().open(authorize({}, u"contoso.com"_s));
  browser().signIn({u"someone@outlook.com"_s, u"secret"_s, {}});
  EXPECT_TRUE(browser().page().text.contains(u"does not exist in tenant 'Contoso Ltd'"_s))
      << qPrintable(browser().page().text);
}

TEST_F(IdentityTest, AGuestSignsInWithTheAddressAtHomeWhereTheTenantIsNamed) {
  const QJsonObject claims = claimsOf(redeem(codeFor(u"guest"_s, {}, u"contoso.com"_s)));
  EXPECT_EQ(claims[u"tid"_s].toString(), m_world.tenantId);
  EXPECT_EQ(claims[u"oid"_s].toString(), idOf(u"guest"_s));
  EXPECT_TRUE(claims[u"idp"_s].toString().startsWith(u"https://sts.windows.net/"_s));
}

TEST_F(IdentityTest, AGuestLandsAtHomeWhereNoTenantIsNamed) {
  const QJsonObject claims = claimsOf(redeem(codeFor(u"guest"_s)));
  EXPECT_NE(claims[u"tid"_s].toString(), m_world.tenantId);
  EXPECT_FALSE(claims.contains(u"idp"_s));
}

TEST_F(IdentityTest, InTheScenarioGuestTheAccountsAreGuests) {
  play(u"guest"_s);
  EXPECT_TRUE(claimsOf(redeem(codeFor(u"head-of-cs"_s))).contains(u"idp"_s));
}

TEST_F(IdentityTest, ConditionalAccessStopsEmbeddedBrowsersAfterThePassword) {
  play(u"conditional-access"_s);
  browser().setAgent("Mozilla/5.0 QtWebEngine/6.4.2 Chrome/102");
  browser().open(authorize());
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  browser().signIn(person(u"global-admin"_s));
  EXPECT_EQ(browser().heading(), u"You can't get there from here"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS53000:"_s));
  EXPECT_TRUE(browser().target().isEmpty());
}

TEST_F(IdentityTest, ConditionalAccessLetsOtherBrowsersThrough) {
  play(u"conditional-access"_s);
  EXPECT_FALSE(codeFor(u"global-admin"_s).isEmpty());
}

TEST_F(IdentityTest, ConditionalAccessAnswersASilentRequest) {
  play(u"conditional-access"_s);
  codeFor(u"head-of-cs"_s);
  browser().setAgent("Usher/0.1");
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"interaction_required"_s);
  EXPECT_TRUE(browser().targetValues().value(u"error_description"_s).startsWith(u"AADSTS53000"_s));
}

TEST_F(IdentityTest, TheErrorPageEscapesItsNumber) {
  const demo::Reply reply = get(u"/error?code=%3Cimg%20src%3Dx%3E"_s);
  EXPECT_FALSE(reply.body.contains("<img"));
  EXPECT_TRUE(reply.body.contains("AADSTS&lt;img"));
}

TEST_F(IdentityTest, AnUnknownPathIsNotFound) {
  EXPECT_EQ(get(u"/organizations/oauth2/v2.0/nonsense"_s).status, 404);
  EXPECT_EQ(get(u"/"_s).status, 404);
}

TEST_F(IdentityTest, TheNativeClientPageIsThere) {
  EXPECT_EQ(get(u"/common/oauth2/nativeclient?code=1"_s).status, 200);
}

TEST_F(IdentityTest, TheVendorsPagesThankOrRegret) {
  const auto vendor = [this](const QString& path) {
    return m_tenant->handle({demo::Origin::Portal, "GET", QUrl(u"http://127.0.0.1:4102"_s + path), {}, {}});
  };
  EXPECT_TRUE(vendor(u"/vendor/consented?admin_consent=True"_s).body.contains("Thank you"));
  EXPECT_TRUE(vendor(u"/vendor/return?error=consent_required&admin_consent=True"_s).body.contains("Not connected"));
  EXPECT_EQ(vendor(u"/elsewhere"_s).status, 404);
}

}  // namespace usher::test
