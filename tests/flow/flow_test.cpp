// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/flow.h"

#include "flow/remembered_sign_in.h"
#include "flow/steps/consent_facts.h"
#include "flow_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

class StandInStep final : public Step {
 public:
  explicit StandInStep(StepId id) : m_id(id) {}

  int entered = 0, cancelled = 0;
  Mark itsMark = Mark::NotYet;
  bool mayContinue = true;

  StepId id() const override { return m_id; }
  void enter() override { ++entered; }
  void cancel() override { ++cancelled; }
  void retry() override {}
  Mark mark() const override { return itsMark; }
  bool canContinue() const override { return mayContinue; }

 private:
  StepId m_id;
};

class FlowOrderTest : public test::FlowTest {
 protected:
  FlowOrderTest() { makeFlow(); }

  void makeFlow() {
    m_flow = std::make_unique<Flow>(*m_setUp, [](StepId id) { return std::make_unique<StandInStep>(id); });
  }
  StandInStep& at(StepId id) { return static_cast<StandInStep&>(m_flow->step(id)); }
  void openEverything() { at(StepId::SignIn).itsMark = Mark::Done; }

  std::unique_ptr<Flow> m_flow;
};

TEST_F(FlowOrderTest, StartsAtTheWelcomeAndEntersItOnce) {
  m_flow->start();
  m_flow->start();
  EXPECT_EQ(m_flow->current(), StepId::Welcome);
  EXPECT_EQ(at(StepId::Welcome).entered, 1);
  EXPECT_EQ(m_flow->next(), StepId::SignIn);
  EXPECT_EQ(m_flow->previous(), std::nullopt);
}

TEST_F(FlowOrderTest, NextNeedsAStepThatCanBeLeft) {
  at(StepId::Welcome).mayContinue = false;
  m_flow->goNext();
  EXPECT_EQ(m_flow->current(), StepId::Welcome);
  at(StepId::Welcome).mayContinue = true;
  m_flow->goNext();
  EXPECT_EQ(m_flow->current(), StepId::SignIn);
  EXPECT_EQ(at(StepId::Welcome).cancelled, 1);
  EXPECT_EQ(at(StepId::SignIn).entered, 1);
  m_flow->goBack();
  EXPECT_EQ(m_flow->current(), StepId::Welcome);
}

TEST_F(FlowOrderTest, NothingButTheFirstStepsMayBeVisitedBeforeTheSignIn) {
  EXPECT_TRUE(m_flow->canVisit(StepId::SignIn));
  EXPECT_FALSE(m_flow->canVisit(StepId::Properties));
  m_flow->goTo(StepId::Properties);
  EXPECT_EQ(m_flow->current(), StepId::Welcome);
  openEverything();
  m_flow->goTo(StepId::Properties);
  EXPECT_EQ(m_flow->current(), StepId::Properties);
  EXPECT_FALSE(m_flow->canVisit(StepId::Enable));
}

TEST_F(FlowOrderTest, TheLastStepHasNoNext) {
  openEverything();
  m_flow->goTo(StepId::Finish);
  EXPECT_EQ(m_flow->next(), std::nullopt);
  m_flow->goNext();
  EXPECT_EQ(m_flow->current(), StepId::Finish);
}

TEST_F(FlowOrderTest, ACompletedStepIsLeftOnlyWhileItIsOnScreen) {
  openEverything();
  m_flow->goTo(StepId::Consent);
  Q_EMIT at(StepId::Owners).completed();
  EXPECT_EQ(m_flow->current(), StepId::Consent);
  Q_EMIT at(StepId::Consent).completed();
  EXPECT_EQ(m_flow->current(), StepId::Properties);
}

TEST_F(FlowOrderTest, TheFirstSignInGoesOnWhereAnEarlierStartStopped) {
  signInAs();
  m_setUp->record(facts::tenantSent, state::Strength::Said);
  recordConsent(*m_setUp, facts::consent, ConsentState::Verified);
  openEverything();
  m_flow->goTo(StepId::SignIn);
  Q_EMIT at(StepId::SignIn).completed();
  EXPECT_EQ(m_flow->current(), StepId::Properties);
  m_flow->goTo(StepId::SignIn);
  Q_EMIT at(StepId::SignIn).completed();
  EXPECT_EQ(m_flow->current(), StepId::Organisation);
}

TEST_F(FlowOrderTest, ARememberedSignInIsTakenUpFirst) {
  rememberSignIn(*m_setUp, {{m_server.objectId, m_server.tenantId, u"Ada"_s, u"ada"_s}, u"Contoso"_s, m_clock.now()});
  makeFlow();
  EXPECT_EQ(m_flow->current(), StepId::SignIn);
  forgetSignIn(*m_setUp);
  makeFlow();
  EXPECT_EQ(m_flow->current(), StepId::Welcome);
}

TEST_F(FlowOrderTest, AnotherRoleIsAnotherOrderAndLeavesStepsItDoesNotHave) {
  openEverything();
  m_flow->goTo(StepId::Properties);
  int reorders = 0;
  QObject::connect(m_flow.get(), &Flow::orderChanged, m_flow.get(), [&] { ++reorders; });
  m_setUp->setRole(Role::Owner);
  EXPECT_EQ(reorders, 1);
  EXPECT_EQ(m_flow->current(), StepId::Welcome);
  EXPECT_EQ(m_flow->order(), (QList<StepId>{StepId::Welcome, StepId::SignIn, StepId::Assignments, StepId::Finish}));
  EXPECT_FALSE(m_flow->canVisit(StepId::Properties));
}

TEST_F(FlowOrderTest, TheRoleOutlivesARestart) {
  m_setUp->setRole(Role::Owner);
  startAgain();
  EXPECT_EQ(m_setUp->role(), Role::Owner);
}

TEST_F(FlowOrderTest, TheRealStepsAreAllThere) {
  const Flow flow(*m_setUp);
  for (const StepId id : flow.order()) {
    EXPECT_EQ(flow.step(id).id(), id);
  }
}

}  // namespace
}  // namespace usher::flow
