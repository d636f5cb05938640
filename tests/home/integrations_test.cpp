// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QMenu>
#include <QTabBar>

#include "home_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

namespace {

class Integrations : public HomeTest {
 protected:
  /// One customer, opened, with the integration in that state.
  void openWith(ConsentState consent, bool enabled = false) {
    m_account = addAccount(u"Contoso"_s);
    addIntegration(m_account, consent, enabled);
    open();
    choose(m_account);
  }
  bool canSwitch() const { return child("integration0Switch")->isEnabled(); }
  bool isOn() const { return child<QAbstractButton>("integration0Switch")->isChecked(); }
  void pick(const char* button, const char* action) {
    click(button);
    auto* menu = child(button)->findChild<QMenu*>();
    ASSERT_TRUE(menu->isVisible());
    for (QAction* each : menu->actions()) {
      if (each->objectName() == QLatin1String(action)) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
        return;
      }
    }
    FAIL() << action;
  }

  QString m_account;
};

}  // namespace

TEST_F(Integrations, AreAddedFromTheCatalogueByItsTabs) {
  m_account = addAccount(u"Contoso"_s);
  open();
  choose(m_account);
  EXPECT_TRUE(isShown("noIntegrations"));
  EXPECT_EQ(child<QAbstractButton>("addNew")->text(), u"+ Add new"_s);
  click("addNew");
  EXPECT_EQ(textOf("catalogueTitle"), u"Integrations"_s);
  auto* tabs = child<QTabBar>("catalogueTabs");
  ASSERT_EQ(tabs->count(), 2);
  EXPECT_EQ(tabs->tabText(1), u"3rd party"_s);
  QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
  EXPECT_EQ(textOf("application0Name"), u"Microsoft Office 365"_s);
  EXPECT_EQ(textOf("application1Name"), u"Shared calendar"_s);
  click("application0Add");
  EXPECT_EQ(textOf("application0Remark"), u"Will be added"_s);
  EXPECT_TRUE(integration(m_account).integration.isEmpty());
  click("catalogueDone");
  EXPECT_EQ(integration(m_account).integration, u"office365"_s);
  EXPECT_FALSE(integration(m_account).isEnabled);
  EXPECT_EQ(textOf("integration0Name"), u"Microsoft Office 365"_s);
  EXPECT_FALSE(isShown("integration1"));
  EXPECT_EQ(historyOf(m_account), QStringList{u"integration-added"_s});
  EXPECT_EQ(focused(), u"integration0Setup"_s);
  click("addNew");
  QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
  EXPECT_EQ(textOf("application0Remark"), u"Added"_s);
  EXPECT_FALSE(isShown("application0Add"));
}

TEST_F(Integrations, ACatalogueThatIsLeftByEscapeOrUndoAddsNothing) {
  m_account = addAccount(u"Contoso"_s);
  open();
  choose(m_account);
  click("addNew");
  click("application0Add");
  press(Qt::Key_Escape);
  EXPECT_TRUE(isShown("accountPage"));
  EXPECT_TRUE(integration(m_account, u"teams"_s).integration.isEmpty());
  click("addNew");
  click("application0Add");
  click("application0Add");
  click("catalogueDone");
  EXPECT_TRUE(integration(m_account, u"teams"_s).integration.isEmpty());
}

TEST_F(Integrations, TheCatalogueWorksByKeysAlone) {
  m_account = addAccount(u"Contoso"_s);
  open();
  choose(m_account);
  child("addNew")->setFocus();
  press(Qt::Key_Space);
  EXPECT_EQ(focused(), u"catalogueTabs"_s);
  press(Qt::Key_Right);
  press(Qt::Key_Tab);
  EXPECT_EQ(focused(), u"application0Add"_s);
  press(Qt::Key_Return);
  press(Qt::Key_Tab);
  press(Qt::Key_Tab);
  EXPECT_EQ(focused(), u"cancelCatalogue"_s);
  press(Qt::Key_Tab);
  EXPECT_EQ(focused(), u"catalogueDone"_s);
  press(Qt::Key_Return);
  EXPECT_EQ(integration(m_account).integration, u"office365"_s);
}

TEST_F(Integrations, SetupOpensTheConfigurationDialog) {
  openWith(ConsentState::NotAsked);
  click("integration0Setup");
  EXPECT_EQ(m_wanted.setUps, (QList<QPair<QString, QString>>{{m_account, u"office365"_s}}));
}

TEST_F(Integrations, TheMenuAsksForRemoval) {
  openWith(ConsentState::Verified, true);
  pick("integration0More", "integration0Remove");
  EXPECT_EQ(m_wanted.removals, (QList<QPair<QString, QString>>{{m_account, u"office365"_s}}));
  EXPECT_EQ(integration(m_account).integration, u"office365"_s);
}

TEST_F(Integrations, TheMenuShowsWhatUsherChanged) {
  openWith(ConsentState::Verified, true);
  pick("integration0More", "integration0History");
  EXPECT_EQ(m_wanted.histories, (QList<QPair<QString, QString>>{{m_account, u"office365"_s}}));
  EXPECT_TRUE(m_wanted.removals.isEmpty());
}

