// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "graph/assignments.h"
#include "graph/consent.h"
#include "graph/deleted_apps.h"
#include "graph/enterprise_app.h"
#include "graph/graph_client.h"
#include "graph/graph_fixture.h"
#include "graph/me.h"
#include "graph/organization.h"
#include "graph/owners.h"
#include "graph/people.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/practice_transport.h"

namespace usher::test {
namespace {

using namespace graph;

demo::Scenario configuredScenario() {
  demo::Scenario scenario;
  scenario.alreadyConfigured = true;
  return scenario;
}

/// The areas against the practice tenant, where the vendor's app is set up already.
class OnPractice : public testing::Test {
 protected:
  OnPractice() : m_transport(shippedProfile(QStringLiteral("contreli")), m_clock, configuredScenario()) {
    signInAdmin();
  }

  void signInAdmin() { m_transport.signIn(QStringLiteral("global-admin"), adminScopes); }
  void signInOwner() { m_transport.signIn(QStringLiteral("head-of-cs"), ownerScopes); }

  EnterpriseApp vendorsApp() { return await(enterpriseApp(m_client, m_appId)).value_or(EnterpriseApp()); }
  const demo::ServicePrincipal& inWorld(const QString& id) { return m_transport.world.servicePrincipals[id]; }
  QString userId(const QString& account) const { return demo::accountNamed(m_transport.world, account)->id; }

  /// Ids of members who are not assigned yet.
  QStringList unassigned(qsizetype count) const {
    QStringList ids;
    for (const demo::User& user : m_transport.world.users) {
      const auto& all = m_transport.world.assignments;
      const bool taken =
          std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.principalId == user.id; });
      if (!taken && user.userType == QStringLiteral("Member") && ids.size() < count) {
        ids.append(user.id);
      }
    }
    return ids;
  }

  ManualClock m_clock;
  const QString m_appId = QStringLiteral("00000000-0000-0000-0000-00000000c002");
  PracticeTransport m_transport;
  GraphClient m_client{m_transport, PracticeTransport::origins().graph};
};

TEST_F(OnPractice, TheSignedInPersonHasRolesThatShow) {
  const auto person = await(me(m_client));
  ASSERT_TRUE(person);
  EXPECT_EQ(person->id, userId(QStringLiteral("global-admin")));
  EXPECT_EQ(person->userType, UserType::Member);
  const auto held = await(directoryRoles(m_client));
  ASSERT_TRUE(held);
  ASSERT_TRUE(held->has_value());
  EXPECT_TRUE((*held)->contains(roles::globalAdministrator));
}

TEST_F(OnPractice, RolesAreNotVisibleToTheFirstSignIn) {
  m_transport.signIn(QStringLiteral("global-admin"), QStringLiteral("openid profile User.Read"));
  const auto held = await(directoryRoles(m_client));
  ASSERT_TRUE(held);
  EXPECT_FALSE(held->has_value());
}

TEST_F(OnPractice, TheOrganisationIsTheWorlds) {
  const auto found = await(organization(m_client));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id, m_transport.world.tenantId);
  EXPECT_EQ(found->primaryDomain(), m_transport.world.defaultDomain);
  EXPECT_EQ(found->verifiedDomains.size(), m_transport.world.verifiedDomains.size());
  EXPECT_EQ(await(hasEntraPremium(m_client)).value_or(false), true);
  m_transport.world.hasEntraPremium = false;
  EXPECT_EQ(await(hasEntraPremium(m_client)).value_or(true), false);
}

TEST_F(OnPractice, TheVendorsAppIsFoundAndOthersByName) {
  const EnterpriseApp app = vendorsApp();
  EXPECT_EQ(app.appId, m_appId);
  EXPECT_TRUE(app.assignmentRequired);
  const auto alike = await(enterpriseAppsNamed(m_client, app.displayName));
  ASSERT_TRUE(alike);
  EXPECT_GE(alike->size(), 2);
  const auto none = await(enterpriseApp(m_client, QStringLiteral("11111111-1111-1111-1111-111111111111")));
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, Failure::Kind::NotFound);
  EXPECT_FALSE(none.error().requestId.isEmpty());
}

