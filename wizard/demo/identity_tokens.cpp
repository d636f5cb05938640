// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_tokens.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "demo/identity_errors.h"
#include "demo/identity_scopes.h"
#include "demo/identity_sessions.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

constexpr int accessLifetimeSeconds = 3599;
constexpr int refreshLifetimeDays = 90;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray base64Json(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(urlSafe);
}

QByteArray challengeOf(const QString& verifier, const QString& method) {
  return method == u"S256"_s ? QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256).toBase64(urlSafe)
                             : verifier.toUtf8();
}

std::optional<StsError> clientError(const FormValues& form, const Application& app) {
  const bool secret = form.has(u"client_secret"_s) || form.has(u"client_assertion"_s);
  if (app.publicClient && secret) {
    return sts::secretPresented();
  }
  // No secret of a confidential client is known here, so none is right.
  return app.publicClient ? std::nullopt : std::optional(sts::secretMissing());
}

StsError asGrantError(StsError error, const QString& suberror) {
  error.error = u"invalid_grant"_s;
  error.suberror = suberror;
  return error;
}

ScopeRequest scopesOfToken(const QStringList& names) {
  ScopeRequest request;
  for (const QString& name : names) {
    const bool basic = isBasicScope(name);
    request.everything = request.everything || name == u".default"_s;
    if (name != u".default"_s) {
      (basic ? request.basics : request.graph).append(name);
    }
  }
  return request;
}

QStringList namesOf(const ScopeRequest& scopes) {
  return scopes.basics + (scopes.everything ? QStringList{u".default"_s} : scopes.graph);
}

}  // namespace

TokenEndpoint::TokenEndpoint(const Organisations& organisations, const AccountDirectory& directory,
                             const ConsentBook& consents, AuthorizationCodes& codes, NeighbourTenant& neighbour,
                             const Origins& origins, const Clock& clock)
    : m_organisations(organisations),
      m_directory(directory),
      m_consents(consents),
      m_codes(codes),
      m_neighbour(neighbour),
      m_origins(origins),
      m_clock(clock) {}

Reply TokenEndpoint::handle(const Request& request, const QString& tenant) {
  StsResult<Subject> subject = subjectOf(request, tenant);
  if (!subject) {
    Reply refused = stsJsonReply(subject.error(), StsMoment::of(request, m_clock.now(), m_origins.authority), u" "_s);
    refused.headers.emplaceBack("Cache-Control", "no-store, no-cache");
    return refused;
  }
  const QString code = FormValues::parse(request.body).value(u"code"_s);
  if (const auto used = m_codes.find(code); used != m_codes.end()) {
    used->redeemed = true;
  }
  Reply reply = Reply::json(200, issue(*subject));
  reply.headers += {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}};
  return reply;
}

StsResult<TokenEndpoint::Subject> TokenEndpoint::subjectOf(const Request& request, const QString& tenant) const {
  if (request.method != "POST") {
    return tl::unexpected(sts::onlyPost(QString::fromLatin1(request.method)));
  }
  const StsResult<NamedTenant> named = m_directory.tenantNamed(tenant);
  if (!named) {
    return tl::unexpected(named.error());
  }
  const bool isForm = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
  const FormValues form = isForm ? FormValues::parse(request.body) : FormValues();
  for (const QString& needed : {u"grant_type"_s, u"client_id"_s}) {
    if (form.value(needed).isEmpty()) {
      return tl::unexpected(sts::missingParameter(needed));
    }
  }
  const auto app = m_organisations.applications().constFind(form.value(u"client_id"_s).toLower());
  if (app == m_organisations.applications().constEnd()) {
    return tl::unexpected(sts::unknownApplication(form.value(u"client_id"_s), m_directory.nameOf(*named)));
  }
  if (const auto error = clientError(form, *app)) {
    return tl::unexpected(*error);
  }
  const QString grant = form.value(u"grant_type"_s);
  if (grant != u"authorization_code"_s && grant != u"refresh_token"_s) {
    return tl::unexpected(sts::unsupportedGrantType(grant));
  }
  StsResult<Subject> subject = grant == u"refresh_token"_s ? refreshed(form, *app) : redeemedCode(form, *app);
  if (!subject) {
    return subject;
  }
  if (form.has(u"scope"_s)) {
    const auto scopes = scopesFrom(form.value(u"scope"_s), m_organisations.first(), *app, m_origins.graph,
                                   m_directory.nameOf(subject->landing));
    if (!scopes) {
      return tl::unexpected(scopes.error());
    }
    subject->scopes = *scopes;
  }
  if (const auto error = subjectError(*subject, *named)) {
    return tl::unexpected(*error);
  }
  return subject;
}

