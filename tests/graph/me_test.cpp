// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/me.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using MeTest = GraphFixture;

const QByteArray rolesTarget =
    "/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId&$count=true";

TEST_F(MeTest, ReadsTheSignedInPerson) {
  answer(
      "GET", "/v1.0/me?$select=id,displayName,userPrincipalName,mail,userType",
      R"({"id":"u1","displayName":"Ann","userPrincipalName":"ann@x.example","mail":"a@x.example","userType":"Member"})");
  const auto person = await(me(m_client));
  ASSERT_TRUE(person);
  EXPECT_EQ(person->id, QStringLiteral("u1"));
  EXPECT_EQ(person->displayName, QStringLiteral("Ann"));
  EXPECT_EQ(person->userPrincipalName, QStringLiteral("ann@x.example"));
  EXPECT_EQ(person->mail, QStringLiteral("a@x.example"));
  EXPECT_EQ(person->userType, UserType::Member);
}

TEST_F(MeTest, ReadsGuestsAndHiddenTypes) {
  const QByteArray target = "/v1.0/me?$select=id,displayName,userPrincipalName,mail,userType";
  answer("GET", target, R"({"id":"u1","userType":"Guest"})");
  answer("GET", target, R"({"id":"u1","userType":null,"mail":null})");
  EXPECT_EQ(await(me(m_client))->userType, UserType::Guest);
  EXPECT_EQ(await(me(m_client))->userType, UserType::Unknown);
}

TEST_F(MeTest, RefusesAPersonWithoutId) {
  answer("GET", "/v1.0/me?$select=id,displayName,userPrincipalName,mail,userType", R"({"displayName":"Ann"})");
  EXPECT_EQ(awaitFailure(me(m_client)).code, QStringLiteral("/id"));
}

TEST_F(MeTest, ReadsTheTemplatesOfRoles) {
  answer("GET", rolesTarget, R"({"value":[{"id":"1","roleTemplateId":"t1"},{"id":"2","roleTemplateId":"t2"}]})");
  const auto held = await(directoryRoles(m_client));
  ASSERT_TRUE(held);
  EXPECT_EQ(*held, (QStringList{QStringLiteral("t1"), QStringLiteral("t2")}));
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
}

TEST_F(MeTest, SaysThatRolesAreNotVisible) {
  answer("GET", rolesTarget, R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"1"}]})");
  answer("GET", rolesTarget, R"({"value":[{"id":"1","roleTemplateId":"t1"},{"id":"2","roleTemplateId":null}]})");
  answer("GET", rolesTarget, R"({"error":{"code":"Authorization_RequestDenied"}})", 403);
  for (int i = 0; i < 3; ++i) {
    const auto held = await(directoryRoles(m_client));
    ASSERT_TRUE(held);
    EXPECT_FALSE(held->has_value());
  }
}

TEST_F(MeTest, TellsNoRoleFromNotVisible) {
  answer("GET", rolesTarget, R"({"value":[]})");
  const auto held = await(directoryRoles(m_client));
  ASSERT_TRUE(held);
  ASSERT_TRUE(held->has_value());
  EXPECT_TRUE((*held)->isEmpty());
}

TEST_F(MeTest, FailsToReadRolesWhenTheServiceIsDown) {
  answer("GET", rolesTarget, "{}", 503);
  EXPECT_EQ(awaitFailure(directoryRoles(m_client)).kind, Failure::Kind::ServiceDown);
}

TEST_F(MeTest, CancelsTheReadingOfRoles) {
  const auto open = m_transport.expectOpen("GET", rolesTarget);
  auto held = directoryRoles(m_client);
  held.cancel();
  EXPECT_TRUE(eventually([&] { return open.isCancelled(); }));
}

TEST_F(MeTest, ListsOwnedEnterpriseApps) {
  answer("GET", "/v1.0/me/ownedObjects/microsoft.graph.servicePrincipal?$select=id&$count=true",
         R"({"value":[{"id":"sp1"},{"id":"sp2"}]})");
  EXPECT_EQ(*await(ownedEnterpriseApps(m_client)), (QStringList{QStringLiteral("sp1"), QStringLiteral("sp2")}));
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
}

}  // namespace
}  // namespace usher::test
