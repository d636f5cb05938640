// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "flow/targets/properties_target.h"
#include "flow/targets/removal_target.h"
#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

class TargetsTest : public test::PracticeFlowTest {
 protected:
  TargetsTest() { begin(configured()); }

  QList<Result<void>> sent(ChangeTarget& target, const QList<Change>& changes) {
    return await(target.send(changes, [this](int done) { m_progress.append(done); })).value();
  }
  graph::EnterpriseApp app() { return await(graph::enterpriseApp(*m_graph, vendorAppId())).value(); }

  QList<int> m_progress;
};

TEST_F(TargetsTest, PropertiesGoOutInOnePatchAndReadAsTheyAre) {
  PropertiesTarget target(*m_graph, vendorAppId());
  const QList<Change> changes{PropertiesTarget::change(app(), Property::AccountEnabled, false),
                              PropertiesTarget::change(app(), Property::AssignmentRequired, false),
                              PropertiesTarget::change(app(), Property::VisibleToUsers, false)};
  EXPECT_EQ(await(target.isSo(changes)).value(), (QList<bool>{false, false, false}));
  EXPECT_EQ(sent(target, changes).size(), 3);
  EXPECT_EQ(m_tenant->writes().size(), 1);
  EXPECT_EQ(m_progress.last(), 3);
  EXPECT_EQ(await(target.isSo(changes)).value(), (QList<bool>{true, true, true}));
  EXPECT_FALSE(vendorApp().accountEnabled);
  EXPECT_FALSE(vendorApp().appRoleAssignmentRequired);
  EXPECT_FALSE(target.requestIdOf(changes.first()).isEmpty());
  EXPECT_EQ(target.requestIdOf(changes.first()), target.requestIdOf(changes.last())) << "it was one request";
}

TEST_F(TargetsTest, ARefusedPatchIsEachPropertysRefusal) {
  PropertiesTarget target(*m_graph, vendorAppId());
  m_tenant->refuse("PATCH", u"servicePrincipals"_s, 403);
  const auto results = sent(target, {PropertiesTarget::change(app(), Property::AccountEnabled, false),
                                     PropertiesTarget::change(app(), Property::AssignmentRequired, false)});
  ASSERT_EQ(results.size(), 2);
  EXPECT_EQ(results.at(0).error().kind, Failure::Kind::Forbidden);
  EXPECT_EQ(results.at(1).error().kind, Failure::Kind::Forbidden);
}

TEST_F(TargetsTest, OwnersAreSentOneByOne) {
  OwnersTarget target(*m_graph, vendorApp().id);
  const QString head = account(u"head-of-cs"_s).id, anna = person(u"anna.mueller"_s).id;
  const QList<Change> changes{OwnersTarget::change(true, anna, u"Anna"_s), OwnersTarget::change(false, head, u"H"_s)};
  EXPECT_EQ(await(target.isSo(changes)).value(), (QList<bool>{false, false}));
  EXPECT_EQ(sent(target, changes).size(), 2);
  EXPECT_EQ(m_progress, (QList<int>{1, 2}));
  EXPECT_FALSE(target.requestIdOf(changes.first()).isEmpty() || target.requestIdOf(changes.last()).isEmpty());
  EXPECT_NE(target.requestIdOf(changes.first()), target.requestIdOf(changes.last()));
  EXPECT_EQ(await(target.isSo(changes)).value(), (QList<bool>{true, true}));
}

TEST_F(TargetsTest, AnAssignmentIsSoByPersonAndRole) {
  AssignmentsTarget target(*m_graph, m_clock, vendorApp().id);
  const QString head = account(u"head-of-cs"_s).id, other = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
  const auto assignments = await(graph::assignments(*m_graph, vendorApp().id)).value();
  const auto heads = std::find_if(assignments.begin(), assignments.end(),
                                  [&](const graph::Assignment& one) { return one.principalId == head; });
  ASSERT_NE(heads, assignments.end());
  const QList<Change> changes{AssignmentsTarget::addition(head, u"H"_s, graph::defaultAppRole),
                              AssignmentsTarget::addition(head, u"H"_s, other), AssignmentsTarget::removal(*heads)};
  EXPECT_EQ(await(target.isSo(changes)).value(), (QList<bool>{true, false, false}));
  EXPECT_TRUE(sent(target, {changes.last()}).constFirst());
  EXPECT_EQ(await(target.isSo(changes)).value(), (QList<bool>{false, false, true}));
}

TEST_F(TargetsTest, ARemovedAppIsGoneByItsApplicationId) {
  RemovalTarget target(*m_graph);
  const Change change = RemovalTarget::removal(app());
  EXPECT_EQ(await(target.isSo({change})).value(), QList<bool>{false});
  EXPECT_TRUE(sent(target, {change}).constFirst());
  EXPECT_EQ(await(target.isSo({change})).value(), QList<bool>{true});
  EXPECT_EQ(world().servicePrincipalOf(vendorAppId()), nullptr);
  m_tenant->refuse("GET", u"servicePrincipals"_s, 403);
  EXPECT_EQ(await(target.isSo({change})).error().kind, Failure::Kind::Forbidden);
}

}  // namespace
}  // namespace usher::flow
