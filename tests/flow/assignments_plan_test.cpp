// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_plan.h"

#include "flow/plan/plan_difference.h"
#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What the page is about to do, written as a plan and read by what the commands use.
class AssignmentsPlanTest : public test::PracticeFlowTest {
 protected:
  AssignmentsPlanTest() {
    begin(configured());
    m_step = std::make_unique<AssignmentsStep>(*m_setUp);
    m_step->enter();
    EXPECT_TRUE(settles(*m_step));
    // The addresses of those who are assigned come a little later.
    EXPECT_TRUE(passUntil([this] { return !row(account(u"head-of-cs"_s).id).address.isEmpty(); }));
  }
  ~AssignmentsPlanTest() override { m_step.reset(); }

  const AssignmentsView& view() const { return m_step->view(); }
  AssignmentRow row(const QString& principalId) const {
    for (const AssignmentRow& one : view().rows) {
      if (one.principalId == principalId) {
        return one;
      }
    }
    return {};
  }
  void picks(const QString& text, const QString& id) {
    ASSERT_TRUE(finds(*m_step, text));
    m_step->add({id});
  }
  QString assignedGroup() const {
    for (const AssignmentRow& one : view().rows) {
      if (one.isGroup && one.change == RowChange::None) {
        return one.principalId;
      }
    }
    return {};
  }
  QStringList assignedPeople() const {
    QStringList ids;
    for (const AssignmentRow& one : view().rows) {
      if (!one.isGroup && one.change == RowChange::None) {
        ids.append(one.principalId);
      }
    }
    return ids;
  }

  Plan written() const {
    const auto plan = readPlan(m_step->plan());
    EXPECT_TRUE(plan) << (plan ? "" : qPrintable(plan.error().detail));
    return plan.value_or(Plan());
  }
  PlanDifference difference() {
    const auto pending = planDifference(*m_setUp, written(), &m_context);
    std::optional<Result<PlanDifference>> result;
    whenDone(pending, &m_context, [&result](const Result<PlanDifference>& done) { result = done; });
    EXPECT_TRUE(passUntil([&result] { return result.has_value(); }));
    EXPECT_TRUE(result && *result);
    return result && *result ? **result : PlanDifference();
  }
  /// "add ID" and "remove ID" of what the page is about to do.
  QStringList marked() const {
    QStringList all;
    for (const AssignmentRow& one : view().rows) {
      if (one.change != RowChange::None) {
        all.append((one.change == RowChange::ToAdd ? u"add "_s : u"remove "_s) + one.principalId);
      }
    }
    all.sort();
    return all;
  }
  QStringList planned() {
    const PlanDifference found = difference();
    EXPECT_TRUE(found.problems.isEmpty());
    QStringList all;
    for (const Change& change : found.changes) {
      all.append(change.action + u' ' + change.targetId);
    }
    all.sort();
    return all;
  }

  QObject m_context;
  std::unique_ptr<AssignmentsStep> m_step;
};

TEST_F(AssignmentsPlanTest, NamesProductIntegrationAndTenant) {
  const Plan plan = written();
  EXPECT_EQ(plan.profile, m_profile.id);
  EXPECT_EQ(plan.integration, m_profile.integrations.first().id);
  EXPECT_EQ(plan.tenant, m_setUp->key().tenant);
  EXPECT_FALSE(plan.owners);
  EXPECT_FALSE(plan.assignmentRequired);
}

TEST_F(AssignmentsPlanTest, OfAdditionsTouchesNobodyElse) {
  picks(u"olivia.bennett"_s, person(u"olivia.bennett"_s).id);
  picks(u"charlie.fenwick"_s, person(u"charlie.fenwick"_s).id);
  const Plan plan = written();
  EXPECT_FALSE(plan.assignments->exactly);
  EXPECT_EQ(plan.assignments->users->size(), 2);
  EXPECT_TRUE(plan.assignments->users->contains(u"charlie@contoso.co.uk"_s)) << "a person reads addresses";
  EXPECT_FALSE(plan.assignments->groups) << "groups are left alone";
  EXPECT_EQ(planned(), marked());
  EXPECT_EQ(marked().size(), 2);
}

