// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "consent_dialog_fixture.h"
#include "flow/flow.h"
#include "flow/integration_standing.h"
#include "flow/steps/consent_facts.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::ConsentDialogTest;
using test::eventually;
using test::otherTenant;

TEST_F(ConsentDialogTest, SignsInByItselfAsksForTheConsentAndOnlyThenToLook) {
  reachVerified();
  ASSERT_EQ(m_embedded.opened.size(), 3);
  EXPECT_EQ(QUrlQuery(m_embedded.opened.at(0).address).queryItemValue(u"prompt"_s), u"select_account"_s);
  EXPECT_TRUE(m_embedded.opened.at(0).address.path().startsWith(u"/organizations/"_s));
  EXPECT_EQ(scopesAskedFor().first(), u"openid profile offline_access User.Read"_s);
  EXPECT_TRUE(m_embedded.opened.at(1).address.path().endsWith(u"/adminconsent"_s));
  EXPECT_EQ(m_embedded.opened.at(1).registered, m_profile.integrations.first().application.consentRedirects.embedded);
  const QString more = scopesAskedFor().last();
  EXPECT_TRUE(more.contains(u"Directory.Read.All"_s));
  EXPECT_FALSE(more.contains(u"ReadWrite"_s));
  EXPECT_EQ(m_completed, 1);
  EXPECT_TRUE(m_step->canContinue());
  EXPECT_EQ(dialog().accountName, u"Contoso"_s);
  EXPECT_EQ(dialog().userName, m_server.userName);
  EXPECT_TRUE(m_server.violations().isEmpty());
}

TEST_F(ConsentDialogTest, TheAccountRemembersItsOrganisationAfterTheFirstSignIn) {
  EXPECT_TRUE(dialog().needsSignInForLink);
  reachVerified();
  EXPECT_EQ(account().tenant, m_server.tenantId);
  EXPECT_EQ(account().tenantName, u"Contoso Ltd"_s);
  EXPECT_TRUE(account().isTenantVerified);
  EXPECT_FALSE(dialog().needsSignInForLink);
}

TEST_F(ConsentDialogTest, WhoRefusesToLetUsherLookIsLeftWithAcceptedNotVerified) {
  m_mayLook = false;
  acceptAtMicrosoft();
  grantVendor();
  review();
  EXPECT_EQ(state(), ConsentState::Accepted);
  EXPECT_TRUE(dialog().refusedToLook);
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(m_step->canContinue());
  EXPECT_EQ(m_completed, 1);
}

TEST_F(ConsentDialogTest, TheFlowGoesOnToEnablingByItself) {
  m_step.reset();
  Flow flow(*m_setUp);
  flow.start();
  EXPECT_EQ(flow.order(), (QList<StepId>{StepId::Consent, StepId::Enable}));
  EXPECT_EQ(flow.current(), StepId::Consent);
  acceptAtMicrosoft();
  grantVendor();
  static_cast<ConsentStep&>(flow.step(StepId::Consent)).review();
  EXPECT_TRUE(passUntil([&] { return flow.current() == StepId::Enable; }, 60s));
}

TEST_F(ConsentDialogTest, AnAccountWithoutRightsIsToldAndNothingIsAskedFurther) {
  answerConsentWith(u"error=access_denied&error_description=AADSTS90094"_s);
  review();
  EXPECT_EQ(state(), ConsentState::NoRights);
  EXPECT_EQ(m_embedded.opened.size(), 2);
  EXPECT_EQ(m_completed, 0);
  EXPECT_FALSE(m_step->canContinue());
}

TEST_F(ConsentDialogTest, WhoHasNoRightsFindsAnUrlToCopy) {
  answerConsentWith(u"error=access_denied&error_description=AADSTS90094"_s);
  review();
  const QUrl first = view().linkForOthers;
  EXPECT_FALSE(first.isEmpty());
  review();
  EXPECT_EQ(view().linkForOthers, first) << "one that is open already will do";
}

TEST_F(ConsentDialogTest, ADenialIsShownAsOne) {
  review();
  EXPECT_EQ(state(), ConsentState::Declined);
  EXPECT_EQ(m_completed, 0);
}

TEST_F(ConsentDialogTest, AForceClosedPageIsNoSuccess) {
  m_consentPage = [](const QUrl&) { return fail(Failure::Kind::Cancelled); };
  review();
  EXPECT_TRUE(view().vendor.windowClosed);
  EXPECT_EQ(state(), ConsentState::NotAsked);
  EXPECT_EQ(m_completed, 0);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(ConsentDialogTest, ADialogClosedBeforeThePageShowsHowThingsStandWhenItIsOpenedAgain) {
  m_step->makeLink();
  ASSERT_TRUE(settles());
  const auto visitor = std::exchange(m_embedded.visitor, nullptr);
  m_step->review();
  ASSERT_TRUE(eventually([&] { return m_embedded.visitsAlive == 1; }));
  // The person accepts, and the answer finds nobody any more.
  grantVendor();
  m_step->cancel();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::NotAsked);
  m_microsoft->close();
  m_embedded.visitor = visitor;
  m_server.consented += u"Directory.Read.All"_s;
  reopen();
  const auto pages = m_embedded.opened.size();
  m_step->enter();
  EXPECT_TRUE(becomes(ConsentState::Verified, 30s));
  EXPECT_EQ(m_embedded.opened.size(), pages);
  EXPECT_EQ(dialog().userName, m_server.userName);
  EXPECT_EQ(m_completed, 0);
}