TEST_F(Integrations, TheSwitchIsOffWithTheReasonUntilConsentIsKnown) {
  openWith(ConsentState::NotAsked);
  for (const ConsentState consent : {ConsentState::NotAsked, ConsentState::LinkSent, ConsentState::Declined,
                                     ConsentState::NoRights, ConsentState::Drifted, ConsentState::NotDetected}) {
    recordConsent(m_account, consent);
    m_window->refresh();
    EXPECT_FALSE(canSwitch()) << qPrintable(flow::consentStateName(consent));
    EXPECT_FALSE(textOf("integration0Reason").isEmpty()) << qPrintable(flow::consentStateName(consent));
    EXPECT_EQ(child("integration0Switch")->accessibleDescription(), textOf("integration0Reason"));
  }
  for (const ConsentState consent : {ConsentState::Verified, ConsentState::Accepted, ConsentState::VouchedFor}) {
    recordConsent(m_account, consent);
    m_window->refresh();
    EXPECT_TRUE(canSwitch()) << qPrintable(flow::consentStateName(consent));
    EXPECT_EQ(textOf("integration0Reason"), QString()) << qPrintable(flow::consentStateName(consent));
  }
}

TEST_F(Integrations, TheSwitchEnablesAndDisables) {
  openWith(ConsentState::Verified);
  click("integration0Switch");
  EXPECT_TRUE(integration(m_account).isEnabled);
  EXPECT_TRUE(isOn());
  EXPECT_EQ(textOf("integration0First"), u"Enabled, consent verified"_s);
  EXPECT_EQ(textOf("enabledNoticeHeadline"), u"Users in this account can now integrate their Office 365 account."_s);
  child("integration0Switch")->setFocus();
  press(Qt::Key_Space);
  EXPECT_FALSE(integration(m_account).isEnabled);
  EXPECT_FALSE(isOn());
  EXPECT_FALSE(isShown("enabledNotice"));
  EXPECT_EQ(historyOf(m_account), QStringList({u"enabled"_s, u"disabled"_s}));
}

TEST_F(Integrations, WhatWasVouchedForIsShownAsNotDetected) {
  openWith(ConsentState::VouchedFor, true);
  EXPECT_EQ(textOf("integration0First"), u"Enabled, consent not detected"_s);
  EXPECT_TRUE(textOf("integration0Second").contains(u"vouched for by Dana Klein, "_s));
}

TEST_F(Integrations, ADriftedOneCanBeDisabledAndThenNotEnabledAgain) {
  openWith(ConsentState::Drifted, true);
  EXPECT_TRUE(canSwitch());
  click("integration0Switch");
  EXPECT_FALSE(integration(m_account).isEnabled);
  EXPECT_FALSE(canSwitch());
}

TEST_F(Integrations, AConsentThatWentAwayUnderTheSwitchIsNotEnabled) {
  openWith(ConsentState::Verified);
  recordConsent(m_account, ConsentState::Drifted);
  click("integration0Switch");
  EXPECT_FALSE(integration(m_account).isEnabled);
  EXPECT_FALSE(isOn());
  EXPECT_FALSE(canSwitch());
  EXPECT_FALSE(textOf("integration0Reason").isEmpty());
}

TEST_F(Integrations, OneIsLookedAtAgainFromItsMenu) {
  openWith(ConsentState::LinkSent);
  pick("integration0More", "integration0LookAgain");
  EXPECT_EQ(m_wanted.looks, (QList<QPair<QString, QString>>{{m_account, u"office365"_s}}));
  EXPECT_TRUE(textOf("integration0Second").contains(u"Looking"_s));
  recordConsent(m_account, ConsentState::Verified);
  m_pendingLooks.first().finish({});
  EXPECT_TRUE(eventually([this] { return textOf("integration0First") == u"Not enabled, consent verified"_s; }));
}

TEST_F(Integrations, WithoutAKeptSignInTheRowOffersToSignIn) {
  openWith(ConsentState::LinkSent);
  pick("integration0More", "integration0LookAgain");
  m_pendingLooks.first().finish(fail(Failure::Kind::SignInNeeded));
  ASSERT_TRUE(eventually([this] { return isShown("integration0SignIn"); }));
  click("integration0SignIn");
  EXPECT_EQ(m_wanted.setUps, (QList<QPair<QString, QString>>{{m_account, u"office365"_s}}));
}

TEST_F(Integrations, OneThatLeftTheCatalogueIsShownAndCanOnlyGo) {
  m_account = addAccount(u"Contoso"_s);
  addIntegration(m_account, ConsentState::NotAsked, false, u"bygone"_s);
  open();
  choose(m_account);
  EXPECT_EQ(textOf("integration0Name"), u"bygone"_s);
  EXPECT_FALSE(child("integration0Setup")->isEnabled());
  EXPECT_TRUE(child("integration0More")->isEnabled());
}

}  // namespace usher::test
