// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/administrator_elsewhere.h"
#include "journeys/managed_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using flow::StepId;

class ManagedConsentTest : public ManagedTest {
 protected:
  /// The copied link, opened by an administrator in a browser that knows nothing of Usher.
  bool isAcceptedElsewhere(const QString& domain) {
    PracticeVisitor elsewhere;
    const QUrl end = elsewhere.signInAndAccept(QUrl(m_usher.desktop.copied.value(m_usher.desktop.copied.size() - 1)),
                                               administrator(domain));
    EXPECT_EQ(end.path(), u"/vendor/login"_s);
    return isGranted(domain);
  }

  /// Somebody else takes a permission away, without Usher.
  bool takesAway(const QString& domain, const QString& scope) {
    const auto cloud = m_tenant.mitel().cloud;
    tour::AdministratorElsewhere elsewhere(cloud.authority, cloud.graph, tenantOf(domain));
    return elsewhere.signIn(m_tenant.account(u"global-admin"_s, domain)) &&
           elsewhere.takeAway(app(m_tenant.mitel()).clientId, scope);
  }

  QString consentNotice() const { return m_usher.shown("consentStateHeadline"); }
};

TEST_F(ManagedConsentTest, GoesFromAnEmptyWindowToEnabledAndLooksAgainAtTheNextStart) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.adds(u"Brightline"_s, brightline, state::AccountKind::Partner));
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s));
  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.opensSetUp());
  EXPECT_TRUE(isUntouched(contoso));
  ASSERT_TRUE(m_usher.authorizes());
  EXPECT_TRUE(isGranted(contoso));
  EXPECT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s)) << "the dialog is open still";
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));

  const qsizetype visits = m_usher.browser.opened.size();
  m_usher.close();
  ASSERT_TRUE(takesAway(contoso, u"Calendars.Read"_s));
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent gone at Microsoft"_s)) << "nobody asked for that look";
  EXPECT_EQ(m_usher.browser.opened.size(), visits) << "the kept sign-in is taken up silently";
  ASSERT_TRUE(m_usher.looksAreOver());

  ASSERT_TRUE(m_usher.opensSetUp());
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::Drifted));
  EXPECT_TRUE(m_usher.reaches("what is missing is told", [&] {
    return m_usher.consent().view().vendor.missing == QStringList{u"Calendars.Read"_s} && !m_usher.consent().isBusy();
  }));
  ASSERT_TRUE(m_usher.authorizes());
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));
}

TEST_F(ManagedConsentTest, DoneEnablesNothingAndTheSwitchDoesLater) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.opensSetUp());
  ASSERT_TRUE(m_usher.authorizes());
  ASSERT_TRUE(m_usher.endsDialog("secondary"));
  ASSERT_TRUE(m_usher.rowSays(u"Not enabled, consent verified"_s));
  ASSERT_TRUE(m_usher.press("integration0Switch"));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));
  ASSERT_TRUE(m_usher.press("integration0Switch"));
  ASSERT_TRUE(m_usher.rowSays(u"Not enabled, consent verified"_s));
}

TEST_F(ManagedConsentTest, AnAdministratorElsewhereAcceptsAndMicrosoftTellsWhoHasNoRights) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Northwind"_s));
  m_usher.browser.become(member(northwind));
  m_usher.browser.habits.atConsent = Choice::Leave;
  ASSERT_TRUE(m_usher.opensSetUp());
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::NoRights));
  EXPECT_TRUE(consentNotice().startsWith(u"Office 365 consent failed because you do not have the access."_s));
  EXPECT_FALSE(m_usher.consent().canContinue());
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_FALSE(m_usher.desktop.copied.isEmpty());
  EXPECT_TRUE(isUntouched(northwind));

  ASSERT_TRUE(isAcceptedElsewhere(northwind));
  ASSERT_TRUE(m_usher.pressInDialog("checkNow"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::Accepted));
  EXPECT_EQ(m_usher.dialogView().silent, flow::SilentAnswer::MayUse);
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(m_usher.arrives(StepId::Enable));
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent accepted, not verified"_s)) << "who may use it has not seen it all";
}

TEST_F(ManagedConsentTest, WhereMicrosoftCannotBeAskedAPersonMayVouchAndThatIsNeverVerified) {
  ASSERT_TRUE(m_tenant.start());
  profile::ProductProfile unregistered = m_tenant.mitel();
  for (profile::Integration& each : unregistered.integrations) {
    each.application.consentRedirects.ownBrowser = {};
  }
  ASSERT_TRUE(m_usher.open({unregistered}));
  ASSERT_TRUE(m_usher.addsCustomer(u"Northwind"_s));
  m_usher.browser.become(member(northwind));
  ASSERT_TRUE(m_usher.opensSetUp());
  EXPECT_TRUE(m_usher.dialogView().needsSignInForLink);
  ASSERT_TRUE(m_usher.pressInDialog("copyLink"));
  ASSERT_TRUE(m_usher.reaches("the link is copied", [&] { return !m_usher.desktop.copied.isEmpty(); }));
  ASSERT_TRUE(m_usher.pressInDialog("linkSent"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::LinkSent));
  ASSERT_TRUE(isAcceptedElsewhere(northwind));
  EXPECT_EQ(m_usher.consent().view().vendor.state, ConsentState::LinkSent);

  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::NotDetected));
  EXPECT_EQ(m_usher.dialogView().silent, flow::SilentAnswer::NotAsked);
  EXPECT_EQ(consentNotice(), u"Usher looked, and did not detect the consent."_s);
  EXPECT_FALSE(m_usher.consent().canContinue());
  ASSERT_TRUE(m_usher.pressInDialog("vouch"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::VouchedFor));
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(m_usher.arrives(StepId::Enable));
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent not detected"_s));
  EXPECT_TRUE(m_usher.shown("integration0Second").startsWith(u"vouched for by Marek Dvořák"_s));

  const qsizetype visits = m_usher.browser.opened.size();
  m_usher.close();
  ASSERT_TRUE(m_usher.open({unregistered}));
  ASSERT_TRUE(m_usher.looksAreOver());
  ASSERT_TRUE(m_usher.chooses(u"Northwind"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Enabled, consent not detected"_s));
  EXPECT_EQ(m_usher.browser.opened.size(), visits) << "nothing shows by itself";
}

}  // namespace
}  // namespace usher::test
