// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_visibility.h"
#include "flow/run.h"
#include "flow/targets/assignments_target.h"
#include "practice_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using state::ChangeState;
using test::FaultRow;

/// A tenant whose copies lag, so that one reading shows what no longer is, or not yet what is. Somebody else has just
/// changed what the run is about to change.
class LaggingCopies : public test::PracticeFlowTest {
 protected:
  LaggingCopies() {
    demo::Scenario scenario = configured();
    scenario.replicationLag = 1s;
    begin(scenario);
    m_id = person(u"olivia.bennett"_s).id;
  }

  QString assignmentId() {
    const auto& all = std::as_const(world().assignments);
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const demo::Assignment& one) { return one.principalId == m_id; });
    return found == all.end() ? QString() : found->id;
  }
  Change addition() const { return AssignmentsTarget::addition(m_id, u"Olivia"_s, graphDefaultRole); }
  Change removal() {
    graph::Assignment assignment;
    assignment.id = assignmentId();
    assignment.principalId = m_id;
    assignment.appRoleId = graphDefaultRole;
    return AssignmentsTarget::removal(assignment);
  }
  ChangeState applied(const Change& change) {
    flow::Run run(*m_setUp);
    AssignmentsTarget target(*m_graph, m_clock, vendorApp().id);
    std::optional<Result<QList<ChangeOutcome>>> outcomes;
    whenDone(run.apply(target, {change}), &run, [&](const Result<QList<ChangeOutcome>>& result) { outcomes = result; });
    EXPECT_TRUE(passUntil([&] { return outcomes.has_value(); }));
    return outcomes && *outcomes ? outcomes->value().first().state : ChangeState::Planned;
  }

  QString m_id;
};

TEST_F(LaggingCopies, DoNotMakeARemovalLookDone) {
  const FaultRow row{"F28"};
  assign(m_id, u"User"_s);
  demo::Assignment& assignment = world().assignments[assignmentId()];
  assignment.visibleFrom = m_clock.now().addSecs(1);
  EXPECT_EQ(applied(removal()), ChangeState::Done);
  EXPECT_FALSE(isAssigned(m_id));
}

TEST_F(LaggingCopies, DoNotMakeAnAdditionLookDone) {
  const FaultRow row{"F28"};
  assign(m_id, u"User"_s);
  const demo::Assignment assignment = world().assignments.take(assignmentId());
  demo::keepStale(world(), assignment, m_clock.now(), m_clock.now().addSecs(1));
  EXPECT_EQ(applied(addition()), ChangeState::Done);
  EXPECT_TRUE(isAssigned(m_id));
}

/// The write fails, and the first reading afterwards comes from a copy of before the assignment.
TEST_F(LaggingCopies, DoNotMakeARemovalThatFailedLookDone) {
  const FaultRow row{"F28"};
  test::PracticeTransport behind(test::shippedProfile(u"contreli"_s), m_clock);
  behind.world = world();
  assign(m_id, u"User"_s);
  bool isSent = false, isBehindRead = false;
  m_tenant->instead = [&](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    if (request.method == "POST") {
      isSent = true;
      return Result<http::HttpReply>(http::HttpReply{502});
    }
    if (isSent && !std::exchange(isBehindRead, true)) {
      behind.signIn(u"global-admin"_s, test::adminScopes);
      return test::await(behind.send(request));
    }
    return {};
  };
  EXPECT_EQ(applied(removal()), ChangeState::Failed);
  EXPECT_TRUE(isBehindRead);
  EXPECT_TRUE(isAssigned(m_id));
}

}  // namespace
}  // namespace usher::flow
