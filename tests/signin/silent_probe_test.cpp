// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/silent_probe.h"

#include <gtest/gtest.h>

#include "case_name.h"
#include "fake_door.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/oidc_server.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using signin::SilentAnswer;
using signin::SilentProbe;
using signin::SilentRequest;

const profile::Cloud probedCloud{
    QUrl(u"https://login.microsoftonline.com"_s), QUrl(u"https://graph.microsoft.com"_s), {}};
const QUrl probedRedirect(u"https://vendor.example/consented"_s);

SilentRequest silentRequest() {
  return {u"5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01"_s, u"11111111-aaaa-4bbb-8ccc-000000000002"_s,
          u"sue@contoso.example"_s, probedRedirect};
}

QUrl silentRedirect(const QUrl& address, const QByteArray& parameters) {
  const auto asked = parametersOf(address.query(QUrl::FullyEncoded).toLatin1());
  return QUrl::fromEncoded(asked.value(u"redirect_uri"_s).toLatin1() + "?state=" + asked.value(u"state"_s).toLatin1() +
                           parameters);
}

TEST(SilentAddress, AsksForASignInWithoutAnybodyAndForNothingElse) {
  const QUrl address = signin::silentAddress(probedCloud, silentRequest(), u"a state"_s);
  EXPECT_EQ(address.adjusted(QUrl::RemoveQuery),
            QUrl(u"https://login.microsoftonline.com/5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01/oauth2/v2.0/authorize"_s));
  const auto asked = parametersOf(address.query(QUrl::FullyEncoded).toLatin1());
  EXPECT_EQ(asked.value(u"prompt"_s), u"none"_s);
  EXPECT_EQ(asked.value(u"scope"_s), u"openid"_s);
  EXPECT_EQ(asked.value(u"response_type"_s), u"code"_s);
  EXPECT_EQ(asked.value(u"client_id"_s), silentRequest().clientId);
  EXPECT_EQ(asked.value(u"redirect_uri"_s), probedRedirect.toString());
  EXPECT_EQ(asked.value(u"login_hint"_s), u"sue@contoso.example"_s);
  EXPECT_EQ(asked.value(u"state"_s), u"a state"_s);
  EXPECT_EQ(asked.value(u"code_challenge_method"_s), u"S256"_s);
  EXPECT_EQ(asked.value(u"code_challenge"_s).size(), 43);
  EXPECT_EQ(asked.value(u"nonce"_s).size(), 43);
  EXPECT_FALSE(asked.contains(u"code_verifier"_s));
}

TEST(SilentAddress, NobodyHasTheVerifierOfItsChallengeTwice) {
  QSet<QString> challenges, nonces;
  for (int i = 0; i < 100; ++i) {
    const auto asked =
        parametersOf(signin::silentAddress(probedCloud, silentRequest(), u"s"_s).query(QUrl::FullyEncoded).toLatin1());
    challenges.insert(asked.value(u"code_challenge"_s));
    nonces.insert(asked.value(u"nonce"_s));
  }
  EXPECT_EQ(challenges.size(), 100);
  EXPECT_EQ(nonces.size(), 100);
}

struct SilentCase {
  const char* name;
  QByteArray redirect;
  SilentAnswer answer;
};

class SilentRedirect : public testing::TestWithParam<SilentCase> {};

TEST_P(SilentRedirect, IsReadForWhatItIsWorth) {
  EXPECT_EQ(signin::readSilentRedirect(QUrl::fromEncoded(GetParam().redirect), probedCloud, silentRequest(), u"ours"_s),
            GetParam().answer);
}

const SilentCase silentCases[] = {
    {"Code", "https://vendor.example/consented?code=0.AX&state=ours", SilentAnswer::MayUse},
    {"CodeOfTheTenantsIssuer",
     "https://vendor.example/consented?code=0.AX&state=ours&iss=https%3A%2F%2Flogin.microsoftonline.com%2F"
     "5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01%2Fv2.0",
     SilentAnswer::MayUse},
    {"NobodySignedIn",
     "https://vendor.example/consented?error=login_required&error_description=AADSTS50058%3A+A+silent+sign-in"
     "&state=ours",
     SilentAnswer::NobodySignedIn},
    {"LoginRequiredWithoutANumber", "https://vendor.example/consented?error=login_required&state=ours",
     SilentAnswer::NobodySignedIn},
    {"InteractionRequired65001",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS65001%3A&state=ours",
     SilentAnswer::NotConsented},
    {"ConsentRequired65001",
     "https://vendor.example/consented?error=consent_required&error_description=AADSTS65001%3A&state=ours",
     SilentAnswer::NotConsented},
    {"ConsentRequiredWithoutANumber", "https://vendor.example/consented?error=consent_required&state=ours",
     SilentAnswer::NotConsented},
    {"NotAssigned2020",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS50105%3A&state=ours",
     SilentAnswer::NotAssigned},
    {"NotAssignedToday",
     "https://vendor.example/consented?error=access_denied&error_description=AADSTS50105%3A&state=ours",
     SilentAnswer::NotAssigned},
    {"SecondFactor",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS50076%3A&state=ours",
     SilentAnswer::MoreNeeded},
    {"SecondFactorToEnrol",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS50079%3A&state=ours",
     SilentAnswer::MoreNeeded},
    {"SecondFactorStale",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS50074%3A&state=ours",
     SilentAnswer::MoreNeeded},
    {"DeviceNotCompliant",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS53000%3A&state=ours",
     SilentAnswer::MoreNeeded},
    {"DeviceNotJoined",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS53001%3A&state=ours",
     SilentAnswer::MoreNeeded},
    {"ConditionalAccess",
     "https://vendor.example/consented?error=interaction_required&error_description=AADSTS53003%3A&state=ours",
     SilentAnswer::MoreNeeded},
    {"AppNotThere",
     "https://vendor.example/consented?error=unauthorized_client&error_description=AADSTS700016%3A&state=ours",
     SilentAnswer::NotConsented},
    {"ServerError", "https://vendor.example/consented?error=server_error&state=ours", SilentAnswer::Unclear},
    {"CodeBesideAnError", "https://vendor.example/consented?code=0.AX&error=server_error&state=ours",
     SilentAnswer::Unclear},
    {"CodeBesideANumber",
     "https://vendor.example/consented?code=0.AX&error=consent_required&error_description=AADSTS65001&state=ours",
     SilentAnswer::NotConsented},
    {"ForeignState", "https://vendor.example/consented?code=0.AX&state=theirs", SilentAnswer::Unclear},
    {"NoState", "https://vendor.example/consented?code=0.AX", SilentAnswer::Unclear},
    {"TwoStates", "https://vendor.example/consented?code=0.AX&state=ours&state=ours", SilentAnswer::Unclear},
    {"OtherPath", "https://vendor.example/other?code=0.AX&state=ours", SilentAnswer::Unclear},
    {"OtherHost", "https://vendor.example.evil.example/consented?code=0.AX&state=ours", SilentAnswer::Unclear},
    {"EmptyCode", "https://vendor.example/consented?code=&state=ours", SilentAnswer::Unclear},
    {"ConsentRedirectInItsPlace", "https://vendor.example/consented?admin_consent=True&state=ours",
     SilentAnswer::Unclear},
    {"ForeignIssuer",
     "https://vendor.example/consented?code=0.AX&state=ours&iss=https%3A%2F%2Flogin.evil.example%2Fx%2Fv2.0",
     SilentAnswer::Unclear},
};
INSTANTIATE_TEST_SUITE_P(Replies, SilentRedirect, testing::ValuesIn(silentCases), caseName<SilentCase>);

