// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "run_fixture.h"
#include "state/database.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using state::ChangeState;
using test::await;
using test::eventually;

/// Runs whose target takes several portions at once.
class RunLanesTest : public test::RunFixture {
 protected:
  RunLanesTest() {
    m_target.lanesThere = 3;
    QObject::connect(&m_run, &Run::progressed, &m_run, [this](int done, int total) {
      m_done.append(done);
      m_total = total;
    });
  }
  bool sends(int portions) {
    return eventually([&] { return m_target.sent.size() == portions; });
  }
  /// Nothing else is sent, whatever events are on their way.
  bool sendsNoMore() {
    const auto before = m_target.sent.size();
    for (int i = 0; i < 50; ++i) {
      QCoreApplication::processEvents();
    }
    return m_target.sent.size() == before;
  }
  qsizetype count(const QList<ChangeOutcome>& outcomes, ChangeState state) {
    return std::count_if(outcomes.begin(), outcomes.end(),
                         [state](const ChangeOutcome& outcome) { return outcome.state == state; });
  }
  qsizetype journalledAs(ChangeState state) const { return journalled().count(state); }
  /// From now on such updates of a change fail, as if there were no room.
  void failJournal(const QString& condition) {
    const auto database = state::Database::open(m_folder.filePath(u"state/usher.db"_s));
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->execute(
        u"CREATE TRIGGER full BEFORE UPDATE ON change WHEN %1 BEGIN SELECT RAISE(ABORT, 'no room'); END"_s.arg(
            condition)));
  }

  QList<int> m_done;
  int m_total = 0;
};

TEST_F(RunLanesTest, SoManyPortionsAreInFlightAndNoMore) {
  m_target.holds = true;
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  EXPECT_TRUE(sendsNoMore());
  EXPECT_EQ(journalledAs(ChangeState::Sent), 60);
  m_target.release();
  ASSERT_TRUE(sends(6));
  EXPECT_EQ(journalledAs(ChangeState::Accepted), 60);
  m_target.holds = false;
  m_target.release();
  EXPECT_EQ(count(passes(run).value(), ChangeState::Done), 200);
  EXPECT_EQ(m_target.sent.size(), 10);
  EXPECT_TRUE(std::is_sorted(m_done.begin(), m_done.end()));
  EXPECT_EQ(m_done.last(), 200);
  EXPECT_EQ(m_total, 200);
}

TEST_F(RunLanesTest, OneReadingIsEnoughForAnyNumberOfPortions) {
  for (const int people : {20, 200, 2000}) {
    m_target.there.clear();
    m_target.reads = 0;
    EXPECT_EQ(count(applied(numbered(people)).value(), ChangeState::Done), people);
    EXPECT_EQ(m_target.reads, 2) << "before and after";
  }
}

TEST_F(RunLanesTest, NothingGoesOutWithoutATurn) {
  Completion<void> turn;
  int asked = 0;
  m_target.turnFor = [&] {
    ++asked;
    return turn.pending();
  };
  const auto run = m_run.apply(m_target, additions(numbered(45)));
  ASSERT_TRUE(eventually([&] { return asked == 1; }));
  EXPECT_TRUE(sendsNoMore());
  EXPECT_EQ(journalledAs(ChangeState::Planned), 45) << "not marked before its turn";
  m_target.turnFor = [] { return ready<void>({}); };
  turn.finish({});
  EXPECT_EQ(count(passes(run).value(), ChangeState::Done), 45);
}

TEST_F(RunLanesTest, ALongWaitForATurnIsUsedForReadingBack) {
  Completion<void> turn;
  m_target.turnFor = [&] { return m_target.sent.size() < 2 ? ready<void>({}) : turn.pending(); };
  const auto run = m_run.apply(m_target, additions(numbered(100)));
  ASSERT_TRUE(sends(2));
  ASSERT_TRUE(passUntil([&] { return journalledAs(ChangeState::Done) == 40; }, 5s));
  EXPECT_EQ(journalledAs(ChangeState::Planned), 60);
  turn.finish({});
  EXPECT_EQ(count(passes(run).value(), ChangeState::Done), 100);
}

