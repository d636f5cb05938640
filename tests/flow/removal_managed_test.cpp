// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_facts.h"
#include "removal_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using Item = RemovalItem;
using Outcome = RemovalOutcome;

/// The account of one customer, with the integration added, in front of the customer's tenant.
class RemovalManagedTest : public test::RemovalTest {
 protected:
  RemovalManagedTest() {
    m_step.reset();
    state::Account customer;
    customer.profile = m_profile.id;
    customer.name = u"Contoso"_s;
    customer.created = m_clock.now();
    m_account = book().add(customer)->id;
    EXPECT_TRUE(book().addIntegration(m_account, integration(), m_clock.now()));
    openAgain();
    EXPECT_TRUE(m_setUp->rememberTenant(*m_setUp->organization()));
    rememberIds();
  }

  state::AccountBook& book() { return m_store->accounts(); }
  const QString& integration() const { return m_profile.integrations.first().id; }
  bool hasIntegration() { return book().integration(m_account, integration())->has_value(); }
  QStringList events() {
    QStringList names;
    for (const state::AccountEvent& event : book().events(m_account).value_or(QList<state::AccountEvent>())) {
      names.append(event.what);
    }
    return names;
  }
  /// Nobody is signed in, nor was before.
  void signOut() {
    m_step.reset();
    ASSERT_TRUE(test::await(m_microsoft->forgetPerson()));
    m_setUp->setOrganization({});
    makeStep();
  }
};

TEST_F(RemovalManagedTest, OnlyTheVendorsSideIsChosenByItself) {
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().isManaged);
  EXPECT_EQ(view().accountName, u"Contoso"_s);
  EXPECT_TRUE(row(Item::Integration)->isChosen);
  EXPECT_FALSE(row(Item::VendorApp)->isChosen);
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::Integration), Outcome::Gone);
  EXPECT_FALSE(hasIntegration());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_EQ(events(), QStringList{u"removed"_s});
  ASSERT_EQ(view().record.size(), 1);
  EXPECT_EQ(view().record.first().item, Item::Integration);
  EXPECT_EQ(view().record.first().who, m_session->account()->name);
}

TEST_F(RemovalManagedTest, TheVendorsSideNeedsNoSignIn) {
  signOut();
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().needsSignIn);
  ASSERT_EQ(view().rows.size(), 1);
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Ended);
  EXPECT_FALSE(hasIntegration());
  EXPECT_FALSE(view().record.first().who.isEmpty());
}

TEST_F(RemovalManagedTest, BothSidesGoWithMicrosoftsFirst) {
  ASSERT_TRUE(enters());
  m_step->choose(Item::VendorApp, true);
  bool stoodWhileDeleting = false;
  m_tenant->beforeNext("DELETE", m_vendorsId, [&] { stoodWhileDeleting = hasIntegration(); });
  ASSERT_TRUE(removes());
  EXPECT_TRUE(stoodWhileDeleting);
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Gone);
  EXPECT_EQ(outcome(Item::Integration), Outcome::Gone);
  EXPECT_EQ(events(), (QStringList{u"removed-at-microsoft"_s, u"removed"_s}));
}

TEST_F(RemovalManagedTest, TheIntegrationStaysWhileSomethingAtMicrosoftCouldNotBeRemoved) {
  ASSERT_TRUE(enters());
  m_step->choose(Item::VendorApp, true);
  m_tenant->refuse("DELETE", u"servicePrincipals"_s, 403);
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Failed);
  EXPECT_EQ(outcome(Item::Integration), Outcome::HeldBack);
  EXPECT_TRUE(hasIntegration());
  EXPECT_EQ(events(), QStringList{u"removal-not-finished"_s});
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  ASSERT_TRUE(removes());
  EXPECT_FALSE(hasIntegration()) << "by itself it can still go";
}

TEST_F(RemovalManagedTest, AnEnabledIntegrationThatStaysShowsThatItsConsentIsGone) {
  recordConsent(*m_setUp, facts::consent, ConsentState::Verified);
  ASSERT_TRUE(book().setEnabled(m_account, integration(), true, u"Ada"_s, m_clock.now()));
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  ASSERT_TRUE(removes());
  EXPECT_EQ(consentStateOf(m_setUp->fact(facts::consent)), ConsentState::Drifted);
  EXPECT_TRUE(hasIntegration());
}

TEST_F(RemovalManagedTest, NothingIsRemovedFromAnotherOrganisation) {
  signOut();
  state::Account fabrikam;
  fabrikam.profile = m_profile.id;
  fabrikam.name = u"Fabrikam"_s;
  fabrikam.tenant = u"dddddddd-0000-4000-8000-00000000000d"_s;
  fabrikam.tenantName = u"Fabrikam GmbH"_s;
  fabrikam.isTenantVerified = true;
  m_account = book().add(fabrikam)->id;
  ASSERT_TRUE(book().addIntegration(m_account, integration(), m_clock.now()));
  m_step.reset();
  startAgain();
  makeStep();
  ASSERT_TRUE(enters());
  m_step->signIn();
  ASSERT_TRUE(settles(*m_step));
  ASSERT_TRUE(view().wrongOrganisation);
  EXPECT_EQ(view().wrongOrganisation->why, WrongOrganisation::Why::OtherThanRemembered);
  EXPECT_EQ(view().wrongOrganisation->other, u"Fabrikam GmbH"_s);
  EXPECT_FALSE(view().isMicrosoftRead);
  EXPECT_FALSE(row(Item::VendorApp));
  EXPECT_FALSE(m_session->account());
  EXPECT_TRUE(row(Item::Integration)) << "the vendor's side can still go";
}

TEST_F(RemovalManagedTest, TheSignInOfAnEarlierStartIsTakenUpWithoutAPage) {
  rememberSignIn(*m_setUp, {.account = *m_session->account(), .organisation = u"Contoso"_s, .usedAt = m_clock.now()});
  ASSERT_TRUE(test::eventually([&] { return !m_vault.entries.empty(); }));
  m_step.reset();
  startAgain();
  makeStep();
  m_embedded.opened.clear();
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().isMicrosoftRead);
  EXPECT_TRUE(row(Item::VendorApp));
  EXPECT_TRUE(m_embedded.opened.isEmpty());
}

TEST_F(RemovalManagedTest, RestoringIsInTheHistory) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  ASSERT_TRUE(removes());
  m_step->restore(m_vendorsId);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(events(), (QStringList{u"removed-at-microsoft"_s, u"app-restored"_s}));
}

}  // namespace
}  // namespace usher::flow
