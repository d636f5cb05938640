// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/owners.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using OwnersTest = GraphFixture;

TEST_F(OwnersTest, AreListedWithTheirKind) {
  answer("GET", "/v1.0/servicePrincipals/sp1/owners?$select=id,displayName,userPrincipalName",
         R"({"value":[{"@odata.type":"#microsoft.graph.user","id":"u1","displayName":"Ann","userPrincipalName":"ann@x"},
                      {"@odata.type":"#microsoft.graph.servicePrincipal","id":"sp9","displayName":"Robot"}]})");
  const auto all = await(owners(m_client, QStringLiteral("sp1")));
  ASSERT_TRUE(all);
  EXPECT_EQ(*all, (QList<Owner>{{QStringLiteral("u1"), QStringLiteral("Ann"), QStringLiteral("ann@x"), true},
                                {QStringLiteral("sp9"), QStringLiteral("Robot"), {}, false}}));
}

TEST_F(OwnersTest, AreAddedByReferenceOnTheCloudsOwnGraph) {
  answerEmpty("POST", "/v1.0/servicePrincipals/sp1/owners/$ref");
  ASSERT_TRUE(await(addOwner(m_client, QStringLiteral("sp1"), QStringLiteral("u1"))));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"@odata.id":"https://graph.example/v1.0/directoryObjects/u1"})"));
  EXPECT_FALSE(m_transport.last().repeatable);
}

TEST_F(OwnersTest, AreRejectedWhenThereAlready) {
  answer("POST", "/v1.0/servicePrincipals/sp1/owners/$ref", R"({"error":{"code":"Request_BadRequest","message":
      "One or more added object references already exist for the following modified properties: 'owners'."}})",
         400);
  const auto result = await(addOwner(m_client, QStringLiteral("sp1"), QStringLiteral("u1")));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::Rejected);
  EXPECT_EQ(result.error().code, QStringLiteral("Request_BadRequest"));
}

TEST_F(OwnersTest, AreRemovedByReferenceNeverAsObjects) {
  answerEmpty("DELETE", "/v1.0/servicePrincipals/sp1/owners/u1/$ref");
  EXPECT_TRUE(await(removeOwner(m_client, QStringLiteral("sp1"), QStringLiteral("u1"))));
}

}  // namespace
}  // namespace usher::test