class SilentProbeTest : public testing::Test {
 protected:
  Pending<SilentAnswer> ask() { return m_probe.ask(m_door, u"person"_s); }

  SilentProbeTest() { m_door.redirectUri = probedRedirect; }

  ManualClock m_clock;
  FakeDoor m_door;
  SilentProbe m_probe{probedCloud, silentRequest(), m_clock};
};

TEST_F(SilentProbeTest, IsOpenedUnseenInThePersonsSession) {
  m_door.follow = [](const QUrl& address) { return silentRedirect(address, "&code=0.AX"); };
  const auto answer = await(ask());
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::MayUse);
  EXPECT_TRUE(m_door.opened.isEmpty());
  EXPECT_EQ(m_door.openedUnseen.size(), 1);
  EXPECT_EQ(m_door.persons, (QStringList{u"person"_s}));
  EXPECT_EQ(m_door.visitsAlive, 0);
}

TEST_F(SilentProbeTest, TheAnswerToAnEarlierQuestionIsNoAnswer) {
  QUrl earlier;
  m_door.follow = [&](const QUrl& address) {
    earlier = silentRedirect(address, "&code=0.AX");
    return earlier;
  };
  ASSERT_TRUE(await(ask()));
  m_door.follow = [&](const QUrl&) { return earlier; };
  SilentProbe second(probedCloud, silentRequest(), m_clock);
  const auto answer = await(second.ask(m_door, u"person"_s));
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::Unclear);
}

TEST_F(SilentProbeTest, AnErrorPageWithoutARedirectIsKnownByItsNumber) {
  m_door.follow = [](const QUrl&) { return fail(Failure::Kind::BrowserBlocked, u"AADSTS700016"_s); };
  const auto answer = await(ask());
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::NotConsented);
}

TEST_F(SilentProbeTest, APageThatSaysNothingIsUnclearInTime) {
  const auto pending = ask();
  EXPECT_EQ(m_door.visitsAlive, 1);
  m_clock.advance(SilentProbe::patience);
  const auto answer = await(pending);
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::Unclear);
  EXPECT_EQ(m_door.visitsAlive, 0);
}

TEST_F(SilentProbeTest, ADoorThatCannotBeUnseenIsUnclear) {
  m_door.follow = [](const QUrl&) { return fail(Failure::Kind::BrowserBlocked, u"seen-only"_s); };
  const auto answer = await(ask());
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::Unclear);
}

TEST_F(SilentProbeTest, WithoutARegisteredAddressNothingIsOpened) {
  SilentRequest request = silentRequest();
  request.redirectUri.clear();
  SilentProbe probe(probedCloud, request, m_clock);
  const auto answer = await(probe.ask(m_door, u"person"_s));
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::NotAsked);
  EXPECT_TRUE(m_door.persons.isEmpty());
}

TEST_F(SilentProbeTest, TheOwnBrowserIsOpenedLikeAnyVisit) {
  m_door.itsKind = signin::DoorKind::OwnBrowser;
  m_door.follow = [](const QUrl& address) { return silentRedirect(address, "&error=login_required"); };
  const auto answer = await(ask());
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, SilentAnswer::NobodySignedIn);
  EXPECT_EQ(m_door.opened.size(), 1);
}

TEST_F(SilentProbeTest, LeavingItClosesThePage) {
  auto probe = std::make_unique<SilentProbe>(probedCloud, silentRequest(), m_clock);
  const auto pending = probe->ask(m_door, u"person"_s);
  probe.reset();
  const auto answer = await(pending);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, Failure::Kind::Cancelled);
  EXPECT_EQ(m_door.visitsAlive, 0);
}

}  // namespace
}  // namespace usher::test