TEST_F(OnPractice, PropertiesAreChangedAndReadBack) {
  const EnterpriseApp app = vendorsApp();
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, app, {false, false, false})));
  const EnterpriseApp changed = vendorsApp();
  EXPECT_FALSE(changed.assignmentRequired);
  EXPECT_FALSE(changed.accountEnabled);
  EXPECT_FALSE(changed.isVisibleToUsers());
  EXPECT_EQ(changed.tags.size(), app.tags.size() + 1);
  ASSERT_TRUE(await(changeEnterpriseApp(m_client, app, {{}, {}, true})));
  EXPECT_EQ(vendorsApp().tags, app.tags);
}

TEST_F(OnPractice, PeopleAndGroupsAreFoundAsTyped) {
  const demo::User known = *demo::accountNamed(m_transport.world, QStringLiteral("head-of-cs"));
  const auto found = await(searchPeople(m_client, known.displayName));
  ASSERT_TRUE(found);
  ASSERT_FALSE(found->isEmpty());
  EXPECT_TRUE(std::any_of(found->begin(), found->end(), [&](const Person& one) {
    return one.id == known.id && one.enabled.has_value() && one.userType == UserType::Member;
  }));
  EXPECT_TRUE(await(searchPeople(m_client, QStringLiteral("nobody \"like\" \\ this + & # ' one"))));
  const auto sales = await(searchGroups(m_client, QStringLiteral("sales")));
  ASSERT_TRUE(sales);
  EXPECT_GE(sales->size(), 3);
}

TEST_F(OnPractice, AGroupShowsItsMembers) {
  const auto found = await(searchGroups(m_client, QStringLiteral("Sales Worldwide")));
  ASSERT_TRUE(found);
  ASSERT_FALSE(found->isEmpty());
  const auto all = await(members(m_client, found->first().id));
  ASSERT_TRUE(all);
  EXPECT_EQ(all->people.size(), 1);
  EXPECT_EQ(all->nestedGroups, 2);
  EXPECT_EQ(await(memberCount(m_client, found->first().id)).value_or(0), 3);
}

TEST_F(OnPractice, PeopleAreReadByIdWithTheOwnersScopesToo) {
  signInOwner();
  QStringList ids = unassigned(40);
  const auto found =
      await(peopleById(m_client, ids + QStringList{QStringLiteral("11111111-1111-1111-1111-111111111111")}));
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), ids.size());
  for (qsizetype i = 0; i < ids.size(); ++i) {
    EXPECT_EQ(found->at(i).id, ids.at(i));
    EXPECT_FALSE(found->at(i).userPrincipalName.isEmpty());
  }
}

TEST_F(OnPractice, OwnersAreAddedAndRemoved) {
  const EnterpriseApp app = vendorsApp();
  const QString person = unassigned(1).constFirst();
  ASSERT_TRUE(await(addOwner(m_client, app.id, person)));
  EXPECT_EQ(await(owners(m_client, app.id))->size(), 2);
  const auto again = await(addOwner(m_client, app.id, person));
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, Failure::Kind::Rejected);
  ASSERT_TRUE(await(removeOwner(m_client, app.id, person)));
  EXPECT_EQ(inWorld(app.id).ownerIds.size(), 1);
  EXPECT_FALSE(await(removeOwner(m_client, app.id, person)));
}

TEST_F(OnPractice, AnOwnerFindsTheAppAndAssignsWithoutARole) {
  signInOwner();
  const auto owned = await(ownedEnterpriseApps(m_client));
  ASSERT_TRUE(owned);
  const EnterpriseApp app = vendorsApp();
  EXPECT_TRUE(owned->contains(app.id));
  const auto outcomes = await(writeAssignments(m_client, m_clock, app.id, {{unassigned(1).constFirst()}}));
  ASSERT_TRUE(outcomes);
  EXPECT_TRUE(outcomes->first());
}

TEST_F(OnPractice, SomebodyElseMayNotAssign) {
  const EnterpriseApp app = vendorsApp();
  m_transport.world.servicePrincipals[app.id].ownerIds.clear();
  signInOwner();
  const auto outcomes = await(writeAssignments(m_client, m_clock, app.id, {{unassigned(1).constFirst()}}));
  ASSERT_TRUE(outcomes);
  ASSERT_FALSE(outcomes->first());
  EXPECT_EQ(outcomes->first().error().kind, Failure::Kind::Forbidden);
  EXPECT_EQ(outcomes->first().error().code, QStringLiteral("Authorization_RequestDenied"));
}

