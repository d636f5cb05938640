// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QTest>

#include "shell/step_rail.h"
#include "shell/trouble_text.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

TEST_F(WindowTest, MicrosoftsPageTakesTheRoom) {
  open();
  goTo(StepId::Consent);
  EXPECT_EQ(m_viewsMade, 0);
  visitMicrosoft();
  m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true});
  ASSERT_TRUE(isShown("browserPane"));
  EXPECT_FALSE(isShown("title"));
  EXPECT_EQ(child("rail")->width(), shell::StepRail::narrow);
  EXPECT_EQ(child("pageHost")->accessibleName(), u"login.microsoftonline.com"_s);
  EXPECT_TRUE(child("view")->hasFocus());
  click("pageReload");
  EXPECT_EQ(m_browser.reloads, 1);
  click("pageClose");
  EXPECT_FALSE(m_microsoft->errand());
  EXPECT_TRUE(isShown("title"));
  EXPECT_EQ(child("rail")->width(), 232);
  visitMicrosoft();
  EXPECT_EQ(m_viewsMade, 1);
}

TEST_F(WindowTest, AForeignHostIsShownOnlyAfterOneContinue) {
  open();
  visitMicrosoft();
  EXPECT_FALSE(isShown("pagePrompt"));
  m_browser.show({.host = u"login.microsoftonline.com"_s, .askedHost = u"sts.fabrikam.example"_s});
  ASSERT_TRUE(isShown("pagePrompt"));
  EXPECT_TRUE(child<QLabel>("pagePromptText")->text().contains(u"sts.fabrikam.example"_s));
  click("pagePromptAction");
  EXPECT_EQ(m_browser.continues, 1);
}

TEST_F(WindowTest, TroubleOffersTheOwnBrowserAtOnce) {
  open();
  visitMicrosoft();
  m_browser.show({.host = u"login.microsoftonline.com"_s, .trouble = u"AADSTS53003"_s});
  EXPECT_TRUE(child<QLabel>("pagePromptText")->text().contains(u"A rule of your organisation"_s));
  EXPECT_FALSE(child<QLabel>("pagePromptText")->text().contains(u"53003"_s));
  click("pagePromptAction");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
  ASSERT_TRUE(isShown("waitingPane"));
  click("waitingBuiltIn");
  EXPECT_TRUE(isShown("browserPane"));
}

TEST_F(WindowTest, EveryTroubleHasItsSentence) {
  QSet<QString> sentences;
  for (const QString& trouble : {u"AADSTS53000"_s, u"AADSTS53003"_s, u"AADSTS50097"_s, u"crashed"_s, u"blank"_s,
                                 u"unreachable"_s, u"passkey"_s, u"certificate"_s, u"too-old"_s, u"AADSTS1"_s}) {
    const QString sentence = shell::troubleText(trouble).text;
    EXPECT_TRUE(sentence.endsWith(u'.'));
    EXPECT_FALSE(sentence.contains(u"AADSTS"_s));
    sentences.insert(sentence);
  }
  EXPECT_EQ(sentences.size(), 10);
}

TEST_F(WindowTest, WaitingForTheOwnBrowserCanBeStopped) {
  open();
  goTo(StepId::Consent);
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  visitMicrosoft();
  ASSERT_TRUE(isShown("waitingPane"));
  EXPECT_TRUE(child<QLabel>("waitingText")->text().contains(u"waits here"_s));
  click("waitingStop");
  EXPECT_FALSE(m_microsoft->errand());
  EXPECT_TRUE(isShown("title"));
}

TEST_F(WindowTest, EscClosesMicrosoftsPage) {
  open();
  visitMicrosoft();
  QTest::keyClick(m_window.get(), Qt::Key_Escape);
  EXPECT_FALSE(m_microsoft->errand());
}

}  // namespace usher::test
