// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLineEdit>

#include "page_fixture.h"
#include "pages/kit/people_list.h"
#include "pages/people_words.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using pages::kit::PeopleList;
using pages::kit::PeopleModel;
using pages::kit::PersonRow;

class AssignmentsPageTest : public PageTest<StubAssignments> {
 protected:
  AssignmentsPageTest() { samples::assignments(m_step); }

  PeopleList* list() const { return child<PeopleList>("chosen"); }
  PersonRow row(int index) const { return list()->people().rows().at(index); }
};

TEST_F(AssignmentsPageTest, SaysBeforehandWhatWillChange) {
  open();
  EXPECT_EQ(text("changeSummary"), u"After this: 3 added, 1 removed."_s);
  EXPECT_EQ(m_page->primary().text, u"A&dd 3, remove 1"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"apply"_s));
}

TEST_F(AssignmentsPageTest, ThePrimaryActionNamesVerbAndNumber) {
  open();
  m_step.edit().toRemove = 0;
  m_step.changed();
  EXPECT_EQ(m_page->primary().text, u"A&dd 3 people"_s);
  EXPECT_FALSE(m_page->primary().isDestructive);
  m_step.edit().toAdd = 0;
  m_step.edit().toRemove = 2;
  m_step.changed();
  EXPECT_EQ(m_page->primary().text, u"R&emove 2 people"_s);
  EXPECT_TRUE(m_page->primary().isDestructive);
  m_step.edit().toRemove = 0;
  m_step.changed();
  EXPECT_TRUE(m_page->primary().goesOn);
}

TEST_F(AssignmentsPageTest, ThePrimaryActionCountsGroupsApart) {
  open();
  m_step.edit().toRemove = 0;
  m_step.edit().toAdd = 4;
  m_step.edit().preview = {.peopleToAdd = 2, .groupsToAdd = 2};
  m_step.changed();
  EXPECT_EQ(m_page->primary().text, u"A&dd 2 people and 2 groups"_s);
  m_step.edit().toAdd = 2;
  m_step.edit().preview = {.groupsToAdd = 2};
  m_step.changed();
  EXPECT_EQ(m_page->primary().text, u"A&dd 2 groups"_s);
}

TEST_F(AssignmentsPageTest, SeveralCanBeRemovedAtOnce) {
  open();
  list()->setFocus();
  list()->setCurrentIndex(list()->people().index(5));
  QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
  if (list()->selectedKeys().size() < 2) {
    list()->selectionModel()->select(list()->people().index(6), QItemSelectionModel::Select);
  }
  QTest::keyClick(list(), Qt::Key_Delete);
  const QString call = m_step.calls.last();
  EXPECT_TRUE(call.startsWith(u"keep k4"_s) || call.startsWith(u"remove k5"_s)) << qPrintable(call);
}

TEST_F(AssignmentsPageTest, TheRowsOwnButtonRemovesIt) {
  open();
  const QRect rect = list()->visualRect(list()->people().index(0));
  QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(rect.right() - 20, rect.center().y()));
  EXPECT_TRUE(called(u"remove k0"_s));
}

TEST_F(AssignmentsPageTest, TypingFindsAName) {
  open();
  list()->setFocus();
  QTest::keyClicks(list(), u"gra"_s);
  EXPECT_EQ(list()->currentIndex().data().toString(), u"Grace Hall"_s);
}

TEST_F(AssignmentsPageTest, GroupsTellMembersAndWhatIsNotCovered) {
  open();
  EXPECT_EQ(row(3).detail, u"24 direct members; 2 groups inside are not covered"_s);
  m_step.edit().rows[3].change = flow::RowChange::ToAdd;
  m_step.edit().groupsLicensed = false;
  m_step.changed();
  EXPECT_TRUE(text("assignmentsNoticeText").contains(u"P1 or P2"_s));
}

TEST_F(AssignmentsPageTest, EachFailureStandsBesideItsRow) {
  m_step.edit().isApplied = true;
  m_step.edit().doneCount = 3;
  m_step.edit().failedCount = 1;
  m_step.edit().rows[2].outcome = flow::RowOutcome::Failed;
  m_step.edit().rows[2].failure = Failure{.kind = Failure::Kind::Forbidden, .detail = u"<i>server</i>"_s};
  open();
  EXPECT_EQ(row(2).tag, u"not added"_s);
  EXPECT_EQ(row(2).detail, u"This account may not do that."_s);
  EXPECT_EQ(text("assignmentsNoticeHeadline"), u"3 done, 1 not done."_s);
  click("tryFailedAgain");
  EXPECT_TRUE(called(u"tryFailedAgain"_s));
}

