// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/run_journal.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "state/database.h"
#include "state/state_store.h"

namespace usher::state {
namespace {

using namespace Qt::Literals::StringLiterals;

const SetUpKey ofContoso{u"contreli"_s, {}, u"office365"_s, u"tenant-1"_s};
const SetUpKey ofFabrikam{u"contreli"_s, {}, u"office365"_s, u"tenant-2"_s};
const SetUpKey ofAnotherProfile{u"mitel-cloudlink"_s, {}, u"office365"_s, u"tenant-1"_s};

class RunJournalTest : public testing::Test {
 protected:
  static RunRecord additions(const SetUpKey& key, int count) {
    RunRecord run;
    run.setUp = key;
    run.started = QDateTime({2026, 3, 2}, {12, 4}, Qt::UTC);
    run.actorId = u"dana"_s;
    run.actorName = u"Dana"_s;
    for (int i = 0; i < count; ++i) {
      run.changes.append({.kind = u"assignment"_s,
                          .action = u"add"_s,
                          .targetId = QString::number(i),
                          .targetName = u"Name"_s,
                          .after = {{u"roleId"_s, u"x"_s}}});
    }
    return run;
  }

  QString begun(const RunRecord& run) { return m_store->beginRun(run).value(); }
  ChangeRecord change(const QString& run, int index) { return m_store->run(run).value()->changes.at(index); }
  QList<ChangeState> statesOf(const QString& run) {
    QList<ChangeState> states;
    const QList<ChangeRecord> changes = m_store->run(run).value()->changes;
    for (const ChangeRecord& one : changes) {
      states.append(one.state);
    }
    return states;
  }
  Database database() { return Database::open(m_home.filePath(u"usher.db"_s)).value(); }

