// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::RemovalPhase;
using flow::StepId;

class RemovalWindowTest : public WindowTest {
 protected:
  void show(RemovalPhase phase) {
    removal().edit().phase = phase;
    removal().changed();
  }
};

TEST_F(RemovalWindowTest, TheFinishPageLeadsThereAndBackReturns) {
  open();
  goTo(StepId::Finish);
  finish().goAside(StepId::Removal);
  EXPECT_EQ(child<QLabel>("title")->text(), u"Remove Microsoft Office 365"_s);
  EXPECT_TRUE(child("rail-finish")->isVisible());
  EXPECT_TRUE(child("back")->isEnabled());
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::Finish);
}

TEST_F(RemovalWindowTest, EnterNeverRemoves) {
  open();
  m_flow->goAside(StepId::Removal);
  press(Qt::Key_Return);
  EXPECT_TRUE(removal().calls.contains(u"review"_s));
  show(RemovalPhase::Confirming);
  press(Qt::Key_Return);
  EXPECT_FALSE(removal().calls.contains(u"remove"_s));
  click("primary");
  EXPECT_TRUE(removal().calls.contains(u"remove"_s));
}

TEST_F(RemovalWindowTest, EscapeStopsWhatIsGoingOnAndNothingLeavesThePage) {
  open();
  goTo(StepId::Finish);
  m_flow->goAside(StepId::Removal);
  show(RemovalPhase::Removing);
  removal().work(true, {1, 3});
  EXPECT_FALSE(child("back")->isEnabled());
  click("rail-finish");
  EXPECT_EQ(m_flow->current(), StepId::Removal);
  press(Qt::Key_Escape);
  EXPECT_TRUE(removal().calls.contains(u"cancel"_s));
}

TEST_F(RemovalWindowTest, AWindowThatOpensThereClosesWithIt) {
  m_flow->startAt(StepId::Removal);
  open();
  EXPECT_TRUE(eventually([this] { return removal().calls.contains(u"enter"_s); }));
  EXPECT_FALSE(child("back")->isEnabled() && child("back")->isVisible());
  const QSignalSpy finished(m_window.get(), &shell::WizardWindow::finished);
  show(RemovalPhase::Ended);
  removal().complete();
  EXPECT_EQ(finished.count(), 1);
  EXPECT_FALSE(m_window->isVisible());
}

}  // namespace usher::test