TEST_F(AssignmentsPlanTest, OfAGroupNamesItByItsId) {
  const QString sales = group(u"Sales"_s).id;
  picks(u"Sales"_s, sales);
  EXPECT_EQ(written().assignments->groups, QStringList{sales});
  EXPECT_EQ(planned(), QStringList{u"add "_s + sales});
}

TEST_F(AssignmentsPlanTest, OfRemovalsNamesEverybodyWhoStays) {
  const QStringList people = assignedPeople();
  ASSERT_GE(people.size(), 2);
  picks(u"olivia.bennett"_s, person(u"olivia.bennett"_s).id);
  m_step->remove({row(people.first()).key});
  const Plan plan = written();
  EXPECT_TRUE(plan.assignments->exactly);
  EXPECT_EQ(plan.assignments->users->size(), people.size());
  EXPECT_FALSE(plan.assignments->groups);
  EXPECT_EQ(planned(), marked());
  EXPECT_EQ(marked().size(), 2);
  EXPECT_TRUE(difference().isTakingAway);
}

TEST_F(AssignmentsPlanTest, OfARemovedGroupLeavesThePeople) {
  const QString there = assignedGroup();
  ASSERT_FALSE(there.isEmpty());
  m_step->remove({row(there).key});
  EXPECT_EQ(written().assignments->groups, QStringList());
  EXPECT_EQ(planned(), QStringList{u"remove "_s + there});
}

TEST_F(AssignmentsPlanTest, ThatNobodyStaysIsNoListOfNobodyKnown) {
  QStringList keys;
  const QStringList people = assignedPeople();
  for (const QString& id : people) {
    keys.append(row(id).key);
  }
  m_step->remove(keys);
  EXPECT_EQ(written().assignments->users, QStringList());
  EXPECT_EQ(planned(), marked());
  EXPECT_EQ(marked().size(), people.size());
}

TEST_F(AssignmentsPlanTest, OfAListThatIsToBeExactlyItComesToTheSame) {
  m_step->openList();
  m_step->findPeople(u"hanna@contoso.com\nolivia.bennett@contoso.com\nalfie.norcross@contoso.com\n"_s);
  ASSERT_TRUE(settles(*m_step));
  m_step->chooseFromList({.mode = ListMode::Exactly, .withoutMailbox = true});
  m_step->takeList();
  EXPECT_TRUE(written().assignments->users->contains(u"alfie.norcross@contoso.com"_s)) << "who has no mail address";
  EXPECT_EQ(planned(), marked());
  EXPECT_GT(marked().size(), 3);
}

TEST_F(AssignmentsPlanTest, OnceItIsDoneThePlanChangesNothing) {
  picks(u"olivia.bennett"_s, person(u"olivia.bennett"_s).id);
  m_step->remove({row(assignedPeople().first()).key});
  const QByteArray plan = m_step->plan();
  m_step->apply();
  ASSERT_TRUE(settles(*m_step));
  const auto pending = planDifference(*m_setUp, *readPlan(plan), &m_context);
  std::optional<Result<PlanDifference>> result;
  whenDone(pending, &m_context, [&result](const Result<PlanDifference>& done) { result = done; });
  ASSERT_TRUE(passUntil([&result] { return result.has_value(); }));
  ASSERT_TRUE(*result);
  EXPECT_TRUE((*result)->isEmpty());
}

TEST_F(AssignmentsPlanTest, IsOfTheChosenRole) {
  demo::AppRole reader, writer;
  reader.id = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
  reader.value = reader.displayName = u"Reader"_s;
  writer.id = u"aaaaaaaa-0000-4000-8000-000000000002"_s;
  writer.value = writer.displayName = u"Writer"_s;
  world().applications[vendorAppId()].appRoles = {reader, writer};
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  m_step->chooseRole(writer.id);
  const QString olivia = person(u"olivia.bennett"_s).id;
  picks(u"olivia.bennett"_s, olivia);
  EXPECT_EQ(written().assignments->role, writer.id);
  const PlanDifference found = difference();
  ASSERT_EQ(found.changes.size(), 1);
  EXPECT_EQ(found.changes.first().targetId, olivia);
  EXPECT_EQ(found.changes.first().after.value(u"roleId"_s).toString(), writer.id);
}

}  // namespace
}  // namespace usher::flow
