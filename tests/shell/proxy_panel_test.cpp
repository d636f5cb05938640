// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include "pages/connection_page.h"
#include "pages/kit/notice.h"
#include "stub_proxy_login.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

namespace {

class ProxyPanelTest : public WindowTest {
 protected:
  ProxyPanelTest() { m_proxyLogin = &m_proxy; }

  void ask(bool wasRefused = false, int left = 3) { m_proxy.ask({u"proxy.contoso.test:8080"_s, wasRefused, left}); }
  void type(const char* name, const QString& text) { QTest::keyClicks(child<QLineEdit>(name), text); }

  StubProxyLogin m_proxy;
};

}  // namespace

TEST_F(ProxyPanelTest, AsksInTheWindowAndSaysWhoAsks) {
  open();
  EXPECT_FALSE(isShown("proxyPanel"));
  ask();
  ASSERT_TRUE(isShown("proxyPanel"));
  EXPECT_TRUE(child<QLabel>("proxyText")->text().contains(u"proxy.contoso.test:8080"_s));
  EXPECT_FALSE(isShown("proxyRefused"));
  EXPECT_TRUE(child("proxyUser")->hasFocus());
  EXPECT_FALSE(child("proxySend")->isEnabled());
  type("proxyUser", u"dana"_s);
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("proxyPassword")->hasFocus());
  EXPECT_EQ(child<QLineEdit>("proxyPassword")->echoMode(), QLineEdit::Password);
  type("proxyPassword", u"let me in"_s);
  press(Qt::Key_Return);
  EXPECT_EQ(m_proxy.answers, (QStringList{u"dana:let me in"_s}));
  EXPECT_FALSE(isShown("proxyPanel"));
}

TEST_F(ProxyPanelTest, GivesTheKeyboardBackAndKeepsNoPassword) {
  open();
  goTo(StepId::Owners);
  ASSERT_TRUE(child("searchOwner")->hasFocus());
  ask();
  type("proxyUser", u"dana"_s);
  type("proxyPassword", u"secret"_s);
  click("proxySend");
  EXPECT_TRUE(child("searchOwner")->hasFocus());
  EXPECT_TRUE(child<QLineEdit>("proxyPassword")->text().isEmpty());
}

TEST_F(ProxyPanelTest, SaysWhenTheAnswerWasWrong) {
  open();
  ask();
  type("proxyUser", u"dana"_s);
  click("proxySend");
  ask(true, 2);
  EXPECT_TRUE(isShown("proxyRefused"));
  EXPECT_TRUE(child<pages::kit::Notice>("proxyRefused")->text().contains(u"2 tries"_s));
  EXPECT_EQ(child<QLineEdit>("proxyUser")->text(), u"dana"_s);
  EXPECT_TRUE(child("proxyPassword")->hasFocus());
}

TEST_F(ProxyPanelTest, EscAndCancelDecline) {
  open();
  ask();
  press(Qt::Key_Escape);
  EXPECT_FALSE(isShown("proxyPanel"));
  EXPECT_FALSE(isShown("question"));
  ask();
  click("proxyDecline");
  EXPECT_EQ(m_proxy.declined, 2);
  EXPECT_TRUE(m_proxy.answers.isEmpty());
}

TEST_F(ProxyPanelTest, TheKeyboardStaysWithin) {
  open();
  ask();
  type("proxyUser", u"dana"_s);
  QStringList visited;
  for (int i = 0; i < 4; ++i) {
    press(Qt::Key_Tab);
    visited.append(QApplication::focusWidget()->objectName());
  }
  EXPECT_EQ(visited, (QStringList{u"proxyPassword"_s, u"proxyDecline"_s, u"proxySend"_s, u"proxyUser"_s}));
  press(Qt::Key_Tab, Qt::ShiftModifier);
  EXPECT_TRUE(child("proxySend")->hasFocus());
}

TEST_F(ProxyPanelTest, LeavesTheOtherQuestionAsItWas) {
  open();
  goTo(StepId::Owners);
  press(Qt::Key_Escape);
  ASSERT_TRUE(isShown("question"));
  ask();
  press(Qt::Key_Escape);
  EXPECT_TRUE(isShown("question"));
  press(Qt::Key_Escape);
  EXPECT_FALSE(isShown("question"));
  EXPECT_TRUE(child("searchOwner")->isEnabled());
}

TEST_F(ProxyPanelTest, FailuresOfTheNetworkOfferTheTestOfTheConnection) {
  flow::ConnectionTest test({}, {}, {}, m_clock);
  m_help.append(pages::connectionEntry(test));
  open();
  goTo(StepId::Owners);
  owners().fail(Failure{.kind = Failure::Kind::HostUnreachable});
  owners().changed();
  ASSERT_TRUE(isShown("failureTest"));
  click("failureTest");
  EXPECT_TRUE(isShown("connectionPage"));
  press(Qt::Key_Escape);
  owners().fail(Failure{.kind = Failure::Kind::Forbidden});
  owners().changed();
  EXPECT_FALSE(isShown("failureTest"));
}

}  // namespace usher::test
