// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "flow/flow.h"
#include "flow/integration_standing.h"
#include "flow/remembered_sign_in.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_step.h"
#include "managed_fixture.h"
#include "signin/consent_request.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::await;
using test::eventually;

const QString otherTenant = u"99999999-7f3c-4a58-9a52-3f1f0e6a7b99"_s;

class ConsentDialogTest : public test::ManagedFlowTest {
 protected:
  ConsentDialogTest() { openDialog(); }

  void openDialog() {
    m_step = std::make_unique<ConsentStep>(*m_setUp);
    m_completed = 0;
    QObject::connect(m_step.get(), &Step::completed, m_step.get(), [this] { ++m_completed; });
  }
  /// A new start of the program.
  void reopen() {
    m_step.reset();
    startAgain();
    openDialog();
  }
  const ConsentView& view() const { return m_step->view(); }
  const DialogView& dialog() const { return *view().dialog; }
  ConsentState state() const { return view().vendor.state; }
  bool becomes(ConsentState wanted, std::chrono::seconds longest = 20min) {
    return passUntil([&] { return state() == wanted && !m_step->isBusy(); }, longest);
  }
  bool settles() {
    return passUntil([&] { return !m_step->isBusy(); }, 60s);
  }
  void review() {
    m_step->review();
    ASSERT_TRUE(settles());
  }
  void reachVerified() {
    acceptAtMicrosoft();
    grantVendor();
    m_step->review();
    ASSERT_TRUE(becomes(ConsentState::Verified));
  }

  std::unique_ptr<ConsentStep> m_step;
  int m_completed = 0;
};

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

// The organisation.

TEST_F(ConsentDialogTest, AnotherOrganisationThanTheRememberedOneIsAStopWithBothNames) {
  reachVerified();
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  comeFrom(otherTenant, u"Fabrikam AG"_s);
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(*dialog().wrongOrganisation,
            (WrongOrganisation{WrongOrganisation::Why::OtherThanRemembered, u"Fabrikam AG"_s, u"Contoso Ltd"_s}));
  EXPECT_FALSE(m_session->account());
  EXPECT_TRUE(m_vault.entries.empty());
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(consentPages().size(), 1);
  EXPECT_NE(account().tenant, otherTenant);
  EXPECT_EQ(state(), ConsentState::Verified);
}

TEST_F(ConsentDialogTest, NothingIsAskedInAnOrganisationOfAnotherAccount) {
  addAccount(u"Fabrikam"_s, state::AccountKind::Customer, {}, m_server.tenantId);
  acceptAtMicrosoft();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->why, WrongOrganisation::Why::OfAnotherAccount);
  EXPECT_EQ(dialog().wrongOrganisation->signedInTo, u"Contoso Ltd"_s);
  EXPECT_EQ(dialog().wrongOrganisation->other, u"Fabrikam"_s);
  EXPECT_TRUE(consentPages().isEmpty());
  EXPECT_TRUE(account().tenant.isEmpty());
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentDialogTest, ThePartnersOwnOrganisationIsRefusedForACustomer) {
  addAccount(u"Reseller"_s, state::AccountKind::Partner, u"reseller.example"_s, m_server.tenantId);
  acceptAtMicrosoft();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->why, WrongOrganisation::Why::PartnersOwn);
  EXPECT_EQ(dialog().wrongOrganisation->other, u"Reseller"_s);
  EXPECT_TRUE(consentPages().isEmpty());
  EXPECT_FALSE(m_session->account());
}

TEST_F(ConsentDialogTest, ThePartnersOrganisationIsKnownByItsDomainToo) {
  addAccount(u"Reseller"_s, state::AccountKind::Partner, u"contoso.example"_s);
  acceptAtMicrosoft();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->why, WrongOrganisation::Why::PartnersOwn);
  EXPECT_TRUE(consentPages().isEmpty());
}

TEST_F(ConsentDialogTest, AfterTheStopTheDoorOfTheAccountsOwnOrganisationIsTaken) {
  openAccount(addAccount(u"Fabrikam"_s, state::AccountKind::Customer, u"fabrikam.example"_s, otherTenant).id);
  book().addIntegration(m_account, m_profile.integrations.first().id, m_clock.now());
  openDialog();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->other, u"Fabrikam GmbH"_s);
  comeFrom(otherTenant, u"Fabrikam AG"_s);
  m_server.consented += u"Directory.Read.All"_s;
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  EXPECT_FALSE(dialog().wrongOrganisation);
  ASSERT_FALSE(m_embedded.opened.last().isUnseen);
  EXPECT_TRUE(m_embedded.opened.last().address.path().startsWith(u'/' + otherTenant));
  EXPECT_EQ(QUrlQuery(m_embedded.opened.last().address).queryItemValue(u"prompt"_s), u"select_account"_s);
  EXPECT_EQ(account().tenantName, u"Fabrikam AG"_s);
}