StsResult<TokenEndpoint::Subject> TokenEndpoint::redeemedCode(const FormValues& form, const Application& app) const {
  for (const QString& needed : {u"code"_s, u"redirect_uri"_s}) {
    if (form.value(needed).isEmpty()) {
      return tl::unexpected(sts::missingParameter(needed));
    }
  }
  const auto found = m_codes.constFind(form.value(u"code"_s));
  if (found == m_codes.constEnd() || found->flow.clientId != app.appId) {
    return tl::unexpected(sts::codeMalformed());
  }
  if (found->redeemed) {
    return tl::unexpected(sts::codeRedeemed());
  }
  if (found->expires < m_clock.now()) {
    return tl::unexpected(sts::codeExpired());
  }
  const SignInFlow& flow = found->flow;
  if (form.value(u"redirect_uri"_s) != flow.redirectUri) {
    return tl::unexpected(sts::replyAddressDiffers(form.value(u"redirect_uri"_s), flow.redirectUri));
  }
  const QString verifier = form.value(u"code_verifier"_s);
  const bool fits = flow.challenge.isEmpty() ? verifier.isEmpty()
                                             : challengeOf(verifier, flow.challengeMethod) == flow.challenge.toUtf8();
  if (!fits) {
    return tl::unexpected(sts::verifierDiffers());
  }
  return Subject{*flow.account,       found->landing, &app,
                 flow.scopes,         flow.nonce,     flow.scopes.basics.contains(u"offline_access"_s),
                 namesOf(flow.scopes)};
}

StsResult<TokenEndpoint::Subject> TokenEndpoint::refreshed(const FormValues& form, const Application& app) const {
  const QString text = form.value(u"refresh_token"_s);
  if (text.isEmpty()) {
    return tl::unexpected(sts::missingParameter(u"refresh_token"_s));
  }
  const World* issuer = m_organisations.issuerOfRefreshToken(text);
  if (issuer == nullptr || issuer->refreshTokens.constFind(text)->clientId != app.appId) {
    return tl::unexpected(sts::refreshTokenMalformed());
  }
  const auto found = issuer->refreshTokens.constFind(text);
  if (found->expires < m_clock.now()) {
    const QDateTime issued = found->expires.addDays(-refreshLifetimeDays).toUTC();
    return tl::unexpected(sts::refreshTokenExpired(issued.toString(u"yyyy-MM-ddTHH:mm:ss.zzz0000Z"_s)));
  }
  const bool own = m_organisations.ofTenant(found->tenantId) != nullptr;
  const std::optional<Account> account =
      own ? m_directory.accountOf(found->userId, found->tenantId) : m_neighbour.person(found->userId);
  if (!account) {
    return tl::unexpected(sts::refreshTokenMalformed());
  }
  const NamedTenant landing{own ? NamedTenant::Kind::Own : NamedTenant::Kind::Neighbour, found->tenantId};
  return Subject{*account, landing, &app, scopesOfToken(found->scopes), {}, true, found->scopes};
}

std::optional<StsError> TokenEndpoint::subjectError(const Subject& subject, const NamedTenant& tenant) const {
  const Application& app = *subject.app;
  if (tenant.isSpecific() && tenant.id != subject.landing.id) {
    const QString provider = u"https://sts.windows.net/%1/"_s.arg(subject.landing.id);
    return asGrantError(
        sts::foreignAccount(subject.account.login, provider, m_directory.nameOf(tenant), app.appId, app.displayName),
        {});
  }
  if (m_directory.isDisabled(subject.account)) {
    return sts::accountDisabled();
  }
  const World* world = m_organisations.ofTenant(subject.landing.id);
  const ServicePrincipal* principal = world == nullptr ? nullptr : world->servicePrincipalOf(app.appId);
  if (principal != nullptr) {
    if (!principal->accountEnabled) {
      return sts::applicationDisabled(app.appId, app.displayName);
    }
    if (!m_directory.mayUse(subject.account, *principal)) {
      return asGrantError(sts::notAssigned(subject.account.login, app.appId, app.displayName), {});
    }
  }
  const QStringList consented = m_consents.consented(app, subject.account, subject.landing);
  const QStringList wanted = subject.scopes.graph;
  const bool all =
      std::all_of(wanted.begin(), wanted.end(), [&](const QString& scope) { return consented.contains(scope); });
  if (!all || !m_consents.isKnown(app, subject.account, subject.landing)) {
    return asGrantError(sts::notConsented(app.appId, app.displayName), u"consent_required"_s);
  }
  return std::nullopt;
}