TEST_F(OnPractice, ManyAreAssignedAndUnassignedEachWithItsOutcome) {
  const EnterpriseApp app = vendorsApp();
  const auto before = await(assignments(m_client, app.id));
  ASSERT_TRUE(before);
  ASSERT_FALSE(before->isEmpty());
  QList<AssignmentWrite> writes;
  for (const QString& id : unassigned(45)) {
    writes.append({id});
  }
  writes.append({before->first().principalId, before->first().appRoleId});
  writes.append({QStringLiteral("11111111-1111-1111-1111-111111111111")});
  QList<int> progress;
  const auto outcomes =
      await(writeAssignments(m_client, m_clock, app.id, writes, [&](int done) { progress.append(done); }));
  ASSERT_TRUE(outcomes);
  for (int i = 0; i < 45; ++i) {
    EXPECT_TRUE(outcomes->at(i)) << i;
  }
  EXPECT_FALSE(outcomes->at(45));
  EXPECT_FALSE(outcomes->at(46));
  EXPECT_EQ(progress, (QList<int>{20, 40, 47}));
  const auto after = await(assignments(m_client, app.id));
  ASSERT_TRUE(after);
  EXPECT_EQ(after->size(), before->size() + 45);

  QList<AssignmentWrite> removals;
  for (const Assignment& assignment : *after) {
    removals.append({{}, {}, assignment.id});
  }
  const auto removed = await(writeAssignments(m_client, m_clock, app.id, removals));
  ASSERT_TRUE(removed);
  EXPECT_TRUE(
      std::all_of(removed->begin(), removed->end(), [](const AssignmentOutcome& one) { return one.has_value(); }));
  EXPECT_TRUE(await(assignments(m_client, app.id))->isEmpty());
}

TEST_F(OnPractice, ConsentIsSeenScopeByScope) {
  const EnterpriseApp app = vendorsApp();
  const auto catalogue = await(graphCatalogue(m_client));
  ASSERT_TRUE(catalogue);
  EXPECT_EQ(catalogue->servicePrincipalId, m_transport.world.graphServicePrincipalId);
  EXPECT_GT(catalogue->applicationPermissionNames.size(), 10);
  const QList<Permission> wanted{{QStringLiteral("Mail.Read")}, {QStringLiteral("Calendars.Read")}};
  const auto now = await(grants(m_client, app.id));
  ASSERT_TRUE(now);
  EXPECT_TRUE(compareConsent(wanted, *now, *catalogue).isComplete());

  m_transport.signIn(QStringLiteral("global-admin"),
                     adminScopes + QStringLiteral(" DelegatedPermissionGrant.ReadWrite.All"));
  for (const DelegatedGrant& grant : now->delegated) {
    ASSERT_TRUE(await(revokeGrant(m_client, grant.id)));
  }
  EXPECT_EQ(compareConsent(wanted, *await(grants(m_client, app.id)), *catalogue).missing, wanted);
}

TEST_F(OnPractice, TheAppIsDeletedWithWhatItHad) {
  const EnterpriseApp app = vendorsApp();
  ASSERT_TRUE(await(deleteEnterpriseApp(m_client, app.id)));
  EXPECT_FALSE(m_transport.world.servicePrincipals.contains(app.id));
  EXPECT_EQ(awaitFailure(enterpriseApp(m_client, m_appId)).kind, Failure::Kind::NotFound);
}

TEST_F(OnPractice, ADeletedAppIsInTheBinAndComesBackById) {
  const EnterpriseApp app = vendorsApp();
  EXPECT_TRUE(await(deletedApps(m_client, m_appId))->isEmpty());
  const auto deleted = await(deleteEnterpriseApp(m_client, app.id));
  ASSERT_TRUE(deleted);
  EXPECT_FALSE(deleted->isEmpty());
  const auto bin = await(deletedApps(m_client, m_appId));
  ASSERT_TRUE(bin);
  ASSERT_EQ(bin->size(), 1);
  EXPECT_EQ(bin->first().id, app.id);
  EXPECT_EQ(bin->first().displayName, app.displayName);
  EXPECT_EQ(bin->first().deleted, m_clock.now());
  const auto restored = await(restoreEnterpriseApp(m_client, app.id));
  ASSERT_TRUE(restored);
  EXPECT_FALSE(restored->isEmpty());
  EXPECT_EQ(vendorsApp().id, app.id);
  EXPECT_TRUE(await(deletedApps(m_client, m_appId))->isEmpty());
  EXPECT_EQ(awaitFailure(restoreEnterpriseApp(m_client, app.id)).kind, Failure::Kind::NotFound);
}

