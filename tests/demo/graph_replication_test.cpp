// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph_fixture.h"

namespace usher::test {
namespace {

using namespace std::chrono_literals;

/// Ninety seconds pass before reads see what was written.
class GraphReplication : public GraphTest {
 protected:
  GraphReplication() {
    demo::Scenario lagging;
    lagging.alreadyConfigured = true;
    lagging.replicationLag = 90s;
    restart(lagging);
    signInAdmin();
  }

  QString anne() const { return person(QStringLiteral("anne.smith@contoso.com")).id; }
  demo::Reply assignAnne() {
    return send("POST", vendorPath(QStringLiteral("/appRoleAssignedTo")), assignmentBody(anne()));
  }
  qsizetype assigned() { return items(get(vendorPath(QStringLiteral("/appRoleAssignedTo")))).size(); }
  /// As consent leaves it: present in truth, unseen by reads for a while.
  void consentNow() { vendorApp().visibleFrom = clock.now().addSecs(90); }
};

TEST_F(GraphReplication, HidesAFreshServicePrincipal) {
  consentNow();
  const QString id = vendorApp().id;
  EXPECT_EQ(get(QStringLiteral("/servicePrincipals(appId='%1')").arg(vendorAppId)).status, 404);
  EXPECT_EQ(get(QStringLiteral("/servicePrincipals/") + id).status, 404);
  EXPECT_EQ(items(get(QStringLiteral("/servicePrincipals?$filter=appId eq '%1'").arg(vendorAppId))).size(), 0);
  clock.advance(89s);
  EXPECT_EQ(get(QStringLiteral("/servicePrincipals/") + id).status, 404);
  clock.advance(1s);
  EXPECT_EQ(get(QStringLiteral("/servicePrincipals/") + id).status, 200);
}

TEST_F(GraphReplication, RefusesWritesToAFreshServicePrincipal) {
  consentNow();
  EXPECT_EQ(send("PATCH", vendorPath(), {{QStringLiteral("accountEnabled"), false}}).status, 404);
  EXPECT_EQ(assignAnne().status, 404);
  const demo::Reply sideways =
      send("POST", QStringLiteral("/users/%1/appRoleAssignments").arg(anne()), assignmentBody(anne()));
  EXPECT_EQ(sideways.status, 400);
  EXPECT_EQ(errorMessage(sideways), QStringLiteral("Not a valid reference update."));
}

TEST_F(GraphReplication, HidesAFreshGrant) {
  const QString id = world.grants.firstKey();
  world.grants[id].visibleFrom = clock.now().addSecs(90);
  EXPECT_EQ(get(QStringLiteral("/oauth2PermissionGrants/") + id).status, 404);
  EXPECT_EQ(items(get(QStringLiteral("/oauth2PermissionGrants"))).size(), 1);
  clock.advance(90s);
  EXPECT_EQ(items(get(QStringLiteral("/oauth2PermissionGrants"))).size(), 2);
}

TEST_F(GraphReplication, HidesAFreshAssignmentThoughItExists) {
  const qsizetype before = assigned();
  EXPECT_EQ(assignAnne().status, 201);
  EXPECT_EQ(assigned(), before);
  EXPECT_EQ(assignAnne().status, 400) << "it exists all the same";
  clock.advance(90s);
  EXPECT_EQ(assigned(), before + 1);
}

TEST_F(GraphReplication, StillShowsARemovedAssignment) {
  const QJsonArray all = items(get(vendorPath(QStringLiteral("/appRoleAssignedTo"))));
  const QString path = vendorPath(QStringLiteral("/appRoleAssignedTo/")) + all.at(0)[QStringLiteral("id")].toString();
  EXPECT_EQ(send("DELETE", path).status, 204);
  EXPECT_EQ(assigned(), all.size());
  EXPECT_EQ(send("DELETE", path).status, 400);
  clock.advance(90s);
  EXPECT_EQ(assigned(), all.size() - 1);
}

TEST_F(GraphReplication, StillShowsOldProperties) {
  EXPECT_EQ(send("PATCH", vendorPath(), {{QStringLiteral("appRoleAssignmentRequired"), false}}).status, 204);
  EXPECT_TRUE(json(get(vendorPath())).value(QStringLiteral("appRoleAssignmentRequired")).toBool());
  clock.advance(90s);
  EXPECT_FALSE(json(get(vendorPath())).value(QStringLiteral("appRoleAssignmentRequired")).toBool());
}

TEST_F(GraphReplication, StillShowsOldOwners) {
  EXPECT_EQ(
      send("POST", vendorPath(QStringLiteral("/owners/$ref")), {{QStringLiteral("@odata.id"), objectReference(anne())}})
          .status,
      204);
  EXPECT_EQ(items(get(vendorPath(QStringLiteral("/owners")))).size(), 1);
  clock.advance(90s);
  EXPECT_EQ(items(get(vendorPath(QStringLiteral("/owners")))).size(), 2);
}

TEST_F(GraphReplication, StillShowsADeletedAppAndNeverTakesWritesToIt) {
  const QString path = vendorPath();
  EXPECT_EQ(send("DELETE", path).status, 204);
  EXPECT_EQ(get(path).status, 200);
  EXPECT_EQ(send("PATCH", path, {{QStringLiteral("accountEnabled"), false}}).status, 404);
  clock.advance(90s);
  EXPECT_EQ(get(path).status, 404);
}

TEST_F(GraphReplication, SurvivesBeingSaved) {
  EXPECT_EQ(send("PATCH", vendorPath(), {{QStringLiteral("appRoleAssignmentRequired"), false}}).status, 204);
  const auto back = demo::World::fromJson(world.toJson());
  ASSERT_TRUE(back);
  world = *back;
  EXPECT_TRUE(json(get(vendorPath())).value(QStringLiteral("appRoleAssignmentRequired")).toBool());
  clock.advance(90s);
  EXPECT_FALSE(json(get(vendorPath())).value(QStringLiteral("appRoleAssignmentRequired")).toBool());
}

TEST_F(GraphReplication, ShowsEverythingAtOnceWithoutLag) {
  scenario.replicationLag = 0s;
  const qsizetype before = assigned();
  EXPECT_EQ(assignAnne().status, 201);
  EXPECT_EQ(assigned(), before + 1);
}

}  // namespace
}  // namespace usher::test
