// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/plan/plan_difference.h"

#include "graph/assignments.h"
#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString approver = QStringLiteral("3c1f7a52-93ad-4c44-a1f5-70d6a8b0a102");

class PlanDifferenceTest : public test::PracticeFlowTest {
 protected:
  PlanDifferenceTest() { begin(configured()); }

  PlanDifference compared(const Plan& plan) {
    const auto pending = planDifference(*m_setUp, plan, &m_context);
    std::optional<Result<PlanDifference>> result;
    whenDone(pending, &m_context, [&result](const Result<PlanDifference>& done) { result = done; });
    EXPECT_TRUE(passUntil([&result] { return result.has_value(); }));
    EXPECT_TRUE(result && *result) << (result && !*result ? qPrintable(result->error().code) : "");
    EXPECT_TRUE(m_tenant->writes().filter(u"PATCH"_s).isEmpty());
    return result && *result ? **result : PlanDifference();
  }
  PlanDifference assigning(const PlannedAssignments& assignments) {
    Plan plan;
    plan.assignments = assignments;
    return compared(plan);
  }
  static QStringList actions(const QList<Change>& changes) {
    QStringList all;
    for (const Change& change : changes) {
      all.append(change.action + u' ' + change.targetName);
    }
    return all;
  }
  /// The vendor's app gets a role besides default access.
  void offerRole() {
    world().applications[vendorAppId()].appRoles.append(demo::AppRole{approver, u"Approve"_s, u"Approver"_s});
  }

  QObject m_context;
};

TEST_F(PlanDifferenceTest, IsEmptyForAnEmptyPlan) {
  const PlanDifference difference = compared({});
  EXPECT_TRUE(difference.isEmpty());
  EXPECT_TRUE(difference.unchanged.isEmpty());
  EXPECT_EQ(difference.app.appId, vendorAppId());
}

TEST_F(PlanDifferenceTest, TakesAPersonOnceUnderWhateverNames) {
  const QString id = person(u"charlie.fenwick"_s).id;
  const auto difference = assigning(
      {.users = QStringList{u"Charlie.Fenwick@contoso.com"_s, u"charlie@contoso.co.uk"_s, u'{' + id.toUpper() + u'}'}});
  EXPECT_EQ(actions(difference.changes), QStringList{u"add Charlie Fenwick"_s});
}

TEST_F(PlanDifferenceTest, TakesWhomThePageWouldKeepApartSinceThePlanNamesThem) {
  person(u"olivia.bennett"_s).accountEnabled = false;
  const auto difference = assigning(
      {.users = QStringList{u"olivia.bennett@contoso.com"_s, u"gus@fabrikam.com"_s, u"alfie.norcross@contoso.com"_s}});
  EXPECT_TRUE(difference.problems.isEmpty());
  EXPECT_EQ(difference.changes.size(), 3);
}

TEST_F(PlanDifferenceTest, RefusesAnAddressThatMeansTwoPeople) {
  person(u"olivia.bennett"_s).mail = u"team@contoso.com"_s;
  person(u"grace.holloway"_s).mail = u"team@contoso.com"_s;
  const auto difference = assigning({.users = QStringList{u"hanna@contoso.com"_s, u"team@contoso.com"_s}});
  ASSERT_EQ(difference.problems.size(), 1);
  EXPECT_EQ(difference.problems[0].place, u"/assignments/users/1"_s);
  EXPECT_EQ(difference.problems[0].kind, PlanProblem::Kind::AmbiguousPerson);
  EXPECT_EQ(difference.problems[0].candidates.size(), 2);
  EXPECT_TRUE(difference.changes.isEmpty()) << "not even those who are known";
}

TEST_F(PlanDifferenceTest, RefusesAGroupNameThatTwoHave) {
  group(u"Customer Success"_s).displayName = u"Sales EMEA"_s;
  const auto difference = assigning({.groups = QStringList{u"Sales EMEA"_s}});
  ASSERT_EQ(difference.problems.size(), 1);
  EXPECT_EQ(difference.problems[0].kind, PlanProblem::Kind::AmbiguousGroup);
  EXPECT_EQ(difference.problems[0].place, u"/assignments/groups/0"_s);
  EXPECT_EQ(difference.problems[0].candidates.size(), 2);
}

