// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonObject>

#include "case_name.h"
#include "session_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

/// The relying-party modules of the OpenID conformance suite that fit a public client of the code flow, each by its
/// name there, played by our own server. Not here, because Usher never does it: asking userinfo, fetching keys
/// (no signature is checked in the code flow over TLS, OpenID Connect Core 3.1.3.7), client secrets, registration.
struct ConformanceModule {
  const char* name;
  /// What the server does differently; the defaults do nothing.
  std::function<void(OidcServer& server)> play;
  /// The code of the failure that has to come of it; empty: the sign-in has to succeed.
  QString rejection = {};
};

std::function<void(OidcServer&)> tokenWith(const std::function<void(QJsonObject& claims)>& alter) {
  return [alter](OidcServer& server) {
    server.alterIdToken = [alter](QJsonObject&, QJsonObject& claims) { alter(claims); };
  };
}

std::function<void(OidcServer&)> tokenWithout(const QString& claim) {
  return tokenWith([claim](QJsonObject& claims) { claims.remove(claim); });
}

std::function<void(OidcServer&)> headerWith(const std::function<void(QJsonObject& header)>& alter) {
  return [alter](OidcServer& server) {
    server.alterIdToken = [alter](QJsonObject& header, QJsonObject&) { alter(header); };
  };
}

std::function<void(OidcServer&)> replyWith(const QString& name, const QJsonValue& value) {
  return [name, value](OidcServer& server) {
    server.alterTokenReply = [name, value](QJsonObject& reply) { reply[name] = value; };
  };
}

std::function<void(OidcServer&)> redirectWith(const QString& name,
                                              const std::function<QString(const QString&)>& alter) {
  return [name, alter](OidcServer& server) {
    server.alterRedirect = [name, alter](QList<std::pair<QString, QString>>& parameters) {
      QList<std::pair<QString, QString>> altered;
      QString former;
      for (const auto& parameter : parameters) {
        if (parameter.first == name) {
          former = parameter.second;
        } else {
          altered.append(parameter);
        }
      }
      if (const QString value = alter(former); !value.isNull()) {
        altered.append({name, value});
      }
      parameters = altered;
    };
  };
}

std::function<void(OidcServer&)> timeMoved(const QString& claim, qint64 seconds) {
  return tokenWith([claim, seconds](QJsonObject& claims) { claims[claim] = claims[u"iat"_s].toInteger() + seconds; });
}

class RpConformance : public SessionTest, public testing::WithParamInterface<ConformanceModule> {};

TEST_P(RpConformance, Module) {
  GetParam().play(server);
  const auto account = signIn();
  if (GetParam().rejection.isEmpty()) {
    ASSERT_TRUE(account) << qPrintable(account.error().code);
    EXPECT_EQ(server.violations(), QStringList());
    return;
  }
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().code, GetParam().rejection);
  EXPECT_EQ(session->account(), std::nullopt);
  EXPECT_FALSE(session->hasScopes({}));
  EXPECT_TRUE(vault.entries.empty());
  EXPECT_EQ(await(session->accessToken()).error().kind, Failure::Kind::SignInNeeded);
}

constexpr qint64 oneWeek = 7 * 24 * 3600;

INSTANTIATE_TEST_SUITE_P(
    Oidcc, RpConformance,
    testing::Values(ConformanceModule{"client_test", [](OidcServer&) {}},
                    ConformanceModule{"client_test_invalid_iss",
                                      tokenWith([](QJsonObject& c) { c[u"iss"_s] = c[u"iss"_s].toString() + u"1"_s; }),
                                      u"iss"_s},
                    ConformanceModule{"client_test_missing_sub", tokenWithout(u"sub"_s), u"sub"_s},
                    ConformanceModule{"client_test_invalid_aud",
                                      tokenWith([](QJsonObject& c) { c[u"aud"_s] = u"another-client"_s; }), u"aud"_s},
                    ConformanceModule{"client_test_missing_aud", tokenWithout(u"aud"_s), u"aud"_s},
                    ConformanceModule{"client_test_missing_iat", tokenWithout(u"iat"_s), u"iat"_s},
                    ConformanceModule{"client_test_nonce_invalid",
                                      tokenWith([](QJsonObject& c) { c[u"nonce"_s] = u"invalid"_s; }), u"nonce"_s},
                    ConformanceModule{"client_test_idtoken_sig_none",
                                      headerWith([](QJsonObject& h) { h[u"alg"_s] = u"none"_s; }), u"id_token"_s},
                    ConformanceModule{"client_test_idtoken_sig_es256",
                                      headerWith([](QJsonObject& h) { h[u"alg"_s] = u"ES256"_s; })},
                    ConformanceModule{"client_test_kid_absent_single_jwks",
                                      headerWith([](QJsonObject& h) { h.remove(u"kid"_s); })}),
    caseName<ConformanceModule>);