TEST_F(RunLanesTest, WhatMicrosoftAcceptedIsJournalledWithItsRequestAndWhatItMade) {
  m_target.beforeSend = [this] {
    if (m_target.sent.size() == 4) {
      const auto run = m_store->runs(m_setUp->key())->first();
      EXPECT_EQ(run.changes.first().state, ChangeState::Accepted);
      EXPECT_EQ(run.changes.first().requestId, u"request-0"_s);
      EXPECT_EQ(run.changes.first().made, (QJsonObject{{u"id"_s, u"made-0"_s}}));
    }
  };
  const auto outcomes = applied(numbered(120)).value();
  EXPECT_EQ(outcomes.at(119).made, (QJsonObject{{u"id"_s, u"made-119"_s}}));
  const auto run = m_store->runs(m_setUp->key())->first();
  EXPECT_EQ(run.changes.at(119).state, ChangeState::Done);
  EXPECT_EQ(run.changes.at(119).requestId, u"request-119"_s);
  EXPECT_EQ(run.changes.at(119).made, (QJsonObject{{u"id"_s, u"made-119"_s}}));
}

TEST_F(RunLanesTest, AfterALostNetworkNothingElseIsSentAndTheRestStaysPlanned) {
  m_target.holds = true;
  m_target.takesEffect = [this](const QString&) { return m_target.sent.size() != 1; };
  m_target.answer = [this](const QString&) {
    return m_target.sent.size() == 1 ? Result<void>(fail(Failure::Kind::HostUnreachable)) : Result<void>();
  };
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  m_target.release();
  EXPECT_TRUE(sendsNoMore());
  const auto outcomes = passes(run).value();
  EXPECT_EQ(m_target.sent.size(), 3);
  EXPECT_EQ(count(outcomes, ChangeState::Done), 40);
  EXPECT_EQ(count(outcomes, ChangeState::Failed), 20);
  EXPECT_EQ(count(outcomes, ChangeState::Skipped), 140);
  EXPECT_EQ(outcomes.last().failure->kind, Failure::Kind::HostUnreachable);
  EXPECT_EQ(journalledAs(ChangeState::Planned), 140);
}

TEST_F(RunLanesTest, AnObstacleThatReadingRefutesStopsNothing) {
  m_target.answer = [this](const QString&) {
    return m_target.sent.size() == 1 ? Result<void>(fail(Failure::Kind::TimedOut)) : Result<void>();
  };
  EXPECT_EQ(count(applied(numbered(200)).value(), ChangeState::Done), 200);
}

TEST_F(RunLanesTest, RemovalsWaitUntilAllAdditionsAreAnswered) {
  QList<Change> changes = additions(numbered(50));
  for (int i = 50; i < 80; ++i) {
    changes.append({u"assignment"_s, u"remove"_s, QString::number(i), {}, {}, {}});
  }
  m_target.holds = true;
  const auto run = m_run.apply(m_target, changes);
  ASSERT_TRUE(sends(3));
  EXPECT_EQ(m_target.sent.last().size(), 10) << "no removal among the additions";
  EXPECT_TRUE(sendsNoMore());
  m_target.release();
  ASSERT_TRUE(sends(5));
  m_target.holds = false;
  m_target.release();
  EXPECT_EQ(passes(run)->size(), 80);
}

TEST_F(RunLanesTest, WithOneLaneTheOrderIsKeptWhateverTheActions) {
  m_target.lanesThere = 1;
  QList<Change> changes = additions(numbered(3));
  changes.append({u"owner"_s, u"remove"_s, u"x"_s, {}, {}, {}});
  ASSERT_TRUE(passes(m_run.apply(m_target, changes)));
  EXPECT_EQ(m_target.sent, (QList<QStringList>{{u"0"_s, u"1"_s, u"2"_s, u"x"_s}}));
}

