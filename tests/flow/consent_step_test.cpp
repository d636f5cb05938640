// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_step.h"

#include <QUrlQuery>

#include "flow/steps/consent_facts.h"
#include "flow/steps/vendor_link_fact.h"
#include "flow_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;
using namespace std::chrono_literals;

class ConsentStepTest : public test::FlowTest {
 protected:
  ConsentStepTest() {
    signInAs();
    makeStep();
  }

  void makeStep() { m_step = std::make_unique<ConsentStep>(*m_setUp); }
  void grantVendor() { m_wire.granted.insert(vendorAppId(), {u"Mail.Read"_s, u"Calendars.Read"_s}); }
  void acceptAtMicrosoft() {
    m_consentPage = [](const QUrl& address) {
      return test::consentRedirect(address, u"admin_consent=True&tenant="_s + address.path().section(u'/', 1, 1));
    };
  }
  ConsentState state() const { return m_step->view().vendor.state; }
  bool becomes(ConsentState wanted, std::chrono::seconds longest = 20min) {
    return passUntil([&] { return state() == wanted; }, longest);
  }

  std::unique_ptr<ConsentStep> m_step;
};

TEST_F(ConsentStepTest, ShowsEachPermissionAndThePromise) {
  m_step->enter();
  const auto& view = m_step->view();
  ASSERT_EQ(view.permissions.size(), 2);
  EXPECT_EQ(view.permissions.at(0).scope, u"Mail.Read"_s);
  EXPECT_EQ(view.permissions.at(0).seen, GrantSeen::NotLooked);
  EXPECT_TRUE(view.onlyDelegated);
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentStepTest, AnApplicationPermissionEndsThePromise) {
  m_profile.integrations.first().application.permissions.append(
      {u"graph"_s, u"User.Read.All"_s, profile::PermissionKind::Application, profile::LocalText()});
  makeStep();
  EXPECT_FALSE(m_step->view().onlyDelegated);
}

TEST_F(ConsentStepTest, AcceptedIsVerifiedOnlyWhenGraphShowsItTwiceInARow) {
  acceptAtMicrosoft();
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::BeingCopied, 5s));
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_FALSE(m_step->canContinue());
  EXPECT_TRUE(m_step->view().vendor.isLooking);
  grantVendor();
  ASSERT_TRUE(becomes(ConsentState::Verified, 20s));
  EXPECT_FALSE(m_step->view().vendor.isLooking);
  EXPECT_TRUE(m_setUp->isVerified(facts::consent));
  EXPECT_EQ(m_step->view().permissions.at(1).seen, GrantSeen::Granted);
  EXPECT_EQ(m_step->mark(), Mark::Done);
  EXPECT_TRUE(m_step->canContinue());
}

TEST_F(ConsentStepTest, OneGoodAnswerAmongBadOnesIsNotEnough) {
  const test::FaultRow fault{"F28"};
  acceptAtMicrosoft();
  int reads = 0;
  m_wire.instead = [&](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    if (request.url.path() == u"/v1.0/oauth2PermissionGrants"_s) {
      const bool shows = ++reads % 2 == 1;
      m_wire.granted.insert(vendorAppId(), shows ? QStringList{u"Mail.Read"_s, u"Calendars.Read"_s} : QStringList());
    }
    return {};
  };
  m_wire.granted.insert(vendorAppId(), {});
  m_step->review();
  ASSERT_TRUE(passUntil([&] { return reads >= 6; }));
  EXPECT_EQ(state(), ConsentState::BeingCopied);
}

TEST_F(ConsentStepTest, APartOfThePermissionsIsNotAConsent) {
  const test::FaultRow fault{"F46"};
  acceptAtMicrosoft();
  m_wire.granted.insert(vendorAppId(), {u"Mail.Read"_s, u"Files.Read"_s});
  m_step->review();
  ASSERT_TRUE(passUntil([&] { return !m_step->view().vendor.missing.isEmpty(); }, 5s));
  EXPECT_EQ(m_step->view().vendor.missing, (QStringList{u"Calendars.Read"_s}));
  EXPECT_EQ(m_step->view().permissions.at(0).seen, GrantSeen::Granted);
  EXPECT_EQ(m_step->view().permissions.at(1).seen, GrantSeen::Missing);
  EXPECT_EQ(m_step->view().beyond, (QList<BeyondRow>{{u"Files.Read"_s, profile::PermissionKind::Delegated}}));
}

TEST_F(ConsentStepTest, AfterFifteenMinutesItIsNotDetectedAndCanBeLookedForAgain) {
  acceptAtMicrosoft();
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::BeingCopied, 5s));
  pass(14min);
  EXPECT_EQ(state(), ConsentState::BeingCopied);
  EXPECT_GE(m_step->view().vendor.waited, 13min);
  ASSERT_TRUE(becomes(ConsentState::NotDetected, 2min));
  EXPECT_EQ(m_step->mark(), Mark::NeedsAttention);
  grantVendor();
  m_step->checkNow();
  EXPECT_TRUE(becomes(ConsentState::Verified, 30s));
}

