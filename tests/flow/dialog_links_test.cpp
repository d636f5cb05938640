// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "consent_dialog_fixture.h"
#include "flow/integration_standing.h"
#include "flow/steps/consent_facts.h"
#include "signin/consent_request.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::ConsentDialogTest;
using test::otherTenant;

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

}  // namespace
}  // namespace usher::flow
