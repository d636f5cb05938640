// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QJsonArray>
#include <algorithm>

#include "demo/directory_roles.h"
#include "demo/seed_people.h"
#include "graph_fixture.h"

namespace usher::demo {
namespace {

World freshWorld() {
  return seededWorld({test::vendorProfile()}, test::practiceOrigins(), {});
}

template <typename Wanted>
qsizetype howManyUsers(const World& world, Wanted wanted) {
  return std::count_if(world.users.begin(), world.users.end(), wanted);
}

template <typename Wanted>
bool hasGroup(const World& world, Wanted wanted) {
  return std::any_of(world.groups.begin(), world.groups.end(), wanted);
}

TEST(Seed, IsTheSameEachTime) {
  EXPECT_EQ(freshWorld().toJson(), freshWorld().toJson());
}

TEST(Seed, HasEnoughPeopleAndGroups) {
  EXPECT_GE(freshWorld().users.size(), 200);
  EXPECT_GE(freshWorld().groups.size(), 12);
}

TEST(Seed, HasAwkwardPeople) {
  const World world = freshWorld();
  EXPECT_GT(howManyUsers(world, [](const User& u) { return u.displayName.contains(QLatin1Char('\'')); }), 3);
  EXPECT_GT(howManyUsers(world, [](const User& u) { return u.displayName.contains(QStringLiteral("<b>")); }), 0);
  EXPECT_GT(howManyUsers(world, [](const User& u) { return u.displayName.contains(QChar(0xFC)); }), 1);
  EXPECT_GT(howManyUsers(world, [](const User& u) { return !u.accountEnabled; }), 0);
  EXPECT_GT(howManyUsers(world, [](const User& u) { return u.userType == QStringLiteral("Guest"); }), 3);
  EXPECT_GT(howManyUsers(world, [](const User& u) { return u.mail.isEmpty(); }), 3);
  EXPECT_GT(howManyUsers(world,
                         [](const User& u) {
                           return !u.mail.isEmpty() && u.mail != u.userPrincipalName &&
                                  u.userType != QStringLiteral("Guest");
                         }),
            3);
}

TEST(Seed, HasFourAccountsToSignInWith) {
  const World world = freshWorld();
  const User* admin = accountNamed(world, QStringLiteral("global-admin"));
  ASSERT_NE(admin, nullptr);
  EXPECT_EQ(admin->userPrincipalName, QStringLiteral("dana@contoso.com"));
  EXPECT_EQ(admin->roles, QStringList{role::globalAdministrator});
  EXPECT_EQ(admin->mfaNumber.size(), 2);
  EXPECT_EQ(accountNamed(world, QStringLiteral("cloud-app-admin"))->roles,
            QStringList{role::cloudApplicationAdministrator});
  EXPECT_TRUE(accountNamed(world, QStringLiteral("head-of-cs"))->roles.isEmpty());
  EXPECT_EQ(accountNamed(world, QStringLiteral("guest"))->userType, QStringLiteral("Guest"));
  EXPECT_EQ(howManyUsers(world, [](const User& u) { return !u.password.isEmpty(); }), 4);
}

TEST(Seed, HasEveryKindOfGroup) {
  const World world = freshWorld();
  EXPECT_TRUE(hasGroup(world, [](const Group& g) { return g.groupTypes.contains(QStringLiteral("Unified")); }));
  EXPECT_TRUE(hasGroup(world, [](const Group& g) {
    return g.groupTypes.contains(QStringLiteral("DynamicMembership")) && !g.membershipRule.isEmpty();
  }));
  EXPECT_TRUE(
      hasGroup(world, [](const Group& g) { return !g.securityEnabled && g.mailEnabled && g.groupTypes.isEmpty(); }));
  EXPECT_TRUE(hasGroup(world, [&world](const Group& g) {
    return std::any_of(g.memberIds.begin(), g.memberIds.end(),
                       [&world](const QString& id) { return world.groups.contains(id); });
  }));
  EXPECT_TRUE(hasGroup(world, [](const Group& g) { return g.memberIds.size() > 200; }));
  EXPECT_TRUE(hasGroup(world, [](const Group& g) { return g.memberIds.isEmpty(); }));
}

TEST(Seed, KnowsGraphsPermissionsByTheirRealIds) {
  const World world = freshWorld();
  const auto id = [](const QList<Permission>& all, const char* value) {
    for (const Permission& permission : all) {
      if (permission.value == QLatin1String(value)) {
        return permission.id.toStdString();
      }
    }
    return std::string("none");
  };
  EXPECT_EQ(id(world.graphScopes, "User.Read"), "e1fe6dd8-ba31-4d61-89e7-88639da4683d");
  EXPECT_EQ(id(world.graphScopes, "Mail.Read"), "570282fd-fa5c-430d-a7fd-fc8dc98a9dca");
  EXPECT_EQ(id(world.graphScopes, "DelegatedPermissionGrant.ReadWrite.All"), "41ce6ca6-6826-4807-84f1-1c82854f7ee5");
  EXPECT_EQ(id(world.graphAppRoles, "User.Read.All"), "df021288-bdef-4463-88db-98f22de89214");
}

TEST(Seed, RegistersTheVendorsAppWithItsReturnAddresses) {
  const Application app = freshWorld().applications.value(test::vendorAppId);
  EXPECT_EQ(app.delegatedScopes, (QStringList{QStringLiteral("Mail.Read"), QStringLiteral("Calendars.Read")}));
  EXPECT_EQ(app.applicationPermissions, QStringList{QStringLiteral("User.Read.All")});
  for (const char* redirect :
       {"https://vendor.example/embedded", "https://vendor.example/done", "http://127.0.0.1:7003/vendor/consented",
        "http://127.0.0.1:7003/vendor/return", "http://localhost/usher-consent"}) {
    EXPECT_TRUE(app.redirectUris.contains(QLatin1String(redirect))) << redirect;
  }
}

TEST(Seed, RegistersUshersOwnClientAsPublic) {
  const Application client = freshWorld().applications.value(test::usherClientId);
  EXPECT_TRUE(client.publicClient);
  EXPECT_TRUE(client.emitsDirectoryRoles);
  EXPECT_TRUE(client.redirectUris.contains(QStringLiteral("http://127.0.0.1:7001/common/oauth2/nativeclient")));
}

TEST(Seed, LeavesTheVendorsAppOutOfTheTenantUntilConsent) {
  const World world = freshWorld();
  EXPECT_EQ(world.servicePrincipalOf(test::vendorAppId), nullptr);
  EXPECT_EQ(world.servicePrincipalOf(test::usherClientId), nullptr);
  EXPECT_TRUE(world.grants.isEmpty());
}

TEST(Seed, PutsALookAlikeOfAnotherPublisherIntoTheTenant) {
  const World world = freshWorld();
  const auto other =
      std::find_if(world.servicePrincipals.begin(), world.servicePrincipals.end(),
                   [](const ServicePrincipal& p) { return p.displayName.startsWith(QStringLiteral("Contreli")); });
  ASSERT_NE(other, world.servicePrincipals.end());
  EXPECT_NE(other->appId, test::vendorAppId);
  EXPECT_NE(world.applications.value(other->appId).publisherTenant,
            world.applications.value(test::vendorAppId).publisherTenant);
}

TEST(Seed, HasEverythingSetUpInTheScenarioAlreadyConfigured) {
  Scenario scenario;
  scenario.alreadyConfigured = true;
  const World world = seededWorld({test::vendorProfile()}, test::practiceOrigins(), scenario);
  const ServicePrincipal* app = world.servicePrincipalOf(test::vendorAppId);
  ASSERT_NE(app, nullptr);
  EXPECT_TRUE(app->appRoleAssignmentRequired);
  EXPECT_EQ(app->ownerIds, QStringList{accountNamed(world, QStringLiteral("head-of-cs"))->id});
  const ServicePrincipal* usher = world.servicePrincipalOf(test::usherClientId);
  ASSERT_NE(usher, nullptr);
  int assigned = 0, permissions = 0;
  for (const Assignment& assignment : world.assignments) {
    assigned += assignment.resourceId == app->id ? 1 : 0;
    permissions += assignment.principalId == app->id ? 1 : 0;
  }
  EXPECT_GE(assigned, 4);
  EXPECT_EQ(permissions, 1);
  EXPECT_EQ(world.grants.size(), 2);
}

TEST(Seed, LetsThreePeopleConsentForThemselvesInTheScenarioUserGrants) {
  Scenario scenario;
  scenario.userGrants = true;
  World world = seededWorld({test::vendorProfile()}, test::practiceOrigins(), scenario);
  const ServicePrincipal* app = world.servicePrincipalOf(test::vendorAppId);
  ASSERT_NE(app, nullptr);
  QStringList people;
  for (const Grant& grant : std::as_const(world.grants)) {
    EXPECT_EQ(grant.clientId, app->id);
    EXPECT_EQ(grant.scopes.mid(3), (QStringList{QStringLiteral("Mail.Read"), QStringLiteral("Calendars.Read")}));
    people.append(grant.principalId);
  }
  EXPECT_EQ(people.size(), 3);
  EXPECT_TRUE(people.contains(accountNamed(world, QStringLiteral("head-of-cs"))->id));
  for (const QString& id : people) {
    EXPECT_TRUE(world.users.value(id).roles.isEmpty());
  }
  EXPECT_EQ(world.assignments.size(), 3);
  const qsizetype before = world.grants.size();
  world = continuedWorld(world, {test::vendorProfile()}, test::practiceOrigins(), scenario);
  EXPECT_EQ(world.grants.size(), before) << "once is enough";
}

TEST(Seed, RegistersEveryIntegrationOfAProfile) {
  QJsonObject profile = test::vendorProfile();
  QJsonArray integrations = profile.value(QStringLiteral("integrations")).toArray();
  QJsonObject second = integrations.at(0).toObject();
  QJsonObject application = second.value(QStringLiteral("application")).toObject();
  application.insert(QStringLiteral("consentRedirects"),
                     QJsonObject{{QStringLiteral("embedded"), QStringLiteral("https://vendor.example/second")}});
  application.insert(QStringLiteral("permissions"),
                     QJsonArray{QJsonObject{{QStringLiteral("scope"), QStringLiteral("Presence.Read")}}});
  second.insert(QStringLiteral("application"), application);
  integrations.append(second);
  application.insert(QStringLiteral("clientId"), QStringLiteral("11111111-2222-4333-8444-555555555502"));
  second.insert(QStringLiteral("application"), application);
  integrations.append(second);
  profile.insert(QStringLiteral("integrations"), integrations);
  const World world = seededWorld({profile}, test::practiceOrigins(), {});
  const Application shared = world.applications.value(test::vendorAppId);
  EXPECT_TRUE(shared.redirectUris.contains(QStringLiteral("https://vendor.example/done")));
  EXPECT_TRUE(shared.redirectUris.contains(QStringLiteral("https://vendor.example/second")));
  EXPECT_EQ(shared.delegatedScopes, (QStringList{QStringLiteral("Mail.Read"), QStringLiteral("Calendars.Read"),
                                                 QStringLiteral("Presence.Read")}));
  const Application other = world.applications.value(QStringLiteral("11111111-2222-4333-8444-555555555502"));
  EXPECT_TRUE(other.redirectUris.contains(QStringLiteral("http://127.0.0.1:7003/vendor/login")));
}

TEST(Seed, ReadsTheVendorsAppRoles) {
  QJsonObject profile = test::vendorProfile();
  QJsonArray integrations = profile.value(QStringLiteral("integrations")).toArray();
  QJsonObject integration = integrations.at(0).toObject();
  QJsonObject application = integration.value(QStringLiteral("application")).toObject();
  application.insert(QStringLiteral("appRoles"),
                     QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("r")},
                                            {QStringLiteral("value"), QStringLiteral("Agent")},
                                            {QStringLiteral("displayName"), QStringLiteral("Agent")}}});
  integration.insert(QStringLiteral("application"), application);
  integrations.replace(0, integration);
  profile.insert(QStringLiteral("integrations"), integrations);
  const World world = seededWorld({profile}, test::practiceOrigins(), {});
  ASSERT_EQ(world.applications.value(test::vendorAppId).appRoles.size(), 1);
  EXPECT_EQ(world.applications.value(test::vendorAppId).appRoles.first().displayName, QStringLiteral("Agent"));
}

}  // namespace
}  // namespace usher::demo