TEST_F(RunLanesTest, PausedItSendsNothingAndReadsBackWhatWasSent) {
  m_target.holds = true;
  int changes = 0;
  QObject::connect(&m_run, &Run::pausedChanged, &m_run, [&] { ++changes; });
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  m_run.pause();
  EXPECT_TRUE(m_run.isPaused());
  m_target.release();
  ASSERT_TRUE(eventually([&] { return journalledAs(ChangeState::Done) == 60; }));
  pass(100s);
  EXPECT_EQ(m_target.sent.size(), 3);
  EXPECT_FALSE(run.isFinished());
  m_target.holds = false;
  m_run.goOn();
  EXPECT_FALSE(m_run.isPaused());
  EXPECT_EQ(count(passes(run).value(), ChangeState::Done), 200);
  EXPECT_EQ(changes, 2);
}

TEST_F(RunLanesTest, PausedAndStoppedItEndsWithinASecond) {
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  m_target.beforeSend = [this] { m_run.pause(); };
  ASSERT_TRUE(sends(1));
  ASSERT_TRUE(eventually([&] { return journalledAs(ChangeState::Done) == 20; }));
  m_run.stop();
  const auto outcomes = await(run).value();
  EXPECT_EQ(count(outcomes, ChangeState::Skipped), 180);
  EXPECT_FALSE(m_run.isPaused());
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RunLanesTest, PausingBeforeAndAfterARunDoesNothing) {
  m_run.pause();
  EXPECT_FALSE(m_run.isPaused());
  EXPECT_EQ(applied(numbered(3))->size(), 3);
  EXPECT_FALSE(m_run.isPaused());
}

TEST_F(RunLanesTest, StoppedWithAllLanesInFlightItLeavesThemOpen) {
  const test::FaultRow fault{"F47"};
  m_target.holds = true;
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  m_run.stop();
  m_clock.advance(1s);
  const auto outcomes = await(run).value();
  EXPECT_EQ(count(outcomes, ChangeState::Sent), 60);
  EXPECT_EQ(count(outcomes, ChangeState::Skipped), 140);
  EXPECT_EQ(journalledAs(ChangeState::Sent), 60);
  EXPECT_EQ(journalledAs(ChangeState::Skipped), 140);
}

TEST_F(RunLanesTest, StoppedWhileItReadsBackItLeavesOpenWhatMicrosoftAccepted) {
  const auto run = m_run.apply(m_target, additions(numbered(40)));
  m_target.beforeSend = [this] { m_target.keepsReadsOpen = true; };
  ASSERT_TRUE(eventually([&] { return m_target.reads == 2; }));
  m_run.stop();
  m_clock.advance(1s);
  EXPECT_EQ(count(await(run).value(), ChangeState::Accepted), 40);
  EXPECT_EQ(journalledAs(ChangeState::Accepted), 40);
}

TEST_F(RunLanesTest, AJournalThatCannotBeWrittenStopsBeforeTheNextChange) {
  failJournal(u"NEW.state = 'sent' AND NEW.position >= 60"_s);
  const auto outcomes = applied(numbered(200)).value();
  EXPECT_EQ(m_target.sent.size(), 3);
  EXPECT_EQ(count(outcomes, ChangeState::Done), 60) << "what was in flight is read back";
  EXPECT_EQ(count(outcomes, ChangeState::Skipped), 140);
  EXPECT_EQ(outcomes.last().failure->kind, Failure::Kind::Storage);
  EXPECT_EQ(journalledAs(ChangeState::Planned), 140) << "so that it can be gone on with";
}

TEST_F(RunLanesTest, AnAnswerThatCannotBeJournalledStopsTheRunToo) {
  failJournal(u"NEW.state = 'accepted'"_s);
  const auto outcomes = applied(numbered(400)).value();
  EXPECT_LE(m_target.sent.size(), 4);
  EXPECT_EQ(outcomes.last().failure->kind, Failure::Kind::Storage);
  EXPECT_EQ(journalledAs(ChangeState::Accepted), 0);
  EXPECT_EQ(m_target.there.size(), journalledAs(ChangeState::Sent) + journalledAs(ChangeState::Done))
      << "the journal knows of everything that was sent";
}

