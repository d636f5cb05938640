// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QTest>

#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

TEST_F(WindowTest, EnterDoesThePrimaryAction) {
  open();
  goTo(StepId::Consent);
  press(Qt::Key_Return);
  EXPECT_TRUE(consent().calls.contains(u"review"_s));
}

TEST_F(WindowTest, EnterInASearchFieldDoesThePrimaryActionWhenNothingIsOpen) {
  open();
  goTo(StepId::Assignments);
  ASSERT_TRUE(child("searchPeople")->hasFocus());
  press(Qt::Key_Return);
  EXPECT_TRUE(assignments().calls.contains(u"apply"_s));
}

TEST_F(WindowTest, EnterOnAnotherButtonPressesThatButton) {
  open();
  goTo(StepId::Consent);
  child("back")->setFocus();
  press(Qt::Key_Return);
  EXPECT_EQ(m_flow->current(), StepId::Organisation);
  EXPECT_FALSE(consent().calls.contains(u"review"_s));
}

TEST_F(WindowTest, EnterNeverRemovesPeople) {
  assignments().edit().toAdd = 0;
  assignments().edit().toRemove = 2;
  open();
  goTo(StepId::Assignments);
  press(Qt::Key_Return);
  EXPECT_FALSE(assignments().calls.contains(u"apply"_s));
  click("primary");
  EXPECT_TRUE(assignments().calls.contains(u"apply"_s));
}

TEST_F(WindowTest, EscCancelsWhatIsGoingOn) {
  open();
  goTo(StepId::Assignments);
  assignments().work(true);
  press(Qt::Key_Escape);
  EXPECT_TRUE(assignments().calls.contains(u"cancel"_s));
  EXPECT_FALSE(isShown("question"));
}

TEST_F(WindowTest, EscAsksBeforeLosingAnything) {
  open();
  goTo(StepId::Assignments);
  press(Qt::Key_Escape);
  ASSERT_TRUE(isShown("question"));
  EXPECT_TRUE(child<QLabel>("questionText")->text().contains(u"4 changes"_s));
  EXPECT_TRUE(child("questionStay")->hasFocus());
  press(Qt::Key_Escape);
  EXPECT_FALSE(isShown("question"));
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(child("searchPeople")->hasFocus());
}

TEST_F(WindowTest, TheKeyboardStaysInTheQuestion) {
  open();
  goTo(StepId::Consent);
  press(Qt::Key_Escape);
  ASSERT_TRUE(isShown("question"));
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("questionGo")->hasFocus());
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("questionStay")->hasFocus());
  QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
  QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
  EXPECT_TRUE(eventually([this] { return !isShown("question"); }));
  EXPECT_FALSE(consent().calls.contains(u"review"_s));
}

TEST_F(WindowTest, ClosingAnywayCancelsAndCloses) {
  open();
  goTo(StepId::Assignments);
  assignments().work(true);
  EXPECT_FALSE(m_window->close());
  ASSERT_TRUE(isShown("question"));
  EXPECT_TRUE(child<QLabel>("questionText")->text().contains(u"still working"_s));
  click("questionGo");
  EXPECT_TRUE(assignments().calls.contains(u"cancel"_s));
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(WindowTest, WithNothingToLoseItJustCloses) {
  open();
  EXPECT_TRUE(m_window->close());
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(WindowTest, AltAndALetterPressesAButton) {
  open();
  goTo(StepId::Consent);
  QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
  EXPECT_TRUE(eventually([this] { return m_flow->current() == StepId::Organisation; }));
}

TEST_F(WindowTest, TheFirstFieldOfAPageGetsTheKeyboard) {
  open();
  goTo(StepId::Owners);
  EXPECT_TRUE(child("searchOwner")->hasFocus());
  goTo(StepId::Consent);
  EXPECT_TRUE(child("title")->hasFocus());
}

TEST_F(WindowTest, TheKeyboardComesBackAfterWork) {
  open();
  goTo(StepId::Assignments);
  child("primary")->setFocus();
  press(Qt::Key_Space);
  assignments().work(true);
  assignments().changed();
  EXPECT_FALSE(child("primary")->isEnabled());
  EXPECT_TRUE(child("title")->hasFocus());
  assignments().work(false);
  assignments().changed();
  EXPECT_TRUE(child("primary")->hasFocus());
}

TEST_F(WindowTest, AFieldThatIsSwitchedOffNeverSendsTheKeyboardToTheSide) {
  open();
  goTo(StepId::Owners);
  ASSERT_TRUE(child("searchOwner")->hasFocus());
  owners().edit().isApplying = true;
  owners().work(true);
  owners().changed();
  QWidget* focus = QApplication::focusWidget();
  ASSERT_NE(focus, nullptr);
  EXPECT_FALSE(child("rail")->isAncestorOf(focus)) << qPrintable(focus->objectName());
}

TEST_F(WindowTest, AFieldThatIsReadyLaterGetsTheKeyboardThenAndNoButtonDoes) {
  properties().edit().changeCount = 0;
  owners().edit().app = flow::AppPresence::NotLooked;
  open();
  goTo(StepId::Properties);
  child("primary")->setFocus();
  press(Qt::Key_Return);
  ASSERT_EQ(m_flow->current(), StepId::Owners);
  owners().work(true);
  owners().changed();
  EXPECT_TRUE(child("title")->hasFocus());
  owners().edit().app = flow::AppPresence::Found;
  owners().work(false);
  owners().changed();
  EXPECT_TRUE(child("searchOwner")->hasFocus()) << qPrintable(QApplication::focusWidget()->objectName());
}

TEST_F(WindowTest, ABusyPageWithoutAFieldLeavesTheKeyboardOnItsTitle) {
  open();
  goTo(StepId::Organisation);
  organisation().edit().sentAt = samples::now;
  child("primary")->setFocus();
  consent().work(true);
  consent().edit().vendor.isLooking = true;
  goTo(StepId::Consent);
  consent().changed();
  consent().edit().vendor.isLooking = false;
  consent().work(false);
  consent().changed();
  EXPECT_TRUE(child("title")->hasFocus()) << qPrintable(QApplication::focusWidget()->objectName());
}

}  // namespace usher::test
