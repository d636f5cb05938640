// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/set_up.h"
#include "journeys/managed_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using Why = flow::WrongOrganisation::Why;

class ManagedTenantsTest : public ManagedTest {
 protected:
  /// Every access token that an organisation issued.
  QSet<QString> issuedBy(const QString& domain) const {
    const QStringList tokens = m_tenant.world(domain).value(u"accessTokens"_s).toObject().keys();
    return {tokens.begin(), tokens.end()};
  }

  static QString signInSettingOf(const state::Account& account) {
    return flow::settingName({account.profile, account.id, {}, {}}, u"sign-in"_s);
  }

  QSet<QString> keysOf(const state::Account& account) const {
    QSet<QString> keys;
    for (const QString& key : m_usher.keychain.keys()) {
      if (key.contains(account.id)) {
        keys.insert(key);
      }
    }
    return keys;
  }

  /// The dialog stops at an organisation that is not the account's.
  bool isStopped(Why why, const PracticePerson& person) {
    m_usher.browser.become(person);
    return m_usher.opensSetUp() && m_usher.pressInDialog("primary") && m_usher.reaches("the dialog stops", [&] {
      const auto& wrong = m_usher.dialogView().wrongOrganisation;
      return wrong && wrong->why == why && !m_usher.consent().isBusy();
    });
  }
};

TEST_F(ManagedTenantsTest, SignInsOfTwoCustomersNeverMix) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.opensSetUp());
  ASSERT_TRUE(m_usher.authorizes());
  const QString sessionOfContoso = m_usher.services().session().browserSession();
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_FALSE(m_usher.watch.tokens().isEmpty());

  m_usher.watch.startAnew();
  const qsizetype visits = m_usher.browser.opened.size();
  ASSERT_TRUE(m_usher.addsCustomer(u"Northwind"_s));
  ASSERT_TRUE(m_usher.opensSetUp());
  EXPECT_TRUE(m_usher.dialogView().userName.isEmpty()) << "nobody of the other customer is here";
  EXPECT_TRUE(m_usher.watch.tokens().isEmpty());
  EXPECT_NE(m_usher.services().session().browserSession(), sessionOfContoso);
  m_usher.browser.become(administrator(northwind));
  ASSERT_TRUE(m_usher.authorizes());
  const QUrlQuery signIn(m_usher.browser.opened.value(visits));
  EXPECT_EQ(signIn.queryItemValue(u"prompt"_s), u"select_account"_s) << "a sign-in anew";
  EXPECT_FALSE(signIn.hasQueryItem(u"login_hint"_s));
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  m_usher.close();

  const QSet<QString> sent = m_usher.watch.tokens();
  EXPECT_FALSE(sent.isEmpty());
  EXPECT_TRUE((sent - issuedBy(northwind)).isEmpty()) << "a token of somebody else's was sent";
  EXPECT_FALSE(sent.intersects(issuedBy(contoso)));
  const auto kept = store();
  const QSet<QString> ofContoso = keysOf(accountNamed(*kept, u"Contoso"_s));
  const QSet<QString> ofNorthwind = keysOf(accountNamed(*kept, u"Northwind"_s));
  EXPECT_FALSE(ofContoso.isEmpty());
  EXPECT_FALSE(ofNorthwind.isEmpty());
  EXPECT_FALSE(ofContoso.intersects(ofNorthwind));
  EXPECT_EQ(m_usher.keychain.keys(), ofContoso + ofNorthwind) << "what belongs to no account could be taken by any";
}

