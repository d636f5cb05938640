// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "contract/contract_fixture.h"
#include "graph/assignments.h"
#include "graph/batch.h"
#include "graph/consent.h"
#include "graph/deleted_apps.h"
#include "graph/enterprise_app.h"
#include "graph/graph_client.h"
#include "graph/me.h"
#include "graph/organization.h"
#include "graph/owners.h"
#include "graph/people.h"

namespace usher::test {
namespace {

using namespace graph;

/// Every function of the Graph areas, called with what is common and what is nasty; then the recording is checked.
class WhatUsherSends : public ContractFixture {
 protected:
  ~WhatUsherSends() override {
    EXPECT_FALSE(m_recorder.exchanges().isEmpty());
    for (const Exchange& one : m_recorder.exchanges()) {
      expectNoProblems(m_contract.problemsOf(one.request), one.request);
      expectNoProblems(m_contract.problemsOf(one), one.request, one.reply.body);
    }
  }

  EnterpriseApp vendorsApp() { return await(enterpriseApp(m_client, vendorsClient)).value_or(EnterpriseApp()); }

  GraphClient m_client{m_recorder, PracticeTransport::origins().graph};
};

TEST_F(WhatUsherSends, AboutThePersonIsDescribed) {
  EXPECT_TRUE(await(me(m_client)));
  EXPECT_TRUE(await(directoryRoles(m_client)));
  EXPECT_TRUE(await(ownedEnterpriseApps(m_client)));
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("openid profile offline_access User.Read"));
  EXPECT_TRUE(await(me(m_client)));
  EXPECT_TRUE(await(directoryRoles(m_client)));
  EXPECT_TRUE(await(ownedEnterpriseApps(m_client)));
}

TEST_F(WhatUsherSends, AboutTheOrganisationIsDescribed) {
  EXPECT_TRUE(await(organization(m_client)));
  EXPECT_TRUE(await(hasEntraPremium(m_client)));
  signIn(QStringLiteral("head-of-cs"), ownerScopes);
  EXPECT_TRUE(await(organization(m_client)));
  EXPECT_TRUE(await(hasEntraPremium(m_client)));
}

TEST_F(WhatUsherSends, AboutPeopleAndGroupsIsDescribed) {
  for (const char* typed : {"a", "anna", "O'Neill", "x\"y\\z", "a+b & c#d%e", "müller", "(1)", "@contoso.com"}) {
    EXPECT_TRUE(await(searchPeople(m_client, QString::fromUtf8(typed)))) << typed;
    EXPECT_TRUE(await(searchGroups(m_client, QString::fromUtf8(typed)))) << typed;
  }
  QStringList ids;
  for (int i = 0; i < 20; ++i) {
    ids.append(unassigned(i));
  }
  EXPECT_EQ(await(peopleById(m_client, ids))->size(), 20);
  const QString group = groupNamed(QStringLiteral("Sales Worldwide"));
  EXPECT_TRUE(await(memberCount(m_client, group)));
  EXPECT_TRUE(await(members(m_client, group)));
}

TEST_F(WhatUsherSends, AboutTheEnterpriseAppIsDescribed) {
  const EnterpriseApp app = vendorsApp();
  EXPECT_TRUE(await(enterpriseAppsNamed(m_client, QStringLiteral("Con'treli"))));
  EXPECT_TRUE(await(enterpriseAppsNamed(m_client, app.displayName)));
  EXPECT_TRUE(await(changeEnterpriseApp(m_client, app, {false, false, false})));
  EXPECT_TRUE(await(changeEnterpriseApp(m_client, app, {true, true, true})));
  EXPECT_FALSE(await(enterpriseApp(m_client, QStringLiteral("11111111-1111-1111-1111-111111111111"))));
  EXPECT_TRUE(await(deleteEnterpriseApp(m_client, app.id)));
}

TEST_F(WhatUsherSends, AboutTakingAwayIsDescribed) {
  const EnterpriseApp app = vendorsApp();
  EXPECT_TRUE(await(applicationGrants(m_client, app.id)));
  EXPECT_TRUE(await(removeAssignment(m_client, app.id, someAssignment())));
  EXPECT_FALSE(await(
      revokeApplicationGrant(m_client, {QStringLiteral("-WmtM5na7Uus0D8kI1yylpU9Mdo0Pb9OoBJvd3T5eKc"), app.id, {}})));
  EXPECT_TRUE(await(deleteEnterpriseApp(m_client, app.id)));
  EXPECT_EQ(await(deletedApps(m_client, vendorsClient))->size(), 1);
  EXPECT_TRUE(await(delegatedGrants(m_client, app.id))->isEmpty());
  EXPECT_TRUE(await(restoreEnterpriseApp(m_client, app.id)));
  EXPECT_FALSE(await(restoreEnterpriseApp(m_client, app.id)));
}

TEST_F(WhatUsherSends, AboutOwnersIsDescribed) {
  const QString app = vendorsAppId();
  EXPECT_TRUE(await(owners(m_client, app)));
  EXPECT_TRUE(await(addOwner(m_client, app, unassigned(0))));
  EXPECT_FALSE(await(addOwner(m_client, app, unassigned(0))));
  EXPECT_FALSE(await(addOwner(m_client, app, groupNamed(QStringLiteral("Sales")))));
  EXPECT_TRUE(await(removeOwner(m_client, app, unassigned(0))));
  EXPECT_FALSE(await(removeOwner(m_client, app, unassigned(0))));
}

TEST_F(WhatUsherSends, AboutAssignmentsIsDescribed) {
  const QString app = vendorsAppId();
  QList<AssignmentWrite> writes;
  for (int i = 0; i < 25; ++i) {
    writes.append({unassigned(i)});
  }
  writes.append({groupNamed(QStringLiteral("Sales"))});
  writes.append({groupNamed(QStringLiteral("Company News"))});
  writes.append({QStringLiteral("11111111-1111-1111-1111-111111111111")});
  EXPECT_TRUE(await(writeAssignments(m_client, m_clock, app, writes)));
  QList<AssignmentWrite> again = writes.mid(0, 3);
  const auto all = await(assignments(m_client, app));
  ASSERT_TRUE(all);
  for (const Assignment& assignment : *all) {
    again.append({{}, {}, assignment.id});
  }
  again.append(again.last());
  EXPECT_TRUE(await(writeAssignments(m_client, m_clock, app, again)));
}

TEST_F(WhatUsherSends, AboutConsentIsDescribed) {
  EXPECT_TRUE(await(graphCatalogue(m_client)));
  const auto all = await(grants(m_client, vendorsAppId()));
  ASSERT_TRUE(all);
  for (const DelegatedGrant& grant : all->delegated) {
    EXPECT_TRUE(await(revokeGrant(m_client, grant.id)));
    EXPECT_FALSE(await(revokeGrant(m_client, grant.id)));
  }
}

TEST_F(WhatUsherSends, InABatchOfReadsIsDescribed) {
  EXPECT_TRUE(await(sendBatch(m_client, {{"GET", QStringLiteral("/me?$select=id")},
                                         {"GET", QStringLiteral("/organization")},
                                         {"GET", QStringLiteral("/users/11111111-1111-1111-1111-111111111111")}})));
}

TEST_F(WhatUsherSends, WithoutRightsOrTokenIsAnsweredAsDescribed) {
  const QString app = vendorsAppId();
  const EnterpriseApp known = vendorsApp();
  signIn(QStringLiteral("guest"), ownerScopes);
  EXPECT_TRUE(await(me(m_client)));
  EXPECT_FALSE(await(searchPeople(m_client, QStringLiteral("a"))));
  EXPECT_FALSE(await(addOwner(m_client, app, unassigned(0))));
  EXPECT_FALSE(await(changeEnterpriseApp(m_client, known, {true, {}, {}})));
  EXPECT_TRUE(await(writeAssignments(m_client, m_clock, app, {{unassigned(0)}, {{}, {}, someAssignment()}})));
  m_clock.advance(std::chrono::hours(2));
  EXPECT_FALSE(await(me(m_client)));
  EXPECT_FALSE(await(deleteEnterpriseApp(m_client, app)));
}

}  // namespace
}  // namespace usher::test
