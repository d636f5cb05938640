// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/look_again.h"

#include "flow/account_sign_in.h"
#include "flow/steps/consent_facts.h"
#include "managed_fixture.h"
#include "signin/scopes.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::await;

/// A start of the program after somebody signed in and was let look.
class LookAgainTest : public test::ManagedFlowTest {
 protected:
  LookAgainTest() {
    {
      AccountSignIn signIn(*m_setUp);
      EXPECT_TRUE(await(signIn.signIn()));
    }
    m_server.consented += u"Directory.Read.All"_s;
    startAgain();
    m_pages = m_embedded.opened.size();
  }
  Result<ConsentState> look() {
    LookAgain again(*m_setUp);
    std::optional<Result<ConsentState>> result;
    QObject context;
    whenDone(again.look(), &context, [&](const Result<ConsentState>& done) { result = done; });
    EXPECT_TRUE(passUntil([&] { return result.has_value(); }, 60s));
    EXPECT_EQ(m_embedded.opened.size(), m_pages);
    return result.value_or(Result<ConsentState>(fail(Failure::Kind::TimedOut)));
  }
  void standAt(ConsentState state) { recordConsent(*m_setUp, facts::consent, state); }

  qsizetype m_pages = 0;
};

TEST_F(LookAgainTest, FindsWhatTheAdministratorElsewhereAccepted) {
  standAt(ConsentState::LinkSent);
  grantVendor();
  const auto found = look();
  ASSERT_TRUE(found);
  EXPECT_EQ(*found, ConsentState::Verified);
  EXPECT_TRUE(m_setUp->isVerified(facts::consent));
  EXPECT_EQ(eventsOf(m_account).last(), u"consent verified"_s);
}

TEST_F(LookAgainTest, NoticesDrift) {
  standAt(ConsentState::Verified);
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::Drifted);
}

TEST_F(LookAgainTest, OneBadAnswerAmongGoodOnesIsNoDrift) {
  standAt(ConsentState::Verified);
  grantVendor();
  int reads = 0;
  m_wire.instead = [&](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    const bool isAboutApp = request.url.path().contains(vendorAppId());
    return isAboutApp && ++reads == 1 ? std::optional(Result<http::HttpReply>(fail(Failure::Kind::NotFound)))
                                      : std::nullopt;
  };
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::Verified);
}

TEST_F(LookAgainTest, TellsWhenItLookedAndKeepsWhatIsOnItsWay) {
  standAt(ConsentState::LinkSent);
  m_clock.advance(1h);
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::LinkSent);
  const auto looked = consentLookedAt(m_setUp->fact(facts::consent));
  ASSERT_TRUE(looked);
  EXPECT_LE(looked->secsTo(m_clock.now()), 10);
}

TEST_F(LookAgainTest, WhatWasAcceptedLongAgoAndIsNotThereIsNotDetected) {
  standAt(ConsentState::Accepted);
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::Accepted);
  m_clock.advance(1h);
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::NotDetected);
}

TEST_F(LookAgainTest, AWordStaysAWordUntilItIsVerified) {
  standAt(ConsentState::VouchedFor);
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::VouchedFor);
  grantVendor();
  EXPECT_EQ(look().value_or(ConsentState::NotAsked), ConsentState::Verified);
}

TEST_F(LookAgainTest, WithoutAKeptSignInItIsNeeded) {
  m_vault.entries.clear();
  const auto found = look();
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, Failure::Kind::SignInNeeded);
}

TEST_F(LookAgainTest, AfterSevenDaysTheSignInIsGone) {
  m_clock.advance(8 * 24h);
  const auto found = look();
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, Failure::Kind::SignInNeeded);
  EXPECT_TRUE(m_vault.entries.empty());
}

TEST_F(LookAgainTest, WhoMayNotLookSeesNothingAndChangesNothing) {
  m_server.consented = {u"User.Read"_s};
  standAt(ConsentState::LinkSent);
  const auto found = look();
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, Failure::Kind::Forbidden);
  EXPECT_EQ(consentStateOf(m_setUp->fact(facts::consent)), ConsentState::LinkSent);
}

TEST_F(LookAgainTest, AFailureOnTheWayIsToldAsItIs) {
  standAt(ConsentState::Verified);
  m_wire.instead = [](const http::HttpRequest&) -> std::optional<Result<http::HttpReply>> {
    return Result<http::HttpReply>(fail(Failure::Kind::Offline));
  };
  const auto found = look();
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, Failure::Kind::Offline);
  EXPECT_TRUE(m_setUp->isVerified(facts::consent));
}

}  // namespace
}  // namespace usher::flow
