// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/change_record.h"
#include "flow/earlier_runs.h"
#include "flow/steps/assignments_step.h"
#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

/// A run of three people was begun by a program that is gone: one was done, one sent, one not.
class UnfinishedPeopleTest : public test::PracticeFlowTest {
 protected:
  UnfinishedPeopleTest() {
    begin(configured());
    state::RunRecord run{.setUp = m_setUp->key(), .started = m_clock.now(), .actorName = u"Dana Klein"_s};
    for (const QString& name : {u"olivia.bennett"_s, u"george.hartley"_s, u"amelia.clarke"_s}) {
      m_ids.append(person(name).id);
      run.changes.append(recordOf(AssignmentsTarget::addition(m_ids.last(), name, graphDefaultRole)));
    }
    const auto id = m_store->beginRun(run);
    EXPECT_TRUE(id);
    EXPECT_TRUE(m_store->markSent(*id, {0, 1}));
    EXPECT_TRUE(m_store->markAnswered(*id, {{.change = 0, .state = ChangeState::Done}}));
    assign(m_ids.at(0), u"User"_s);
    m_step = std::make_unique<AssignmentsStep>(*m_setUp);
    m_step->enter();
    EXPECT_TRUE(settles(*m_step));
  }
  ~UnfinishedPeopleTest() override { m_step.reset(); }

  const AssignmentsView& view() const { return m_step->view(); }
  int assignments(const QString& principalId) {
    int count = 0;
    for (const demo::Assignment& one : std::as_const(world().assignments)) {
      count += one.principalId == principalId ? 1 : 0;
    }
    return count;
  }

  QStringList m_ids;
  std::unique_ptr<AssignmentsStep> m_step;
};

TEST_F(UnfinishedPeopleTest, IsOfferedWhenThePageIsEntered) {
  ASSERT_TRUE(view().unfinished);
  EXPECT_EQ(view().unfinished->done, 1);
  EXPECT_EQ(view().unfinished->total, 3);
  EXPECT_EQ(view().unfinished->actorName, u"Dana Klein"_s);
  EXPECT_EQ(view().readAt, m_clock.now());
}

TEST_F(UnfinishedPeopleTest, ContinuingDoesEachExactlyOnceAndTellsOfAll) {
  m_step->continueRun();
  EXPECT_TRUE(view().isApplying);
  ASSERT_TRUE(settles(*m_step));
  for (const QString& id : m_ids) {
    EXPECT_EQ(assignments(id), 1);
  }
  EXPECT_FALSE(view().unfinished);
  EXPECT_EQ(view().doneCount, 3);
  EXPECT_EQ(m_step->outcomes().size(), 3);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
  for (const AssignmentRow& row : view().rows) {
    EXPECT_EQ(row.change, RowChange::None);
  }
}

TEST_F(UnfinishedPeopleTest, WhatFailsOnContinuingIsOnTheListToBeTriedAgain) {
  const demo::User lost = world().users[m_ids.at(2)];
  world().users.remove(lost.id);
  m_step->continueRun();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().doneCount, 2);
  EXPECT_EQ(view().failedCount, 1);
  EXPECT_EQ(view().toAdd, 1);
  world().users.insert(lost.id, lost);
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(assignments(lost.id), 1);
}

TEST_F(UnfinishedPeopleTest, LeavingTheRestSettlesWhatWasSentAndSendsNothing) {
  m_step->leaveRun();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(view().unfinished);
  EXPECT_TRUE(m_tenant->writes().filter(u"batch"_s).isEmpty());
  EXPECT_EQ(assignments(m_ids.at(2)), 0);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(view().unfinished);
}

TEST_F(UnfinishedPeopleTest, SomethingElseIsRefusedAndToTryAgainAsksToContinue) {
  ASSERT_TRUE(finds(*m_step, u"cleo"_s));
  m_step->add({view().search.results.first().id});
  ASSERT_EQ(view().toAdd, 1);
  m_step->apply();
  ASSERT_TRUE(settles(*m_step));
  ASSERT_TRUE(m_step->failure());
  EXPECT_EQ(m_step->failure()->code, unfinishedRunCode);
  EXPECT_TRUE(view().unfinished);
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(view().unfinished);
  EXPECT_EQ(view().toAdd, 1) << "whom the person chose is still chosen";
  EXPECT_TRUE(m_tenant->writes().filter(u"batch"_s).isEmpty());
  m_step->continueRun();
  ASSERT_TRUE(settles(*m_step));
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(view().toAdd, 0);
}

TEST_F(UnfinishedPeopleTest, OfAPlanTellsOfItsOwnKindOnly) {
  m_step->leaveRun();
  ASSERT_TRUE(settles(*m_step));
  state::RunRecord run{.setUp = m_setUp->key(), .started = m_clock.now()};
  run.changes = {recordOf(OwnersTarget::change(true, m_ids.at(1), u"George"_s)),
                 recordOf(AssignmentsTarget::addition(m_ids.at(2), u"Amelia"_s, graphDefaultRole))};
  ASSERT_TRUE(m_store->beginRun(run));
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  m_step->continueRun();
  ASSERT_TRUE(settles(*m_step));
  ASSERT_EQ(m_step->outcomes().size(), 1);
  EXPECT_EQ(m_step->outcomes().first().change.targetId, m_ids.at(2));
  EXPECT_TRUE(vendorApp().ownerIds.contains(m_ids.at(1))) << "all of the run is done all the same";
}

TEST_F(UnfinishedPeopleTest, ContinuingPausesAndGoesOn) {
  m_step->continueRun();
  m_step->pause();
  EXPECT_TRUE(view().isPaused);
  m_step->goOn();
  EXPECT_FALSE(view().isPaused);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().doneCount, 3);
}

}  // namespace
}  // namespace usher::flow
