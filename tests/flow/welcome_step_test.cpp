// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/welcome_step.h"

#include "flow/remembered_sign_in.h"
#include "flow_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

class WelcomeStepTest : public test::FlowTest {
 protected:
  bool finds(LookUp state) {
    return test::eventually([&] { return m_step.view().lookUp == state; });
  }

  WelcomeStep m_step{*m_setUp};
};

TEST_F(WelcomeStepTest, TellsWhatWillHappenForTheRole) {
  EXPECT_EQ(m_step.view().vendorName, u"Contreli"_s);
  EXPECT_EQ(m_step.view().steps.size(), 8);
  int changes = 0;
  QObject::connect(&m_step, &Step::viewChanged, &m_step, [&] { ++changes; });
  m_step.chooseRole(Role::Owner);
  EXPECT_EQ(m_step.view().role, Role::Owner);
  EXPECT_EQ(m_step.view().steps.size(), 4);
  EXPECT_GT(changes, 0);
}

TEST_F(WelcomeStepTest, FindsTheTenantOfAnAddressWithoutASignIn) {
  m_wire.tenantOfDomain.insert(u"contoso.example"_s, m_server.tenantId);
  m_step.lookUp(u" dana@contoso.example "_s);
  EXPECT_EQ(m_step.view().lookUp, LookUp::Working);
  ASSERT_TRUE(finds(LookUp::Found));
  EXPECT_EQ(m_step.view().tenantId, m_server.tenantId);
  EXPECT_FALSE(m_session->account());
}

TEST_F(WelcomeStepTest, SaysWhenMicrosoftKnowsNoSuchOrganisation) {
  m_step.lookUp(u"nosuch.example"_s);
  EXPECT_TRUE(finds(LookUp::Unknown));
  EXPECT_FALSE(m_step.failure());
}

TEST_F(WelcomeStepTest, SaysWhenItIsNoDomain) {
  m_step.lookUp(u"not a domain"_s);
  EXPECT_TRUE(finds(LookUp::NotADomain));
}

TEST_F(WelcomeStepTest, AFailureCanBeTriedAgain) {
  m_wire.tenantOfDomain.insert(u"contoso.example"_s, m_server.tenantId);
  m_wire.instead = [](const http::HttpRequest&) -> std::optional<Result<http::HttpReply>> {
    return Result<http::HttpReply>(fail(Failure::Kind::Offline));
  };
  m_step.lookUp(u"contoso.example"_s);
  ASSERT_TRUE(finds(LookUp::Failed));
  EXPECT_EQ(m_step.failure()->kind, Failure::Kind::Offline);
  m_wire.instead = {};
  m_step.retry();
  EXPECT_TRUE(finds(LookUp::Found));
  EXPECT_FALSE(m_step.failure());
}

TEST_F(WelcomeStepTest, OnlyTheLastOfTwoLookUpsCounts) {
  m_wire.tenantOfDomain.insert(u"contoso.example"_s, m_server.tenantId);
  m_step.lookUp(u"nosuch.example"_s);
  m_step.lookUp(u"contoso.example"_s);
  ASSERT_TRUE(finds(LookUp::Found));
  QCoreApplication::processEvents();
  EXPECT_EQ(m_step.view().lookUp, LookUp::Found);
}

TEST_F(WelcomeStepTest, TellsWhereAnEarlierStartStopped) {
  signInAs();
  m_setUp->record(facts::signedIn, state::Strength::Verified);
  m_setUp->record(facts::tenantSent, state::Strength::Said);
  rememberSignIn(*m_setUp, {*m_session->account(), u"Contoso"_s, m_clock.now()});
  startAgain();
  WelcomeStep step(*m_setUp);
  EXPECT_EQ(step.view().resumesAt, StepId::Consent);
  EXPECT_EQ(step.view().resumesAs, m_server.userName);
}

}  // namespace
}  // namespace usher::flow
