// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "run_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using state::ChangeState;
using test::await;
using test::eventually;

/// Runs that an earlier start began and did not end.
class RunResumeTest : public test::RunFixture {
 protected:
  QStringList sentOnce() const {
    QStringList all;
    for (const QStringList& ids : m_target.sent) {
      all += ids;
    }
    return all;
  }
  QList<ChangeState> statesOf(const QList<ChangeOutcome>& outcomes) const {
    QList<ChangeState> states;
    for (const ChangeOutcome& outcome : outcomes) {
      states.append(outcome.state);
    }
    return states;
  }
};

TEST_F(RunResumeTest, EachChangeIsSentUnlessItIsThere) {
  const test::FaultRow fault{"F32"};
  using enum ChangeState;
  const QString run = leftBehind({Done, Accepted, Sent, Sent, Planned, Planned, Failed, Skipped, Already});
  m_target.there = {u"0"_s, u"1"_s, u"2"_s, u"4"_s};
  const auto outcomes = passes(m_run.resume(m_target, run)).value();
  EXPECT_EQ(statesOf(outcomes), (QList<ChangeState>{Done, Done, Done, Done, Already, Done, Failed, Skipped, Already}));
  EXPECT_EQ(journalled(), statesOf(outcomes)) << "under its own id";
  EXPECT_EQ(sentOnce(), (QStringList{u"3"_s, u"5"_s}));
  EXPECT_EQ(outcomes.at(0).requestId, u"earlier"_s);
  EXPECT_EQ(outcomes.at(6).failure->code, u"Authorization_RequestDenied"_s);
  EXPECT_EQ(m_store->runs(m_setUp->key())->size(), 1);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RunResumeTest, WhatWasAcceptedIsWaitedForAndNeverSentAgain) {
  const QString run = leftBehind({ChangeState::Accepted, ChangeState::Accepted});
  m_target.showsTheContrary = [](int read) { return read <= 3; };
  m_target.there = {u"0"_s, u"1"_s};
  const auto outcomes = passes(m_run.resume(m_target, run)).value();
  EXPECT_EQ(statesOf(outcomes), (QList<ChangeState>{ChangeState::Done, ChangeState::Done}));
  EXPECT_TRUE(m_target.sent.isEmpty());
}

TEST_F(RunResumeTest, WhatWasAcceptedAndNeverShowsIsNotDone) {
  const QString run = leftBehind({ChangeState::Accepted});
  const auto outcomes = passes(m_run.resume(m_target, run)).value();
  EXPECT_EQ(outcomes.first().state, ChangeState::Failed);
  EXPECT_EQ(outcomes.first().failure->kind, Failure::Kind::NotYetReplicated);
  EXPECT_TRUE(m_target.sent.isEmpty());
}

TEST_F(RunResumeTest, WhatOneReadingShowsIsSentNonetheless) {
  const test::FaultRow fault{"F28"};
  const QString run = leftBehind({ChangeState::Sent});
  m_target.showsTheContrary = [](int read) { return read == 1; };
  EXPECT_EQ(passes(m_run.resume(m_target, run))->first().state, ChangeState::Done);
  EXPECT_EQ(sentOnce(), QStringList{u"0"_s});
}

TEST_F(RunResumeTest, WhatAnEarlierReadingDidNotFindIsSentToo) {
  const QString run = leftBehind({ChangeState::Sent, ChangeState::Planned});
  EXPECT_EQ(outcomesOfLastTime(assignmentKind)->first().failure->code, u"interrupted"_s);
  const auto unfinished = m_run.unfinished(assignmentKind).value();
  ASSERT_TRUE(unfinished);
  EXPECT_EQ(statesOf(passes(m_run.resume(m_target, run)).value()),
            (QList<ChangeState>{ChangeState::Done, ChangeState::Done}));
  EXPECT_EQ(sentOnce(), (QStringList{u"0"_s, u"1"_s}));
}

TEST_F(RunResumeTest, ProgressCountsTheWholeRun) {
  QList<int> done;
  QObject::connect(&m_run, &Run::progressed, &m_run, [&](int so, int total) {
    done.append(so);
    EXPECT_EQ(total, 50);
  });
  QList<ChangeState> states(50, ChangeState::Planned);
  std::fill_n(states.begin(), 20, ChangeState::Done);
  const QString run = leftBehind(states);
  ASSERT_TRUE(passes(m_run.resume(m_target, run)));
  EXPECT_EQ(done.first(), 20);
  EXPECT_EQ(done.last(), 50);
}

TEST_F(RunResumeTest, TheOldestUnfinishedRunIsFoundWithItsNumbers) {
  EXPECT_FALSE(m_run.unfinished(assignmentKind).value());
  leftBehind({ChangeState::Done, ChangeState::Failed});
  const QString first = leftBehind({ChangeState::Done, ChangeState::Already, ChangeState::Accepted, ChangeState::Sent,
                                    ChangeState::Planned, ChangeState::Failed});
  leftBehind({ChangeState::Planned});
  EXPECT_FALSE(m_run.unfinished(u"owner"_s).value());
  const auto unfinished = m_run.unfinished(assignmentKind).value();
  ASSERT_TRUE(unfinished);
  EXPECT_EQ(unfinished->id, first);
  EXPECT_EQ(unfinished->done, 3);
  EXPECT_EQ(unfinished->total, 6);
  EXPECT_EQ(unfinished->actorName, u"Ada"_s);
  EXPECT_TRUE(unfinished->started.isValid());
}

