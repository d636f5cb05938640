// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/earlier_runs.h"

#include "run_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

/// A new run while an earlier one, of the people 0, 1, 2 ..., is not finished.
class EarlierRunsTest : public test::RunFixture {
 protected:
  static bool isRefused(const Result<QList<ChangeOutcome>>& outcomes, const QString& by) {
    return !outcomes && outcomes.error().kind == Failure::Kind::Conflict &&
           outcomes.error().code == unfinishedRunCode && outcomes.error().detail == by;
  }
  QList<Change> removals(const QStringList& ids) const {
    QList<Change> changes = additions(ids);
    for (Change& change : changes) {
      change.action = u"remove"_s;
    }
    return changes;
  }
  ChangeState stateOf(const QString& run, int change) const { return m_store->run(run).value()->changes[change].state; }
};

TEST_F(EarlierRunsTest, RefuseANewOneUntilTheRestIsLeft) {
  const QString earlier = leftBehind({ChangeState::Done, ChangeState::Planned});
  EXPECT_TRUE(isRefused(applied({u"7"_s}), earlier));
  EXPECT_TRUE(isRefused(passes(m_run.apply(m_target, removals({u"1"_s}))), earlier)) << "it wants the contrary";
  EXPECT_TRUE(isRefused(passes(m_run.takeBack(m_target, removals({u"0"_s}), earlier)), earlier));
  EXPECT_TRUE(m_target.sent.isEmpty());
  EXPECT_EQ(m_store->runs(m_setUp->key())->size(), 1);
  EXPECT_EQ(stateOf(earlier, 1), ChangeState::Planned);
  ASSERT_TRUE(m_run.leave(earlier));
  EXPECT_EQ(applied({u"7"_s})->first().state, ChangeState::Done);
}

TEST_F(EarlierRunsTest, RefuseANewOneUntilTheRestIsDone) {
  const QString earlier = leftBehind({ChangeState::Planned});
  EXPECT_TRUE(isRefused(applied({u"7"_s}), earlier));
  ASSERT_TRUE(passes(m_run.resume(m_target, earlier)));
  EXPECT_EQ(applied({u"7"_s})->first().state, ChangeState::Done);
}

TEST_F(EarlierRunsTest, AreReadBackAsFarAsTheyWereSent) {
  const QString earlier = leftBehind({ChangeState::Sent, ChangeState::Sent, ChangeState::Accepted});
  m_target.there = {u"0"_s, u"2"_s};
  EXPECT_EQ(applied({u"7"_s})->first().state, ChangeState::Done);
  EXPECT_EQ(m_target.sent, QList<QStringList>{{u"7"_s}});
  EXPECT_EQ(stateOf(earlier, 0), ChangeState::Done);
  EXPECT_EQ(stateOf(earlier, 1), ChangeState::Failed);
  EXPECT_EQ(stateOf(earlier, 2), ChangeState::Done);
  EXPECT_FALSE(m_run.unfinished(assignmentKind).value()) << "nobody can go on with it against the new one";
}

TEST_F(EarlierRunsTest, AreNotInTheWayWhereEverythingIsSoAlready) {
  const QString earlier = leftBehind({ChangeState::Planned, ChangeState::Planned});
  m_target.there = {u"0"_s, u"1"_s};
  EXPECT_EQ(applied({u"7"_s})->first().state, ChangeState::Done);
  EXPECT_EQ(stateOf(earlier, 0), ChangeState::Already) << "Usher did not do it";
  EXPECT_EQ(stateOf(earlier, 1), ChangeState::Already);
}

TEST_F(EarlierRunsTest, AreNotInTheWayOfARunThatDoesTheirRest) {
  const QString earlier = leftBehind({ChangeState::Done, ChangeState::Planned, ChangeState::Planned});
  ASSERT_TRUE(applied({u"2"_s, u"1"_s, u"7"_s}));
  EXPECT_EQ(stateOf(earlier, 1), ChangeState::Skipped);
  EXPECT_EQ(stateOf(earlier, 2), ChangeState::Skipped);
  EXPECT_FALSE(m_run.unfinished(assignmentKind).value());
}

TEST_F(EarlierRunsTest, AreNotInTheWayOfOtherKindsOrOtherOrganisations) {
  leftBehind({ChangeState::Planned});
  QList<Change> owners = additions({u"7"_s});
  owners.first().kind = u"owner"_s;
  EXPECT_TRUE(passes(m_run.apply(m_target, owners)));
  state::RunRecord elsewhere{.setUp = m_setUp->key()};
  elsewhere.setUp.tenant = u"another"_s;
  elsewhere.changes = {{.kind = u"property"_s, .action = u"set"_s}};
  ASSERT_TRUE(m_store->beginRun(elsewhere));
  QList<Change> settings = additions({u"8"_s});
  settings.first().kind = u"property"_s;
  EXPECT_TRUE(passes(m_run.apply(m_target, settings)));
}