TEST_F(ConsentDialogTest, WhatOneCustomerSignedInWithIsNothingToAnother) {
  reachVerified();
  const QString first = m_account;
  m_step.reset();
  openAccount(addAccount(u"Fabrikam"_s).id);
  EXPECT_FALSE(rememberedSignIn(*m_setUp));
  openDialog();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_TRUE(dialog().userName.isEmpty());
  EXPECT_EQ(state(), ConsentState::NotAsked);
  m_step.reset();
  openAccount(first);
  EXPECT_TRUE(rememberedSignIn(*m_setUp));
}

TEST_F(ConsentDialogTest, OneSignInServesAllIntegrationsOfAnAccount) {
  reachVerified();
  m_step.reset();
  profile::Integration second = m_profile.integrations.first();
  second.id = u"second"_s;
  second.application.clientId = u"11111111-aaaa-4bbb-8ccc-000000000009"_s;
  m_profile.integrations = {second};
  startAgain();
  openDialog();
  const auto pages = m_embedded.opened.size();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(dialog().userName, m_server.userName);
  EXPECT_EQ(state(), ConsentState::NotAsked);
  EXPECT_EQ(m_embedded.opened.size(), pages);
}

// Links for others.

TEST_F(ConsentDialogTest, ALinkIsMadeAfterASignInWhereTheOrganisationIsNotKnown) {
  m_step->makeLink();
  ASSERT_TRUE(settles());
  const QUrlQuery link(view().linkForOthers);
  EXPECT_EQ(view().linkForOthers.path(), u'/' + m_server.tenantId + u"/v2.0/adminconsent"_s);
  EXPECT_EQ(link.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"https://app.contreli.example/thanks"_s);
  EXPECT_EQ(link.queryItemValue(u"client_id"_s), vendorAppId());
  EXPECT_EQ(link.queryItemValue(u"state"_s).size(), 43);
  EXPECT_TRUE(consentPages().isEmpty());
}

TEST_F(ConsentDialogTest, OpenLinksAreKeptApart) {
  m_step->makeLink();
  ASSERT_TRUE(settles());
  const QUrl first = view().linkForOthers;
  m_step->markLinkSent();
  EXPECT_EQ(state(), ConsentState::LinkSent);
  m_clock.advance(5min);
  m_step->makeLink();
  const QUrl second = view().linkForOthers;
  EXPECT_NE(QUrlQuery(first).queryItemValue(u"state"_s), QUrlQuery(second).queryItemValue(u"state"_s));
  ASSERT_EQ(dialog().links.size(), 2);
  EXPECT_FALSE(dialog().links.first().sent);
  EXPECT_TRUE(dialog().links.last().sent);
  m_step->markLinkSent();
  EXPECT_EQ(dialog().links.first().sent, m_clock.now());
  EXPECT_NE(dialog().links.last().sent, m_clock.now());
  reopen();
  EXPECT_EQ(dialog().links.size(), 2);
  EXPECT_EQ(view().linkForOthers, second);
}

TEST_F(ConsentDialogTest, ALinkSentStaysSentAndTellsWhenUsherLastLooked) {
  m_server.consented += u"Directory.Read.All"_s;
  m_step->makeLink();
  ASSERT_TRUE(settles());
  m_step->markLinkSent();
  m_clock.advance(1h);
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::LinkSent);
  const auto looked = view().vendor.lookedAt;
  ASSERT_TRUE(looked);
  EXPECT_EQ(dialog().links.first().looked, looked);
  EXPECT_EQ(integrationStanding({}, m_setUp->fact(facts::consent)).lookedAt, looked);
  m_step->checkNow();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::LinkSent);
  reopen();
  EXPECT_EQ(state(), ConsentState::LinkSent);
  EXPECT_TRUE(view().vendor.lookedAt);
}

TEST_F(ConsentDialogTest, WhatTheAdministratorElsewhereAcceptedIsFoundAndEndsTheLinks) {
  m_server.consented += u"Directory.Read.All"_s;
  m_step->makeLink();
  ASSERT_TRUE(settles());
  m_step->markLinkSent();
  m_step->makeLink();
  grantVendor();
  reopen();
  m_step->enter();
  ASSERT_TRUE(becomes(ConsentState::Verified, 30s));
  EXPECT_EQ(dialog().links.first().end, state::LinkEnd::Accepted);
  EXPECT_EQ(dialog().links.last().end, state::LinkEnd::Accepted);
  EXPECT_TRUE(view().linkForOthers.isEmpty());
}