TEST_F(RunResumeTest, LeavingARunSkipsWhatWasNeverSent) {
  const QString run = leftBehind({ChangeState::Done, ChangeState::Sent, ChangeState::Planned});
  ASSERT_TRUE(m_run.leave(run));
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Done, ChangeState::Sent, ChangeState::Skipped}));
  ASSERT_TRUE(outcomesOfLastTime(assignmentKind));
  EXPECT_FALSE(m_run.unfinished(assignmentKind).value());
}

TEST_F(RunResumeTest, AStrangeRunIsNotResumed) {
  EXPECT_EQ(await(m_run.resume(m_target, u"no-such-run"_s)).error().kind, Failure::Kind::BadInput);
  state::RunRecord record;
  record.setUp = m_setUp->key();
  record.setUp.tenant = u"another"_s;
  record.changes = {{.kind = assignmentKind, .action = u"add"_s, .targetId = u"0"_s}};
  const QString run = m_store->beginRun(record).value();
  EXPECT_EQ(await(m_run.resume(m_target, run)).error().code, u"run"_s);
}

TEST_F(RunResumeTest, ARunThatALostNetworkStoppedGoesOn) {
  m_target.lanesThere = 3;
  m_target.beforeSend = [this] {
    if (m_target.sent.size() == 4) {
      m_target.readFailure = failure(Failure::Kind::Offline);
      m_target.answer = [](const QString&) { return fail(Failure::Kind::Offline); };
      m_target.takesEffect = [](const QString& id) { return id.toInt() % 2 == 0; };
    }
  };
  const auto outcomes = applied(numbered(200)).value();
  EXPECT_EQ(outcomes.last().failure->kind, Failure::Kind::Offline);
  m_target.beforeSend = [] {};
  m_target.readFailure.reset();
  m_target.answer = [](const QString&) { return Result<void>(); };
  m_target.takesEffect = [](const QString&) { return true; };
  const auto unfinished = m_run.unfinished(assignmentKind).value();
  ASSERT_TRUE(unfinished);
  EXPECT_EQ(unfinished->total, 200);
  const auto all = passes(m_run.resume(m_target, unfinished->id)).value();
  for (const ChangeOutcome& outcome : all) {
    EXPECT_TRUE(outcome.state == ChangeState::Done || outcome.state == ChangeState::Already);
  }
  EXPECT_EQ(m_target.there.size(), 200);
  EXPECT_FALSE(m_run.unfinished(assignmentKind).value());
}

TEST_F(RunResumeTest, WhatATargetHeldBackBecauseOfAnObstacleIsGoneOnWith) {
  m_target.answer = [](const QString& id) -> Result<void> {
    return id == u"0"_s ? Result<void>() : fail(id == u"1"_s ? Failure::Kind::Offline : Failure::Kind::Cancelled);
  };
  m_target.takesEffect = [](const QString& id) { return id == u"0"_s; };
  const auto outcomes = applied(numbered(3)).value();
  EXPECT_EQ(statesOf(outcomes), (QList<ChangeState>{ChangeState::Done, ChangeState::Failed, ChangeState::Skipped}));
  EXPECT_EQ(outcomes.at(2).failure->kind, Failure::Kind::Offline);
  EXPECT_EQ(journalled().at(2), ChangeState::Planned) << "it was marked as sent, and was not";
  const auto unfinished = m_run.unfinished(assignmentKind).value();
  ASSERT_TRUE(unfinished);
  m_target.answer = [](const QString&) { return Result<void>(); };
  m_target.takesEffect = [](const QString&) { return true; };
  EXPECT_EQ(passes(m_run.resume(m_target, unfinished->id))->at(2).state, ChangeState::Done);
}

TEST_F(RunResumeTest, WhatAnotherRunSendsIsNotOfferedAgain) {
  const QString first = leftBehind({ChangeState::Done, ChangeState::Planned, ChangeState::Planned, ChangeState::Sent});
  ASSERT_TRUE(passes(m_run.apply(m_target, additions({u"1"_s, u"2"_s, u"3"_s, u"7"_s}))));
  EXPECT_EQ(m_store->run(first)->value().changes.at(1).state, ChangeState::Skipped);
  EXPECT_EQ(m_store->run(first)->value().changes.at(2).state, ChangeState::Skipped);
  EXPECT_EQ(m_store->run(first)->value().changes.at(3).state, ChangeState::Sent) << "it is to be read back";
}

TEST_F(RunResumeTest, StoppedAgainItKeepsWhatItHas) {
  const QString run = leftBehind(QList<ChangeState>(60, ChangeState::Planned));
  m_target.beforeSend = [this] { m_run.stop(); };
  const auto outcomes = passes(m_run.resume(m_target, run)).value();
  EXPECT_EQ(outcomes.at(19).state, ChangeState::Done);
  EXPECT_EQ(outcomes.at(20).state, ChangeState::Skipped);
  EXPECT_EQ(journalled().count(ChangeState::Done), 20);
}

TEST_F(RunResumeTest, StoppedBeforeItKnewAnythingItLeavesTheJournalAsItWas) {
  const QString run = leftBehind({ChangeState::Sent, ChangeState::Planned});
  m_target.keepsReadsOpen = true;
  const auto resumed = m_run.resume(m_target, run);
  m_run.stop();
  m_clock.advance(1s);
  EXPECT_EQ(await(resumed)->size(), 2);
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Sent, ChangeState::Planned}));
}

TEST_F(RunResumeTest, ARunThatTakesAnotherBackSaysSo) {
  ASSERT_TRUE(applied({u"a"_s}));
  const QString undone = m_store->runs(m_setUp->key())->first().id;
  m_target.there.clear();
  ASSERT_TRUE(passes(m_run.takeBack(m_target, additions({u"b"_s}), undone)));
  EXPECT_EQ(m_store->runs(m_setUp->key())->last().undoes, undone);
}

}  // namespace
}  // namespace usher::flow