TEST_F(EarlierRunsTest, AreInTheWayWhateverAPersonMayGoOnWith) {
  for (const QString& kind : {u"owner"_s, u"property"_s}) {
    QList<Change> changes = additions({u"1"_s, u"2"_s});
    for (Change& change : changes) {
      change.kind = kind;
    }
    state::RunRecord record{.setUp = m_setUp->key(), .changes = {recordOf(changes.first())}};
    const QString earlier = m_store->beginRun(record).value();
    EXPECT_TRUE(isRefused(passes(m_run.apply(m_target, changes.mid(1))), earlier)) << qPrintable(kind);
  }
}

TEST_F(EarlierRunsTest, WantSomethingElseWhereTheyFoundSomethingElse) {
  state::RunRecord record{.setUp = m_setUp->key(), .changes = {recordOf(removals({u"1"_s}).first())}};
  record.changes.first().before = {{u"assignmentId"_s, u"an-earlier-one"_s}};
  const QString earlier = m_store->beginRun(record).value();
  QList<Change> changes = removals({u"1"_s});
  changes.first().before = {{u"assignmentId"_s, u"the-one-of-now"_s}};
  EXPECT_TRUE(isRefused(passes(m_run.apply(m_target, changes)), earlier));
}

TEST_F(EarlierRunsTest, OfWhichNobodyIsAskedAreNotInTheWay) {
  state::RunRecord record{.setUp = m_setUp->key()};
  record.changes = {{.kind = u"removal"_s, .action = u"remove"_s, .targetId = u"5"_s}};
  ASSERT_TRUE(m_store->beginRun(record));
  QList<Change> removal = additions({u"6"_s});
  removal.first().kind = u"removal"_s;
  EXPECT_TRUE(passes(m_run.apply(m_target, removal)));
}

TEST_F(EarlierRunsTest, ThatCannotBeReadKeepTheNewOneFromBeginning) {
  leftBehind({ChangeState::Sent});
  m_target.readFailure = failure(Failure::Kind::Offline);
  EXPECT_EQ(applied({u"7"_s}).error().kind, Failure::Kind::Offline);
  EXPECT_TRUE(m_target.sent.isEmpty());
}

TEST_F(EarlierRunsTest, AreNotWaitedForByAPersonWhoStops) {
  const QString earlier = leftBehind({ChangeState::Sent});
  m_target.keepsReadsOpen = true;
  const auto pending = m_run.apply(m_target, additions({u"7"_s}));
  m_run.stop();
  const auto outcomes = test::await(pending);
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(outcomes->first().state, ChangeState::Skipped);
  EXPECT_TRUE(m_target.sent.isEmpty());
  EXPECT_EQ(stateOf(earlier, 0), ChangeState::Sent);
}

TEST_F(EarlierRunsTest, AreSettledNoMoreOnceThePendingIsCancelled) {
  const QString earlier = leftBehind({ChangeState::Sent});
  m_target.keepsReadsOpen = true;
  auto pending = m_run.apply(m_target, additions({u"7"_s}));
  pending.cancel();
  m_target.keepsReadsOpen = false;
  m_target.openRead.finish(QList<bool>{true});
  pass(std::chrono::seconds(5));
  EXPECT_TRUE(m_target.sent.isEmpty());
  EXPECT_EQ(stateOf(earlier, 0), ChangeState::Sent);
}

/// Two programs on the same journal, each with its own connection.
TEST_F(EarlierRunsTest, ThatAnotherUsherGoesOnWithStopThisOneWithAName) {
  m_target.holds = true;
  const auto pending = m_run.apply(m_target, additions(numbered(45)));
  ASSERT_TRUE(passUntil([this] { return m_target.held() == 1; }));
  const auto other = state::StateStore::open(m_folder.filePath(u"state"_s)).value();
  const QString run = other->openRuns(m_setUp->key())->first().id;
  QList<int> rest;
  QList<state::ChangeAnswer> answers;
  for (int i = 20; i < 45; ++i) {
    rest.append(i);
    answers.append({.change = i, .state = ChangeState::Done, .requestId = u"other"_s});
    m_target.there.insert(QString::number(i));
  }
  ASSERT_TRUE(other->markSent(run, rest));
  ASSERT_TRUE(other->markAnswered(run, answers));
  m_target.holds = false;
  m_target.release();
  const auto outcomes = passes(pending).value();
  EXPECT_EQ(outcomes.at(19).state, ChangeState::Done);
  ASSERT_TRUE(outcomes.at(20).failure);
  EXPECT_EQ(outcomes.at(20).state, ChangeState::Skipped);
  EXPECT_EQ(outcomes.at(20).failure->kind, Failure::Kind::Conflict);
  EXPECT_EQ(outcomes.at(20).failure->code, u"run-elsewhere"_s);
  EXPECT_EQ(m_target.sent.size(), 1) << "nobody was sent twice";
  EXPECT_EQ(journalled(), QList<ChangeState>(45, ChangeState::Done));
  EXPECT_EQ(m_store->run(run).value()->changes.last().requestId, u"other"_s);
}

}  // namespace
}  // namespace usher::flow
