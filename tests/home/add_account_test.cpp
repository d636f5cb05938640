// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QLineEdit>

#include "home_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using state::AccountKind;

namespace {

const QString tenant = QStringLiteral("6f0f1b1a-7c1e-4d0a-9a53-2f6f6b1c0001");

class AddAccount : public HomeTest {
 protected:
  void openPanel() {
    open();
    click("addAccount");
  }
};

}  // namespace

TEST_F(AddAccount, ACustomerTakesOnlyAName) {
  openPanel();
  EXPECT_EQ(focused(), u"accountName"_s);
  type("accountName", u"  Contoso   Ltd "_s);
  press(Qt::Key_Return);
  EXPECT_EQ(listed(), QStringList{u"Contoso Ltd"_s});
  EXPECT_EQ(textOf("accountTitle"), u"Contoso Ltd"_s);
  EXPECT_TRUE(isShown("addNew"));
  EXPECT_EQ(focused(), u"addNew"_s);
  EXPECT_EQ(historyOf(m_window->account()), QStringList{u"added"_s});
  EXPECT_EQ(account(m_window->account()).kind, AccountKind::Customer);
  EXPECT_TRUE(m_wanted.lookUps.isEmpty());
}

TEST_F(AddAccount, ACustomersDomainIsLookedUpAndBindsTheAccountToItsTenant) {
  m_found = home::FoundTenant{tenant, u"Contoso Ltd"_s};
  openPanel();
  type("accountName", u"Contoso"_s);
  type("accountDomain", u" Dana@Contoso.com "_s);
  click("confirmAdding");
  ASSERT_TRUE(eventually([this] { return !m_window->account().isEmpty(); }));
  EXPECT_EQ(m_wanted.lookUps, QStringList{u"contoso.com"_s});
  const state::Account made = account(m_window->account());
  EXPECT_EQ(made.tenant, tenant);
  EXPECT_EQ(made.domain, u"contoso.com"_s);
  EXPECT_FALSE(made.isTenantVerified);
  EXPECT_EQ(textOf("accountTenantValue"), tenant);
  click("accountTenantCopy");
  EXPECT_EQ(m_desktop.copied, QStringList{tenant});
}

TEST_F(AddAccount, ThePartnerNeedsADomainThatIsFound) {
  m_found = fail(Failure::Kind::NotFound);
  openPanel();
  click("kindPartner");
  type("accountName", u"Northwind Partners"_s);
  click("confirmAdding");
  EXPECT_TRUE(textOf("accountDomainProblem").contains(u"domain is needed"_s))
      << qPrintable(textOf("accountDomainProblem"));
  EXPECT_EQ(focused(), u"accountDomain"_s);
  type("accountDomain", u"northwind.example"_s);
  EXPECT_EQ(textOf("accountDomainProblem"), QString());
  press(Qt::Key_Return);
  ASSERT_TRUE(eventually([this] { return !textOf("accountDomainProblem").isEmpty(); }));
  EXPECT_TRUE(textOf("accountDomainProblem").contains(u"northwind.example"_s));
  EXPECT_FALSE(isShown("addWithoutLooking"));
  EXPECT_TRUE(listed().isEmpty());
  m_found = home::FoundTenant{tenant, u"Northwind"_s};
  press(Qt::Key_Return);
  ASSERT_TRUE(eventually([this] { return !m_window->account().isEmpty(); }));
  EXPECT_EQ(account(m_window->account()).kind, AccountKind::Partner);
  EXPECT_EQ(account(m_window->account()).tenant, tenant);
}

TEST_F(AddAccount, ThereIsOnePartnerAtMost) {
  addAccount(u"Northwind Partners"_s, AccountKind::Partner);
  openPanel();
  EXPECT_FALSE(child("kindPartner")->isEnabled());
  EXPECT_TRUE(child("kindPartner")->accessibleDescription().contains(u"Northwind Partners"_s));
}

