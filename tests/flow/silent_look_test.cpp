// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_step.h"
#include "managed_fixture.h"
#include "signin/case_name.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::await;

/// A person who may not look in Graph, signed in, and a link on its way.
class SilentLookTest : public test::ManagedFlowTest {
 protected:
  SilentLookTest() {
    m_mayLook = false;
    m_step = std::make_unique<ConsentStep>(*m_setUp);
    m_step->makeLink();
    EXPECT_TRUE(settles());
  }

  bool settles() {
    return passUntil([&] { return !m_step->isBusy(); }, 60s);
  }
  void standAt(ConsentState state) { recordConsent(*m_setUp, facts::consent, state); }
  ConsentState state() const { return m_step->view().vendor.state; }
  SilentAnswer silent() const { return m_step->view().dialog->silent; }

  std::unique_ptr<ConsentStep> m_step;
};

struct AnswerCase {
  const char* name;
  const char* redirect;
  SilentAnswer answer;
  ConsentState quietly;    ///< After a look that the dialog makes by itself, with a link sent before.
  ConsentState whenAsked;  ///< After one that the person asked for.
};

class SilentAnswerTest : public SilentLookTest, public testing::WithParamInterface<AnswerCase> {};

TEST_P(SilentAnswerTest, BecomesWhatItProves) {
  answerSilently(QString::fromLatin1(GetParam().redirect));
  m_step->markLinkSent();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(silent(), GetParam().answer);
  EXPECT_EQ(state(), GetParam().quietly);
  standAt(ConsentState::LinkSent);
  m_step->checkNow();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), GetParam().whenAsked);
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(silentQuestions(), 2);
}

const AnswerCase answerCases[] = {
    {"Code", "code=0.AX", SilentAnswer::MayUse, ConsentState::Accepted, ConsentState::Accepted},
    {"NobodySignedIn", "error=login_required&error_description=AADSTS50058", SilentAnswer::NobodySignedIn,
     ConsentState::LinkSent, ConsentState::NotDetected},
    {"NotConsented", "error=interaction_required&error_description=AADSTS65001", SilentAnswer::NotConsented,
     ConsentState::LinkSent, ConsentState::LinkSent},
    {"NotAssigned", "error=access_denied&error_description=AADSTS50105", SilentAnswer::NotAssigned,
     ConsentState::LinkSent, ConsentState::NotDetected},
    {"SecondFactor", "error=interaction_required&error_description=AADSTS50076", SilentAnswer::MoreNeeded,
     ConsentState::LinkSent, ConsentState::NotDetected},
    {"ConditionalAccess", "error=interaction_required&error_description=AADSTS53003", SilentAnswer::MoreNeeded,
     ConsentState::LinkSent, ConsentState::NotDetected},
    {"CodeBesideAnError", "code=0.AX&error=server_error", SilentAnswer::Unclear, ConsentState::LinkSent,
     ConsentState::NotDetected},
};
INSTANTIATE_TEST_SUITE_P(Rows, SilentAnswerTest, testing::ValuesIn(answerCases), test::caseName<AnswerCase>);

TEST_F(SilentLookTest, AnErrorPageWithoutARedirectSaysThatTheAppIsNotThere) {
  m_embedded.unseenVisitor = [](const QUrl&) { return fail(Failure::Kind::BrowserBlocked, u"AADSTS700016"_s); };
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(silent(), SilentAnswer::NotConsented);
}

TEST_F(SilentLookTest, APageThatNeverAnswersIsGivenUp) {
  m_embedded.unseenVisitor = {};
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(silent(), SilentAnswer::Unclear);
  EXPECT_EQ(m_embedded.visitsAlive, 0);
}