TEST_F(ConsentStepTest, ReadsLessAndLessOftenWhileMicrosoftCopies) {
  acceptAtMicrosoft();
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::BeingCopied, 5s));
  const auto before = m_wire.count(vendorAppId());
  pass(120s);
  const auto reads = m_wire.count(vendorAppId()) - before;
  EXPECT_GE(reads, 8);
  EXPECT_LE(reads, 14);
}

TEST_F(ConsentStepTest, WaitingMayBeLeftAndIsTakenUpAfterARestart) {
  acceptAtMicrosoft();
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::BeingCopied, 5s));
  m_step->cancel();
  EXPECT_FALSE(m_step->view().vendor.isLooking);
  EXPECT_FALSE(m_step->isBusy());
  const auto reads = m_wire.log.size();
  pass(60s);
  EXPECT_EQ(m_wire.log.size(), reads);
  m_step.reset();
  startAgain();
  signInAs();
  makeStep();
  EXPECT_EQ(state(), ConsentState::BeingCopied);
  grantVendor();
  m_step->enter();
  EXPECT_TRUE(becomes(ConsentState::Verified, 30s));
}

TEST_F(ConsentStepTest, ARefusalIsDeclinedAlthoughItSaysAdminConsent) {
  const test::FaultRow fault{"F46"};
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::Declined, 2s));
  EXPECT_EQ(m_step->mark(), Mark::NeedsAttention);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(ConsentStepTest, AnAccountThatMayNotAcceptIsNoRights) {
  m_consentPage = [](const QUrl& address) {
    return test::consentRedirect(address, u"error=access_denied&error_description=AADSTS90094"_s);
  };
  m_step->review();
  EXPECT_TRUE(becomes(ConsentState::NoRights, 2s));
}

TEST_F(ConsentStepTest, AClosedWindowClaimsNothingAndOffersToLook) {
  m_embedded.visitor = {};
  m_step->review();
  EXPECT_TRUE(m_step->view().vendor.isAtMicrosoft);
  m_microsoft->close();
  ASSERT_TRUE(test::eventually([&] { return m_step->view().vendor.windowClosed; }));
  EXPECT_EQ(state(), ConsentState::NotAsked);
  EXPECT_FALSE(m_step->isBusy());
  grantVendor();
  m_step->checkNow();
  EXPECT_TRUE(becomes(ConsentState::Verified, 30s));
  EXPECT_FALSE(m_step->view().vendor.windowClosed);
}

TEST_F(ConsentStepTest, ANewAcceptanceIsNotShownWithWhatWasSeenBeforeIt) {
  m_step->checkNow();
  ASSERT_TRUE(becomes(ConsentState::NotDetected, 60s));
  EXPECT_EQ(m_step->view().permissions.at(0).seen, GrantSeen::Missing);
  acceptAtMicrosoft();
  m_wire.instead = [](const http::HttpRequest&) -> std::optional<Result<http::HttpReply>> {
    return Result<http::HttpReply>(fail(Failure::Kind::Offline));
  };
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::Accepted, 5s));
  ASSERT_TRUE(passUntil([&] { return !m_step->isBusy(); }));
  EXPECT_EQ(state(), ConsentState::Accepted);
  EXPECT_EQ(m_step->view().permissions.at(0).seen, GrantSeen::NotLooked);
  EXPECT_TRUE(m_step->view().vendor.missing.isEmpty());
}

TEST_F(ConsentStepTest, WhatIsClaimedButNotThereIsNotDetectedSoon) {
  m_step->checkNow();
  EXPECT_TRUE(becomes(ConsentState::NotDetected, 60s));
}

TEST_F(ConsentStepTest, AnEarlierConsentIsFoundOnEntering) {
  grantVendor();
  m_step->enter();
  EXPECT_TRUE(becomes(ConsentState::Verified, 5s));
}

TEST_F(ConsentStepTest, EnteringWithoutTheScopesOpensNothing) {
  m_step.reset();
  await(m_microsoft->forgetPerson());
  m_server.consented = {u"User.Read"_s};
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  const auto visits = m_embedded.opened.size();
  makeStep();
  m_step->enter();
  pass(5s);
  EXPECT_EQ(m_embedded.opened.size(), visits);
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_FALSE(m_step->failure());
}

TEST_F(ConsentStepTest, AConsentThatIsGoneHasDrifted) {
  grantVendor();
  m_step->enter();
  ASSERT_TRUE(becomes(ConsentState::Verified, 5s));
  m_wire.granted.insert(vendorAppId(), {u"Mail.Read"_s});
  m_step->enter();
  ASSERT_TRUE(becomes(ConsentState::Drifted, 10s));
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_EQ(m_step->mark(), Mark::NeedsAttention);
}