TEST_F(ConsentDialogTest, WithoutAKeptSignInReopeningOpensNothing) {
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_TRUE(m_embedded.opened.isEmpty());
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentDialogTest, AMissingPasswordStoreIsNoFailureOfOpeningTheDialog) {
  reachVerified();
  m_vault.trouble = failure(Failure::Kind::VaultMissing);
  reopen();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(state(), ConsentState::Verified);
}

TEST_F(ConsentDialogTest, AConsentThatIsGoneHasDriftedAndMayNotEnable) {
  reachVerified();
  m_wire.granted.remove(vendorAppId());
  reopen();
  m_step->enter();
  EXPECT_TRUE(becomes(ConsentState::Drifted, 30s));
  EXPECT_FALSE(m_step->canContinue());
}

// Redirects that nobody may believe.

TEST_F(ConsentDialogTest, NoFalseRedirectBecomesAConsent) {
  const auto success = [](const QUrl& address) {
    return u"admin_consent=True&tenant="_s + address.path().section(u'/', 1, 1);
  };
  QUrl earlier;
  const std::function<Result<QUrl>(const QUrl&)> pages[] = {
      // Foreign state.
      [&](const QUrl& address) {
        QUrl redirect(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        redirect.setQuery(u"state=theirs&"_s + success(address));
        earlier = test::consentRedirect(address, success(address));
        return redirect;
      },
      // The redirect of an earlier request, replayed.
      [&](const QUrl&) { return earlier; },
      // To another address.
      [&](const QUrl& address) {
        QUrl redirect = test::consentRedirect(address, success(address));
        redirect.setHost(u"evil.example"_s);
        return redirect;
      },
      // Of another organisation.
      [&](const QUrl& address) {
        return test::consentRedirect(address, u"admin_consent=True&tenant="_s + otherTenant);
      },
      // Success and error at once.
      [&](const QUrl& address) { return test::consentRedirect(address, success(address) + u"&error=server_error"_s); },
      // Twice the same parameter.
      [&](const QUrl& address) { return test::consentRedirect(address, u"admin_consent=False&"_s + success(address)); },
      // Nothing said.
      [&](const QUrl& address) { return test::consentRedirect(address, u"admin_consent=False"_s); }};
  for (const auto& page : pages) {
    m_consentPage = page;
    review();
    EXPECT_EQ(state(), ConsentState::NotAsked);
    EXPECT_FALSE(m_step->canContinue());
  }
  EXPECT_EQ(m_completed, 0);
  EXPECT_TRUE(eventsOf(m_account).isEmpty());
}

TEST_F(ConsentDialogTest, AForgedSuccessIsNeverVerifiedByItself) {
  acceptAtMicrosoft();
  m_step->review();
  ASSERT_TRUE(passUntil([&] { return state() == ConsentState::BeingCopied; }, 5s));
  ASSERT_TRUE(becomes(ConsentState::NotDetected, 17min));
  EXPECT_FALSE(m_step->canContinue());
  EXPECT_EQ(m_completed, 0);
}

// Vouching.

TEST_F(ConsentDialogTest, VouchingNeedsAnOrganisation) {
  m_step->vouch();
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentDialogTest, VouchedForIsKeptApartWithTheName) {
  m_mayLook = false;
  m_step->makeLink();
  ASSERT_TRUE(settles());
  m_step->checkNow();
  ASSERT_TRUE(becomes(ConsentState::NotDetected, 60s));
  m_step->vouch();
  EXPECT_EQ(state(), ConsentState::VouchedFor);
  EXPECT_EQ(dialog().vouchedBy, u"Ada Administrator"_s);
  EXPECT_EQ(m_setUp->fact(facts::consent)->strength, state::Strength::Said);
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_TRUE(m_step->canContinue());
  const auto standing = integrationStanding({}, m_setUp->fact(facts::consent));
  EXPECT_EQ(standing.vouchedBy, u"Ada Administrator"_s);
  EXPECT_TRUE(standing.mayEnable);
  EXPECT_EQ(eventsOf(m_account).last(), u"vouched"_s);
}

TEST_F(ConsentDialogTest, WhoeverIsNotSignedInVouchesAsTheComputersUser) {
  m_step->makeLink();
  ASSERT_TRUE(settles());
  m_vault.entries.clear();
  reopen();
  qputenv("USER", "office-pc");
  m_step->vouch();
  EXPECT_EQ(dialog().vouchedBy, u"office-pc"_s);
}

TEST_F(ConsentDialogTest, ALaterLookThatVerifiesWinsOverAWord) {
  m_server.consented += u"Directory.Read.All"_s;
  m_step->makeLink();
  ASSERT_TRUE(settles());
  m_step->vouch();
  ASSERT_EQ(state(), ConsentState::VouchedFor);
  grantVendor();
  m_step->enter();
  ASSERT_TRUE(becomes(ConsentState::Verified, 30s));
  EXPECT_TRUE(dialog().vouchedBy.isEmpty());
  m_step->vouch();
  EXPECT_EQ(state(), ConsentState::Verified);
}

TEST_F(ConsentDialogTest, TheHistoryTellsWhatHappened) {
  m_step->makeLink();
  ASSERT_TRUE(settles());
  m_step->markLinkSent();
  reachVerified();
  EXPECT_EQ(eventsOf(m_account),
            (QStringList{u"link-made"_s, u"link-sent"_s, u"consent accepted"_s, u"consent verified"_s}));
}

}  // namespace
}  // namespace usher::flow
