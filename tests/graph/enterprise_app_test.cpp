// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/enterprise_app.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using EnterpriseAppTest = GraphFixture;

const QByteArray appSelect =
    "$select=id,appId,displayName,accountEnabled,appRoleAssignmentRequired,appRoles,tags,appOwnerOrganizationId";

EnterpriseApp appCalled(const QString& id) {
  EnterpriseApp app;
  app.id = id;
  return app;
}

TEST_F(EnterpriseAppTest, IsFoundByApplicationId) {
  answer("GET", "/v1.0/servicePrincipals(appId='a1')?" + appSelect,
         R"({"id":"sp1","appId":"a1","displayName":"Contreli","accountEnabled":false,"appRoleAssignmentRequired":true,
             "tags":["X","HideApp"],"appOwnerOrganizationId":"v1","appRoles":[
             {"id":"r1","value":"read","displayName":"Reader","isEnabled":true,"allowedMemberTypes":["User"]},
             {"id":"r2","value":"old","displayName":"Old","isEnabled":false,"allowedMemberTypes":["User"]},
             {"id":"r3","value":"app","displayName":"App","isEnabled":true,"allowedMemberTypes":["Application"]},
             {"id":"r4","value":null,"displayName":"Both","isEnabled":true,"allowedMemberTypes":["Application","User"]}]})");
  const auto app = await(enterpriseApp(m_client, QStringLiteral("a1")));
  ASSERT_TRUE(app);
  EXPECT_EQ(app->id, QStringLiteral("sp1"));
  EXPECT_EQ(app->appId, QStringLiteral("a1"));
  EXPECT_EQ(app->displayName, QStringLiteral("Contreli"));
  EXPECT_EQ(app->ownerTenantId, QStringLiteral("v1"));
  EXPECT_FALSE(app->accountEnabled);
  EXPECT_TRUE(app->assignmentRequired);
  EXPECT_FALSE(app->isVisibleToUsers());
  EXPECT_EQ(app->roles, (QList<AppRole>{{QStringLiteral("r1"), QStringLiteral("read"), QStringLiteral("Reader")},
                                        {QStringLiteral("r4"), {}, QStringLiteral("Both")}}));
}

TEST_F(EnterpriseAppTest, HasMicrosoftsDefaultsWhereNothingIsSaid) {
  answer("GET", "/v1.0/servicePrincipals(appId='a1')?" + appSelect, R"({"id":"sp1","appId":"a1"})");
  const auto app = await(enterpriseApp(m_client, QStringLiteral("a1")));
  ASSERT_TRUE(app);
  EXPECT_TRUE(app->accountEnabled);
  EXPECT_FALSE(app->assignmentRequired);
  EXPECT_TRUE(app->isVisibleToUsers());
  EXPECT_TRUE(app->roles.isEmpty());
}

TEST_F(EnterpriseAppTest, IsNotFoundBeforeConsent) {
  answer("GET", "/v1.0/servicePrincipals(appId='a1')?" + appSelect, R"({"error":{"code":"Request_ResourceNotFound"}})",
         404);
  EXPECT_EQ(awaitFailure(enterpriseApp(m_client, QStringLiteral("a1"))).kind, Failure::Kind::NotFound);
}

TEST_F(EnterpriseAppTest, EncodesTheApplicationId) {
  answer("GET", "/v1.0/servicePrincipals(appId='a%27%29%2Fx')?" + appSelect, R"({"id":"sp1","appId":"a1"})");
  EXPECT_TRUE(await(enterpriseApp(m_client, QStringLiteral("a')/x"))));
}

TEST_F(EnterpriseAppTest, ListsLookAlikesOnly) {
  answer("GET", "/v1.0/servicePrincipals?$filter=startswith%28displayName,%27O%27%27B%27%29&" + appSelect,
         R"({"value":[{"id":"1","appId":"a","displayName":"O'Brien"},{"id":"2","appId":"b","displayName":"O'Bryen"},
                      {"id":"3","appId":"c","displayName":"O'Bject Store"}]})");
  const auto apps = await(enterpriseAppsNamed(m_client, QStringLiteral("O'Brien")));
  ASSERT_TRUE(apps);
  ASSERT_EQ(apps->size(), 2);
  EXPECT_EQ(apps->at(0).id, QStringLiteral("1"));
  EXPECT_EQ(apps->at(1).id, QStringLiteral("2"));
}

TEST_F(EnterpriseAppTest, LooksForNoNamelessApps) {
  EXPECT_TRUE(await(enterpriseAppsNamed(m_client, QStringLiteral(" ")))->isEmpty());
}

TEST_F(EnterpriseAppTest, ChangesOnlyWhatIsAsked) {
  answerEmpty("PATCH", "/v1.0/servicePrincipals/sp1");
  EnterpriseAppChange change;
  change.assignmentRequired = true;
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, appCalled(QStringLiteral("sp1")), change)));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"appRoleAssignmentRequired":true})"));
}

TEST_F(EnterpriseAppTest, SendsNothingForNoChange) {
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, appCalled(QStringLiteral("sp1")), {})));
  EXPECT_TRUE(m_transport.sent().isEmpty());
}

TEST_F(EnterpriseAppTest, HidesByATagAndKeepsTheOthersOfToday) {
  answer("GET", "/v1.0/servicePrincipals/sp1?$select=id,tags", R"({"id":"sp1","tags":["A","B"]})");
  answerEmpty("PATCH", "/v1.0/servicePrincipals/sp1");
  EnterpriseApp app = appCalled(QStringLiteral("sp1"));
  app.tags = {QStringLiteral("A")};
  EnterpriseAppChange change;
  change.visibleToUsers = false;
  change.accountEnabled = false;
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, app, change)));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"accountEnabled":false,"tags":["A","B","HideApp"]})"));
}

TEST_F(EnterpriseAppTest, ShowsByRemovingTheTag) {
  answer("GET", "/v1.0/servicePrincipals/sp1?$select=id,tags", R"({"id":"sp1","tags":["HideApp","A","HideApp"]})");
  answerEmpty("PATCH", "/v1.0/servicePrincipals/sp1");
  EnterpriseAppChange change;
  change.visibleToUsers = true;
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, appCalled(QStringLiteral("sp1")), change)));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"tags":["A"]})"));
}

TEST_F(EnterpriseAppTest, DoesNotWriteTagsThatAreRightAlready) {
  answer("GET", "/v1.0/servicePrincipals/sp1?$select=id,tags", R"({"id":"sp1","tags":["HideApp"]})");
  EnterpriseAppChange change;
  change.visibleToUsers = false;
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, appCalled(QStringLiteral("sp1")), change)));
}

TEST_F(EnterpriseAppTest, IsDeleted) {
  answerEmpty("DELETE", "/v1.0/servicePrincipals/sp1");
  EXPECT_TRUE(await(deleteEnterpriseApp(m_client, QStringLiteral("sp1"))));
}

}  // namespace
}  // namespace usher::test
