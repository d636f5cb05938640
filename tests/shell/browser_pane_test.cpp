// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QLabel>

#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class BrowserPaneTest : public WindowTest {
 protected:
  void SetUp() override {
    open();
    visitMicrosoft();
  }
  void trouble(const char* what) {
    m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true, .trouble = QString::fromLatin1(what)});
  }
  QString words(const char* label) const { return child<QLabel>(label)->text(); }
  QString button(const char* name) const { return child<QAbstractButton>(name)->text().remove(u'&'); }
};

}  // namespace

TEST_F(BrowserPaneTest, OfALongHostTheEndStaysForItSaysWhoseItIs) {
  const QString host =
      u"login.microsoftonline.com."_s + QString(60, u'a') + u".xn--microsftonline-0zl.evil.example:8443"_s;
  m_browser.show({.host = host, .isSecure = true, .askedHost = host});
  EXPECT_EQ(child("pageHost")->accessibleName(), host);
  for (const QString& shown : {words("pagePromptText"), button("pagePromptAction")}) {
    EXPECT_TRUE(shown.contains(u".evil.example:8443"_s)) << qPrintable(shown);
    EXPECT_FALSE(shown.contains(u"login.microsoftonline.com"_s)) << qPrintable(shown);
  }
}

TEST_F(BrowserPaneTest, InThePlaceOfAPageThatIsLostAreBothWaysOn) {
  for (const char* lost : {"crashed", "unreachable", "certificate", "blank"}) {
    m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true});
    EXPECT_FALSE(isShown("pageInstead"));
    EXPECT_TRUE(isShown("view"));
    trouble(lost);
    ASSERT_TRUE(isShown("pageInstead")) << lost;
    EXPECT_FALSE(isShown("view")) << lost;
    EXPECT_FALSE(isShown("pagePrompt")) << lost;
    EXPECT_TRUE(child("pageInsteadFirst")->hasFocus()) << lost;
    const bool isOwnFirst = button("pageInsteadFirst") == u"Use my own browser"_s;
    EXPECT_EQ(isOwnFirst, QByteArray(lost) == "blank");
    const int reloads = m_browser.reloads;
    click(isOwnFirst ? "pageInsteadSecond" : "pageInsteadFirst");
    EXPECT_EQ(m_browser.reloads, reloads + 1) << lost;
  }
  trouble("crashed");
  click("pageInsteadSecond");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(m_microsoft->errand()) << "in the same step";
}

TEST_F(BrowserPaneTest, ABrowserThatIsTooOldPutsTheOwnOneFirst) {
  trouble("too-old");
  EXPECT_EQ(words("pageInsteadHeadline"), u"The built-in window is out of date"_s);
  click("pageInsteadSecond");
  EXPECT_EQ(m_browser.reloads, 1) << "it goes on here all the same";
  click("pageInsteadFirst");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
}

TEST_F(BrowserPaneTest, ABrowserThatCannotBeUsedOffersTheOwnOneAlone) {
  for (const char* unfit : {"unprotected", "missing"}) {
    trouble(unfit);
    EXPECT_EQ(button("pageInsteadFirst"), u"Use my own browser"_s) << unfit;
    EXPECT_FALSE(isShown("pageInsteadSecond")) << unfit;
  }
}

TEST_F(BrowserPaneTest, APageWithOtherWaysStaysInSight) {
  for (const char* wanted : {"passkey", "own-certificate", "popup", "refused", "slow", "server-error", "AADSTS53003"}) {
    trouble(wanted);
    EXPECT_TRUE(isShown("view")) << wanted;
    ASSERT_TRUE(isShown("pagePrompt")) << wanted;
    EXPECT_EQ(button("pagePromptAction"), u"Use my own browser"_s) << wanted;
  }
  click("pagePromptAction");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
}

}  // namespace usher::test