INSTANTIATE_TEST_SUITE_P(
    Fapi, RpConformance,
    testing::Values(
        ConformanceModule{"client_test_invalid_missing_iss", tokenWithout(u"iss"_s), u"iss"_s},
        ConformanceModule{"client_test_invalid_missing_nonce", tokenWithout(u"nonce"_s), u"nonce"_s},
        ConformanceModule{"client_test_invalid_missing_exp", tokenWithout(u"exp"_s), u"exp"_s},
        ConformanceModule{"client_test_invalid_expired_exp", timeMoved(u"exp"_s, -360), u"exp"_s},
        ConformanceModule{"client_test_invalid_secondary_aud", tokenWith([](QJsonObject& c) {
                            c[u"aud"_s] = QJsonArray{c[u"aud"_s], u"another-client"_s};
                          }),
                          u"aud"_s},
        ConformanceModule{"client_test_valid_aud_as_array",
                          tokenWith([](QJsonObject& c) { c[u"aud"_s] = QJsonArray{c[u"aud"_s]}; })},
        ConformanceModule{"client_test_iat_is_week_in_past",
                          tokenWith([](QJsonObject& c) { c[u"iat"_s] = c[u"iat"_s].toInteger() - oneWeek; })},
        ConformanceModule{"client_test_invalid_authorization_response_iss",
                          redirectWith(u"iss"_s, [](const QString&) { return u"https://evil.example"_s; }), u"iss"_s},
        ConformanceModule{"client_test_remove_authorization_response_iss",
                          redirectWith(u"iss"_s, [](const QString&) { return QString(); })},
        ConformanceModule{"client_test_invalid_state",
                          redirectWith(u"state"_s, [](const QString& state) { return state + u'1'; }), u"state"_s},
        ConformanceModule{"client_test_invalid_missing_state",
                          redirectWith(u"state"_s, [](const QString&) { return QString(); }), u"state"_s},
        ConformanceModule{"client_test_token_type_case_insensitivity", replyWith(u"token_type"_s, u"bEARER"_s)},
        ConformanceModule{"client_test_token_endpoint_response_without_expires_in",
                          [](OidcServer& server) {
                            server.alterTokenReply = [](QJsonObject& reply) { reply.remove(u"expires_in"_s); };
                          },
                          u"expires_in"_s}),
    caseName<ConformanceModule>);

/// What OpenID Connect Core 3.1.3.7 and Microsoft's own token reference ask for beyond the suite's modules.
INSTANTIATE_TEST_SUITE_P(
    BeyondTheSuite, RpConformance,
    testing::Values(
        ConformanceModule{"wrong_azp", tokenWith([](QJsonObject& c) { c[u"azp"_s] = u"another-client"_s; }), u"azp"_s},
        ConformanceModule{"azp_as_number", tokenWith([](QJsonObject& c) { c[u"azp"_s] = 1; }), u"azp"_s},
        ConformanceModule{"own_azp", tokenWith([](QJsonObject& c) { c[u"azp"_s] = c[u"aud"_s]; })},
        ConformanceModule{"sub_too_long", tokenWith([](QJsonObject& c) { c[u"sub"_s] = QString(256, u'x'); }),
                          u"sub"_s},
        ConformanceModule{"issued_in_an_hour", timeMoved(u"iat"_s, 3600), u"iat"_s},
        ConformanceModule{"issued_in_four_minutes",
                          tokenWith([](QJsonObject& c) { c[u"iat"_s] = c[u"iat"_s].toInteger() + 240; })},
        ConformanceModule{"issued_as_text", tokenWith([](QJsonObject& c) { c[u"iat"_s] = u"1"_s; }), u"iat"_s},
        ConformanceModule{"valid_in_an_hour", timeMoved(u"nbf"_s, 3600), u"nbf"_s},
        ConformanceModule{"no_nbf", tokenWithout(u"nbf"_s)},
        ConformanceModule{"wrong_tid",
                          tokenWith([](QJsonObject& c) { c[u"tid"_s] = u"99999999-0000-4000-8000-000000000000"_s; }),
                          u"iss"_s},
        ConformanceModule{"token_type_dpop", replyWith(u"token_type"_s, u"DPoP"_s), u"token_type"_s},
        ConformanceModule{"no_id_token",
                          [](OidcServer& server) {
                            server.alterTokenReply = [](QJsonObject& reply) { reply.remove(u"id_token"_s); };
                          },
                          u"id_token"_s},
        ConformanceModule{"encrypted_id_token", replyWith(u"id_token"_s, u"a.b.c.d.e"_s), u"id_token"_s},
        ConformanceModule{"empty_issuer_in_the_redirect", redirectWith(u"iss"_s, [](const QString&) { return u""_s; }),
                          u"iss"_s}),
    caseName<ConformanceModule>);

}  // namespace
}  // namespace usher::test
