// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonObject>

#include "demo/identity_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

const QString wellKnown = u"/v2.0/.well-known/openid-configuration"_s;

}  // namespace

TEST_F(IdentityTest, DiscoveryAnswersADomainWithTheTenantId) {
  const demo::Reply reply = get(u"/contoso.co.uk"_s + wellKnown);
  ASSERT_EQ(reply.status, 200);
  const QJsonObject body = bodyOf(reply);
  const QString base = u"http://127.0.0.1:4100/"_s + m_world.tenantId;
  EXPECT_EQ(body[u"issuer"_s].toString(), base + u"/v2.0"_s);
  EXPECT_EQ(body[u"token_endpoint"_s].toString(), base + u"/oauth2/v2.0/token"_s);
  EXPECT_EQ(body[u"authorization_endpoint"_s].toString(), base + u"/oauth2/v2.0/authorize"_s);
  EXPECT_EQ(body[u"end_session_endpoint"_s].toString(), base + u"/oauth2/v2.0/logout"_s);
  EXPECT_EQ(body[u"msgraph_host"_s].toString(), u"127.0.0.1:4101"_s);
  EXPECT_EQ(reply.header("Cache-Control"), "max-age=86400, private");
}

TEST_F(IdentityTest, DiscoveryHasExactlyTheFieldsOfARealReply) {
  const QStringList expected{u"authorization_endpoint"_s,
                             u"claims_supported"_s,
                             u"cloud_graph_host_name"_s,
                             u"cloud_instance_name"_s,
                             u"device_authorization_endpoint"_s,
                             u"end_session_endpoint"_s,
                             u"frontchannel_logout_supported"_s,
                             u"http_logout_supported"_s,
                             u"id_token_signing_alg_values_supported"_s,
                             u"issuer"_s,
                             u"jwks_uri"_s,
                             u"kerberos_endpoint"_s,
                             u"msgraph_host"_s,
                             u"rbac_url"_s,
                             u"request_uri_parameter_supported"_s,
                             u"response_modes_supported"_s,
                             u"response_types_supported"_s,
                             u"scopes_supported"_s,
                             u"subject_types_supported"_s,
                             u"tenant_region_scope"_s,
                             u"token_endpoint"_s,
                             u"token_endpoint_auth_methods_supported"_s,
                             u"userinfo_endpoint"_s};
  EXPECT_EQ(bodyOf(get(u'/' + m_world.tenantId + wellKnown)).keys(), expected);
}

TEST_F(IdentityTest, DiscoveryOfOrganizationsNamesNoTenantInTheIssuer) {
  const QJsonObject body = bodyOf(get(u"/organizations"_s + wellKnown));
  EXPECT_EQ(body[u"issuer"_s].toString(), u"http://127.0.0.1:4100/{tenantid}/v2.0"_s);
  EXPECT_EQ(body[u"token_endpoint"_s].toString(), u"http://127.0.0.1:4100/organizations/oauth2/v2.0/token"_s);
}

TEST_F(IdentityTest, DiscoveryFindsTheOtherOrganisationUnderItsOwnId) {
  const QString issuer = bodyOf(get(u"/fabrikam.com"_s + wellKnown))[u"issuer"_s].toString();
  EXPECT_FALSE(issuer.isEmpty());
  EXPECT_FALSE(issuer.contains(m_world.tenantId));
}

TEST_F(IdentityTest, DiscoveryOfAnUnknownDomainFailsWith90002) {
  const demo::Reply reply = get(u"/nosuch.example"_s + wellKnown);
  EXPECT_EQ(reply.status, 400);
  const QJsonObject body = bodyOf(reply);
  EXPECT_EQ(body[u"error"_s].toString(), u"invalid_tenant"_s);
  EXPECT_EQ(body[u"error_codes"_s].toArray(), QJsonArray{90002});
  const QString text = body[u"error_description"_s].toString();
  EXPECT_TRUE(text.startsWith(u"AADSTS90002: Tenant 'nosuch.example' not found."_s)) << qPrintable(text);
  EXPECT_TRUE(text.contains(u"\r\nTrace ID: "_s));
  EXPECT_TRUE(text.endsWith(u"\r\nTimestamp: 2026-03-02 12:00:00Z"_s));
  EXPECT_EQ(body[u"timestamp"_s].toString(), u"2026-03-02 12:00:00Z"_s);
  EXPECT_EQ(body[u"error_uri"_s].toString(), u"http://127.0.0.1:4100/error?code=90002"_s);
}

TEST_F(IdentityTest, DiscoveryOfANameThatIsNoDomainFailsWith900023) {
  EXPECT_EQ(bodyOf(get(u"/contoso"_s + wellKnown))[u"error_codes"_s].toArray(), QJsonArray{900023});
  EXPECT_EQ(bodyOf(get(u"/-bad-.com"_s + wellKnown))[u"error_codes"_s].toArray(), QJsonArray{900023});
}

TEST_F(IdentityTest, DiscoveryOfTheEmptyGuidFails) {
  EXPECT_EQ(get(u"/00000000-0000-0000-0000-000000000000"_s + wellKnown).status, 400);
}

TEST_F(IdentityTest, DiscoveryOfAnUnknownGuidFailsWith90002) {
  EXPECT_EQ(bodyOf(get(u"/11111111-2222-3333-4444-555555555555"_s + wellKnown))[u"error_codes"_s].toArray(),
            QJsonArray{90002});
}

TEST_F(IdentityTest, AnErrorRepeatsTheClientsRequestId) {
  const QString id = u"7b1c2f0a-2b6e-4f4f-8f0e-3a2f9f1f0c11"_s;
  EXPECT_EQ(
      bodyOf(get(u"/nosuch.example"_s + wellKnown + u"?client-request-id="_s + id))[u"correlation_id"_s].toString(),
      id);
}

TEST_F(IdentityTest, TheRealmOfAnOwnDomainIsManagedAndOfOthersUnknown) {
  EXPECT_EQ(bodyOf(get(u"/common/userrealm/dana@contoso.com?api-version=1.0"_s))[u"account_type"_s].toString(),
            u"Managed"_s);
  EXPECT_EQ(bodyOf(get(u"/common/userrealm/me@nosuch.example?api-version=1.0"_s))[u"account_type"_s].toString(),
            u"Unknown"_s);
}

}  // namespace usher::test