TEST_F(AssignmentsPageTest, SaysWhatWasDoneByVerbAndNumber) {
  m_step.edit().isApplied = true;
  m_step.edit().toAdd = m_step.edit().toRemove = 0;
  m_step.edit().doneCount = 2;
  open();
  EXPECT_EQ(text("assignmentsNoticeHeadline"), u"2 added."_s);
  m_step.edit().removedCount = 2;
  m_step.changed();
  EXPECT_EQ(text("assignmentsNoticeHeadline"), u"2 removed."_s);
  m_step.edit().doneCount = 5;
  m_step.changed();
  EXPECT_EQ(text("assignmentsNoticeHeadline"), u"3 added, 2 removed."_s);
}

TEST_F(AssignmentsPageTest, TheListFillsATallWindow) {
  m_step.edit().rows = {samples::person(1, u"Anna Berg"_s)};
  open({504, 900});
  EXPECT_GT(list()->height(), 500);
}

TEST_F(AssignmentsPageTest, AFaceHasTheSameColourInTheSearchAndOnTheList) {
  open();
  flow::Candidate found;
  found.id = m_step.view().rows[0].principalId;
  found.name = m_step.view().rows[0].name;
  found.address = m_step.view().rows[0].address;
  EXPECT_EQ(row(0).avatarId, found.id);
  EXPECT_EQ(pages::searchResults({.isDone = true, .results = {found}}).rows.first().avatarId, row(0).avatarId);
}

TEST_F(AssignmentsPageTest, SaysThatTheAppIsMissingOnlyWhenItWasLookedFor) {
  m_step.edit().app = flow::AppPresence::NotLooked;
  open();
  EXPECT_FALSE(isShown("assignmentsNotice"));
  m_step.edit().app = flow::AppPresence::NotYet;
  m_step.changed();
  EXPECT_TRUE(text("assignmentsNoticeHeadline").contains(u"does not show Contreli"_s));
  click("lookAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(AssignmentsPageTest, ProgressCountsPeople) {
  m_step.edit().isApplying = true;
  m_step.work(true, {2, 4});
  open();
  EXPECT_EQ(m_page->busyText(), u"2 of 4 changed"_s);
  EXPECT_FALSE(m_page->primary().isEnabled);
}

TEST_F(AssignmentsPageTest, OffersToLookAgainAtWhatWasStopped) {
  m_step.edit().isApplied = true;
  m_step.edit().doneCount = 4;
  m_step.edit().unreadCount = 3;
  open();
  EXPECT_EQ(text("assignmentsNoticeHeadline"), u"3 changes are not read back yet."_s);
  EXPECT_FALSE(isShown("tryFailedAgain"));
  click("lookAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(AssignmentsPageTest, OffersRolesWhenTheAppHasSeveral) {
  open();
  EXPECT_FALSE(isShown("appRole"));
  m_step.edit().roles = {{u"r1"_s, u"User"_s}, {u"r2"_s, u"Manager"_s}};
  m_step.edit().chosenRole = u"r1"_s;
  m_step.changed();
  auto* roles = child<QComboBox>("appRole");
  ASSERT_TRUE(roles->isVisible());
  roles->setFocus();
  QTest::keyClick(roles, Qt::Key_Down);
  EXPECT_TRUE(called(u"chooseRole r2"_s));
}

TEST_F(AssignmentsPageTest, SelectionStaysWithItsPersonWhenRowsChange) {
  open();
  list()->setCurrentIndex(list()->people().index(6));
  const QStringList selected = list()->selectedKeys();
  m_step.edit().rows.insert(0, samples::person(77, u"New Person"_s));
  m_step.changed();
  EXPECT_EQ(list()->selectedKeys(), selected);
  EXPECT_EQ(list()->currentKey(), selected.value(0));
}

TEST_F(AssignmentsPageTest, TenThousandPeopleAreShownWithoutLayingOutEachOfThem) {
  QList<flow::AssignmentRow> rows;
  for (int i = 0; i < 10'000; ++i) {
    rows.append(samples::person(i, u"Person %1"_s.arg(i)));
  }
  m_step.edit().rows = rows;
  open();
  EXPECT_EQ(list()->people().rowCount(), 10'000);
  EXPECT_TRUE(list()->uniformItemSizes());
  QTest::keyClick(list(), Qt::Key_Home);
  QTest::keyClick(list(), Qt::Key_End);
  EXPECT_EQ(list()->currentKey(), u"k9999"_s);
  EXPECT_FALSE(list()->grab().isNull());
}

}  // namespace usher::test
