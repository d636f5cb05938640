// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/organisations.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "demo/directory_roles.h"
#include "demo/identity_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

const QString northwind = u"northwindtraders.com"_s;
const QString adventure = u"adventure-works.com"_s;
const QString brightline = u"brightline.example"_s;

class OrganisationsTest : public IdentityTest {
 protected:
  OrganisationsTest() { playWithAll(); }

  QJsonObject graph(const QString& path, const QString& token) {
    const QUrl url(m_origins.graph.toString() + u"/v1.0"_s + path);
    const demo::Reply reply =
        m_tenant->handle({demo::Origin::Graph, "GET", url, {{"Authorization", "Bearer " + token.toLatin1()}}, {}});
    m_status = reply.status;
    return bodyOf(reply);
  }

  QString accessToken(const PracticePerson& who, const QString& tenant = u"organizations"_s) {
    browser().forgetCookies();
    browser().open(authorize({}, tenant));
    browser().signIn(who);
    if (browser().heading() == u"Permissions requested"_s) {
      browser().submit({}, u"accept"_s);
    }
    m_tokens = redeem(browser().targetValues().value(u"code"_s));
    return m_tokens[u"access_token"_s].toString();
  }

  QString issuerFor(const QString& name) {
    return bodyOf(get(u'/' + name + u"/v2.0/.well-known/openid-configuration"_s))[u"issuer"_s].toString();
  }

  QJsonObject read(const QString& query) {
    const demo::Reply reply = m_tenant->handle(
        {demo::Origin::Reader, "GET", QUrl(m_origins.reader.toString() + u"/world"_s + query), {}, {}});
    m_status = reply.status;
    return bodyOf(reply);
  }

  int m_status = 0;
  QJsonObject m_tokens;
};

}  // namespace

TEST_F(OrganisationsTest, AreTwoMoreCustomersAndAPartnerWithTheirOwnPeople) {
  ASSERT_EQ(m_others.size(), 3U);
  QSet<QString> tenants{m_world.tenantId}, domains(m_world.verifiedDomains.begin(), m_world.verifiedDomains.end());
  int partners = 0;
  for (const demo::World& world : m_others) {
    tenants.insert(world.tenantId);
    for (const QString& domain : world.verifiedDomains) {
      EXPECT_FALSE(domains.contains(domain)) << qPrintable(domain);
      domains.insert(domain);
    }
    partners += world.isPartner ? 1 : 0;
    const demo::User* admin = demo::accountNamed(world, u"global-admin"_s);
    const demo::User* member = demo::accountNamed(world, u"head-of-cs"_s);
    ASSERT_NE(admin, nullptr);
    ASSERT_NE(member, nullptr);
    EXPECT_EQ(admin->roles, QStringList{demo::role::globalAdministrator});
    EXPECT_TRUE(member->roles.isEmpty());
    EXPECT_FALSE(admin->password.isEmpty() || member->password.isEmpty());
    EXPECT_GE(world.users.size(), 5);
    EXPECT_EQ(world.servicePrincipalOf(m_vendor), nullptr);
  }
  EXPECT_EQ(tenants.size(), 4);
  EXPECT_EQ(partners, 1);
  EXPECT_TRUE(organisation(brightline).isPartner);
}

TEST_F(OrganisationsTest, HaveNoIdInCommon) {
  QSet<QString> ids;
  qsizetype all = 0;
  for (const demo::World* world : {&m_world, &m_others[0], &m_others[1], &m_others[2]}) {
    const QStringList own = world->users.keys() + world->servicePrincipals.keys() + world->groups.keys();
    ids.unite(QSet<QString>(own.begin(), own.end()));
    all += own.size();
  }
  EXPECT_EQ(ids.size(), all);
}

TEST_F(OrganisationsTest, AreDiscoveredByEachOfTheirDomains) {
  for (const demo::World* world : {&m_world, &m_others[0], &m_others[1], &m_others[2]}) {
    const QString issuer = m_origins.authority.toString() + u'/' + world->tenantId + u"/v2.0"_s;
    EXPECT_EQ(issuerFor(world->tenantId), issuer);
    for (const QString& domain : world->verifiedDomains) {
      EXPECT_EQ(issuerFor(domain), issuer);
      EXPECT_EQ(issuerFor(domain.toUpper()), issuer);
    }
  }
}

TEST_F(OrganisationsTest, ThePersonsDomainPicksTheOrganisation) {
  const QString token = accessToken(person(organisation(northwind), u"global-admin"_s));
  EXPECT_EQ(claimsOf(m_tokens)[u"tid"_s].toString(), organisation(northwind).tenantId);
  const QJsonObject shown = graph(u"/organization"_s, token)[u"value"_s][0].toObject();
  EXPECT_EQ(shown[u"id"_s].toString(), organisation(northwind).tenantId);
  EXPECT_EQ(shown[u"displayName"_s].toString(), u"Northwind Traders"_s);
  EXPECT_EQ(graph(u"/me"_s, token)[u"userPrincipalName"_s].toString(), u"nora@northwindtraders.com"_s);
}

