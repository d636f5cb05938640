// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/deleted_apps.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using DeletedAppsTest = GraphFixture;

const QByteArray binOfApps = QByteArrayLiteral(
    "/v1.0/directory/deletedItems/microsoft.graph.servicePrincipal?$select=id,appId,displayName,deletedDateTime");

TEST_F(DeletedAppsTest, ReadsOnlyThoseOfTheApplicationAndTheLastDeletedFirst) {
  answer("GET", binOfApps,
         R"({"value":[{"id":"sp1","appId":"app","displayName":"Old","deletedDateTime":"2026-02-01T10:00:00Z"},
                      {"id":"sp2","appId":"other","displayName":"Other","deletedDateTime":"2026-02-03T10:00:00Z"},
                      {"id":"sp3","appId":"APP","displayName":"New","deletedDateTime":"2026-02-02T10:00:00Z"},
                      {"id":"sp4","appId":"app","displayName":null,"deletedDateTime":null}]})");
  const auto apps = await(deletedApps(m_client, QStringLiteral("app")));
  ASSERT_TRUE(apps);
  ASSERT_EQ(apps->size(), 3);
  EXPECT_EQ(apps->at(0).id, QStringLiteral("sp3"));
  EXPECT_EQ(apps->at(1).displayName, QStringLiteral("Old"));
  EXPECT_EQ(apps->at(1).deleted, QDateTime(QDate(2026, 2, 1), QTime(10, 0), Qt::UTC));
  EXPECT_FALSE(apps->at(2).deleted.isValid());
}

TEST_F(DeletedAppsTest, RefusesAnItemWithoutAnId) {
  answer("GET", binOfApps, R"({"value":[{"id":"../x","appId":"app"}]})");
  EXPECT_EQ(awaitFailure(deletedApps(m_client, QStringLiteral("app"))).kind, Failure::Kind::BadReply);
}

TEST_F(DeletedAppsTest, RestoresById) {
  answer("POST", "/v1.0/directory/deletedItems/sp1/restore", R"({"id":"sp1"})");
  EXPECT_TRUE(await(restoreEnterpriseApp(m_client, QStringLiteral("sp1"))));
  EXPECT_EQ(m_transport.last().body, "{}");
  answer("POST", "/v1.0/directory/deletedItems/sp1/restore",
         R"({"error":{"code":"Request_MultipleObjectsWithSameKeyValue"}})", 409);
  EXPECT_EQ(awaitFailure(restoreEnterpriseApp(m_client, QStringLiteral("sp1"))).kind, Failure::Kind::Conflict);
}

}  // namespace
}  // namespace usher::test
