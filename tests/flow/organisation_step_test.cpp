// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/organisation_step.h"

#include "flow/steps/vendor_link_fact.h"
#include "flow_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

class OrganisationStepTest : public test::FlowTest {
 protected:
  OrganisationStepTest() {
    signInAs();
    m_step.enter();
  }

  QString link(const QString& tenant, const QString& more = {}) const {
    return u"%1/%2/adminconsent?client_id=%3%4"_s.arg(m_server.origin().toString(), tenant, vendorAppId(), more);
  }

  OrganisationStep m_step{*m_setUp};
};

TEST_F(OrganisationStepTest, ShowsTheOrganisationWithItsPrimaryDomainFirst) {
  EXPECT_EQ(m_step.view().tenantId, m_server.tenantId);
  EXPECT_EQ(m_step.view().name, u"Contoso Ltd"_s);
  EXPECT_EQ(m_step.view().domains, (QStringList{u"contoso.example"_s, u"contoso.onmicrosoft.com"_s}));
  EXPECT_EQ(m_step.view().contactAddress, u"support-team@contreli.example"_s);
  EXPECT_TRUE(m_step.canContinue());
}

TEST_F(OrganisationStepTest, SentIsWhatThePersonSaysAndOutlivesARestart) {
  EXPECT_EQ(m_step.mark(), Mark::NotYet);
  m_step.markSent();
  EXPECT_EQ(m_step.view().sentAt, m_clock.now());
  EXPECT_EQ(m_setUp->fact(facts::tenantSent)->strength, state::Strength::Said);
  EXPECT_EQ(m_step.mark(), Mark::Done);
  OrganisationStep again(*m_setUp);
  EXPECT_EQ(again.view().sentAt, m_clock.now());
  m_step.forgetSent();
  EXPECT_FALSE(m_step.view().sentAt);
}

TEST_F(OrganisationStepTest, AGoodLinkIsKeptWithoutItsAddress) {
  m_step.pasteLink(
      link(u"contoso.example"_s, u"&state=v%2B1&redirect_uri=https%3A%2F%2Fapp.contreli.example%2Fthanks"_s));
  EXPECT_EQ(m_step.view().link, LinkState::Accepted);
  EXPECT_EQ(m_step.view().linkAt, m_clock.now());
  const auto fact = m_setUp->fact(facts::vendorLink);
  const auto kept = vendorLinkFrom(fact->data);
  EXPECT_EQ(kept.state, u"v+1"_s);
  EXPECT_EQ(kept.redirectUri, QUrl(u"https://app.contreli.example/thanks"_s));
  EXPECT_EQ(fact->data.size(), 2);
  EXPECT_TRUE(m_embedded.opened.size() == 1);
}

TEST_F(OrganisationStepTest, WhatIsWrongWithALinkIsNamed) {
  const QList<std::pair<QString, LinkProblem>> wrong{
      {u"hello"_s, LinkProblem::NotALink},
      {link(u"contoso.example"_s).replace(u"127.0.0.1"_s, u"evil.example"_s), LinkProblem::Host},
      {link(u"contoso.example"_s).replace(u"/adminconsent"_s, u"/authorize"_s), LinkProblem::Path},
      {link(u"fabrikam.example"_s), LinkProblem::Tenant},
      {link(u"contoso.example"_s).replace(vendorAppId(), m_server.clientId), LinkProblem::Client},
      {link(u"contoso.example"_s, u"&redirect_uri=https%3A%2F%2Fevil.example"_s), LinkProblem::Redirect}};
  for (const auto& [text, problem] : wrong) {
    m_step.pasteLink(text);
    EXPECT_EQ(m_step.view().link, LinkState::Refused) << qPrintable(text);
    EXPECT_EQ(m_step.view().linkProblem, problem) << qPrintable(text);
    EXPECT_FALSE(m_setUp->fact(facts::vendorLink));
  }
}

TEST_F(OrganisationStepTest, ABadLinkDoesNotDisplaceAGoodOne) {
  m_step.pasteLink(link(m_server.tenantId));
  m_step.pasteLink(u"hello"_s);
  EXPECT_EQ(m_step.view().link, LinkState::Accepted);
  EXPECT_EQ(m_step.view().linkProblem, LinkProblem::NotALink);
  m_step.dropLink();
  EXPECT_EQ(m_step.view().link, LinkState::None);
  EXPECT_EQ(m_step.view().linkProblem, LinkProblem::None);
  EXPECT_FALSE(m_setUp->fact(facts::vendorLink));
}

}  // namespace
}  // namespace usher::flow