TEST_F(OnPractice, AnAssignmentIsRemovedByItsId) {
  const EnterpriseApp app = vendorsApp();
  const auto before = await(assignments(m_client, app.id)).value();
  ASSERT_FALSE(before.isEmpty());
  EXPECT_FALSE(await(removeAssignment(m_client, app.id, before.first().id))->isEmpty());
  EXPECT_EQ(await(assignments(m_client, app.id))->size(), before.size() - 1);
  EXPECT_EQ(awaitFailure(removeAssignment(m_client, app.id, before.first().id)).kind, Failure::Kind::Rejected);
}

TEST_F(OnPractice, AnApplicationPermissionIsTakenAway) {
  const EnterpriseApp app = vendorsApp();
  demo::World& world = m_transport.world;
  demo::Assignment given;
  given.id = world.newOpaqueId();
  given.principalId = app.id;
  given.principalType = QStringLiteral("ServicePrincipal");
  given.resourceId = world.graphServicePrincipalId;
  given.appRoleId = world.graphAppRoles.first().id;
  given.created = m_clock.now();
  world.assignments.insert(given.id, given);
  const auto granted = await(applicationGrants(m_client, app.id));
  ASSERT_TRUE(granted);
  ASSERT_EQ(granted->size(), 1);
  EXPECT_TRUE(await(revokeApplicationGrant(m_client, granted->first())));
  EXPECT_TRUE(await(applicationGrants(m_client, app.id))->isEmpty());
}

TEST_F(OnPractice, AnExpiredTokenNeedsANewSignIn) {
  m_clock.advance(std::chrono::hours(2));
  EXPECT_EQ(awaitFailure(me(m_client)).kind, Failure::Kind::SignInNeeded);
}

TEST_F(OnPractice, LongListsArePaged) {
  m_transport.world.ensurePeople(400);
  const auto all = await(m_client.list(QStringLiteral("/users"), {{QStringLiteral("$top"), QStringLiteral("50")},
                                                                  {QStringLiteral("$select"), QStringLiteral("id")}}));
  ASSERT_TRUE(all);
  EXPECT_EQ(all->size(), m_transport.world.users.size());
}

TEST(OnThrottledPractice, AssignmentsGoThroughInTheEnd) {
  ManualClock clock;
  demo::Scenario scenario = configuredScenario();
  scenario.throttled = true;
  PracticeTransport transport(shippedProfile(QStringLiteral("contreli")), clock, scenario);
  transport.signIn(QStringLiteral("global-admin"), adminScopes);
  GraphClient client(transport, PracticeTransport::origins().graph);
  const demo::ServicePrincipal app =
      *transport.world.servicePrincipalOf(QStringLiteral("00000000-0000-0000-0000-00000000c002"));
  QList<AssignmentWrite> writes;
  for (const demo::User& user : std::as_const(transport.world.users)) {
    if (writes.size() < 60 && user.roles.isEmpty() && user.password.isEmpty()) {
      writes.append({user.id});
    }
  }
  std::optional<Result<QList<AssignmentOutcome>>> outcomes;
  int waits = 0;
  whenDone(writeAssignments(client, clock, app.id, writes), &client,
           [&](auto result) { outcomes = std::move(result); });
  ASSERT_TRUE(eventually([&] {
    if (clock.waiting() > 0) {
      ++waits;
      clock.advance(clock.nextDue());
    }
    return outcomes.has_value();
  }));
  ASSERT_TRUE(*outcomes);
  qsizetype throttled = 0;
  for (const AssignmentOutcome& outcome : **outcomes) {
    throttled += !outcome && outcome.error().kind == Failure::Kind::Throttled ? 1 : 0;
  }
  EXPECT_EQ(throttled, 0);
  EXPECT_GT(waits, 0);
}

}  // namespace
}  // namespace usher::test
