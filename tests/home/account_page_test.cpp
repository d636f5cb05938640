// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>

#include "home_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

using Accounts = HomeTest;

TEST_F(Accounts, AreListedWithThePartnerFirstAndCustomersByName) {
  addAccount(u"contoso"_s);
  addAccount(u"Adatum"_s);
  addAccount(u"Northwind Partners"_s, state::AccountKind::Partner);
  addAccount(u"Wingtip 10"_s);
  addAccount(u"Wingtip 9"_s);
  open();
  EXPECT_EQ(listed(),
            QStringList({u"Northwind Partners"_s, u"Adatum"_s, u"contoso"_s, u"Wingtip 9"_s, u"Wingtip 10"_s}));
}

TEST_F(Accounts, AreChosenByMouseAndKeys) {
  addAccount(u"Adatum"_s);
  addAccount(u"Contoso"_s);
  open();
  auto* list = child<QAbstractItemView>("accounts");
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
  EXPECT_EQ(textOf("accountTitle"), u"Contoso"_s);
  list->setFocus();
  press(Qt::Key_Up);
  EXPECT_EQ(textOf("accountTitle"), u"Adatum"_s);
  click("overview");
  EXPECT_TRUE(isShown("overviewPage"));
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
  EXPECT_EQ(textOf("accountTitle"), u"Adatum"_s);
}

TEST_F(Accounts, ReachingTheListByKeyboardChoosesNobody) {
  addAccount(u"Adatum"_s);
  open();
  child("accounts")->setFocus(Qt::TabFocusReason);
  EXPECT_EQ(m_window->account(), QString());
  press(Qt::Key_Return);
  EXPECT_EQ(textOf("accountTitle"), u"Adatum"_s);
}

TEST_F(Accounts, AreFoundByAnyPartOfNameDomainAndOrganisation) {
  addAccount(u"Adatum"_s);
  state::Account other;
  other.profile = m_profile.id;
  other.name = u"Contoso Ltd"_s;
  other.domain = u"contoso.example"_s;
  other.tenant = u"t1"_s;
  other.tenantName = u"Contoso Holding"_s;
  ASSERT_TRUE(m_store->accounts().add(other));
  open();
  type("findAccount", u"hold ltd"_s);
  EXPECT_EQ(listed(), QStringList{u"Contoso Ltd"_s});
  type("findAccount", u"EXAMPLE"_s);
  EXPECT_EQ(listed(), QStringList{u"Contoso Ltd"_s});
  type("findAccount", u"nobody"_s);
  EXPECT_TRUE(listed().isEmpty());
  EXPECT_TRUE(child("accounts")->accessibleDescription().contains(u"nobody"_s));
  press(Qt::Key_Escape);
  EXPECT_EQ(listed().size(), 2);
  type("findAccount", u"ada"_s);
  press(Qt::Key_Down);
  EXPECT_EQ(focused(), u"accounts"_s);
  EXPECT_EQ(textOf("accountTitle"), u"Adatum"_s);
}

TEST_F(Accounts, AreFilteredByTheirState) {
  addIntegration(addAccount(u"Enabled"_s), ConsentState::Verified, true);
  addIntegration(addAccount(u"Ready"_s), ConsentState::Verified);
  addIntegration(addAccount(u"Waiting"_s), ConsentState::LinkSent);
  addIntegration(addAccount(u"Declined"_s), ConsentState::Declined);
  addIntegration(addAccount(u"Drifted"_s), ConsentState::Drifted, true);
  addAccount(u"Fresh"_s);
  open();
  const auto choose = [this](const QString& words) {
    click("stateFilter");
    auto* menu = child<QMenu>("stateFilterMenu");
    EXPECT_TRUE(menu->isVisible());
    for (QAction* action : menu->actions()) {
      if (action->text() == words) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
      }
    }
  };
  choose(u"Enabled"_s);
  EXPECT_EQ(listed(), QStringList{u"Enabled"_s});
  choose(u"Ready to enable"_s);
  EXPECT_EQ(listed(), QStringList{u"Ready"_s});
  choose(u"Waiting"_s);
  EXPECT_EQ(listed(), QStringList{u"Waiting"_s});
  choose(u"Needs attention"_s);
  EXPECT_EQ(listed(), QStringList({u"Declined"_s, u"Drifted"_s}));
  choose(u"Not set up"_s);
  EXPECT_EQ(listed(), QStringList{u"Fresh"_s});
  choose(u"All states"_s);
  EXPECT_EQ(listed().size(), 6);
}

