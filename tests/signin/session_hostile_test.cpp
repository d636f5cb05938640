// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "case_name.h"
#include "session_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;
using Claims = std::function<void(QJsonObject& header, QJsonObject& claims)>;

struct HostileToken {
  const char* name;
  QString code;
  Claims alter;
};

class HostileIdToken : public SessionTest, public testing::WithParamInterface<HostileToken> {};

TEST_P(HostileIdToken, SignsNobodyInAndNamesTheClaim) {
  server.alterIdToken = GetParam().alter;
  const auto account = signIn();
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().kind, Kind::BadReply);
  EXPECT_EQ(account.error().code, GetParam().code);
  EXPECT_EQ(session->account(), std::nullopt);
  EXPECT_TRUE(vault.entries.empty());
}

Claims set(const QString& name, const QJsonValue& value) {
  return [name, value](QJsonObject&, QJsonObject& claims) { claims[name] = value; };
}

Claims without(const QString& name) {
  return [name](QJsonObject&, QJsonObject& claims) { claims.remove(name); };
}

Claims shifted(const QString& name, int seconds) {
  return [name, seconds](QJsonObject&, QJsonObject& claims) { claims[name] = claims[u"iat"_s].toInteger() + seconds; };
}

INSTANTIATE_TEST_SUITE_P(
    Tokens, HostileIdToken,
    testing::Values(
        HostileToken{"foreign_issuer", u"iss"_s, set(u"iss"_s, u"https://login.evil.example/x/v2.0"_s)},
        HostileToken{"issuer_of_v1", u"iss"_s,
                     [](QJsonObject&, QJsonObject& c) { c[u"iss"_s] = c[u"iss"_s].toString().chopped(5) + u'/'; }},
        HostileToken{"issuer_with_slash", u"iss"_s,
                     [](QJsonObject&, QJsonObject& c) { c[u"iss"_s] = c[u"iss"_s].toString() + u'/'; }},
        HostileToken{"issuer_of_another_tenant", u"iss"_s, set(u"tid"_s, u"99999999-0000-4000-8000-000000000000"_s)},
        HostileToken{"no_issuer", u"iss"_s, without(u"iss"_s)},
        HostileToken{"foreign_audience", u"aud"_s, set(u"aud"_s, u"99999999-0000-4000-8000-000000000000"_s)},
        HostileToken{"two_audiences", u"aud"_s,
                     [](QJsonObject&, QJsonObject& c) {
                       c[u"aud"_s] = QJsonArray{c[u"aud"_s], u"other"_s};
                     }},
        HostileToken{"no_audience", u"aud"_s, without(u"aud"_s)},
        HostileToken{"tenant_not_a_guid", u"tid"_s, set(u"tid"_s, u"../common"_s)},
        HostileToken{"no_tenant", u"tid"_s, without(u"tid"_s)},
        HostileToken{"foreign_nonce", u"nonce"_s, set(u"nonce"_s, u"x"_s)},
        HostileToken{"no_nonce", u"nonce"_s, without(u"nonce"_s)},
        HostileToken{"nonce_as_number", u"nonce"_s, set(u"nonce"_s, 1)},
        HostileToken{"expired", u"exp"_s, shifted(u"exp"_s, -301)},
        HostileToken{"no_expiry", u"exp"_s, without(u"exp"_s)},
        HostileToken{"expiry_as_text", u"exp"_s, set(u"exp"_s, u"9999999999"_s)},
        HostileToken{"not_yet_valid", u"nbf"_s, shifted(u"nbf"_s, 301)},
        HostileToken{"not_before_as_text", u"nbf"_s, set(u"nbf"_s, u"0"_s)},
        HostileToken{"no_person", u"oid"_s, without(u"oid"_s)},
        HostileToken{"person_not_a_guid", u"oid"_s, set(u"oid"_s, u"../../x"_s)},
        HostileToken{"unsigned", u"id_token"_s, [](QJsonObject& h, QJsonObject&) { h[u"alg"_s] = u"none"_s; }},
        HostileToken{"unsigned_in_capitals", u"id_token"_s,
                     [](QJsonObject& h, QJsonObject&) { h[u"alg"_s] = u"NONE"_s; }},
        HostileToken{"no_algorithm", u"id_token"_s, [](QJsonObject& h, QJsonObject&) { h.remove(u"alg"_s); }}),
    caseName<HostileToken>);

TEST_F(SessionTest, FiveMinutesOfClockDifferenceAreForgiven) {
  server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"nbf"_s] = claims[u"iat"_s].toInteger() + 299;
    claims[u"exp"_s] = claims[u"iat"_s].toInteger() - 299;
  };
  EXPECT_TRUE(signIn());
}

