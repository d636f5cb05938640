// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/change_record.h"
#include "flow/earlier_runs.h"
#include "flow/steps/history_step.h"
#include "undo_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

/// Taking back while a run is not finished: Olivia was assigned, Amelia never sent.
class UnfinishedUndoTest : public UndoTest {
 protected:
  UnfinishedUndoTest() {
    const QString done = run({adding(u"olivia.bennett"_s)});
    state::RunRecord record = *m_store->run(done).value();
    record.id.clear();
    record.changes.append(recordOf(adding(u"amelia.clarke"_s)));
    m_cutOff = m_store->beginRun(record).value();
    const state::ChangeRecord& first = record.changes.first();
    EXPECT_TRUE(m_store->markAnswered(m_cutOff, {{0, ChangeState::Done, {}, first.requestId, first.made}}));
  }

  ChangeState amelia() const { return m_store->run(m_cutOff).value()->changes.last().state; }
  Result<Outcomes> undone(const UndoScope& scope) {
    UndoRun undo(*m_setUp);
    std::optional<Result<Outcomes>> result;
    whenDone(undo.apply(scope, plan(scope)), &m_context, [&](const Result<Outcomes>& value) { result = value; });
    EXPECT_TRUE(passUntil([&] { return result.has_value(); }));
    return result.value_or(Result<Outcomes>(Outcomes()));
  }

  QString m_cutOff;
};

TEST_F(UnfinishedUndoTest, OfThatRunLeavesItsRest) {
  ASSERT_TRUE(undone({.run = m_cutOff}));
  EXPECT_EQ(amelia(), ChangeState::Skipped);
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(UnfinishedUndoTest, OfEverythingLeavesAllRests) {
  ASSERT_TRUE(undone({}));
  EXPECT_EQ(amelia(), ChangeState::Skipped);
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
}

TEST_F(UnfinishedUndoTest, OfOnePersonLeavesNothingAndIsRefused) {
  const auto outcomes = undone({.run = m_cutOff, .targetId = person(u"olivia.bennett"_s).id});
  ASSERT_FALSE(outcomes);
  EXPECT_EQ(outcomes.error().code, unfinishedRunCode);
  EXPECT_EQ(amelia(), ChangeState::Planned);
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
}

TEST_F(UnfinishedUndoTest, OfAnotherRunIsRefusedAndTheStepSaysWhy) {
  ASSERT_TRUE(m_store->markAnswered(m_cutOff, {{0, ChangeState::Failed}}));
  const QString other = m_store->summaries(m_setUp->key())->last().id;
  HistoryStep step(*m_setUp);
  step.enter();
  ASSERT_TRUE(settles(step));
  step.preview({.run = other});
  ASSERT_TRUE(settles(step));
  ASSERT_EQ(step.view().tally.willUndo, 1);
  step.typeNumber(QString::number(step.view().numberToType));
  step.takeBack();
  ASSERT_TRUE(settles(step));
  ASSERT_TRUE(step.failure());
  EXPECT_EQ(step.failure()->code, unfinishedRunCode);
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_EQ(amelia(), ChangeState::Planned);

  flow::Run earlier(*m_setUp);
  ASSERT_TRUE(earlier.leave(m_cutOff));
  step.tryAgain();
  ASSERT_TRUE(settles(step));
  EXPECT_FALSE(step.failure());
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
}

}  // namespace
}  // namespace usher::flow
