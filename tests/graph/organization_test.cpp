// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/organization.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using OrganizationTest = GraphFixture;

const QByteArray organizationTarget = "/v1.0/organization?$select=id,displayName,verifiedDomains";
const QByteArray skusTarget = "/v1.0/subscribedSkus?$select=skuPartNumber,capabilityStatus,servicePlans";

TEST_F(OrganizationTest, ReadsNameAndDomains) {
  answer("GET", organizationTarget, R"({"value":[{"id":"t1","displayName":"Contoso","verifiedDomains":[
      {"name":"contoso.onmicrosoft.com","isDefault":false,"isInitial":true},
      {"name":"contoso.example","isDefault":true,"isInitial":false}]}]})");
  const auto found = await(organization(m_client));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id, QStringLiteral("t1"));
  EXPECT_EQ(found->displayName, QStringLiteral("Contoso"));
  EXPECT_EQ(found->primaryDomain(), QStringLiteral("contoso.example"));
  EXPECT_EQ(found->verifiedDomains.size(), 2);
  EXPECT_TRUE(found->verifiedDomains.first().isInitial);
}

TEST_F(OrganizationTest, WantsExactlyOneOrganisation) {
  answer("GET", organizationTarget, R"({"value":[]})");
  answer("GET", organizationTarget, R"({"value":[{"id":"t1"},{"id":"t2"}]})");
  EXPECT_EQ(awaitFailure(organization(m_client)).kind, Failure::Kind::BadReply);
  EXPECT_EQ(awaitFailure(organization(m_client)).kind, Failure::Kind::BadReply);
}

TEST_F(OrganizationTest, NamesADomainWithoutName) {
  answer("GET", organizationTarget, R"({"value":[{"id":"t1","verifiedDomains":[{"name":"a"},{"isDefault":true}]}]})");
  EXPECT_EQ(awaitFailure(organization(m_client)).code, QStringLiteral("/value/0/verifiedDomains/1/name"));
}

TEST_F(OrganizationTest, HasNoPrimaryDomainWithoutDefault) {
  EXPECT_TRUE(Organization().primaryDomain().isEmpty());
}

struct Sku {
  const char* status;
  const char* plan;
  const char* provisioning;
  bool premium;
};

class Premium : public GraphFixture, public testing::WithParamInterface<Sku> {};

TEST_P(Premium, IsReadFromThePlans) {
  const QJsonObject plan{{QStringLiteral("servicePlanId"), QString::fromLatin1(GetParam().plan)},
                         {QStringLiteral("provisioningStatus"), QString::fromLatin1(GetParam().provisioning)}};
  const QJsonObject sku{{QStringLiteral("capabilityStatus"), QString::fromLatin1(GetParam().status)},
                        {QStringLiteral("servicePlans"), QJsonArray{QJsonObject(), plan}}};
  m_transport.expect("GET", skusTarget, jsonReply(200, {{QStringLiteral("value"), QJsonArray{QJsonObject(), sku}}}));
  const auto premium = await(hasEntraPremium(m_client));
  ASSERT_TRUE(premium);
  EXPECT_EQ(*premium, GetParam().premium);
}

INSTANTIATE_TEST_SUITE_P(Plans, Premium,
                         testing::Values(Sku{"Enabled", "41781fb2-bc02-4b7c-bd55-b576c07bb09d", "Success", true},
                                         Sku{"Enabled", "EEC0EB4F-6444-4F95-ABA0-50C24D67F998", "Success", true},
                                         Sku{"Warning", "41781fb2-bc02-4b7c-bd55-b576c07bb09d", "Success", true},
                                         Sku{"Suspended", "41781fb2-bc02-4b7c-bd55-b576c07bb09d", "Success", false},
                                         Sku{"Enabled", "41781fb2-bc02-4b7c-bd55-b576c07bb09d", "Disabled", false},
                                         Sku{"Enabled", "00000000-bc02-4b7c-bd55-b576c07bb09d", "Success", false}));

}  // namespace
}  // namespace usher::test
