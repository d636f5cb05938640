// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>

#include "app/home/account_register.h"
#include "home_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using state::AccountKind;

namespace {

class Partner : public HomeTest {
 protected:
  Partner() : m_partner(addAccount(u"Northwind Partners"_s, AccountKind::Partner)) {}

  void openPartner() {
    open();
    choose(m_partner);
  }

  QString m_partner;
};

}  // namespace

TEST_F(Partner, IsToldWhyNothingCanBeEnabledInItsAccount) {
  openPartner();
  EXPECT_TRUE(textOf("partnerNoticeText").contains(u"not supported for partner accounts"_s));
  EXPECT_FALSE(isShown("partnerNoticeGo"));
  click("addNew");
  EXPECT_TRUE(textOf("cataloguePartnerText").contains(u"not supported for partner accounts"_s));
  EXPECT_FALSE(child("application0Add")->isEnabled());
  click("catalogueDone");
  EXPECT_TRUE(integration(m_partner, u"teams"_s).integration.isEmpty());
}

TEST_F(Partner, IsOfferedToCreateACustomerAccount) {
  openPartner();
  click("partnerNoticeCreate");
  EXPECT_TRUE(isShown("addAccountPanel"));
  EXPECT_TRUE(child<QAbstractButton>("kindCustomer")->isChecked());
  press(Qt::Key_Escape);
  EXPECT_EQ(m_window->account(), m_partner);
  click("addNew");
  click("cataloguePartnerCreate");
  EXPECT_TRUE(isShown("addAccountPanel"));
}

TEST_F(Partner, GoesToItsOnlyCustomer) {
  const QString customer = addAccount(u"Contoso"_s);
  openPartner();
  click("partnerNoticeGo");
  EXPECT_EQ(m_window->account(), customer);
}

TEST_F(Partner, GoesToTheListOfItsCustomers) {
  addAccount(u"Contoso"_s);
  addAccount(u"Adatum"_s);
  openPartner();
  click("addNew");
  click("cataloguePartnerGo");
  EXPECT_TRUE(isShown("overviewPage"));
  EXPECT_EQ(focused(), u"findAccount"_s);
}

TEST_F(Partner, IsAdvisedToDisableWhatIsEnabledInItsAccount) {
  addIntegration(m_partner, ConsentState::Verified, true);
  openPartner();
  EXPECT_TRUE(textOf("partnerNoticeText").contains(u"Mitel recommends that you disable"_s));
  EXPECT_FALSE(isShown("integration0Switch"));
  EXPECT_FALSE(isShown("integration0Setup"));
  click("integration0Disable");
  EXPECT_FALSE(integration(m_partner).isEnabled);
  EXPECT_FALSE(isShown("integration0Disable"));
  EXPECT_FALSE(textOf("partnerNoticeText").contains(u"recommends"_s));
}

TEST_F(Partner, CannotBeEnabledByAnyWay) {
  addIntegration(m_partner, ConsentState::Verified);
  home::AccountRegister accounts(m_profile, m_store->accounts(), m_clock);
  accounts.refresh();
  const auto done = accounts.setEnabled(m_partner, u"office365"_s, true);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, u"partner"_s);
  EXPECT_FALSE(integration(m_partner).isEnabled);
}

}  // namespace usher::test
