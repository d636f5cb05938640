// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/tenant_lookup.h"

#include <gtest/gtest.h>

#include <QJsonObject>

#include "support/await.h"
#include "support/fake_transport.h"
#include "support/oidc_server.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

const QString lookedUpTenant = u"5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01"_s;

class TenantLookup : public testing::Test {
 protected:
  Result<QString> lookUp(const QString& text) {
    return await(signin::tenantIdOf(text, QUrl(u"https://login.microsoftonline.com"_s), transport, &context));
  }
  void expect(Result<http::HttpReply> answer, const QByteArray& domain = "contoso.example") {
    transport.expect("GET", '/' + domain + "/v2.0/.well-known/openid-configuration", std::move(answer));
  }
  static http::HttpReply discovery(const QString& issuer) { return jsonReply(200, {{u"issuer"_s, issuer}}); }
  static http::HttpReply refusal(const RawAnswer& answer) {
    return {answer.status, {{"Content-Type", answer.contentType}}, answer.body};
  }

  QObject context;
  FakeTransport transport;
};

TEST_F(TenantLookup, FindsTheTenantOfADomain) {
  expect(discovery(u"https://login.microsoftonline.com/"_s + lookedUpTenant + u"/v2.0"_s));
  EXPECT_EQ(lookUp(u"contoso.example"_s), lookedUpTenant);
  EXPECT_EQ(transport.last().url.host(), u"login.microsoftonline.com"_s);
  EXPECT_FALSE(transport.last().authorized);
}

TEST_F(TenantLookup, FindsTheTenantOfAnAddressHoweverItWasTyped) {
  expect(discovery(u"https://login.microsoftonline.com/"_s + lookedUpTenant.toUpper() + u"/v2.0"_s));
  EXPECT_EQ(lookUp(u"  Ada.Admin@Contoso.EXAMPLE \n"_s), lookedUpTenant);
}

TEST_F(TenantLookup, AsksForAnInternationalDomainInAscii) {
  expect(discovery(u"https://login.microsoftonline.com/"_s + lookedUpTenant + u"/v2.0"_s), "xn--mller-kva.example");
  EXPECT_TRUE(lookUp(u"ada@müller.example"_s));
}

TEST_F(TenantLookup, WhatIsNeitherDomainNorAddressIsNotSent) {
  for (const QString& text :
       {u""_s, u"contoso"_s, u"ada@"_s, u"@contoso.example"_s, u"a@b@contoso.example"_s, u"contoso.example/x"_s,
        u"contoso.example?x"_s, u"../common"_s, u"127.0.0.1"_s, u"contoso..example"_s, u"-a.example"_s,
        u"a b.example"_s, u"contoso.example:80"_s, u"common"_s, lookedUpTenant, u"https://contoso.example"_s,
        QString(300, u'a') + u".example"_s}) {
    EXPECT_EQ(lookUp(text).error().kind, Kind::BadInput) << text.toStdString();
  }
}

TEST_F(TenantLookup, AnUnknownDomainIsNotFound) {
  expect(refusal(OidcServer::entraError(400, u"invalid_tenant"_s, 90002)));
  const auto found = lookUp(u"contoso.example"_s);
  EXPECT_EQ(found.error().kind, Kind::NotFound);
  EXPECT_EQ(found.error().code, u"AADSTS90002"_s);
}

TEST_F(TenantLookup, ADomainOfAnotherCloudIsNotFoundHere) {
  expect(discovery(u"https://login.microsoftonline.us/"_s + lookedUpTenant + u"/v2.0"_s));
  const auto found = lookUp(u"contoso.example"_s);
  EXPECT_EQ(found.error().kind, Kind::NotFound);
  EXPECT_EQ(found.error().code, u"other-cloud"_s);
}

TEST_F(TenantLookup, APersonalDomainBelongsToNoOrganisation) {
  expect(discovery(u"https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s));
  EXPECT_EQ(lookUp(u"contoso.example"_s).error().code, u"personal"_s);
}

TEST_F(TenantLookup, AnIssuerThatIsNoneIsABadReply) {
  for (const QString& issuer :
       {u""_s, u"https://login.microsoftonline.com/{tenantid}/v2.0"_s, u"https://login.microsoftonline.com/x/v2.0"_s,
        u"https://login.microsoftonline.com/"_s + lookedUpTenant, lookedUpTenant}) {
    expect(discovery(issuer));
    EXPECT_EQ(lookUp(u"contoso.example"_s).error().kind, Kind::BadReply) << issuer.toStdString();
  }
  expect(http::HttpReply{200, {{"Content-Type", "application/json"}}, "not json"});
  EXPECT_EQ(lookUp(u"contoso.example"_s).error().kind, Kind::BadReply);
}

TEST_F(TenantLookup, TroubleIsPassedOn) {
  expect(fail(Kind::Offline));
  EXPECT_EQ(lookUp(u"contoso.example"_s).error().kind, Kind::Offline);
  expect(jsonReply(429, {}, {{"Retry-After", "12"}}));
  EXPECT_EQ(lookUp(u"contoso.example"_s).error().retryAfter, std::chrono::seconds(12));
  expect(jsonReply(503, {}));
  EXPECT_EQ(lookUp(u"contoso.example"_s).error().kind, Kind::ServiceDown);
}

}  // namespace
}  // namespace usher::test