TEST_F(AddAccount, NamesThatWillNotDoGetASentenceBesideTheField) {
  addAccount(u"Contoso Ltd"_s);
  openPanel();
  const auto problemOf = [this](const QString& name) {
    type("accountName", name);
    press(Qt::Key_Return);
    return textOf("accountNameProblem");
  };
  EXPECT_TRUE(problemOf(u" "_s).contains(u"needs a name"_s));
  EXPECT_TRUE(problemOf(u"CONTOSO  ltd"_s).contains(u"“Contoso Ltd” has this name"_s));
  EXPECT_TRUE(problemOf(QString(10'000, u'x')).contains(u"10,000 characters. At most 120"_s));
  EXPECT_TRUE(problemOf(u"Con\u202Etoso"_s).contains(u"cannot be seen"_s));
  EXPECT_EQ(focused(), u"accountName"_s);
  EXPECT_EQ(child("accountName")->accessibleDescription(), textOf("accountNameProblem"));
  EXPECT_EQ(listed(), QStringList{u"Contoso Ltd"_s});
}

TEST_F(AddAccount, ANameWithMarkupIsShownAsItWasTyped) {
  openPanel();
  const QString name = u"<b>Contoso</b> & <img src=x>"_s;
  type("accountName", name);
  press(Qt::Key_Return);
  EXPECT_EQ(textOf("accountTitle"), name);
  EXPECT_EQ(child<QLabel>("accountTitle")->textFormat(), Qt::PlainText);
  EXPECT_EQ(listed(), QStringList{name});
}

TEST_F(AddAccount, TwoAccountsCannotShareAnOrganisation) {
  state::Account other;
  other.profile = m_profile.id;
  other.name = u"Contoso"_s;
  other.tenant = tenant;
  ASSERT_TRUE(m_store->accounts().add(other));
  m_found = home::FoundTenant{tenant, {}};
  openPanel();
  type("accountName", u"Contoso again"_s);
  type("accountDomain", u"contoso.com"_s);
  press(Qt::Key_Return);
  ASSERT_TRUE(eventually([this] { return !textOf("accountDomainProblem").isEmpty(); }));
  EXPECT_TRUE(textOf("accountDomainProblem").contains(u"account “Contoso”"_s));
}

TEST_F(AddAccount, ThePartnersOwnOrganisationIsNoCustomers) {
  state::Account partner;
  partner.profile = m_profile.id;
  partner.kind = AccountKind::Partner;
  partner.name = u"Northwind Partners"_s;
  partner.domain = u"northwind.example"_s;
  partner.tenant = tenant;
  ASSERT_TRUE(m_store->accounts().add(partner));
  m_found = home::FoundTenant{tenant, {}};
  openPanel();
  type("accountName", u"Northwind as a customer"_s);
  type("accountDomain", u"northwind.example"_s);
  press(Qt::Key_Return);
  ASSERT_TRUE(eventually([this] { return !textOf("accountDomainProblem").isEmpty(); }));
  EXPECT_TRUE(textOf("accountDomainProblem").contains(u"partner's own organisation"_s));
}

TEST_F(AddAccount, OfflineACustomerIsAddedWithoutItsOrganisation) {
  m_found = fail(Failure::Kind::Offline);
  openPanel();
  type("accountName", u"Contoso"_s);
  type("accountDomain", u"contoso.com"_s);
  press(Qt::Key_Return);
  ASSERT_TRUE(eventually([this] { return isShown("addWithoutLooking"); }));
  click("addWithoutLooking");
  EXPECT_EQ(listed(), QStringList{u"Contoso"_s});
  EXPECT_EQ(account(m_window->account()).domain, u"contoso.com"_s);
  EXPECT_EQ(account(m_window->account()).tenant, QString());
}

TEST_F(AddAccount, CancelStopsTheLookUpAndThenClosesThePanel) {
  openPanel();
  type("accountName", u"Contoso"_s);
  type("accountDomain", u"contoso.com"_s);
  press(Qt::Key_Return);
  EXPECT_TRUE(isShown("lookingUp"));
  EXPECT_FALSE(child("confirmAdding")->isEnabled());
  click("cancelAdding");
  EXPECT_FALSE(isShown("lookingUp"));
  EXPECT_TRUE(m_pendingLookUps.first().isCancelled());
  m_pendingLookUps.first().finish(home::FoundTenant{tenant, {}});
  QCoreApplication::processEvents();
  EXPECT_TRUE(listed().isEmpty());
  press(Qt::Key_Escape);
  EXPECT_TRUE(isShown("overviewPage"));
}

}  // namespace usher::test
