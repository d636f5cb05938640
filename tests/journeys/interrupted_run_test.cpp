// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journeys/journal.h"
#include "journeys/many_people_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::AssignmentsView;
using state::ChangeState;

/// A long run in the real window that does not go through at once.
class InterruptedRunTest : public ManyPeopleTest {
 protected:
  const AssignmentsView& view() { return m_usher.assignments().view(); }

  /// The run of everybody is under way, and the first are answered.
  bool isUnderWay() {
    if (!startWithManyPeople() || !beginAsOwner() || !m_usher.pastesList(m_list) || !m_usher.previewsList() ||
        !m_usher.press("primary")) {
      return false;
    }
    m_app = m_usher.vendorAppId();
    m_tenantId = m_tenant.now().tenantId();
    return untilTheFirstAnswers();
  }
  bool ends() {
    return m_usher.reaches(
        "the run ends", [this] { return !view().isApplying && !m_usher.assignments().isBusy(); },
        std::chrono::seconds(60));
  }
  qsizetype assignedOfThem() { return assigned(m_app).size() - m_before; }

  QString m_app, m_tenantId;
};

TEST_F(InterruptedRunTest, CancelledItSettlesWhatWasOnItsWayAndGoesOnWhenThePersonSaysSo) {
  ASSERT_TRUE(isUnderWay());
  EXPECT_TRUE(m_usher.shown("runProgressHeadline").endsWith(u" of %1 done."_s.arg(everybody)));
  EXPECT_FALSE(m_usher.mayPress("back")) << "leaving would break it off";
  ASSERT_TRUE(m_usher.press("cancel"));
  ASSERT_TRUE(ends());
  ASSERT_TRUE(m_usher.reaches("what was on its way is read back", [this] { return view().unreadCount == 0; }));
  EXPECT_GT(view().doneCount, 0);
  EXPECT_GT(view().skippedCount, 0);
  EXPECT_EQ(view().doneCount + view().failedCount + view().skippedCount, everybody);
  EXPECT_EQ(assignedOfThem(), view().doneCount) << "what it says is what is there";
  EXPECT_TRUE(m_usher.shown("assignmentsNoticeHeadline").contains(u"not sent"_s));

  ASSERT_TRUE(m_usher.press("tryFailedAgain"));
  ASSERT_TRUE(m_usher.reaches(
      "the rest is added", [this] { return view().isApplied && !m_usher.assignments().isBusy(); },
      std::chrono::seconds(60)));
  EXPECT_TRUE(areAssignedOnce(m_people, m_app));
  EXPECT_EQ(assignedOfThem(), everybody);
  m_usher.close();
  const Journal journal(dataDir(), m_tenantId);
  EXPECT_EQ(journal.openRuns(), 0);
  EXPECT_EQ(journal.changesThatAre(ChangeState::Done), everybody);
}

TEST_F(InterruptedRunTest, PausedItSendsNothingMoreUntilThePersonGoesOn) {
  ASSERT_TRUE(isUnderWay());
  ASSERT_TRUE(m_usher.press("pauseRun"));
  ASSERT_TRUE(m_usher.reaches("it is paused", [this] { return view().isPaused; }));
  EXPECT_TRUE(m_usher.shown("runProgressHeadline").startsWith(u"Paused: "_s));
  EXPECT_TRUE(view().isApplying);
  ASSERT_TRUE(m_usher.press("pauseRun"));
  ASSERT_TRUE(ends());
  EXPECT_EQ(view().doneCount, everybody);
  EXPECT_TRUE(areAssignedOnce(m_people, m_app));
}

TEST_F(InterruptedRunTest, WithoutANetworkThePageAsksInPlaceWhetherToContinue) {
  ASSERT_TRUE(isUnderWay());
  m_usher.cable.cut();
  ASSERT_TRUE(ends());
  ASSERT_TRUE(view().unfinished);
  const int done = view().unfinished->done;
  EXPECT_GT(done, 0);
  EXPECT_LT(done, everybody);
  EXPECT_LE(done, assignedOfThem());
  EXPECT_EQ(m_usher.shown("unfinishedRunHeadline"), u"%1 of %2 done. Continue?"_s.arg(done).arg(everybody));
  EXPECT_TRUE(m_usher.shown("unfinishedRunText").startsWith(u"Hanna Lindström began these changes"_s))
      << qPrintable(m_usher.shown("unfinishedRunText"));
  ASSERT_TRUE(m_usher.assignments().failure());
  EXPECT_EQ(m_usher.assignments().failure()->kind, Failure::Kind::Offline);
  EXPECT_FALSE(m_usher.shown("failureHeadline").isEmpty());
  EXPECT_EQ(m_usher.inSight<QWidget>("tryFailedAgain"), nullptr) << "one way to go on is enough";

  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(ends());
  ASSERT_TRUE(view().unfinished) << "there is still no network, and the question stands";
  const qsizetype there = assignedOfThem();
  EXPECT_LT(there, everybody);

  m_usher.cable.mend();
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches(
      "everybody is added", [this] { return view().isApplied && !m_usher.assignments().isBusy(); },
      std::chrono::seconds(60)));
  EXPECT_FALSE(view().unfinished);
  EXPECT_FALSE(m_usher.assignments().failure());
  EXPECT_EQ(view().doneCount, everybody);
  EXPECT_TRUE(areAssignedOnce(m_people, m_app));
  EXPECT_EQ(assignedOfThem(), everybody);
  m_usher.close();
  const Journal journal(dataDir(), m_tenantId);
  EXPECT_EQ(journal.runs(), 1) << "the run that was begun";
  EXPECT_EQ(journal.openRuns(), 0);
  EXPECT_EQ(journal.changesThatAre(ChangeState::Done), everybody);
}

TEST_F(InterruptedRunTest, WhatThePersonLeavesIsNotSent) {
  ASSERT_TRUE(isUnderWay());
  m_usher.cable.cut();
  ASSERT_TRUE(ends());
  ASSERT_TRUE(view().unfinished);
  m_usher.cable.mend();
  ASSERT_TRUE(m_usher.press("leaveRun"));
  ASSERT_TRUE(m_usher.reaches("the question is gone",
                              [this] { return !view().unfinished && !m_usher.assignments().isBusy(); }));
  const qsizetype there = assignedOfThem();
  EXPECT_LT(there, everybody);
  m_usher.close();
  const Journal journal(dataDir(), m_tenantId);
  EXPECT_EQ(journal.openRuns(), 0);
  EXPECT_EQ(journal.changesThatAre(ChangeState::Done), there) << "what had arrived was read back";
}

}  // namespace
}  // namespace usher::test
