// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/world.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "demo/world_reader.h"
#include "graph_fixture.h"

namespace usher::demo {
namespace {

World configuredWorld(int large = 0) {
  Scenario scenario;
  scenario.alreadyConfigured = true;
  scenario.large = large;
  return seededWorld({test::vendorProfile()}, test::practiceOrigins(), scenario);
}

TEST(World, ComesBackFromItsJsonAsItWas) {
  World world = configuredWorld();
  world.accessTokens.insert(QStringLiteral("t"), {QStringLiteral("c"),
                                                  QStringLiteral("u"),
                                                  world.tenantId,
                                                  {QStringLiteral("User.Read")},
                                                  QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC)});
  const auto back = World::fromJson(world.toJson());
  ASSERT_TRUE(back);
  EXPECT_EQ(back->toJson(), world.toJson());
  EXPECT_EQ(back->accessTokens.value(QStringLiteral("t")).expires, world.accessTokens.first().expires);
  EXPECT_EQ(back->users.size(), world.users.size());
  EXPECT_TRUE(back->servicePrincipalOf(test::vendorAppId)->appRoleAssignmentRequired);
}

TEST(World, RefusesJsonThatIsNoWorld) {
  EXPECT_FALSE(World::fromJson({}));
  QJsonObject json = configuredWorld().toJson();
  json.insert(QStringLiteral("users"), 7);
  EXPECT_FALSE(World::fromJson(json));
  json = configuredWorld().toJson();
  QJsonObject users = json.value(QStringLiteral("users")).toObject();
  QJsonObject first = users.begin()->toObject();
  first.insert(QStringLiteral("roles"), QStringLiteral("all"));
  *users.begin() = first;
  json.insert(QStringLiteral("users"), users);
  EXPECT_FALSE(World::fromJson(json));
}

TEST(World, MakesTheSameIdsInTheSameOrder) {
  World one = configuredWorld();
  World two = configuredWorld();
  const QString first = one.newId();
  EXPECT_EQ(first, two.newId());
  EXPECT_NE(first, one.newId());
  EXPECT_EQ(one.newOpaqueId().size(), 43);
}

TEST(World, WritesTheNumberOfGeneratedPeopleNotThePeople) {
  const World world = configuredWorld(5000);
  EXPECT_GT(world.users.size(), 5200);
  const QJsonObject json = world.toJson();
  EXPECT_LT(json.value(QStringLiteral("users")).toObject().size(), 400);
  const auto back = World::fromJson(json);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->users.keys(), world.users.keys());
}

TEST(World, GeneratesNobodyTwice) {
  World world = configuredWorld(10);
  const qsizetype before = world.users.size();
  world.ensurePeople(10);
  EXPECT_EQ(world.users.size(), before);
  world.ensurePeople(3);
  EXPECT_EQ(world.users.size(), before);
}

TEST(World, ForgetsRolesInTheScenarioWithoutAdminRole) {
  const World world = configuredWorld();
  const User* dana = accountNamed(world, QStringLiteral("global-admin"));
  ASSERT_NE(dana, nullptr);
  Scenario scenario;
  EXPECT_FALSE(activeRoles(*dana, scenario).isEmpty());
  scenario.noAdminRole = true;
  EXPECT_TRUE(activeRoles(*dana, scenario).isEmpty());
}

TEST(World, TakesEveryAccountForAGuestInTheScenarioGuest) {
  const World world = configuredWorld();
  Scenario scenario;
  EXPECT_FALSE(isGuest(*accountNamed(world, QStringLiteral("head-of-cs")), scenario));
  EXPECT_TRUE(isGuest(*accountNamed(world, QStringLiteral("guest")), scenario));
  scenario.guest = true;
  EXPECT_TRUE(isGuest(*accountNamed(world, QStringLiteral("head-of-cs")), scenario));
}

TEST(Scenario, ReadsEveryName) {
  QString wrong;
  const auto scenario =
      Scenario::parse(QStringLiteral("no-admin-role, declines,replication-lag=90s,throttled,no-p1,conditional-access,"
                                     "portal-restricted,large=100000,guest,already-configured,user-grants"),
                      &wrong);
  ASSERT_TRUE(scenario) << wrong.toStdString();
  EXPECT_TRUE(scenario->noAdminRole && scenario->declines && scenario->throttled && scenario->noP1);
  EXPECT_TRUE(scenario->conditionalAccess && scenario->portalRestricted && scenario->guest);
  EXPECT_TRUE(scenario->alreadyConfigured && scenario->userGrants);
  EXPECT_EQ(scenario->replicationLag.count(), 90);
  EXPECT_EQ(scenario->large, 100000);
}

TEST(Scenario, IsPlainWithoutNames) {
  EXPECT_TRUE(Scenario::parse({}, nullptr));
}

class WrongScenario : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(WrongScenario, IsNamed) {
  QString wrong;
  EXPECT_FALSE(Scenario::parse(QLatin1String(GetParam().first), &wrong));
  EXPECT_EQ(wrong.toStdString(), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(All, WrongScenario,
                         testing::Values(std::pair("no-p1,nope", "nope"),
                                         std::pair("replication-lag=90", "replication-lag=90"),
                                         std::pair("replication-lag=s", "replication-lag=s"),
                                         std::pair("replication-lag=-5s", "replication-lag=-5s"),
                                         std::pair("replication-lag=99999s", "replication-lag=99999s"),
                                         std::pair("large=0", "large=0"), std::pair("large=1e5", "large=1e5"),
                                         std::pair("guest,,no-p1", ""), std::pair("Guest", "Guest")));

Request readerRequest(const char* path, const char* method = "GET") {
  Request request;
  request.origin = Origin::Reader;
  request.method = method;
  request.url = QUrl(QStringLiteral("http://127.0.0.1:7004") + QLatin1String(path));
  return request;
}

TEST(WorldReader, ShowsTheWorldWithoutItsSecrets) {
  World world = configuredWorld();
  world.accessTokens.insert(QStringLiteral("access-secret"), {});
  world.refreshTokens.insert(QStringLiteral("refresh-secret"), {});
  const Reply reply = readWorld(world, readerRequest("/world"));
  EXPECT_EQ(reply.status, 200);
  EXPECT_FALSE(reply.body.contains("secret"));
  for (const User& user : std::as_const(world.users)) {
    EXPECT_TRUE(user.password.isEmpty() || !reply.body.contains(user.password.toUtf8()));
  }
  const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
  EXPECT_EQ(json.value(QStringLiteral("tenantId")).toString(), world.tenantId);
  EXPECT_FALSE(json.value(QStringLiteral("assignments")).toObject().isEmpty());
}

TEST(WorldReader, ChangesNothingAndKnowsOnePath) {
  const World world = configuredWorld();
  EXPECT_EQ(readWorld(world, readerRequest("/world", "POST")).status, 405);
  EXPECT_EQ(readWorld(world, readerRequest("/")).status, 404);
}

}  // namespace
}  // namespace usher::demo