TEST_F(ManagedTenantsTest, ASignInThatIsCopiedToAnotherAccountInTheDatabaseOpensNothing) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(m_usher.setsUp(administrator(contoso)));
  ASSERT_TRUE(m_usher.addsCustomer(u"Northwind"_s));
  m_usher.close();
  {
    const auto kept = store();
    const QString from = signInSettingOf(accountNamed(*kept, u"Contoso"_s));
    const auto signIn = kept->remembered(from).value_or(std::nullopt);
    ASSERT_TRUE(signIn && !signIn->value(u"person"_s).toString().isEmpty());
    ASSERT_TRUE(kept->remember(signInSettingOf(accountNamed(*kept, u"Northwind"_s)), *signIn));
    // So that only the other account's look could send anything.
    ASSERT_TRUE(kept->remember(from, {}));
  }

  m_usher.watch.startAnew();
  const qsizetype visits = m_usher.browser.opened.size();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.looksAreOver());
  ASSERT_TRUE(m_usher.chooses(u"Northwind"_s));
  ASSERT_TRUE(m_usher.opensSetUp());
  EXPECT_TRUE(m_usher.dialogView().userName.isEmpty());
  EXPECT_EQ(m_usher.consent().view().vendor.state, ConsentState::NotAsked);
  EXPECT_TRUE(m_usher.watch.tokens().isEmpty()) << "a token of Contoso was sent for Northwind";
  EXPECT_EQ(m_usher.browser.opened.size(), visits);

  // Whoever then signs in as that person is stopped like any other of Contoso.
  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(m_usher.reaches("the dialog stops", [&] {
    const auto& wrong = m_usher.dialogView().wrongOrganisation;
    return wrong && wrong->why == Why::OfAnotherAccount && !m_usher.consent().isBusy();
  }));
  m_usher.close();
  const auto after = store();
  EXPECT_TRUE(accountNamed(*after, u"Northwind"_s).tenant.isEmpty());
  EXPECT_TRUE(keysOf(accountNamed(*after, u"Northwind"_s)).isEmpty());
}

TEST_F(ManagedTenantsTest, ThePartnersOwnOrganisationIsRefusedForACustomer) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.adds(u"Brightline"_s, brightline, state::AccountKind::Partner));
  ASSERT_TRUE(m_usher.addsCustomer(u"Fourth Coffee"_s));
  ASSERT_TRUE(isStopped(Why::PartnersOwn, administrator(brightline)));
  EXPECT_TRUE(m_usher.shown("consentStateHeadline").contains(u"the organisation of the partner, Brightline"_s));
  EXPECT_EQ(consentPagesOpened(), 0);
  EXPECT_TRUE(isUntouched(brightline));
  EXPECT_TRUE(m_usher.keychain.isEmpty());
  ASSERT_TRUE(m_usher.closesDialog());
  ASSERT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s));
  m_usher.close();
  EXPECT_TRUE(accountNamed(*store(), u"Fourth Coffee"_s).tenant.isEmpty());
}

TEST_F(ManagedTenantsTest, AnotherOrganisationThanTheRememberedOneIsAClearStopAndSwitchingGoesOn) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(isStopped(Why::OtherThanRemembered, administrator(northwind)));
  EXPECT_EQ(m_usher.dialogView().wrongOrganisation->signedInTo, m_tenant.organisation(northwind).name);
  EXPECT_TRUE(m_usher.shown("consentStateHeadline").contains(m_tenant.organisation(northwind).name));
  EXPECT_EQ(consentPagesOpened(), 0);
  EXPECT_TRUE(isUntouched(northwind));
  EXPECT_TRUE(m_usher.keychain.isEmpty());

  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(m_usher.reaches("the right one is signed in", [&] {
    return !m_usher.dialogView().wrongOrganisation && !m_usher.dialogView().userName.isEmpty() &&
           !m_usher.consent().isBusy();
  }));
  ASSERT_TRUE(m_usher.authorizes());
  EXPECT_TRUE(isGranted(contoso));
  EXPECT_TRUE(isUntouched(northwind));
}

TEST_F(ManagedTenantsTest, AnOrganisationOfAnotherAccountIsAClearStop) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(m_usher.addsCustomer(u"Fourth Coffee"_s));
  ASSERT_TRUE(isStopped(Why::OfAnotherAccount, administrator(contoso)));
  EXPECT_EQ(m_usher.dialogView().wrongOrganisation->other, u"Contoso"_s);
  EXPECT_EQ(consentPagesOpened(), 0);
  EXPECT_TRUE(isUntouched(contoso));
  EXPECT_TRUE(m_usher.keychain.isEmpty());
  m_usher.close();
  const auto kept = store();
  EXPECT_TRUE(accountNamed(*kept, u"Fourth Coffee"_s).tenant.isEmpty());
  EXPECT_EQ(accountNamed(*kept, u"Contoso"_s).tenant, tenantOf(contoso));
}

}  // namespace
}  // namespace usher::test