// "I have received a link".

class ReceivedLinkTest : public ConsentDialogTest {
 protected:
  ReceivedLinkTest() {
    m_step->makeLink();
    EXPECT_TRUE(settles());
    m_link = view().linkForOthers;
  }
  QString changed(const QString& from, const QString& to) const {
    return QString::fromLatin1(m_link.toEncoded()).replace(from, to);
  }

  QUrl m_link;
};

TEST_F(ReceivedLinkTest, WhatIsAskedForIsUshersOwn) {
  m_step->takeLink(QString::fromLatin1(m_link.toEncoded()));
  EXPECT_EQ(dialog().received, LinkState::Accepted);
  EXPECT_TRUE(consentPages().isEmpty());
  reachVerified();
  ASSERT_EQ(consentPages().size(), 1);
  const QUrlQuery asked(consentPages().first());
  EXPECT_NE(asked.queryItemValue(u"state"_s), QUrlQuery(m_link).queryItemValue(u"state"_s));
  EXPECT_EQ(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"https://app.contreli.example/consented"_s);
}

TEST_F(ReceivedLinkTest, ADenialEndsTheLinkThatWasReceivedAndNoOther) {
  m_step->makeLink();
  m_step->takeLink(QString::fromLatin1(m_link.toEncoded()));
  review();
  EXPECT_EQ(state(), ConsentState::Declined);
  EXPECT_EQ(dialog().links.last().end, state::LinkEnd::Declined);
  EXPECT_EQ(dialog().links.first().end, state::LinkEnd::Open);
}

TEST_F(ReceivedLinkTest, WithoutRightsTheLinkEndsSo) {
  answerConsentWith(u"error=access_denied&error_description=AADSTS90094"_s);
  m_step->takeLink(QString::fromLatin1(m_link.toEncoded()));
  review();
  EXPECT_EQ(state(), ConsentState::NoRights);
  EXPECT_EQ(dialog().links.last().end, state::LinkEnd::NoRights);
  EXPECT_EQ(dialog().links.first().end, state::LinkEnd::Open) << "for somebody who may";
}

TEST_F(ReceivedLinkTest, ATamperedLinkIsRefusedAndNeverOpened) {
  const auto pages = m_embedded.opened.size();
  const std::pair<QString, LinkProblem> tampered[] = {
      {changed(vendorAppId(), m_server.clientId), LinkProblem::Client},
      {changed(m_server.tenantId, otherTenant), LinkProblem::Tenant},
      {changed(m_server.origin().host(), u"login.evil.example"_s), LinkProblem::Host},
      {changed(u"app.contreli.example"_s, u"app.contreli.example.evil.example"_s), LinkProblem::Redirect},
      {changed(u".default"_s, u"Mail.ReadWrite"_s), LinkProblem::Scope},
      {changed(u"/adminconsent"_s, u"/authorize"_s), LinkProblem::Path},
      {QString::fromLatin1(m_link.toEncoded()) + u"&client_id="_s + m_server.clientId, LinkProblem::Parameter},
      {u"hello"_s, LinkProblem::NotALink}};
  for (const auto& [link, problem] : tampered) {
    m_step->takeLink(link);
    EXPECT_EQ(dialog().received, LinkState::Refused) << qPrintable(link);
    EXPECT_EQ(dialog().receivedProblem, problem) << qPrintable(link);
  }
  EXPECT_EQ(m_embedded.opened.size(), pages);
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentDialogTest, ATamperedLinkIsRefusedBeforeAnybodyHasToSignInForIt) {
  m_step->takeLink(u"https://login.evil.example/%1/v2.0/adminconsent?client_id=%2"_s.arg(otherTenant, vendorAppId()));
  EXPECT_EQ(dialog().receivedProblem, LinkProblem::Host);
  EXPECT_TRUE(m_embedded.opened.isEmpty());
}

TEST_F(ConsentDialogTest, ALinkOfAnotherOrganisationIsRefusedAfterTheSignInThatTells) {
  const QUrl link =
      signin::ConsentRequest{otherTenant, vendorAppId(), u"theirs"_s, QUrl(u"https://app.contreli.example/thanks"_s)}
          .address(m_profile.cloud);
  m_step->takeLink(QString::fromLatin1(link.toEncoded()));
  ASSERT_TRUE(settles());
  EXPECT_EQ(dialog().received, LinkState::Refused);
  EXPECT_EQ(dialog().receivedProblem, LinkProblem::Tenant);
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
