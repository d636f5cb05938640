// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "demo/world.h"
#include "graph_fixture.h"

namespace usher::demo {
namespace {

using namespace Qt::Literals::StringLiterals;

World configuredOf(int large) {
  Scenario scenario;
  scenario.alreadyConfigured = true;
  scenario.large = large;
  return seededWorld({test::vendorProfile()}, test::practiceOrigins(), scenario);
}

TEST(WorldChanges, AreNoneWhereNothingChanged) {
  const World world = configuredOf(0);
  const World copy = world;
  EXPECT_TRUE(world.changesSince(copy).isEmpty());
}

TEST(WorldChanges, NameWhatChangedAndNothingElse) {
  World world = configuredOf(0);
  const World before = world;
  const QString gone = world.assignments.firstKey();
  world.assignments.remove(gone);
  const QString token = world.newId();
  world.accessTokens.insert(token, {u"client"_s, u"user"_s, world.tenantId, {u"User.Read"_s}, {}});
  const QJsonObject changes = world.changesSince(before);
  EXPECT_EQ(changes.keys(), (QStringList{u"accessTokens"_s, u"assignments"_s, u"nextId"_s}));
  EXPECT_EQ(changes.value(u"assignments"_s).toObject().keys(), QStringList{gone});
  EXPECT_TRUE(changes.value(u"assignments"_s)[gone].isNull());
}

TEST(WorldChanges, MakeTheSameWorldOfTheOneBefore) {
  World world = configuredOf(0);
  World before = world;
  world.servicePrincipals[world.servicePrincipals.firstKey()].ownerIds = QStringList{u"somebody"_s};
  world.grants.remove(world.grants.firstKey());
  world.hasEntraPremium = !world.hasEntraPremium;
  world.verifiedDomains.append(u"contoso.net"_s);
  world.newId();
  const QJsonObject changes = world.changesSince(before);
  ASSERT_TRUE(before.apply(changes));
  EXPECT_EQ(before.toJson(), world.toJson());
}

TEST(WorldChanges, LeaveOutGeneratedPeopleAsTheWorldDoes) {
  World world = configuredOf(2000);
  const World before = world;
  world.users[accountNamed(before, u"head-of-cs"_s)->id].jobTitle = u"Head"_s;
  EXPECT_EQ(world.changesSince(before).value(u"users"_s).toObject().size(), 1);
  World fewer = configuredOf(0);
  ASSERT_TRUE(fewer.apply(world.changesSince(fewer)));
  EXPECT_EQ(fewer.users.keys(), world.users.keys());
}

TEST(WorldChanges, RefuseWhatIsNone) {
  World world = configuredOf(0);
  EXPECT_FALSE(world.apply({{u"assignments"_s, 7}}));
  EXPECT_FALSE(world.apply({{u"assignments"_s, QJsonObject{{u"a"_s, u"b"_s}}}}));
  EXPECT_FALSE(world.apply({{u"nextId"_s, u"seven"_s}}));
}

}  // namespace
}  // namespace usher::demo
