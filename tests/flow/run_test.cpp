// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run.h"

#include "run_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using state::ChangeState;
using test::await;

class RunTest : public test::RunFixture {};

TEST_F(RunTest, WhatIsSoAlreadyIsNeitherSentNorJournalled) {
  m_target.there = {u"a"_s, u"b"_s};
  const auto outcomes = applied({u"a"_s, u"b"_s}).value();
  EXPECT_EQ(outcomes.at(0).state, ChangeState::Already);
  EXPECT_EQ(outcomes.at(1).state, ChangeState::Already);
  EXPECT_TRUE(m_target.sent.isEmpty());
  EXPECT_TRUE(m_store->runs(m_setUp->key())->isEmpty());
}

TEST_F(RunTest, TheJournalKnowsOfAChangeBeforeItIsSent) {
  QList<ChangeState> atSending;
  m_target.beforeSend = [&] { atSending = journalled(); };
  m_target.there = {u"a"_s};
  const auto outcomes = applied({u"a"_s, u"b"_s}).value();
  EXPECT_EQ(atSending, (QList<ChangeState>{ChangeState::Sent}));
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Done}));
  EXPECT_EQ(outcomes.at(1).state, ChangeState::Done);
  const auto run = m_store->runs(m_setUp->key())->first();
  EXPECT_EQ(run.actorId, m_server.objectId);
  EXPECT_EQ(run.changes.first().targetName, u"Name of b"_s);
}

TEST_F(RunTest, AnErrorForWhatIsThereAfterwardsIsDone) {
  const test::FaultRow fault{"F29"};
  m_target.answer = [](const QString&) { return fail(Failure::Kind::Rejected, u"Request_BadRequest"_s); };
  EXPECT_EQ(applied({u"a"_s})->first().state, ChangeState::Done);
}

TEST_F(RunTest, ASuccessThatNeverShowsIsNotDone) {
  m_target.takesEffect = [](const QString&) { return false; };
  const auto outcome = applied({u"a"_s})->first();
  EXPECT_EQ(outcome.state, ChangeState::Failed);
  EXPECT_EQ(outcome.failure->kind, Failure::Kind::NotYetReplicated);
  EXPECT_GT(m_target.reads, 3);
}

TEST_F(RunTest, OneRefusalDoesNotStopTheOthers) {
  m_target.takesEffect = [](const QString& id) { return id != u"b"_s; };
  m_target.answer = [](const QString& id) {
    return id == u"b"_s ? Result<void>(fail(Failure::Kind::Forbidden, u"Authorization_RequestDenied"_s))
                        : Result<void>();
  };
  const auto outcomes = applied({u"a"_s, u"b"_s, u"c"_s}).value();
  EXPECT_EQ(outcomes.at(0).state, ChangeState::Done);
  EXPECT_EQ(outcomes.at(1).state, ChangeState::Failed);
  EXPECT_EQ(outcomes.at(1).failure->kind, Failure::Kind::Forbidden);
  EXPECT_EQ(outcomes.at(2).state, ChangeState::Done);
  EXPECT_EQ(m_store->runs(m_setUp->key())->first().changes.at(1).code, u"Authorization_RequestDenied"_s);
}

TEST_F(RunTest, ManyAreSentInPortions) {
  const auto outcomes = applied(numbered(45)).value();
  ASSERT_EQ(m_target.sent.size(), 3);
  EXPECT_EQ(m_target.sent.at(0).size(), 20);
  EXPECT_EQ(m_target.sent.at(2).size(), 5);
  EXPECT_TRUE(std::all_of(outcomes.begin(), outcomes.end(),
                          [](const ChangeOutcome& outcome) { return outcome.state == ChangeState::Done; }));
}

