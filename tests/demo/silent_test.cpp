// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "demo/identity_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

/// prompt=none for the vendor's app, in the browser in which somebody signed in to Usher.
class SilentTest : public IdentityTest {
 protected:
  QUrl probe(const Values& changes = {}, const QString& tenant = u"organizations"_s) const {
    Values values{{u"client_id"_s, m_vendor},
                  {u"redirect_uri"_s, u"https://vendor.example/done"_s},
                  {u"scope"_s, u"openid"_s},
                  {u"prompt"_s, u"none"_s}};
    values.insert(changes);
    return authorize(values, tenant);
  }

  void consentForAll() {
    browser().open(adminConsent());
    browser().signIn(person(u"global-admin"_s));
    browser().submit({}, u"accept"_s);
    browser().forgetCookies();
  }

  /// What the probe's redirect carries: "code", or the error and its number.
  QString answer(const QUrl& url) {
    browser().open(url);
    const demo::FormValues values = browser().targetValues();
    if (values.has(u"code"_s)) {
      return u"code"_s;
    }
    return values.value(u"error"_s) + u' ' + values.value(u"error_description"_s).section(u':', 0, 0);
  }

  /// The number on the page, where nothing is sent back.
  QString onPage(const QUrl& url) {
    browser().open(url);
    EXPECT_TRUE(browser().target().isEmpty());
    return u"AADSTS"_s + browser().page().text.section(u"AADSTS"_s, 1).section(u':', 0, 0);
  }
};

}  // namespace

TEST_F(SilentTest, ConsentedForAllGivesACode) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  EXPECT_EQ(answer(probe()), u"code"_s);
  EXPECT_EQ(answer(probe({}, m_world.tenantId)), u"code"_s);
  EXPECT_EQ(browser().targetValues().value(u"state"_s), u"s1+ä &="_s);
}

TEST_F(SilentTest, ConsentedByThePersonGivesACodeToThatPersonOnly) {
  play(u"user-grants"_s);
  codeFor(u"head-of-cs"_s);
  EXPECT_EQ(answer(probe()), u"code"_s);
  browser().forgetCookies();
  codeFor(u"cloud-app-admin"_s);
  EXPECT_EQ(answer(probe()), u"consent_required AADSTS65001"_s);
}

TEST_F(SilentTest, NobodySignedInNeedsALogin) {
  consentForAll();
  EXPECT_EQ(answer(probe()), u"login_required AADSTS50058"_s);
}

TEST_F(SilentTest, SeveralSignedInNeedALoginUnlessOneIsMeant) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  codeFor(u"cloud-app-admin"_s, {{u"login_hint"_s, person(u"cloud-app-admin"_s).userName}});
  EXPECT_EQ(answer(probe()), u"login_required AADSTS50058"_s);
  EXPECT_EQ(answer(probe({{u"login_hint"_s, person(u"head-of-cs"_s).userName}})), u"code"_s);
}

TEST_F(SilentTest, WithoutAssignmentWhereItIsRequiredSaysSo) {
  consentForAll();
  principalOf(m_vendor).appRoleAssignmentRequired = true;
  codeFor(u"head-of-cs"_s);
  EXPECT_EQ(answer(probe()), u"interaction_required AADSTS50105"_s);
  EXPECT_TRUE(browser().targetValues().value(u"error_description"_s).contains(m_vendor));
}

TEST_F(SilentTest, AnAppThatIsNotInTheTenantIsAnErrorOnThePage) {
  EXPECT_EQ(onPage(probe({}, u"contoso.com"_s)), u"AADSTS700016"_s) << "before anybody signs in";
  codeFor(u"global-admin"_s);
  EXPECT_EQ(onPage(probe()), u"AADSTS700016"_s);
  EXPECT_EQ(onPage(probe({{u"client_id"_s, u"00000000-0000-0000-0000-0000000000ff"_s}})), u"AADSTS700016"_s);
}

TEST_F(SilentTest, AnAppInTheBinIsNotInTheTenant) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  EXPECT_EQ(answer(probe()), u"code"_s);
  const QString id = m_world.servicePrincipalOf(m_vendor)->id;
  demo::ServicePrincipal gone = m_world.servicePrincipals.take(id);
  gone.deleted = m_clock.now();
  m_world.deletedServicePrincipals.insert(id, gone);
  EXPECT_EQ(onPage(probe()), u"AADSTS700016"_s);
}

TEST_F(SilentTest, AnAddressThatIsNotRegisteredGetsNothing) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  for (const QString& address : {u"https://evil.example/done"_s, u"https://vendor.example/done/"_s}) {
    EXPECT_EQ(onPage(probe({{u"redirect_uri"_s, address}})), u"AADSTS50011"_s);
  }
}