TEST_F(SilentLookTest, TheVendorsAppIsAskedAboutInThePersonsOwnSession) {
  m_step->enter();
  ASSERT_TRUE(settles());
  const auto& opened = m_embedded.opened.last();
  const QUrlQuery asked(opened.address);
  EXPECT_EQ(asked.queryItemValue(u"client_id"_s), vendorAppId());
  EXPECT_EQ(asked.queryItemValue(u"prompt"_s), u"none"_s);
  EXPECT_EQ(asked.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), m_server.userName);
  EXPECT_EQ(opened.registered, m_profile.integrations.first().application.consentRedirects.embedded);
  EXPECT_EQ(opened.person, m_session->browserSession());
}

TEST_F(SilentLookTest, NobodyIsToldThatAPageIsOpen) {
  m_embedded.unseenVisitor = {};
  m_step->enter();
  ASSERT_TRUE(test::eventually([&] { return m_embedded.visitsAlive == 1; }));
  EXPECT_FALSE(m_microsoft->errand());
  EXPECT_TRUE(m_step->view().vendor.isLooking);
  EXPECT_FALSE(m_step->view().vendor.isAtMicrosoft);
}

TEST_F(SilentLookTest, TheCodeIsNeverRedeemed) {
  answerSilently(u"code=0.AX"_s);
  const auto requests = m_server.tokenRequests().size();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::Accepted);
  for (qsizetype i = requests; i < m_server.tokenRequests().size(); ++i) {
    EXPECT_NE(m_server.tokenRequests().at(i).parameters.value(u"grant_type"_s), u"authorization_code"_s);
  }
  EXPECT_TRUE(m_server.violations().isEmpty());
}

TEST_F(SilentLookTest, WhatGraphShowedOnlyGraphTakesBack) {
  for (const ConsentState seen : {ConsentState::Verified, ConsentState::Drifted}) {
    for (const QString& answer : {u"code=0.AX"_s, u"error=consent_required&error_description=AADSTS65001"_s}) {
      standAt(seen);
      const auto when = m_setUp->fact(facts::consent)->when;
      answerSilently(answer);
      m_clock.advance(1h);
      m_step->checkNow();
      ASSERT_TRUE(settles());
      EXPECT_EQ(state(), seen);
      if (seen == ConsentState::Verified) {
        EXPECT_EQ(m_setUp->fact(facts::consent)->when, when);
      }
    }
  }
}

TEST_F(SilentLookTest, WhatWasReportedStaysUntilMicrosoftHadTimeToCopyIt) {
  answerSilently(u"error=consent_required&error_description=AADSTS65001"_s);
  standAt(ConsentState::Accepted);
  m_step->checkNow();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::Accepted);
  m_clock.advance(longestCopying);
  m_step->checkNow();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::NotDetected);
}

TEST_F(SilentLookTest, WhoseRolesAreVisibleAndNoneIsNotSentToMicrosoftsPageInVain) {
  m_server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"wids"_s] = QJsonArray{u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s};
  };
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  const auto pages = scopesAskedFor().size();
  m_step->checkNow();
  ASSERT_TRUE(settles());
  EXPECT_EQ(scopesAskedFor().size(), pages);
  EXPECT_EQ(silent(), SilentAnswer::NobodySignedIn);
}

TEST_F(SilentLookTest, AnAccountThatGraphTurnsAwayIsAskedAboutSilently) {
  m_mayLook = true;
  m_wire.instead = [](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    if (request.url.path().contains(u"servicePrincipals"_s)) {
      return Result<http::HttpReply>(fail(Failure::Kind::Forbidden));
    }
    return {};
  };
  answerSilently(u"code=0.AX"_s);
  m_step->checkNow();
  ASSERT_TRUE(settles());
  EXPECT_EQ(state(), ConsentState::Accepted);
  EXPECT_TRUE(m_step->view().dialog->refusedToLook);
}

TEST_F(SilentLookTest, TheOwnBrowserIsNotOpenedOutOfTheBlue) {
  m_microsoft->changeDoor(DoorKind::OwnBrowser);
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_TRUE(m_own.opened.isEmpty());
}

}  // namespace
}  // namespace usher::flow