TEST_F(RunTest, StoppingEndsAfterThePortionInFlightAndTellsWhatBecameOfAll) {
  m_target.beforeSend = [this] { m_run.stop(); };
  const auto finished = applied(numbered(45)).value();
  ASSERT_EQ(finished.size(), 45);
  EXPECT_EQ(m_target.sent.size(), 1);
  EXPECT_EQ(finished.at(19).state, ChangeState::Done);
  EXPECT_EQ(finished.at(20).state, ChangeState::Skipped);
  EXPECT_EQ(journalled().at(44), ChangeState::Skipped);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RunTest, StoppingWaitsForNoAnswerThatDoesNotCome) {
  m_target.keepsSendsOpen = true;
  m_target.takesEffect = [](const QString& id) { return id == u"0"_s; };
  const auto run = m_run.apply(m_target, additions(numbered(25)));
  ASSERT_TRUE(test::eventually([&] { return !m_target.sent.isEmpty(); }));
  m_run.stop();
  m_clock.advance(1s);
  const auto outcomes = await(run).value();
  EXPECT_TRUE(m_target.openSend.isCancelled());
  EXPECT_EQ(outcomes.at(0).state, ChangeState::Sent);
  EXPECT_EQ(outcomes.at(19).state, ChangeState::Sent);
  EXPECT_EQ(outcomes.at(20).state, ChangeState::Skipped);
  EXPECT_EQ(journalled().at(0), ChangeState::Sent);
  EXPECT_EQ(journalled().at(20), ChangeState::Skipped);
  const auto settled = outcomesOfLastTime(u"assignment"_s).value();
  ASSERT_EQ(settled.size(), 20);
  EXPECT_EQ(settled.at(0).state, ChangeState::Done);
  EXPECT_EQ(settled.at(1).state, ChangeState::Failed);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RunTest, StoppingWaitsForNoReading) {
  m_target.keepsReadsOpen = true;
  const auto run = m_run.apply(m_target, additions({u"a"_s}));
  m_run.stop();
  m_clock.advance(1s);
  EXPECT_EQ(await(run)->first().state, ChangeState::Skipped);
  EXPECT_TRUE(m_target.openRead.isCancelled());
  EXPECT_TRUE(m_target.sent.isEmpty());
  EXPECT_TRUE(m_store->runs(m_setUp->key())->isEmpty());
}

TEST_F(RunTest, WhatATargetDidNotSendAfterAllIsSkipped) {
  m_target.takesEffect = [](const QString& id) { return id == u"a"_s; };
  m_target.answer = [](const QString&) { return fail(Failure::Kind::Cancelled); };
  const auto outcomes = applied({u"a"_s, u"b"_s}).value();
  EXPECT_EQ(outcomes.at(0).state, ChangeState::Done);
  EXPECT_EQ(outcomes.at(1).state, ChangeState::Skipped);
  EXPECT_FALSE(outcomes.at(1).failure);
  EXPECT_EQ(journalled().at(1), ChangeState::Skipped);
}

TEST_F(RunTest, ALostNetworkEndsTheRunInsteadOfFailingEveryPortion) {
  m_target.takesEffect = [](const QString&) { return false; };
  m_target.answer = [](const QString&) { return fail(Failure::Kind::Offline); };
  const auto outcomes = applied(numbered(45)).value();
  EXPECT_EQ(m_target.sent.size(), 1);
  EXPECT_EQ(outcomes.at(0).state, ChangeState::Failed);
  EXPECT_EQ(outcomes.at(44).state, ChangeState::Skipped);
}

TEST_F(RunTest, WithoutTheFirstReadingNothingIsSent) {
  m_target.readFailure = failure(Failure::Kind::Forbidden);
  EXPECT_EQ(applied({u"a"_s}).error().kind, Failure::Kind::Forbidden);
  EXPECT_TRUE(m_target.sent.isEmpty());
}