TEST_F(SilentTest, TheVendorsCodeIsOfNoUseWithoutTheVendorsSecret) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  ASSERT_EQ(answer(probe()), u"code"_s);
  const QString code = browser().targetValues().value(u"code"_s);
  const Values form{{u"client_id"_s, m_vendor}, {u"redirect_uri"_s, u"https://vendor.example/done"_s}};
  EXPECT_TRUE(redeem(code, form)[u"error_description"_s].toString().startsWith(u"AADSTS7000218"_s));
  EXPECT_TRUE(redeem(code)[u"error_description"_s].toString().startsWith(u"AADSTS70000"_s)) << "not Usher's code";
}

TEST_F(SilentTest, ConditionalAccessStopsAnEmbeddedBrowser) {
  consentForAll();
  play(u"conditional-access"_s, false);
  codeFor(u"head-of-cs"_s);
  EXPECT_EQ(answer(probe()), u"code"_s);
  browser().setAgent("Mozilla/5.0 QtWebEngine/6.4");
  EXPECT_EQ(answer(probe()), u"interaction_required AADSTS53000"_s);
}

TEST_F(SilentTest, ConditionalAccessWantsTheSecondFactorAgainAfterAnHour) {
  consentForAll();
  play(u"conditional-access"_s, false);
  codeFor(u"head-of-cs"_s);
  m_clock.advance(std::chrono::seconds(3601));
  EXPECT_EQ(answer(probe()), u"interaction_required AADSTS50076"_s);
  browser().open(authorize());
  EXPECT_EQ(browser().heading(), u"Enter the number shown"_s);
  browser().submit({{u"otc"_s, u"nonsense"_s}}, u"verify"_s);
  EXPECT_EQ(browser().heading(), u"Enter the number shown"_s);
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
  EXPECT_EQ(answer(probe()), u"code"_s);
}

TEST_F(SilentTest, WithoutThatScenarioASessionLasts) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  m_clock.advance(std::chrono::hours(20));
  EXPECT_EQ(answer(probe()), u"code"_s);
}

TEST_F(SilentTest, ADisabledPersonGetsNoCode) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  m_world.users[idOf(u"head-of-cs"_s)].accountEnabled = false;
  EXPECT_EQ(answer(probe()), u"interaction_required AADSTS50057"_s);
}

TEST_F(SilentTest, ADisabledAppGivesNoCode) {
  consentForAll();
  codeFor(u"head-of-cs"_s);
  principalOf(m_vendor).accountEnabled = false;
  EXPECT_EQ(answer(probe()), u"unauthorized_client AADSTS7000112"_s);
}

TEST_F(SilentTest, APersonOfAnotherOrganisationIsNotMeant) {
  playWithAll();
  consentForAll();
  browser().open(authorize());
  browser().signIn(person(organisation(u"northwindtraders.com"_s), u"global-admin"_s));
  EXPECT_EQ(answer(probe({}, u"contoso.com"_s)), u"interaction_required AADSTS16000"_s);
  EXPECT_EQ(onPage(probe()), u"AADSTS700016"_s) << "at home it is not there";
}

TEST_F(SilentTest, AnotherConsentWhileTheFirstIsInTheBinMakesAnotherApp) {
  consentForAll();
  const QString old = m_world.servicePrincipalOf(m_vendor)->id;
  demo::ServicePrincipal gone = m_world.servicePrincipals.take(old);
  gone.deleted = m_clock.now();
  m_world.deletedServicePrincipals.insert(old, gone);
  consentForAll();
  ASSERT_NE(m_world.servicePrincipalOf(m_vendor), nullptr);
  EXPECT_NE(m_world.servicePrincipalOf(m_vendor)->id, old);
  EXPECT_TRUE(m_world.deletedServicePrincipals.contains(old));
}

TEST_F(SilentTest, TheVendorsLoginTellsNobodyWhatMicrosoftAnswered) {
  const auto page = [this](const QString& query) {
    return m_tenant->handle(
        {demo::Origin::Portal, "GET", QUrl(m_origins.portal.toString() + u"/vendor/login"_s + query), {}, {}});
  };
  const demo::Reply plain = page({});
  EXPECT_EQ(plain.status, 200);
  EXPECT_EQ(page(u"?admin_consent=True&tenant=t&state=s"_s).body, plain.body);
  EXPECT_EQ(page(u"?admin_consent=True&error=access_denied&state=s"_s).body, plain.body);
}

}  // namespace usher::test
