// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/enable_step.h"

#include "flow/remembered_sign_in.h"
#include "flow/steps/consent_facts.h"
#include "managed_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr ConsentState everyState[] = {ConsentState::NotAsked,  ConsentState::LinkSent, ConsentState::Declined,
                                       ConsentState::NoRights,  ConsentState::Accepted, ConsentState::BeingCopied,
                                       ConsentState::Verified,  ConsentState::Drifted,  ConsentState::NotDetected,
                                       ConsentState::VouchedFor};

class EnableStepTest : public test::ManagedFlowTest {
 protected:
  EnableStepTest() {
    addTenant();
    makeStep();
  }
  void addTenant() { book().rememberTenant(m_account, m_server.tenantId, u"Contoso Ltd"_s); }
  void makeStep() {
    m_step = std::make_unique<EnableStep>(*m_setUp);
    m_completed = 0;
    QObject::connect(m_step.get(), &Step::completed, m_step.get(), [this] { ++m_completed; });
  }
  void standAt(ConsentState state) { recordConsent(*m_setUp, facts::consent, state, u"Ada"_s); }
  std::optional<state::AddedIntegration> added() {
    return book().integration(m_account, m_profile.integrations.first().id).value_or(std::nullopt);
  }

  std::unique_ptr<EnableStep> m_step;
  int m_completed = 0;
};

TEST_F(EnableStepTest, OnlyVerifiedAcceptedOrVouchedForMayBeEnabled) {
  for (const ConsentState state : everyState) {
    const bool may =
        state == ConsentState::Verified || state == ConsentState::Accepted || state == ConsentState::VouchedFor;
    EXPECT_EQ(mayEnable(state), may) << qPrintable(consentStateName(state));
  }
}

TEST_F(EnableStepTest, DoneEnablesNothing) {
  standAt(ConsentState::Verified);
  m_step->done();
  EXPECT_EQ(m_completed, 1);
  EXPECT_FALSE(added()->isEnabled);
  EXPECT_TRUE(eventsOf(m_account).isEmpty());
}

TEST_F(EnableStepTest, ASetUpThatIsVerifiedEndsItsSignInUnlessItIsKept) {
  for (const bool keeps : {true, false}) {
    ASSERT_TRUE(test::await(m_microsoft->signIn({})));
    ASSERT_TRUE(test::eventually([&] { return !m_vault.entries.empty(); }));
    rememberSignIn(*m_setUp, {.account = *m_session->account(), .usedAt = m_clock.now()});
    standAt(ConsentState::Verified);
    makeStep();
    m_step->enter();
    m_step->setKeepSignedIn(keeps);
    EXPECT_EQ(m_step->view().endsSignIn, !keeps);
    m_step->done();
    ASSERT_TRUE(test::eventually([&] { return m_completed == 1; }));
    EXPECT_EQ(m_vault.entries.empty(), !keeps);
    EXPECT_EQ(m_session->account().has_value(), keeps);
    EXPECT_EQ(rememberedSignIn(*m_setUp)->isKept, keeps);
  }
}

TEST_F(EnableStepTest, AnUnfinishedSetUpsSignInStaysSoThatUsherCanLookAgain) {
  ASSERT_TRUE(test::await(m_microsoft->signIn({})));
  rememberSignIn(*m_setUp, {.account = *m_session->account(), .usedAt = m_clock.now()});
  standAt(ConsentState::VouchedFor);
  makeStep();
  m_step->enter();
  m_step->enable();
  EXPECT_EQ(m_completed, 1);
  EXPECT_TRUE(m_session->account());
  EXPECT_FALSE(rememberedSignIn(*m_setUp)->isKept);
}

TEST_F(EnableStepTest, DoneAndEnableEnablesAndSaysWho) {
  standAt(ConsentState::Verified);
  qputenv("USER", "office-pc");
  m_step->enable();
  EXPECT_EQ(m_completed, 1);
  EXPECT_TRUE(added()->isEnabled);
  EXPECT_EQ(added()->switchedBy, u"office-pc"_s);
  EXPECT_TRUE(m_step->view().standing.isEnabled);
  EXPECT_EQ(m_step->mark(), Mark::Done);
  EXPECT_EQ(eventsOf(m_account), (QStringList{u"enabled"_s}));
}

TEST_F(EnableStepTest, WhatMayNotBeEnabledIsRefused) {
  m_step->enable();
  EXPECT_EQ(m_completed, 0);
  EXPECT_FALSE(added()->isEnabled);
}

TEST_F(EnableStepTest, AConsentThatWentAwayMeanwhileIsNotEnabled) {
  standAt(ConsentState::Verified);
  m_step->enter();
  // Another part finds out, past this set-up's own signals.
  state::Fact fact = *m_setUp->fact(facts::consent);
  fact.strength = state::Strength::Reported;
  fact.data.insert(u"state"_s, u"drifted"_s);
  ASSERT_TRUE(m_store->record(m_setUp->key(), fact));
  m_step->enable();
  EXPECT_EQ(m_completed, 0);
  EXPECT_FALSE(added()->isEnabled);
}

TEST_F(EnableStepTest, EnabledSurvivesADrift) {
  standAt(ConsentState::Verified);
  m_step->enable();
  standAt(ConsentState::Drifted);
  EXPECT_TRUE(m_step->view().standing.isEnabled);
  EXPECT_EQ(m_step->view().standing.consent, ConsentState::Drifted);
  EXPECT_FALSE(m_step->view().standing.mayEnable);
  EXPECT_EQ(m_step->mark(), Mark::NeedsAttention);
  startAgain();
  makeStep();
  EXPECT_TRUE(m_step->view().standing.isEnabled);
  EXPECT_EQ(m_step->view().standing.consent, ConsentState::Drifted);
}

TEST_F(EnableStepTest, VouchedForIsEnabledWithTheNameAndNotAsASuccess) {
  standAt(ConsentState::VouchedFor);
  EXPECT_EQ(m_step->view().standing.vouchedBy, u"Ada"_s);
  EXPECT_FALSE(m_step->view().wasJustConsented);
  m_step->enable();
  EXPECT_TRUE(added()->isEnabled);
}

TEST_F(EnableStepTest, OnlyAConsentSinceTheDialogOpenedIsNews) {
  standAt(ConsentState::Verified);
  EXPECT_TRUE(m_step->view().wasJustConsented);
  m_clock.advance(1min);
  startAgain();
  makeStep();
  EXPECT_FALSE(m_step->view().wasJustConsented);
}

TEST_F(EnableStepTest, AnIntegrationThatLeftTheAccountCannotBeEnabled) {
  standAt(ConsentState::Verified);
  ASSERT_TRUE(book().removeIntegration(m_account, m_profile.integrations.first().id));
  m_step->enable();
  EXPECT_EQ(m_completed, 0);
  EXPECT_FALSE(m_step->view().standing.mayEnable);
}

}  // namespace
}  // namespace usher::flow