  QTemporaryDir m_home;
  std::unique_ptr<StateStore> m_store = StateStore::open(m_home.path()).value();
};

TEST_F(RunJournalTest, WhatMicrosoftAcceptedIsOpenUntilItWasReadBack) {
  const QString run = begun(additions(ofContoso, 1));
  ASSERT_TRUE(m_store->markSent(run, {0}));
  ASSERT_TRUE(m_store->markAnswered(run, {{0, ChangeState::Accepted, {}, u"request-1"_s, {{u"id"_s, u"a1"_s}}}}));
  const auto open = m_store->openRuns(ofContoso).value();
  ASSERT_EQ(open.size(), 1);
  EXPECT_EQ(open.first().changes.first().state, ChangeState::Accepted);
  EXPECT_EQ(open.first().changes.first().requestId, u"request-1"_s);
  EXPECT_EQ(open.first().changes.first().made, (QJsonObject{{u"id"_s, u"a1"_s}}));
  ASSERT_TRUE(m_store->markAnswered(run, {{0, ChangeState::Done}}));
  EXPECT_TRUE(m_store->openRuns(ofContoso)->isEmpty());
}

TEST_F(RunJournalTest, WhatAnAnswerToldStaysWhereTheReadingAfterItTellsNothing) {
  const QString run = begun(additions(ofContoso, 2));
  ASSERT_TRUE(m_store->markAnswered(run, {{0, ChangeState::Accepted, {}, u"request-1"_s, {{u"id"_s, u"a1"_s}}},
                                          {1, ChangeState::Accepted, {}, u"request-2"_s, {{u"id"_s, u"a2"_s}}}}));
  ASSERT_TRUE(m_store->markAnswered(
      run, {{0, ChangeState::Done}, {1, ChangeState::Failed, u"gone"_s, u"request-3"_s, {{u"id"_s, u"a3"_s}}}}));
  EXPECT_EQ(change(run, 0).requestId, u"request-1"_s);
  EXPECT_EQ(change(run, 0).made, (QJsonObject{{u"id"_s, u"a1"_s}}));
  EXPECT_EQ(change(run, 1).requestId, u"request-3"_s);
  EXPECT_EQ(change(run, 1).made, (QJsonObject{{u"id"_s, u"a3"_s}}));
  EXPECT_EQ(change(run, 1).code, u"gone"_s);
}

TEST_F(RunJournalTest, WhatHasEndedIsNotSentAgain) {
  const QString run = begun(additions(ofContoso, 5));
  ASSERT_TRUE(m_store->markSent(run, {0, 1, 2, 3, 4}));
  ASSERT_TRUE(m_store->markAnswered(run, {{0, ChangeState::Done},
                                          {1, ChangeState::Already},
                                          {2, ChangeState::Failed},
                                          {3, ChangeState::Skipped},
                                          {4, ChangeState::Accepted}}));
  for (const int ended : {0, 1, 2, 3}) {
    EXPECT_EQ(m_store->markSent(run, {ended}).error().kind, Failure::Kind::Bug) << ended;
  }
  EXPECT_TRUE(m_store->markSent(run, {4}));
}

TEST_F(RunJournalTest, AnswersAndWhatGoesOutNextGoToDiskTogetherOrNotAtAll) {
  const QString run = begun(additions(ofContoso, 6));
  ASSERT_TRUE(m_store->markSent(run, {0, 1}));
  ASSERT_TRUE(m_store->markSent(run, {5, 2, 3}, {{0, ChangeState::Accepted}, {1, ChangeState::Done}}));
  EXPECT_EQ(statesOf(run), (QList{ChangeState::Accepted, ChangeState::Done, ChangeState::Sent, ChangeState::Sent,
                                  ChangeState::Planned, ChangeState::Sent}));
  EXPECT_EQ(m_store->markSent(run, {4, 1}, {{2, ChangeState::Accepted}}).error().code, u"no-such-row"_s);
  EXPECT_EQ(change(run, 2).state, ChangeState::Sent);
  EXPECT_EQ(change(run, 4).state, ChangeState::Planned);
}

TEST_F(RunJournalTest, NeighboursWithTheSameAnswerAreAllWrittenAndNoOthers) {
  const QString run = begun(additions(ofContoso, 7));
  ASSERT_TRUE(m_store->markAnswered(run, {{1, ChangeState::Done},
                                          {2, ChangeState::Done},
                                          {3, ChangeState::Failed, u"gone"_s},
                                          {4, ChangeState::Failed, u"late"_s},
                                          {6, ChangeState::Done}}));
  EXPECT_EQ(statesOf(run), (QList{ChangeState::Planned, ChangeState::Done, ChangeState::Done, ChangeState::Failed,
                                  ChangeState::Failed, ChangeState::Planned, ChangeState::Done}));
  EXPECT_EQ(change(run, 3).code, u"gone"_s);
  EXPECT_EQ(change(run, 4).code, u"late"_s);
  EXPECT_EQ(m_store->markAnswered(run, {{6, ChangeState::Skipped}, {7, ChangeState::Skipped}}).error().code,
            u"no-such-row"_s);
  EXPECT_EQ(change(run, 6).state, ChangeState::Done);
}

TEST_F(RunJournalTest, ARunIsFoundByItsIdWithWhatItTakesBack) {
  const QString first = begun(additions(ofContoso, 2));
  RunRecord back = additions(ofContoso, 1);
  back.undoes = first;
  const QString second = begun(back);
  EXPECT_EQ(m_store->run(first).value()->undoes, u""_s);
  EXPECT_EQ(m_store->run(first).value()->changes.size(), 2);
  EXPECT_EQ(m_store->run(second).value()->undoes, first);
  EXPECT_EQ(m_store->run(second).value()->setUp, ofContoso);
  EXPECT_EQ(m_store->run(u"no-such-run"_s).value(), std::nullopt);
}

TEST_F(RunJournalTest, SummariesCountWithoutLoadingNewestFirst) {
  const QString first = begun(additions(ofContoso, 5));
  ASSERT_TRUE(m_store->markAnswered(first, {{0, ChangeState::Done}, {1, ChangeState::Done}, {2, ChangeState::Failed}}));
  RunRecord other = additions(ofFabrikam, 1);
  other.undoes = first;
  other.changes.append({.kind = u"property"_s, .action = u"set"_s, .targetId = u"app"_s});
  const QString second = begun(other);
  begun(additions(ofAnotherProfile, 1));
  const auto all = m_store->summaries(u"contreli"_s).value();
  ASSERT_EQ(all.size(), 2);
  EXPECT_EQ(all.at(0).id, second);
  EXPECT_EQ(all.at(0).setUp, ofFabrikam);
  EXPECT_EQ(all.at(0).undoes, first);
  EXPECT_EQ(all.at(0).counts, (QList<ChangeCount>{{u"assignment"_s, u"add"_s, ChangeState::Planned, 1},
                                                  {u"property"_s, u"set"_s, ChangeState::Planned, 1}}));
  EXPECT_EQ(all.at(1).id, first);
  EXPECT_EQ(all.at(1).actorName, u"Dana"_s);
  EXPECT_EQ(all.at(1).started, additions(ofContoso, 0).started);
  EXPECT_EQ(all.at(1).counts, (QList<ChangeCount>{{u"assignment"_s, u"add"_s, ChangeState::Done, 2},
                                                  {u"assignment"_s, u"add"_s, ChangeState::Failed, 1},
                                                  {u"assignment"_s, u"add"_s, ChangeState::Planned, 2}}));
  const auto ofOne = m_store->summaries(ofContoso).value();
  ASSERT_EQ(ofOne.size(), 1);
  EXPECT_EQ(ofOne.first(), all.at(1));
}

TEST_F(RunJournalTest, ADraftIsNotKnownBeforeItIsComplete) {
  const RunRecord wanted = additions(ofContoso, 7);
  RunRecord head = wanted;
  head.changes = wanted.changes.first(3);
  const QString run = m_store->draftRun(head).value();
  ASSERT_TRUE(m_store->addToDraft(run, 3, wanted.changes.sliced(3)));
  EXPECT_EQ(m_store->run(run).value(), std::nullopt);
  EXPECT_TRUE(m_store->runs(ofContoso)->isEmpty());
  EXPECT_TRUE(m_store->openRuns(ofContoso)->isEmpty());
  EXPECT_TRUE(m_store->summaries(ofContoso)->isEmpty());
  EXPECT_TRUE(m_store->summaries(u"contreli"_s)->isEmpty());
  ASSERT_TRUE(m_store->completeDraft(run));
  EXPECT_EQ(m_store->run(run).value()->changes, wanted.changes);
  EXPECT_EQ(m_store->openRuns(ofContoso)->size(), 1);
  EXPECT_EQ(m_store->summaries(ofContoso)->first().counts.first().count, 7);
  EXPECT_FALSE(m_store->completeDraft(run));
}

TEST_F(RunJournalTest, ADraftThatWasLeftBehindGoesAwayWithADayAndOneBeingWrittenStays) {
  RunRecord old = additions(ofContoso, 3);
  old.started = QDateTime::currentDateTimeUtc().addDays(-2);
  RunRecord young = additions(ofContoso, 3);
  young.started = QDateTime::currentDateTimeUtc().addSecs(-60);
  ASSERT_TRUE(m_store->draftRun(old));
  const QString kept = m_store->draftRun(young).value();
  const QString begunOld = begun(additions(ofContoso, 1));
  begun(additions(ofContoso, 1));
  EXPECT_EQ(database().value(u"SELECT count(*) FROM change"_s)->toInt(), 3 + 1 + 1);
  EXPECT_TRUE(m_store->completeDraft(kept));
  EXPECT_TRUE(m_store->run(begunOld).value());
}

TEST_F(RunJournalTest, ALongRunIsReadLittleByLittle) {
  const RunRecord wanted = additions(ofContoso, 25);
  const QString run = begun(wanted);
  EXPECT_EQ(m_store->changes(run, 0, 10).value(), wanted.changes.first(10));
  EXPECT_EQ(m_store->changes(run, 10, 10).value(), wanted.changes.sliced(10, 10));
  EXPECT_EQ(m_store->changes(run, 20, 10).value(), wanted.changes.sliced(20));
  EXPECT_TRUE(m_store->changes(run, 25, 10)->isEmpty());
  EXPECT_TRUE(m_store->changes(u"another"_s, 0, 10)->isEmpty());
}

TEST_F(RunJournalTest, TheTablesTakeNoStateThatNobodyKnows) {
  begun(additions(ofContoso, 1));
  const auto done = database().execute(u"UPDATE change SET state = 'fine'"_s);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, u"sqlite-19"_s);
}

}  // namespace
}  // namespace usher::state
