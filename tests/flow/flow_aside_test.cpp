// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/flow.h"
#include "flow_fixture.h"

namespace usher::flow {
namespace {

class CountedStep final : public Step {
 public:
  explicit CountedStep(StepId id) : m_id(id) {}

  int entered = 0, cancelled = 0;
  QString about;

  StepId id() const override { return m_id; }
  void enter() override { ++entered; }
  void cancel() override { ++cancelled; }
  void lookAt(const QString& whom) override { about = whom; }
  void retry() override {}
  Mark mark() const override { return Mark::Done; }
  bool canContinue() const override { return true; }

 private:
  StepId m_id;
};

class FlowAsideTest : public test::FlowTest {
 protected:
  CountedStep& at(StepId id) { return static_cast<CountedStep&>(m_flow.step(id)); }

  Flow m_flow{*m_setUp, [](StepId id) { return std::make_unique<CountedStep>(id); }};
};

TEST_F(FlowAsideTest, OneGoesAsideAndBackToWhereOneWas) {
  m_flow.start();
  m_flow.goTo(StepId::Finish);
  at(StepId::Finish).goAside(StepId::Removal);
  EXPECT_EQ(m_flow.current(), StepId::Removal);
  EXPECT_TRUE(m_flow.isAside());
  EXPECT_EQ(at(StepId::Removal).entered, 1);
  EXPECT_EQ(at(StepId::Finish).cancelled, 1);
  EXPECT_FALSE(m_flow.order().contains(StepId::Removal));
  EXPECT_EQ(m_flow.next(), std::nullopt);
  EXPECT_EQ(m_flow.previous(), StepId::Finish);
  m_flow.goBack();
  EXPECT_EQ(m_flow.current(), StepId::Finish);
  EXPECT_EQ(at(StepId::Removal).cancelled, 1);
  EXPECT_FALSE(m_flow.isAside());
}

TEST_F(FlowAsideTest, EveryStepOfTheOrderCanBeGoneToFromAside) {
  m_flow.start();
  m_flow.goTo(StepId::Finish);
  m_flow.goAside(StepId::Removal);
  EXPECT_FALSE(m_flow.canVisit(StepId::Removal));
  m_flow.goTo(StepId::Consent);
  EXPECT_EQ(m_flow.current(), StepId::Consent);
  EXPECT_EQ(m_flow.previous(), StepId::Organisation);
}

TEST_F(FlowAsideTest, OneThatOpensAsideHasNothingToGoBackTo) {
  m_flow.startAt(StepId::Removal);
  m_flow.start();
  EXPECT_EQ(m_flow.current(), StepId::Removal);
  EXPECT_EQ(at(StepId::Removal).entered, 1);
  EXPECT_EQ(m_flow.previous(), std::nullopt);
  m_flow.goBack();
  m_flow.goNext();
  EXPECT_EQ(m_flow.current(), StepId::Removal);
}

TEST_F(FlowAsideTest, CompletingAndAnotherRoleLeaveItAside) {
  m_flow.start();
  m_flow.goTo(StepId::Properties);
  m_flow.goAside(StepId::Removal);
  Q_EMIT at(StepId::Removal).completed();
  EXPECT_EQ(m_flow.current(), StepId::Removal);
  m_setUp->setRole(Role::Owner);
  EXPECT_EQ(m_flow.current(), StepId::Removal);
  EXPECT_EQ(m_flow.previous(), std::nullopt) << "the owner has no such step to go back to";
}

TEST_F(FlowAsideTest, FromOneAsideToAnotherAndBackOutOfBoth) {
  m_flow.start();
  m_flow.goTo(StepId::Finish);
  m_flow.goAside(StepId::History);
  at(StepId::History).goAside(StepId::Removal);
  EXPECT_EQ(m_flow.current(), StepId::Removal);
  EXPECT_EQ(m_flow.previous(), StepId::History);
  m_flow.goBack();
  EXPECT_EQ(m_flow.current(), StepId::History);
  m_flow.goBack();
  EXPECT_EQ(m_flow.current(), StepId::Finish);
}

TEST_F(FlowAsideTest, GoingToAndFroBetweenThemIsOneWayBack) {
  m_flow.start();
  m_flow.goTo(StepId::Finish);
  m_flow.goAside(StepId::History);
  m_flow.goAside(StepId::Removal);
  m_flow.goAside(StepId::History);
  EXPECT_EQ(m_flow.current(), StepId::History);
  m_flow.goBack();
  EXPECT_EQ(m_flow.current(), StepId::Finish);
  m_flow.goAside(StepId::Removal);
  m_flow.goTo(StepId::Consent);
  m_flow.goAside(StepId::History);
  EXPECT_EQ(m_flow.previous(), StepId::Consent);
}

TEST_F(FlowAsideTest, OneThatOpensAsideIsComeBackTo) {
  m_flow.startAt(StepId::Removal);
  m_flow.start();
  m_flow.goAside(StepId::History);
  EXPECT_EQ(m_flow.previous(), StepId::Removal);
  m_flow.goBack();
  EXPECT_EQ(m_flow.current(), StepId::Removal);
  EXPECT_EQ(m_flow.previous(), std::nullopt);
}

TEST_F(FlowAsideTest, TheStepThereLearnsWhomItIsAbout) {
  m_flow.start();
  m_flow.goTo(StepId::Assignments);
  at(StepId::Assignments).goAside(StepId::History, QStringLiteral("anna"));
  EXPECT_EQ(at(StepId::History).about, QStringLiteral("anna"));
  m_flow.goBack();
  m_flow.goAside(StepId::History);
  EXPECT_EQ(at(StepId::History).about, QString());
}

TEST_F(FlowAsideTest, TheRealStepsAreThere) {
  for (const StepId id : {StepId::Removal, StepId::History}) {
    Flow flow(*m_setUp);
    flow.startAt(id);
    EXPECT_EQ(flow.step(id).id(), id);
    EXPECT_TRUE(isBesideTheOrder(id));
  }
  EXPECT_FALSE(isBesideTheOrder(StepId::Finish));
}

}  // namespace
}  // namespace usher::flow
