// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/set_up.h"
#include "journeys/managed_test.h"
#include "shell/wizard_window.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class ManagedLookingTest : public ManagedTest {
 protected:
  bool addsSetUp(const QString& name, const QString& domain) {
    return m_usher.addsCustomer(name, domain) && m_usher.setsUp(administrator(domain));
  }
  bool threeAreLookedAt() {
    return m_usher.reaches("three are looked at, and one is not", [this] {
      const QString said = m_usher.shown("lookingText");
      return said.startsWith(u"3 looked at. 1 need"_s);
    });
  }
};

TEST_F(ManagedLookingTest, LooksAgainAtFourCustomersWithProgressAndCanBeCancelled) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(addsSetUp(u"Contoso"_s, contoso));
  ASSERT_TRUE(addsSetUp(u"Northwind"_s, northwind));
  ASSERT_TRUE(addsSetUp(u"Adventure Works"_s, adventure));
  ASSERT_TRUE(addsSetUp(u"Brightline"_s, brightline));
  m_usher.close();
  {
    // Nobody's sign-in is kept for this one.
    const auto kept = store();
    const state::Account last = accountNamed(*kept, u"Brightline"_s);
    ASSERT_TRUE(kept->remember(flow::settingName({last.profile, last.id, {}, {}}, u"sign-in"_s), {}));
  }
  const qsizetype visits = m_usher.browser.opened.size();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.looksAreOver());

  ASSERT_TRUE(m_usher.press("overview"));
  ASSERT_TRUE(m_usher.press("lookAgainAtAll"));
  EXPECT_EQ(m_usher.shown("lookingText"), u"Looking at Microsoft: 0 of 4"_s);
  ASSERT_TRUE(threeAreLookedAt());
  EXPECT_EQ(m_usher.browser.opened.size(), visits) << "no page comes out of the blue";
  ASSERT_TRUE(m_usher.chooses(u"Brightline"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s)) << "what was known stays";
  EXPECT_EQ(m_usher.shown("integration0SignIn"), u"Sign in to look again"_s);
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  EXPECT_TRUE(m_usher.shown("integration0SignIn").isEmpty());

  ASSERT_TRUE(m_usher.looksAreOver());
  ASSERT_TRUE(m_usher.press("overview"));
  ASSERT_TRUE(m_usher.press("lookAgainAtAll"));
  ASSERT_TRUE(m_usher.press("cancelLooking"));
  EXPECT_TRUE(m_usher.shown("lookingText").startsWith(u"Stopped: "_s)) << qPrintable(m_usher.shown("lookingText"));
  const qsizetype sent = m_usher.watch.requests();
  ASSERT_TRUE(m_usher.looksAreOver());
  EXPECT_EQ(m_usher.watch.requests(), sent) << "a cancelled look goes on";
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));

  // What was stopped can be asked for again.
  ASSERT_TRUE(m_usher.press("overview"));
  ASSERT_TRUE(m_usher.press("lookAgainAtAll"));
  ASSERT_TRUE(threeAreLookedAt());
}

TEST_F(ManagedLookingTest, OneDialogIsOpenAtATimeAndSetupRaisesIt) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(m_usher.addsCustomer(u"Northwind"_s, northwind));
  ASSERT_TRUE(m_usher.opensSetUp());
  auto* const first = m_usher.accounts().dialog();
  m_usher.window().activateWindow();
  ASSERT_TRUE(m_usher.reaches("the dialog is behind", [&] { return !first->window().isActiveWindow(); }));
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  ASSERT_TRUE(m_usher.press("integration0Setup"));
  EXPECT_EQ(m_usher.accounts().dialog(), first);
  EXPECT_EQ(m_usher.window().findChildren<shell::WizardWindow*>().size(), 1);
  EXPECT_EQ(m_usher.dialogView().accountName, u"Northwind"_s);
  EXPECT_TRUE(m_usher.reaches("the dialog is in front", [&] { return first->window().isActiveWindow(); }));
}

}  // namespace
}  // namespace usher::test