QStringList TokenEndpoint::effectiveScopes(const Subject& subject) const {
  QStringList scopes;
  for (const QString& scope : m_consents.consented(*subject.app, subject.account, subject.landing)) {
    if (!isBasicScope(scope) && (subject.scopes.everything || subject.scopes.graph.contains(scope))) {
      scopes.append(scope);
    }
  }
  QStringList basics = subject.scopes.basics;
  basics.removeAll(u"offline_access"_s);
  return basics + scopes;
}

QJsonObject TokenEndpoint::issue(const Subject& subject) {
  const QDateTime now = m_clock.now();
  World& keeper = keeperOf(subject.landing);
  keeper.accessTokens.removeIf([dayAgo = now.addDays(-1)](const auto& token) { return token->expires < dayAgo; });
  const QString userId = userIdIn(subject);
  const QStringList scopes = effectiveScopes(subject);
  const QString access = u"practice.access."_s + QString::fromLatin1(unguessable());
  keeper.accessTokens.insert(
      access, {subject.app->appId, userId, subject.landing.id, scopes, now.addSecs(accessLifetimeSeconds)});
  QJsonObject body{{u"token_type"_s, u"Bearer"_s},
                   {u"scope"_s, scopes.join(u' ')},
                   {u"expires_in"_s, accessLifetimeSeconds},
                   {u"ext_expires_in"_s, accessLifetimeSeconds},
                   {u"access_token"_s, access}};
  if (subject.refreshable) {
    const QString refresh = u"0.A"_s + QString::fromLatin1(unguessable() + unguessable());
    keeper.refreshTokens.insert(refresh, {subject.app->appId, userId, subject.landing.id, subject.refreshScopes,
                                          now.addDays(refreshLifetimeDays)});
    body.insert(u"refresh_token"_s, refresh);
  }
  if (subject.scopes.basics.contains(u"openid"_s)) {
    body.insert(u"id_token"_s, identityToken(subject, userId));
    const QJsonObject info{{u"uid"_s, userId}, {u"utid"_s, subject.landing.id}};
    body.insert(u"client_info"_s, QString::fromLatin1(base64Json(info)));
  }
  return body;
}

QString TokenEndpoint::userIdIn(const Subject& subject) {
  return subject.landing.kind == NamedTenant::Kind::Own ? subject.account.userId : m_neighbour.enrol(subject.account);
}

QString TokenEndpoint::identityToken(const Subject& subject, const QString& userId) const {
  const qint64 now = m_clock.now().toSecsSinceEpoch();
  const QByteArray pair = (userId + subject.app->appId).toUtf8();
  QJsonObject claims{
      {u"aud"_s, subject.app->appId},
      {u"iss"_s, m_origins.authority.toString(QUrl::StripTrailingSlash) + u'/' + subject.landing.id + u"/v2.0"_s},
      {u"iat"_s, now},
      {u"nbf"_s, now},
      {u"exp"_s, now + 3900},
      {u"sub"_s, QString::fromLatin1(QCryptographicHash::hash(pair, QCryptographicHash::Sha256).toBase64(urlSafe))},
      {u"tid"_s, subject.landing.id},
      {u"uti"_s, QString::fromLatin1(unguessable().left(22))},
      {u"rh"_s, u"0.AAAA"_s},
      {u"ver"_s, u"2.0"_s}};
  if (!subject.nonce.isEmpty()) {
    claims.insert(u"nonce"_s, subject.nonce);
  }
  if (subject.scopes.basics.contains(u"profile"_s)) {
    claims.insert(u"oid"_s, userId);
    claims.insert(u"name"_s, subject.account.name);
    claims.insert(u"preferred_username"_s, subject.account.login);
  }
  if (subject.scopes.basics.contains(u"email"_s)) {
    claims.insert(u"email"_s, subject.account.login);
  }
  if (subject.landing.kind == NamedTenant::Kind::Own) {
    if (m_directory.isGuestHere(subject.account)) {
      claims.insert(u"idp"_s, u"https://sts.windows.net/%1/"_s.arg(NeighbourTenant::id));
    }
    if (subject.app->emitsDirectoryRoles) {
      claims.insert(u"wids"_s, QJsonArray::fromStringList(m_directory.roleClaims(subject.account)));
    }
  }
  const QByteArray head =
      base64Json({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"practice"_s}}) + '.' + base64Json(claims);
  // The shape of a signature only: nobody has a key, and the code flow does not need it (OIDC Core 3.1.3.7).
  return QString::fromLatin1(head + '.' + QCryptographicHash::hash(head, QCryptographicHash::Sha512).toBase64(urlSafe));
}

World& TokenEndpoint::keeperOf(const NamedTenant& tenant) const {
  World* world = m_organisations.ofTenant(tenant.id);
  return world == nullptr ? m_organisations.first() : *world;
}

}  // namespace usher::demo
