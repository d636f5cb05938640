// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QLineEdit>

#include "page_fixture.h"
#include "pages/kit/people_list.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::RowChange;
using pages::kit::PeopleList;

class OwnersPageTest : public PageTest<StubOwners> {
 protected:
  OwnersPageTest() { samples::owners(m_step); }

  void find(const QString& text, QList<flow::Candidate> results) {
    auto* field = child<QLineEdit>("searchOwner");
    field->setFocus();
    QTest::keyClicks(field, text);
    m_step.edit().search = {.text = text, .isDone = true, .results = std::move(results)};
    m_step.changed();
  }
};

TEST_F(OwnersPageTest, SearchesWhileTypingAndAddsByKeyboard) {
  open();
  find(u"ha"_s, {{.id = u"a"_s, .name = u"Hanna"_s}, {.id = u"b"_s, .name = u"Harald"_s}});
  EXPECT_TRUE(called(u"search h"_s));
  EXPECT_TRUE(called(u"search ha"_s));
  ASSERT_TRUE(isShown("searchPanel"));
  auto* field = child<QLineEdit>("searchOwner");
  QTest::keyClick(field, Qt::Key_Down);
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(called(u"add b"_s));
  EXPECT_FALSE(isShown("searchPanel"));
  EXPECT_TRUE(field->hasFocus());
}

TEST_F(OwnersPageTest, EscClosesTheResultsOnly) {
  open();
  find(u"ha"_s, {{.id = u"a"_s, .name = u"Hanna"_s}});
  QTest::keyClick(child("searchOwner"), Qt::Key_Escape);
  EXPECT_FALSE(isShown("searchPanel"));
  EXPECT_EQ(child<QLineEdit>("searchOwner")->text(), u"ha"_s);
}

TEST_F(OwnersPageTest, SaysWhenNobodyIsFound) {
  open();
  find(u"zz"_s, {});
  ASSERT_TRUE(isShown("searchPanel"));
  EXPECT_TRUE(child("searchPanel")->accessibleName().contains(u"Nobody found"_s));
}

TEST_F(OwnersPageTest, WhoIsChosenAlreadyIsSkippedByTheKeyboard) {
  open();
  find(u"ha"_s, {{.id = u"a"_s, .name = u"Hanna"_s, .isChosen = true}, {.id = u"b"_s, .name = u"Harald"_s}});
  QTest::keyClick(child("searchOwner"), Qt::Key_Return);
  EXPECT_TRUE(called(u"add b"_s));
}

TEST_F(OwnersPageTest, AGroupIsRefusedInWords) {
  open();
  find(u"te"_s, {{.id = u"g"_s, .name = u"Team"_s, .isGroup = true, .isSelectable = false}});
  QTest::keyClick(child("searchOwner"), Qt::Key_Return);
  EXPECT_TRUE(called(u"add g"_s));
  m_step.edit().refusedGroup = u"Team"_s;
  m_step.changed();
  EXPECT_TRUE(text("ownersNoticeHeadline").contains(u"is a group"_s));
}

TEST_F(OwnersPageTest, DeleteRemovesAndTakesBack) {
  open();
  auto* list = child<PeopleList>("owners");
  list->setFocus();
  list->setCurrentIndex(list->people().index(1));
  QTest::keyClick(list, Qt::Key_Delete);
  EXPECT_TRUE(called(u"remove p2"_s));
  m_step.edit().owners[1].change = RowChange::ToRemove;
  m_step.edit().toRemove = 1;
  m_step.changed();
  EXPECT_EQ(text("removeOwner"), u"Keep"_s);
  click("removeOwner");
  EXPECT_TRUE(called(u"keep p2"_s));
}

TEST_F(OwnersPageTest, TheLastOwnerGoesOnlyWhenConfirmed) {
  m_step.edit().wouldRemoveLast = true;
  m_step.edit().toAdd = 0;
  m_step.edit().toRemove = 1;
  open();
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_TRUE(m_page->primary().isDestructive);
  click("confirmLast");
  EXPECT_TRUE(called(u"confirmRemovingLast 1"_s));
  m_step.edit().lastRemovalConfirmed = true;
  m_step.changed();
  EXPECT_TRUE(m_page->primary().isEnabled);
}

TEST_F(OwnersPageTest, SaysThatTheAppIsMissingOnlyWhenItWasLookedFor) {
  m_step.edit().app = flow::AppPresence::NotLooked;
  open();
  EXPECT_FALSE(isShown("ownersNotice"));
  EXPECT_FALSE(isShown("lookAgain"));
  m_step.edit().app = flow::AppPresence::NotYet;
  m_step.changed();
  EXPECT_TRUE(text("ownersNoticeHeadline").contains(u"does not show Contreli"_s));
  click("lookAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(OwnersPageTest, SaysThatStoppedChangesAreNotReadBackYet) {
  m_step.edit().unreadCount = 1;
  m_step.edit().advisesTwo = true;
  m_step.edit().owners[0].outcome = flow::RowOutcome::Unread;
  open();
  EXPECT_EQ(child<PeopleList>("owners")->people().rows().at(0).tag, u"not read back yet"_s);
  EXPECT_TRUE(text("ownersNoticeHeadline").contains(u"not read back yet"_s));
  click("lookAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(OwnersPageTest, AdvisesTwoOwners) {
  m_step.edit().advisesTwo = true;
  open();
  EXPECT_TRUE(text("ownersNoticeHeadline").contains(u"Two owners"_s));
}

}  // namespace usher::test