struct HostileReply {
  const char* name;
  RawAnswer answer;
  Kind kind;
  QString code;
};

class HostileTokenReply : public SessionTest, public testing::WithParamInterface<HostileReply> {};

TEST_P(HostileTokenReply, SignsNobodyInAndEndsTheAttempt) {
  server.insteadOfTokens = [](const OidcRequest&) { return GetParam().answer; };
  const auto account = signIn();
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().kind, GetParam().kind) << kindName(account.error().kind).toStdString();
  if (!GetParam().code.isEmpty()) {
    EXPECT_EQ(account.error().code, GetParam().code);
  }
  EXPECT_EQ(session->account(), std::nullopt);
  EXPECT_EQ(door.visitsAlive, 0);
}

const QByteArray json = "application/json";
const QByteArray goodTokens = R"({"token_type":"Bearer","access_token":"EVIL","expires_in":3599,"id_token":"a.b.c"})";

INSTANTIATE_TEST_SUITE_P(
    Replies, HostileTokenReply,
    testing::Values(
        HostileReply{
            "form_in_html", {200, "text/html", "access_token=EVIL&token_type=Bearer"}, Kind::PortalInTheWay, {}},
        HostileReply{
            "form", {200, "application/x-www-form-urlencoded", "access_token=EVIL"}, Kind::BadReply, u"content-type"_s},
        HostileReply{"json_as_text", {200, "text/plain", goodTokens}, Kind::BadReply, u"content-type"_s},
        HostileReply{"no_type", {200, "", goodTokens}, Kind::BadReply, u"content-type"_s},
        HostileReply{"look_alike_type", {200, "application/json-seq", goodTokens}, Kind::BadReply, u"content-type"_s},
        HostileReply{
            "truncated", {200, json, R"({"token_type":"Bearer","access_token":"CANARY)"}, Kind::BadReply, u"json"_s},
        HostileReply{"cut_off", {200, json, goodTokens, {}, 10}, Kind::BadReply, u"connection-lost"_s},
        HostileReply{"array", {200, json, "[]"}, Kind::BadReply, u"json"_s},
        HostileReply{"empty", {200, json, ""}, Kind::BadReply, u"json"_s},
        HostileReply{
            "too_large", {200, json, "{\"x\":\"" + QByteArray(70'000, 'x') + "\"}"}, Kind::BadReply, u"too-large"_s},
        HostileReply{"deep", {200, json, QByteArray(5'000, '[')}, Kind::BadReply, u"json"_s},
        HostileReply{"no_access_token",
                     {200, json, R"({"token_type":"Bearer","expires_in":1})"},
                     Kind::BadReply,
                     u"access_token"_s},
        HostileReply{"token_with_line_break",
                     {200, json, R"({"token_type":"Bearer","access_token":"a\r\nX-Evil: 1","expires_in":1})"},
                     Kind::BadReply,
                     u"access_token"_s},
        HostileReply{"token_as_number",
                     {200, json, R"({"token_type":"Bearer","access_token":1,"expires_in":1})"},
                     Kind::BadReply,
                     u"access_token"_s},
        HostileReply{"mac_token",
                     {200, json, R"({"token_type":"mac","access_token":"a","expires_in":1})"},
                     Kind::BadReply,
                     u"token_type"_s},
        HostileReply{"no_lifetime",
                     {200, json, R"({"token_type":"Bearer","access_token":"a"})"},
                     Kind::BadReply,
                     u"expires_in"_s},
        HostileReply{"negative_lifetime",
                     {200, json, R"({"token_type":"Bearer","access_token":"a","expires_in":-5})"},
                     Kind::BadReply,
                     u"expires_in"_s},
        HostileReply{"no_id_token",
                     {200, json, R"({"token_type":"Bearer","access_token":"a","expires_in":1})"},
                     Kind::BadReply,
                     u"id_token"_s},
        HostileReply{"id_token_of_words", {200, json, goodTokens}, Kind::BadReply, u"id_token"_s},
        HostileReply{"error_with_200",
                     {200, json, R"({"error":"invalid_grant","access_token":"EVIL"})"},
                     Kind::SignInNeeded,
                     u"invalid_grant"_s},
        HostileReply{
            "redirect", {302, json, goodTokens, {{"Location", "http://127.0.0.1:1/"}}}, Kind::UnexpectedRedirect, {}},
        HostileReply{"unauthorized_basic",
                     {401, json, R"({"error":"invalid_client"})", {{"WWW-Authenticate", "Basic realm=\"x\""}}},
                     Kind::Rejected,
                     u"invalid_client"_s},
        HostileReply{"code_used", OidcServer::entraError(400, u"invalid_grant"_s, 54005), Kind::SignInNeeded,
                     u"AADSTS54005"_s},
        HostileReply{"blocked", OidcServer::entraError(400, u"invalid_grant"_s, 53003), Kind::BrowserBlocked,
                     u"AADSTS53003"_s},
        HostileReply{"busy", {429, json, "{}", {{"Retry-After", "7"}}}, Kind::Throttled, {}},
        HostileReply{"down", {503, "text/html", "<html>"}, Kind::ServiceDown, {}},
        HostileReply{"html_error", {400, "text/html", "<html>"}, Kind::BadReply, u"content-type"_s}),
    caseName<HostileReply>);

struct HostileRedirect {
  const char* name;
  std::function<void(QUrl& redirect)> alter;
  Kind kind;
  QString code;
};

class HostileRedirectTest : public SessionTest, public testing::WithParamInterface<HostileRedirect> {};

TEST_P(HostileRedirectTest, RedeemsNoCode) {
  door.follow = [this](const QUrl& address) -> Result<QUrl> {
    QUrl redirect = server.redirectFor(address);
    GetParam().alter(redirect);
    return redirect;
  };
  const auto account = signIn();
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().kind, GetParam().kind);
  EXPECT_EQ(account.error().code, GetParam().code);
  EXPECT_TRUE(server.tokenRequests().isEmpty());
}

void replaceQuery(QUrl& redirect, const std::function<QByteArray(QByteArray)>& change) {
  redirect.setQuery(QString::fromLatin1(change(redirect.query(QUrl::FullyEncoded).toLatin1())));
}

/// The query without its code, but with its state and with `more`.
std::function<void(QUrl&)> errorRedirect(const QByteArray& more) {
  return [more](QUrl& redirect) {
    replaceQuery(redirect, [&](const QByteArray& query) { return query.mid(query.indexOf("state=")) + '&' + more; });
  };
}

std::function<void(QUrl&)> query(const std::function<QByteArray(QByteArray)>& change) {
  return [change](QUrl& redirect) { replaceQuery(redirect, change); };
}

INSTANTIATE_TEST_SUITE_P(
    Redirects, HostileRedirectTest,
    testing::Values(
        HostileRedirect{"other_host", [](QUrl& u) { u.setHost(u"127.0.0.1"_s); }, Kind::BadReply, u"redirect"_s},
        HostileRedirect{"other_port", [](QUrl& u) { u.setPort(4712); }, Kind::BadReply, u"redirect"_s},
        HostileRedirect{"other_scheme", [](QUrl& u) { u.setScheme(u"https"_s); }, Kind::BadReply, u"redirect"_s},
        HostileRedirect{"longer_path", [](QUrl& u) { u.setPath(u"/evil"_s); }, Kind::BadReply, u"redirect"_s},
        HostileRedirect{"user_info", [](QUrl& u) { u.setUserName(u"x"_s); }, Kind::BadReply, u"redirect"_s},
        HostileRedirect{"foreign_state", query([](QByteArray q) { return q.replace("state=", "state=x"); }),
                        Kind::BadReply, u"state"_s},
        HostileRedirect{"no_state", query([](const QByteArray&) { return QByteArray("code=x"); }), Kind::BadReply,
                        u"state"_s},
        HostileRedirect{"empty_state", query([](const QByteArray&) { return QByteArray("code=x&state="); }),
                        Kind::BadReply, u"state"_s},
        HostileRedirect{"error_without_state", query([](const QByteArray&) {
                          return QByteArray("error=access_denied&error_description=call+this+number");
                        }),
                        Kind::BadReply, u"state"_s},
        HostileRedirect{"two_states", query([](const QByteArray& q) { return q + "&state=x"; }), Kind::BadReply,
                        u"parameter"_s},
        HostileRedirect{"two_codes", query([](const QByteArray& q) { return q + "&code=x"; }), Kind::BadReply,
                        u"parameter"_s},
        HostileRedirect{"no_code", errorRedirect("x=y"), Kind::BadReply, u"code"_s},
        HostileRedirect{"cancelled", errorRedirect("error=access_denied&error_subcode=cancel"), Kind::Declined,
                        u"access_denied"_s},
        HostileRedirect{"declined", errorRedirect("error=access_denied&error_description=AADSTS65004%3a+x"),
                        Kind::Declined, u"AADSTS65004"_s},
        HostileRedirect{"declined_as_consent_required",
                        errorRedirect("error=consent_required&error_description=AADSTS65004%3a+x"), Kind::Declined,
                        u"AADSTS65004"_s},
        HostileRedirect{"consent_required", errorRedirect("error=consent_required"), Kind::ConsentNeeded,
                        u"consent_required"_s},
        HostileRedirect{"admin_approval", errorRedirect("error=access_denied&error_description=AADSTS90094%3a+x"),
                        Kind::ConsentNeeded, u"AADSTS90094"_s},
        HostileRedirect{"policy", errorRedirect("error=interaction_required&error_description=AADSTS53000%3a+x"),
                        Kind::BrowserBlocked, u"AADSTS53000"_s},
        HostileRedirect{"foreign_account", errorRedirect("error=access_denied&error_description=AADSTS50020%3a+x"),
                        Kind::WrongAccount, u"AADSTS50020"_s},
        HostileRedirect{"server_error", errorRedirect("error=server_error"), Kind::ServiceDown, u"server_error"_s},
        HostileRedirect{"code_beside_error", query([](const QByteArray& q) { return q + "&error=access_denied"; }),
                        Kind::Declined, u"access_denied"_s}),
    caseName<HostileRedirect>);

TEST_F(SessionTest, AnIssuerInTheRedirectMustBeTheTokensIssuer) {
  server.alterRedirect = [this](auto& parameters) {
    parameters.append({u"iss"_s, server.origin().toString() + u'/' + server.tenantId + u"/v2.0"_s});
  };
  EXPECT_TRUE(signIn());
  server.alterRedirect = [](auto& parameters) { parameters.append({u"iss"_s, u"https://login.evil.example/v2.0"_s}); };
  EXPECT_EQ(signIn().error().code, u"iss"_s);
}

TEST_F(SessionTest, TheServersWordsAreOnlyInTheDetail) {
  server.insteadOfTokens = [](const OidcRequest&) { return OidcServer::entraError(400, u"invalid_grant"_s, 50126); };
  const Failure why = signIn().error();
  EXPECT_EQ(why.code, u"AADSTS50126"_s);
  EXPECT_TRUE(why.detail.contains(u"Call this number"_s));
  EXPECT_EQ(why.requestId, u"11111111-2222-3333-4444-555555555555"_s);
  EXPECT_EQ(why.httpStatus, 400);
}

QStringList* capturedLog = nullptr;

TEST_F(SessionTest, NoSecretIsEverLogged) {
  QStringList lines;
  capturedLog = &lines;
  const auto former = qInstallMessageHandler(
      [](QtMsgType, const QMessageLogContext&, const QString& line) { capturedLog->append(line); });
  QLoggingCategory::setFilterRules(u"*=true"_s);
  EXPECT_TRUE(signIn());
  clock.advance(std::chrono::hours(1));
  EXPECT_TRUE(await(session->accessToken()));
  server.insteadOfTokens = [this](const OidcRequest&) {
    return RawAnswer{200, "application/json", "{\"access_token\":\"" + server.secrets().last()};
  };
  clock.advance(std::chrono::hours(1));
  EXPECT_FALSE(await(session->accessToken()));
  QLoggingCategory::setFilterRules(u""_s);
  qInstallMessageHandler(former);
  EXPECT_FALSE(lines.isEmpty());
  EXPECT_FALSE(lines.join(u'\n').contains(u"CANARY"_s));
}

TEST(SessionWire, ARefusedConnectionIsHostUnreachableAndATooLongSilenceTimesOut) {
  ManualClock clock;
  OidcServer server(clock);
  FakeDoor door;
  FakeVault vault;
  door.follow = [&](const QUrl& address) -> Result<QUrl> { return server.redirectFor(address); };
  const profile::SignInClient client{server.clientId, QUrl(u"http://localhost"_s)};

  http::GuardedAccessManager impatient({server.origin()}, nullptr,
                                       {64 * 1024, std::chrono::milliseconds(200), std::chrono::milliseconds(400)});
  signin::Session slow({server.origin(), {}, {}}, client, impatient, vault, u"p"_s, clock);
  server.isHanging = true;
  EXPECT_EQ(await(slow.signIn(door, {})).error().kind, Kind::TimedOut);

  const QUrl nobody(u"http://127.0.0.1:1"_s);
  http::GuardedAccessManager network({nobody});
  signin::Session lost({nobody, {}, {}}, client, network, vault, u"p"_s, clock);
  EXPECT_EQ(await(lost.signIn(door, {})).error().kind, Kind::HostUnreachable);
}

}  // namespace
}  // namespace usher::test
