// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QSet>

#include "session_fixture.h"
#include "signin/authorization_flow.h"
#include "signin/random_text.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

bool isBase64Url(const QString& text) {
  return std::all_of(text.begin(), text.end(),
                     [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_'; });
}

TEST(AttemptSecrets, TenThousandStatesAreTenThousandTimes256Bits) {
  QSet<QString> states;
  QSet<QChar> firstCharacters;
  for (int i = 0; i < 10'000; ++i) {
    const QString state = signin::randomText(32);
    ASSERT_EQ(state.size(), 43);
    ASSERT_TRUE(isBase64Url(state));
    states.insert(state);
    firstCharacters.insert(state.front());
  }
  EXPECT_EQ(states.size(), 10'000);
  EXPECT_EQ(firstCharacters.size(), 64);
}

TEST_F(SessionTest, StateNonceAndVerifierOfAnAttemptAreThreeSecrets) {
  const signin::AuthorizationSettings settings{
      server.origin(), server.tenantId, server.clientId, {u"openid"_s}, door.redirectUri, {}, {}};
  QSet<QString> seen;
  for (int i = 0; i < 200; ++i) {
    signin::AuthorizationFlow flow(settings, network);
    const auto asked = parametersOf(flow.authorizationAddress().query(QUrl::FullyEncoded).toLatin1());
    EXPECT_EQ(asked.value(u"state"_s), flow.state());
    EXPECT_EQ(asked.value(u"nonce"_s), flow.nonce());
    seen << flow.state() << flow.nonce() << asked.value(u"code_challenge"_s);
  }
  EXPECT_EQ(seen.size(), 600);
}

TEST_F(SessionTest, TheVerifierIsOf64BytesAndBelongsToTheChallenge) {
  ASSERT_TRUE(signIn());
  const QString verifier = server.tokenRequests().last().parameters.value(u"code_verifier"_s);
  EXPECT_EQ(verifier.size(), 86);
  EXPECT_TRUE(isBase64Url(verifier));
  EXPECT_EQ(signin::codeChallenge(verifier), door.lastAsked().value(u"code_challenge"_s));
  // RFC 7636, appendix B.
  EXPECT_EQ(signin::codeChallenge(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
            u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

TEST_F(SessionTest, ARedirectIsGoodForItsOwnAttemptOnly) {
  ASSERT_TRUE(signIn());
  const QUrl former = server.redirectFor(door.opened.last());
  door.follow = [former](const QUrl&) -> Result<QUrl> { return former; };
  const auto replayed = signIn();
  EXPECT_EQ(replayed.error().code, u"state"_s);
  EXPECT_EQ(server.tokenRequests().size(), 1);
}

TEST_F(SessionTest, AFlowListensNowhereByItself) {
  signin::AuthorizationFlow flow(
      {server.origin(), server.tenantId, server.clientId, {u"openid"_s}, door.redirectUri, {}, {}}, network);
  flow.authorizationAddress();
  EXPECT_TRUE(flow.findChildren<QTcpServer*>().isEmpty());
  EXPECT_TRUE(network.findChildren<QTcpServer*>().isEmpty());
}

}  // namespace
}  // namespace usher::test