TEST_F(ConsentStepTest, VouchingOpensNoGateThatNeedsVerified) {
  m_step->checkNow();
  ASSERT_TRUE(becomes(ConsentState::NotDetected, 60s));
  m_step->vouch();
  EXPECT_EQ(state(), ConsentState::VouchedFor);
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_TRUE(m_step->canContinue());
  EXPECT_EQ(m_step->mark(), Mark::NeedsAttention);
}

TEST_F(ConsentStepTest, ALinkSentToSomebodyElseIsSaidAndNamesTheRedirectForElsewhere) {
  const QUrlQuery link(m_step->view().linkForOthers);
  EXPECT_EQ(link.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"https://app.contreli.example/thanks"_s);
  EXPECT_EQ(link.queryItemValue(u"client_id"_s), vendorAppId());
  EXPECT_TRUE(m_step->view().linkForOthers.path().contains(m_server.tenantId));
  m_step->markLinkSent();
  EXPECT_EQ(state(), ConsentState::LinkSent);
  EXPECT_EQ(m_setUp->fact(facts::consent)->strength, state::Strength::Said);
  EXPECT_EQ(m_step->view().vendor.since, m_clock.now());
}

TEST_F(ConsentStepTest, TheVendorsLinkLendsItsStateAndRedirect) {
  m_setUp->record(facts::vendorLink, state::Strength::Said,
                  vendorLinkData({u"from vendor"_s, QUrl(u"https://app.contreli.example/thanks"_s)}));
  EXPECT_TRUE(m_step->view().hasVendorLink);
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::Declined, 2s));
  EXPECT_EQ(m_embedded.opened.last().state, u"from vendor"_s);
  EXPECT_EQ(m_embedded.opened.last().registered, QUrl(u"https://app.contreli.example/thanks"_s));
  EXPECT_TRUE(m_embedded.opened.last().loadRedirect);
}

TEST_F(ConsentStepTest, TheVendorsStateWithoutItsRedirectIsNotUsed) {
  m_setUp->record(facts::vendorLink, state::Strength::Said, vendorLinkData({u"from vendor"_s, QUrl()}));
  m_step->review();
  ASSERT_TRUE(becomes(ConsentState::Declined, 2s));
  EXPECT_NE(m_embedded.opened.last().state, u"from vendor"_s);
  EXPECT_FALSE(m_embedded.opened.last().loadRedirect);
}

TEST_F(ConsentStepTest, InTheOwnBrowserWithoutItsRedirectNoAnswerComesBack) {
  m_profile.integrations.first().application.consentRedirects.ownBrowser.clear();
  m_microsoft->changeDoor(DoorKind::OwnBrowser);
  EXPECT_FALSE(m_step->view().answerComesBack);
  m_step->review();
  EXPECT_TRUE(m_step->view().vendor.isAtMicrosoft);
  grantVendor();
  m_step->checkNow();
  EXPECT_TRUE(becomes(ConsentState::Verified, 30s));
  EXPECT_EQ(m_own.visitsAlive, 0);
}

TEST_F(ConsentStepTest, OwnersAreLetInUnderUshersOwnClient) {
  acceptAtMicrosoft();
  m_step->letOwnersIn();
  ASSERT_TRUE(passUntil([&] { return m_step->view().owners.state == ConsentState::BeingCopied; }, 5s));
  EXPECT_EQ(QUrlQuery(m_embedded.opened.last().address).queryItemValue(u"client_id"_s), m_server.clientId);
  EXPECT_EQ(state(), ConsentState::NotAsked);
  m_wire.granted.insert(m_server.clientId, signin::scopes::owner());
  ASSERT_TRUE(passUntil([&] { return m_step->view().owners.state == ConsentState::Verified; }, 30s));
  EXPECT_TRUE(m_setUp->isVerified(facts::ownersConsent));
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentStepTest, OneScopeMissingKeepsOwnersOut) {
  auto scopes = signin::scopes::owner();
  scopes.removeAll(u"GroupMember.Read.All"_s);
  m_wire.granted.insert(m_server.clientId, scopes);
  m_step->checkOwnersNow();
  ASSERT_TRUE(passUntil([&] { return m_step->view().owners.state == ConsentState::NotDetected; }, 60s));
  EXPECT_EQ(m_step->view().owners.missing, (QStringList{u"GroupMember.Read.All"_s}));
}

TEST_F(ConsentStepTest, AReadingThatFailsIsAFailureWithARetry) {
  grantVendor();
  m_wire.instead = [](const http::HttpRequest&) -> std::optional<Result<http::HttpReply>> {
    return Result<http::HttpReply>(fail(Failure::Kind::Offline));
  };
  m_step->checkNow();
  ASSERT_TRUE(test::eventually([&] { return m_step->failure().has_value(); }));
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Offline);
  EXPECT_FALSE(m_step->isBusy());
  m_wire.instead = {};
  m_step->retry();
  EXPECT_TRUE(becomes(ConsentState::Verified, 30s));
  EXPECT_FALSE(m_step->failure());
}

}  // namespace
}  // namespace usher::flow