TEST_F(OrganisationsTest, ATokenSeesItsOwnOrganisationOnly) {
  const QString contoso = accessToken(person(u"head-of-cs"_s));
  const QString works = accessToken(person(organisation(adventure), u"head-of-cs"_s));
  EXPECT_EQ(graph(u"/organization"_s, contoso)[u"value"_s][0][u"id"_s].toString(), m_world.tenantId);
  EXPECT_EQ(graph(u"/organization"_s, works)[u"value"_s][0][u"id"_s].toString(), organisation(adventure).tenantId);
  EXPECT_FALSE(m_world.accessTokens.contains(works));
  graph(u"/users/"_s + idOf(u"head-of-cs"_s), works);
  EXPECT_EQ(m_status, 404);
  graph(u"/me"_s, u"nobody's"_s);
  EXPECT_EQ(m_status, 401);
}

TEST_F(OrganisationsTest, ATenantInTheAddressLetsNobodyElseIn) {
  for (const QString& tenant : {northwind, organisation(northwind).tenantId}) {
    browser().forgetCookies();
    browser().open(authorize({}, tenant));
    browser().signIn(person(organisation(adventure), u"global-admin"_s));
    EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020:"_s)) << qPrintable(browser().page().text);
    EXPECT_TRUE(browser().page().text.contains(u"Northwind Traders"_s));
    EXPECT_TRUE(browser().target().isEmpty());
  }
}

TEST_F(OrganisationsTest, ARefreshTokenStaysInItsOrganisation) {
  accessToken(person(organisation(northwind), u"head-of-cs"_s));
  const QString token = m_tokens[u"refresh_token"_s].toString();
  EXPECT_EQ(claimsOf(refresh(token))[u"tid"_s].toString(), organisation(northwind).tenantId);
  const auto at = [&](const QString& tenant) {
    return bodyOf(
        post(u'/' + tenant + u"/oauth2/v2.0/token"_s,
             {{u"client_id"_s, m_usher}, {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}}));
  };
  EXPECT_FALSE(at(northwind)[u"access_token"_s].toString().isEmpty());
  EXPECT_EQ(at(adventure)[u"error"_s].toString(), u"invalid_grant"_s);
  EXPECT_EQ(at(u"contoso.com"_s)[u"error"_s].toString(), u"invalid_grant"_s);
}

TEST_F(OrganisationsTest, AConsentHoldsInOneOrganisationOnly) {
  browser().open(adminConsent({}, u"organizations"_s));
  browser().signIn(person(organisation(northwind), u"global-admin"_s));
  EXPECT_TRUE(browser().page().text.contains(u"Northwind Traders"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(browser().targetValues().value(u"tenant"_s), organisation(northwind).tenantId);
  EXPECT_NE(organisation(northwind).servicePrincipalOf(m_vendor), nullptr);
  EXPECT_EQ(organisation(northwind).grants.size(), 1);
  EXPECT_EQ(organisation(adventure).servicePrincipalOf(m_vendor), nullptr);
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor), nullptr);
}

TEST_F(OrganisationsTest, ACustomersAdministratorCannotConsentInAnother) {
  browser().open(adminConsent({}, organisation(adventure).tenantId));
  browser().signIn(person(u"global-admin"_s));
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020:"_s));
  EXPECT_EQ(organisation(adventure).servicePrincipalOf(m_vendor), nullptr);
}

TEST_F(OrganisationsTest, OneBrowserOffersWhoeverIsSignedInThere) {
  browser().open(authorize());
  browser().signIn(person(organisation(northwind), u"global-admin"_s));
  browser().open(authorize({{u"login_hint"_s, person(organisation(adventure), u"global-admin"_s).userName}}));
  browser().signIn(person(organisation(adventure), u"global-admin"_s));
  browser().open(authorize({{u"prompt"_s, u"select_account"_s}}));
  EXPECT_EQ(browser().heading(), u"Pick an account"_s);
  EXPECT_TRUE(browser().page().text.contains(u"nora@northwindtraders.com"_s));
  EXPECT_TRUE(browser().page().text.contains(u"amara@adventure-works.com"_s));
}

TEST_F(OrganisationsTest, TheReaderShowsTheOneThatIsAskedFor) {
  EXPECT_EQ(read({})[u"tenantId"_s].toString(), m_world.tenantId);
  EXPECT_EQ(read(u"?tenant="_s + organisation(brightline).tenantId)[u"displayName"_s].toString(),
            u"Brightline Communications"_s);
  EXPECT_EQ(read(u"?tenant="_s + northwind)[u"tenantId"_s].toString(), organisation(northwind).tenantId);
  read(u"?tenant=nosuch.example"_s);
  EXPECT_EQ(m_status, 404);
}

TEST_F(OrganisationsTest, TheScenariosApplyToAll) {
  playWithAll(u"no-admin-role,already-configured,user-grants,large=1000"_s);
  for (const demo::World& world : m_others) {
    EXPECT_NE(world.servicePrincipalOf(m_vendor), nullptr);
    EXPECT_LT(world.users.size(), 100) << "only Contoso is ever large";
  }
  browser().open(adminConsent({}, northwind));
  browser().signIn(person(organisation(northwind), u"global-admin"_s));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
}

TEST_F(OrganisationsTest, TheNeighbourIsStillAnother) {
  browser().open(authorize({}, northwind));
  browser().signIn({u"kim.lee@fabrikam.com"_s, u"any"_s, {}});
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020:"_s)) << qPrintable(browser().page().text);
  const QString token = accessToken({u"kim.lee@fabrikam.com"_s, u"any"_s, {}});
  EXPECT_EQ(graph(u"/organization"_s, token)[u"value"_s][0][u"displayName"_s].toString(), u"Fabrikam"_s);
}

}  // namespace usher::test