TEST_F(Accounts, AreRenamedInPlace) {
  const QString id = addAccount(u"Contoso"_s);
  addAccount(u"Adatum"_s);
  open();
  choose(id);
  click("rename");
  EXPECT_EQ(focused(), u"newName"_s);
  EXPECT_EQ(child<QLineEdit>("newName")->selectedText(), u"Contoso"_s);
  type("newName", u"adatum"_s);
  press(Qt::Key_Return);
  EXPECT_TRUE(textOf("newNameProblem").contains(u"“Adatum” has this name"_s));
  type("newName", u"Contoso Ltd"_s);
  click("saveName");
  EXPECT_EQ(textOf("accountTitle"), u"Contoso Ltd"_s);
  EXPECT_EQ(account(id).name, u"Contoso Ltd"_s);
  EXPECT_EQ(historyOf(id), QStringList{u"renamed"_s});
  EXPECT_EQ(focused(), u"rename"_s);
  click("rename");
  type("newName", u"Another"_s);
  press(Qt::Key_Escape);
  EXPECT_EQ(textOf("accountTitle"), u"Contoso Ltd"_s);
}

TEST_F(Accounts, AreArchivedAndRestored) {
  const QString id = addAccount(u"Contoso"_s);
  addIntegration(id, ConsentState::Verified);
  addAccount(u"Adatum"_s);
  open();
  choose(id);
  click("archive");
  EXPECT_TRUE(account(id).isArchived);
  EXPECT_EQ(listed(), QStringList{u"Adatum"_s});
  EXPECT_FALSE(child("addNew")->isEnabled());
  EXPECT_FALSE(child("integration0Setup")->isEnabled());
  EXPECT_FALSE(child("integration0Switch")->isEnabled());
  click("showArchived");
  EXPECT_EQ(listed(), QStringList({u"Adatum"_s, u"Contoso"_s}));
  click("restore");
  EXPECT_FALSE(account(id).isArchived);
  EXPECT_TRUE(child("integration0Setup")->isEnabled());
  EXPECT_EQ(historyOf(id), QStringList({u"archived"_s, u"restored"_s}));
}

TEST_F(Accounts, TellTheirHistoryWhenAsked) {
  const QString id = addAccount(u"Contoso"_s);
  addIntegration(id, ConsentState::Verified);
  ASSERT_TRUE(m_store->accounts().note({.when = m_clock.now(),
                                        .account = id,
                                        .integration = u"office365"_s,
                                        .who = u"Dana <b>Klein</b>"_s,
                                        .what = u"consent"_s,
                                        .data = {{u"state"_s, u"verified"_s}}}));
  open();
  choose(id);
  EXPECT_FALSE(isShown("historyLines"));
  click("historyFold");
  EXPECT_TRUE(textOf("historyLines").endsWith(u"Microsoft Office 365: Consent verified (Dana <b>Klein</b>)"_s));
  click("integration0Switch");
  EXPECT_TRUE(textOf("historyLines").section(u'\n', 0, 0).endsWith(u"Microsoft Office 365: enabled"_s));
}

TEST_F(Accounts, NoticeStaysInSightWithItsDetails) {
  m_notice = u"Practice"_s;
  open();
  click("notice");
  EXPECT_TRUE(isShown("noticeDetails"));
}

}  // namespace usher::test
