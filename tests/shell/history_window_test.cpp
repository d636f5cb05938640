// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::HistoryPhase;
using flow::StepId;

class HistoryWindowTest : public WindowTest {};

TEST_F(HistoryWindowTest, TheSideLeadsThereFromAnyStepAndClosingReturns) {
  open();
  goTo(StepId::Consent);
  click("history");
  EXPECT_EQ(m_flow->current(), StepId::History);
  EXPECT_EQ(child<QLabel>("title")->text(), u"What Usher changed"_s);
  EXPECT_TRUE(child("historyRuns")->hasFocus());
  EXPECT_FALSE(child("next")->isVisible());
  const QSignalSpy finished(m_window.get(), &shell::WizardWindow::finished);
  history().complete();
  EXPECT_EQ(m_flow->current(), StepId::Consent);
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_EQ(finished.count(), 0);
}

TEST_F(HistoryWindowTest, TheKeyboardOpensItToo) {
  open();
  child("history")->setFocus(Qt::TabFocusReason);
  press(Qt::Key_Return);
  EXPECT_EQ(m_flow->current(), StepId::History);
}

TEST_F(HistoryWindowTest, TheFinishPageLeadsThereAndBackReturns) {
  open();
  goTo(StepId::Finish);
  child<QAbstractButton>("finishHistory")->click();
  EXPECT_EQ(m_flow->current(), StepId::History);
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::Finish);
}

TEST_F(HistoryWindowTest, FromThereToTheRemovalAndBackAgain) {
  open();
  goTo(StepId::Owners);
  click("history");
  history().goAside(StepId::Removal);
  EXPECT_EQ(m_flow->current(), StepId::Removal);
  click("history");
  EXPECT_EQ(m_flow->current(), StepId::History);
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::Owners);
}

TEST_F(HistoryWindowTest, BackGoesStepByStep) {
  open();
  goTo(StepId::Consent);
  click("history");
  samples::historyRun(history());
  history().changed();
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::History);
  EXPECT_TRUE(history().calls.contains(u"showRuns"_s));
  samples::history(history());
  history().changed();
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::Consent);
}

TEST_F(HistoryWindowTest, EnterNeverTakesAnythingAway) {
  open();
  click("history");
  samples::undoPreview(history());
  history().edit().isNumberTyped = true;
  history().changed();
  press(Qt::Key_Return);
  EXPECT_FALSE(history().calls.contains(u"takeBack"_s));
  click("primary");
  EXPECT_TRUE(history().calls.contains(u"takeBack"_s));
}

TEST_F(HistoryWindowTest, WhileSomethingIsTakenBackNothingLeavesThePage) {
  open();
  goTo(StepId::Consent);
  click("history");
  samples::takingBack(history());
  history().changed();
  EXPECT_FALSE(child("back")->isEnabled());
  click("rail-consent");
  EXPECT_EQ(m_flow->current(), StepId::History);
  EXPECT_TRUE(child("secondary")->isEnabled()) << "Pause";
  press(Qt::Key_Escape);
  EXPECT_TRUE(history().calls.contains(u"cancel"_s));
}

TEST_F(HistoryWindowTest, NothingElseIsLeftForItWhileSomethingIsRemoved) {
  open();
  goTo(StepId::Finish);
  m_flow->goAside(StepId::Removal);
  removal().edit().phase = flow::RemovalPhase::Removing;
  removal().work(true, {1, 3});
  removal().changed();
  click("history");
  EXPECT_EQ(m_flow->current(), StepId::Removal);
}

TEST_F(HistoryWindowTest, AWindowThatOpensThereClosesWithIt) {
  m_flow->startAt(StepId::History);
  open();
  EXPECT_TRUE(eventually([this] { return history().calls.contains(u"enter"_s); }));
  const QSignalSpy finished(m_window.get(), &shell::WizardWindow::finished);
  history().complete();
  EXPECT_EQ(finished.count(), 1);
  EXPECT_FALSE(m_window->isVisible());
}

}  // namespace usher::test