TEST_F(RunTest, WhatCouldNotBeReadBackStaysOpenAndIsSettledByTheNextStart) {
  m_target.beforeSend = [this] { m_target.readFailure = failure(Failure::Kind::Offline); };
  EXPECT_EQ(applied({u"a"_s})->first().state, ChangeState::Failed);
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Accepted}));
  m_target.readFailure.reset();
  const auto settled = outcomesOfLastTime(u"assignment"_s).value();
  ASSERT_EQ(settled.size(), 1);
  EXPECT_EQ(settled.first().state, ChangeState::Done);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RunTest, AfterAKillWhatWasSentIsReadBackAndNeverRepeated) {
  state::RunRecord record;
  record.setUp = m_setUp->key();
  for (const QString& id : {u"there"_s, u"lost"_s, u"unsent"_s}) {
    state::ChangeRecord change;
    change.kind = u"assignment"_s;
    change.action = u"add"_s;
    change.targetId = id;
    record.changes.append(change);
  }
  const QString run = m_store->beginRun(record).value();
  ASSERT_TRUE(m_store->markSent(run, {0, 1}));
  m_target.there = {u"there"_s};
  EXPECT_TRUE(await(m_run.settle(m_target, u"owner"_s))->isEmpty());
  const auto settled = outcomesOfLastTime(u"assignment"_s).value();
  ASSERT_EQ(settled.size(), 2);
  EXPECT_EQ(settled.at(0).state, ChangeState::Done);
  EXPECT_EQ(settled.at(1).state, ChangeState::Failed);
  EXPECT_EQ(settled.at(1).failure->code, u"interrupted"_s);
  EXPECT_EQ(journalled().last(), ChangeState::Planned);
  const auto all = passes(m_run.settleAll(m_target, u"assignment"_s)).value();
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all.first().state, ChangeState::Skipped);
  EXPECT_TRUE(m_target.sent.isEmpty());
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RunTest, WhatOneReadingShowsAfterAnErrorIsNotDone) {
  const test::FaultRow fault{"F28"};
  m_target.takesEffect = [](const QString&) { return false; };
  m_target.answer = [](const QString&) { return fail(Failure::Kind::ServiceDown, u"504"_s); };
  // The first reading is the one before sending.
  m_target.showsTheContrary = [](int read) { return read == 2; };
  const auto outcome = applied({u"a"_s})->first();
  EXPECT_EQ(outcome.state, ChangeState::Failed);
  EXPECT_EQ(outcome.failure->kind, Failure::Kind::ServiceDown);
}

TEST_F(RunTest, WhatTwoReadingsShowAfterAnErrorIsDone) {
  m_target.answer = [](const QString&) { return fail(Failure::Kind::ServiceDown, u"504"_s); };
  m_target.showsTheContrary = [](int read) { return read == 3; };
  EXPECT_EQ(applied({u"a"_s})->first().state, ChangeState::Done);
  EXPECT_EQ(m_target.reads, 5) << "before, there, not there, there, there";
}

TEST_F(RunTest, OneReadingIsEnoughForWhatMicrosoftSaidIsDone) {
  EXPECT_EQ(applied(numbered(25))->last().state, ChangeState::Done);
  EXPECT_EQ(m_target.reads, 2) << "one before, one for all portions";
}

TEST_F(RunTest, WhatOneReadingShowsBeforehandIsSentNonetheless) {
  const test::FaultRow fault{"F28"};
  m_target.showsTheContrary = [](int read) { return read == 1; };
  const auto outcomes = applied({u"a"_s, u"b"_s}).value();
  EXPECT_EQ(outcomes.at(0).state, ChangeState::Done);
  EXPECT_EQ(m_target.sent, (QList<QStringList>{{u"a"_s, u"b"_s}}));
}

TEST_F(RunTest, WhatOneReadingShowsAtTheNextStartIsNotDone) {
  const test::FaultRow fault{"F28"};
  state::RunRecord record;
  record.setUp = m_setUp->key();
  record.changes = {{.kind = u"assignment"_s, .action = u"add"_s, .targetId = u"lost"_s}};
  ASSERT_TRUE(m_store->markSent(m_store->beginRun(record).value(), {0}));
  m_target.showsTheContrary = [](int read) { return read == 1; };
  EXPECT_EQ(outcomesOfLastTime(u"assignment"_s)->first().state, ChangeState::Failed);
}

}  // namespace
}  // namespace usher::flow