TEST_F(RunLanesTest, AsMuchAsIsInFlightIsMarkedAheadAndSkippedWhenItDoesNotGoOutAfterAll) {
  m_target.holds = true;
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  m_target.release();
  ASSERT_TRUE(sends(6));
  m_clock.advance(10ms);
  ASSERT_TRUE(eventually([&] { return journalledAs(ChangeState::Sent) == 120; }));
  EXPECT_EQ(journalledAs(ChangeState::Accepted), 60);
  EXPECT_EQ(journalledAs(ChangeState::Planned), 20);
  m_run.stop();
  m_target.holds = false;
  m_target.release();
  EXPECT_EQ(count(passes(run).value(), ChangeState::Done), 120);
  EXPECT_EQ(m_target.sent.size(), 6);
  EXPECT_EQ(journalledAs(ChangeState::Done), 120);
  EXPECT_EQ(journalledAs(ChangeState::Skipped), 80);
}

TEST_F(RunLanesTest, WhatIsMarkedAheadIsPlannedAgainWhenSomethingStopsTheRun) {
  m_target.holds = true;
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  m_target.release();
  ASSERT_TRUE(sends(6));
  m_clock.advance(10ms);
  ASSERT_TRUE(eventually([&] { return journalledAs(ChangeState::Sent) == 120; }));
  m_target.answer = [](const QString&) { return fail(Failure::Kind::HostUnreachable); };
  m_target.takesEffect = [](const QString&) { return false; };
  m_target.readFailure = failure(Failure::Kind::HostUnreachable);
  m_target.holds = false;
  m_target.release();
  passes(run);
  EXPECT_EQ(journalledAs(ChangeState::Planned), 200 - 20 * m_target.sent.size());
  EXPECT_EQ(m_store->openRuns(m_setUp->key())->size(), 1);
}

TEST_F(RunLanesTest, AJournalThatCannotBeWrittenAheadStopsBeforeTheNextChange) {
  m_target.holds = true;
  const auto run = m_run.apply(m_target, additions(numbered(200)));
  ASSERT_TRUE(sends(3));
  m_target.release();
  ASSERT_TRUE(sends(6));
  failJournal(u"NEW.state = 'sent' AND NEW.position >= 120"_s);
  m_clock.advance(10ms);
  EXPECT_TRUE(sendsNoMore());
  m_target.holds = false;
  m_target.release();
  const auto outcomes = passes(run).value();
  EXPECT_EQ(m_target.sent.size(), 6);
  EXPECT_EQ(outcomes.last().failure->kind, Failure::Kind::Storage);
  EXPECT_EQ(journalledAs(ChangeState::Done), 120);
  EXPECT_EQ(journalledAs(ChangeState::Planned), 80);
}

TEST_F(RunLanesTest, ARunThatCannotBeJournalledIsNotBegun) {
  const auto database = state::Database::open(m_folder.filePath(u"state/usher.db"_s));
  ASSERT_TRUE(database);
  ASSERT_TRUE(
      database->execute(u"CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
  EXPECT_EQ(applied(numbered(200)).error().kind, Failure::Kind::Storage);
  EXPECT_TRUE(m_target.sent.isEmpty());
}

TEST_F(RunLanesTest, AThousandTakeNoLongerPerPersonThanAHundred) {
  m_target.lanesThere = 10;
  const auto outcomes = applied(numbered(1500)).value();
  EXPECT_EQ(count(outcomes, ChangeState::Done), 1500);
  EXPECT_EQ(m_target.sent.size(), 75);
  EXPECT_EQ(journalledAs(ChangeState::Done), 1500);
}

}  // namespace
}  // namespace usher::flow