TEST_F(PlanDifferenceTest, ExactlyConcernsOnlyTheNamedRole) {
  offerRole();
  assign(person(u"olivia.bennett"_s).id, u"User"_s, approver);
  assign(person(u"grace.holloway"_s).id, u"User"_s, approver);
  const auto difference =
      assigning({.exactly = true, .users = QStringList{u"grace.holloway@contoso.com"_s}, .role = u"Approve"_s});
  EXPECT_EQ(actions(difference.changes), QStringList{u"remove Olivia Bennett"_s});
  EXPECT_EQ(actions(difference.unchanged), QStringList{u"add Grace Holloway"_s});
  EXPECT_TRUE(difference.isTakingAway);
}

TEST_F(PlanDifferenceTest, KnowsARoleByItsIdAndByNoOtherName) {
  offerRole();
  EXPECT_TRUE(assigning({.users = QStringList(), .role = approver.toUpper()}).problems.isEmpty());
  const auto difference = assigning({.users = QStringList(), .role = u"Approver"_s});
  ASSERT_EQ(difference.problems.size(), 1);
  EXPECT_EQ(difference.problems[0].kind, PlanProblem::Kind::UnknownRole);
  EXPECT_EQ(difference.problems[0].candidates, (QStringList{u"default"_s, u"Approve"_s}));
}

TEST_F(PlanDifferenceTest, ExactlyLeavesAloneTheKindThatIsNotListed) {
  const auto users = assigning({.exactly = true, .users = QStringList()});
  EXPECT_EQ(users.changes.size(), 3);
  const auto groups = assigning({.exactly = true, .groups = QStringList()});
  EXPECT_EQ(groups.changes.size(), 1);
  EXPECT_TRUE(assigning({.exactly = true}).isEmpty());
}

TEST_F(PlanDifferenceTest, AddsOwnersBeforeItRemovesAny) {
  Plan plan;
  plan.owners = {QStringList{u"cleo@contoso.com"_s}, QStringList{u"hanna@contoso.com"_s, u"dana@contoso.com"_s}};
  plan.visibleToUsers = false;
  const auto difference = compared(plan);
  EXPECT_EQ(actions(difference.changes),
            (QStringList{u"set visibleToUsers"_s, u"add Cleo Marchetti"_s, u"remove Hanna Lindström"_s}));
  EXPECT_EQ(actions(difference.unchanged), QStringList{u"remove Dana Whitfield"_s});
}

TEST_F(PlanDifferenceTest, RequiresAssignmentOnlyWhereThePermissionsAreSeen) {
  vendorApp().appRoleAssignmentRequired = false;
  Plan plan;
  plan.assignmentRequired = true;
  EXPECT_EQ(compared(plan).changes.size(), 1);
  world().grants.clear();
  const auto difference = compared(plan);
  EXPECT_TRUE(difference.changes.isEmpty());
  ASSERT_EQ(difference.refused.size(), 1);
  EXPECT_EQ(difference.refused[0].failure->code, consentNotVerified);
  plan.assignmentRequired = false;
  EXPECT_TRUE(compared(plan).isEmpty()) << "letting everybody in needs nobody's permission";
}

TEST_F(PlanDifferenceTest, FailsWhereTheOrganisationDoesNotHaveTheApp) {
  begin({});
  const auto pending = planDifference(*m_setUp, {}, &m_context);
  std::optional<Result<PlanDifference>> result;
  whenDone(pending, &m_context, [&result](const Result<PlanDifference>& done) { result = done; });
  ASSERT_TRUE(passUntil([&result] { return result.has_value(); }));
  EXPECT_EQ(result->error().kind, Failure::Kind::NotFound);
}

}  // namespace
}  // namespace usher::flow
