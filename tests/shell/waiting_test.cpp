// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/elided_text.h"
#include "support/fault_row.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

namespace {

class StubWaiting final : public flow::Waiting {
 public:
  QDateTime pausedUntil() const override { return until; }
  bool isSlow() const override { return slow; }
  void tell() { Q_EMIT changed(); }

  QDateTime until;
  bool slow = false;
};

class WaitingTest : public WindowTest {
 protected:
  WaitingTest() {
    m_waiting = &m_state;
    open();
    goTo(StepId::Owners);
    owners().work(true);
    owners().changed();
  }

  QString said() const { return child<pages::kit::ElidedText>("busyText")->text(); }

  StubWaiting m_state;
};

}  // namespace

TEST_F(WaitingTest, APauseThatMicrosoftAskedForIsCountedDown) {
  const FaultRow row("F10");
  m_state.until = m_clock.now().addSecs(27);
  m_state.tell();
  EXPECT_EQ(said(), u"27 seconds left: Microsoft asked us to wait"_s);
  m_clock.setNow(m_clock.now().addSecs(20));
  EXPECT_TRUE(eventually([this] { return said().contains(u"7 seconds left"_s) && !said().contains(u"27"_s); }));
  m_state.until = {};
  m_state.tell();
  EXPECT_FALSE(said().contains(u"wait"_s));
}

TEST_F(WaitingTest, ASlowAnswerIsCalledSlow) {
  const FaultRow row("F8");
  const QString usual = said();
  m_state.slow = true;
  m_state.tell();
  EXPECT_TRUE(said().contains(usual));
  EXPECT_TRUE(said().contains(u"longer than usual"_s)) << qPrintable(said());
  m_state.slow = false;
  m_state.tell();
  EXPECT_EQ(said(), usual);
}

}  // namespace usher::test
