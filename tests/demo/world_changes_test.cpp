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
  EXPECT_TRUE(world.changesSince(WorldMark(world)).value().isEmpty());
}

TEST(WorldChanges, NameWhatChangedAndNothingElse) {
  World world = configuredOf(0);
  const WorldMark before(world);
  const QString gone = world.assignments.firstKey();
  world.assignments.remove(gone);
  const QString token = world.newId();
  world.accessTokens.insert(token, {u"client"_s, u"user"_s, world.tenantId, {u"User.Read"_s}, {}});
  const QJsonObject changes = world.changesSince(before).value();
  EXPECT_EQ(changes.keys(), (QStringList{u"accessTokens"_s, u"assignments"_s, u"nextId"_s}));
  EXPECT_EQ(changes.value(u"assignments"_s).toObject().keys(), QStringList{gone});
  EXPECT_TRUE(changes.value(u"assignments"_s)[gone].isNull());
}

TEST(WorldChanges, MakeTheSameWorldOfTheOneBefore) {
  World world = configuredOf(0);
  World copy = world;
  const WorldMark before(world);
  world.servicePrincipals[world.servicePrincipals.firstKey()].ownerIds = QStringList{u"somebody"_s};
  world.grants.remove(world.grants.firstKey());
  world.hasEntraPremium = !world.hasEntraPremium;
  world.verifiedDomains.append(u"contoso.net"_s);
  world.newId();
  ASSERT_TRUE(copy.apply(world.changesSince(before).value()));
  EXPECT_EQ(copy.toJson(), world.toJson());
}

TEST(WorldChanges, LeaveOutGeneratedPeopleAsTheWorldDoes) {
  World world = configuredOf(2000);
  const WorldMark before(world);
  world.users[accountNamed(world, u"head-of-cs"_s)->id].jobTitle = u"Head"_s;
  world.users[generatedIdStart + u"000007"_s].jobTitle = u"Head"_s;
  EXPECT_EQ(world.changesSince(before).value().value(u"users"_s).toObject().size(), 1);
  World fewer = configuredOf(0);
  const WorldMark few(fewer);
  fewer.ensurePeople(2000);
  World other = configuredOf(0);
  ASSERT_TRUE(other.apply(fewer.changesSince(few).value()));
  EXPECT_EQ(other.users.keys(), world.users.keys());
}

TEST(WorldChanges, AreNotKnownOfAnotherWorldThatTookItsPlace) {
  World world = configuredOf(0);
  const WorldMark before(world);
  world.assignments = configuredOf(0).assignments;
  EXPECT_FALSE(world.changesSince(before));
  EXPECT_TRUE(world.changesSince(WorldMark(world)).value().isEmpty());
}

TEST(WorldChanges, AreNotKnownWhereAnythingMayHaveBeenTouched) {
  World world = configuredOf(0);
  const WorldMark before(world);
  for (Group& group : world.groups) {
    group.description = u"x"_s;
  }
  EXPECT_FALSE(world.changesSince(before));
}

TEST(Table, RemembersWhatWasTouchedAndForgetsTheOldest) {
  Table<Group> table;
  const qint64 first = table.moment();
  for (int i = 0; i < 150'000; ++i) {
    table.insert(QString::number(i % 10), {});
  }
  EXPECT_FALSE(table.touchedSince(first));
  const qint64 now = table.moment();
  EXPECT_EQ(table.touchedSince(now).value(), QStringList());
  table.remove(u"3"_s);
  table[u"5"_s].mail = u"x"_s;
  table.find(u"5"_s)->mail = u"y"_s;
  EXPECT_EQ(table.touchedSince(now).value(), (QStringList{u"3"_s, u"5"_s}));
  const Table<Group> copy = table;
  EXPECT_EQ(copy.touchedSince(table.moment()).value(), QStringList());
  EXPECT_FALSE(copy.touchedSince(now));
}

TEST(WorldChanges, RefuseWhatIsNone) {
  World world = configuredOf(0);
  EXPECT_FALSE(world.apply({{u"assignments"_s, 7}}));
  EXPECT_FALSE(world.apply({{u"assignments"_s, QJsonObject{{u"a"_s, u"b"_s}}}}));
  EXPECT_FALSE(world.apply({{u"nextId"_s, u"seven"_s}}));
}

}  // namespace
}  // namespace usher::demo
