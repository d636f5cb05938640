// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_intake.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

#include "demo/identity_errors.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

Intake onPage(Intake intake, StsError error) {
  intake.error = std::move(error);
  intake.errorMayBeSent = false;
  return intake;
}

Intake sent(Intake intake, StsError error) {
  intake.error = std::move(error);
  intake.errorMayBeSent = true;
  return intake;
}

bool isLocalhost(const QUrl& url) {
  return url.scheme() == u"http"_s && url.host() == u"localhost"_s;
}

bool matchesRegistered(const QString& registered, const QString& asked) {
  QUrl known(registered, QUrl::StrictMode);
  QUrl wanted(asked, QUrl::StrictMode);
  if (!wanted.isValid() || wanted.hasFragment() || !wanted.userInfo().isEmpty()) {
    return false;
  }
  if (isLocalhost(known) && isLocalhost(wanted)) {
    known.setPort(-1);
    wanted.setPort(-1);
  }
  return withPath(known.toString(QUrl::FullyEncoded)) == withPath(wanted.toString(QUrl::FullyEncoded));
}

/// Who asks and where the answer goes: what both endpoints check first, on the page.
Intake intakeBegun(const FormValues& form, const QString& tenant, const World& world,
                   const AccountDirectory& directory) {
  Intake intake;
  SignInFlow& flow = intake.flow;
  flow.clientId = form.value(u"client_id"_s).toLower();
  flow.state = form.value(u"state"_s);
  flow.hasState = form.has(u"state"_s);
  flow.loginHint = form.value(u"login_hint"_s);
  flow.prompt = form.value(u"prompt"_s);
  const StsResult<NamedTenant> named = directory.tenantNamed(tenant);
  if (!named) {
    return onPage(intake, named.error());
  }
  flow.tenant = *named;
  if (flow.clientId.isEmpty()) {
    return onPage(intake, sts::missingParameter(u"client_id"_s));
  }
  if (!world.applications.contains(flow.clientId)) {
    return onPage(intake, sts::unknownApplication(form.value(u"client_id"_s), directory.nameOf(flow.tenant)));
  }
  const Application& app = *world.applications.constFind(flow.clientId);
  flow.redirectUri = form.value(u"redirect_uri"_s);
  if (!flow.redirectUri.isEmpty() && !isRegistered(app.redirectUris, flow.redirectUri)) {
    return onPage(intake, sts::wrongReplyAddress(flow.redirectUri, app.appId));
  }
  if (flow.redirectUri.isEmpty() && !app.redirectUris.isEmpty()) {
    flow.redirectUri = app.redirectUris.first();
  }
  return intake;
}

std::optional<StsError> challengeError(const SignInFlow& flow) {
  if (flow.challengeMethod != u"S256"_s && flow.challengeMethod != u"plain"_s) {
    return sts::unsupportedChallengeMethod(flow.challengeMethod);
  }
  const qsizetype size = flow.challenge.size();
  if (!flow.challenge.isEmpty() && (size < 43 || size > 128)) {
    return sts::wrongChallengeSize();
  }
  return std::nullopt;
}

std::optional<StsError> promptError(const QString& prompt) {
  static const QStringList known{u""_s, u"login"_s, u"none"_s, u"consent"_s, u"select_account"_s};
  return known.contains(prompt) ? std::nullopt : std::optional(sts::unsupportedPrompt(prompt));
}

std::optional<StsError> responseTypeError(const FormValues& form) {
  const QString type = form.value(u"response_type"_s);
  if (type.isEmpty()) {
    return sts::missingParameter(u"response_type"_s);
  }
  return type == u"code"_s ? std::nullopt : std::optional(sts::unsupportedResponseType(type));
}

std::optional<StsError> claimsError(const FormValues& form) {
  const QString claims = form.value(u"claims"_s);
  const bool good = claims.isEmpty() || QJsonDocument::fromJson(claims.toUtf8()).isObject();
  return good ? std::nullopt : std::optional(sts::malformedClaims());
}

std::optional<StsError> responseModeError(SignInFlow& flow, const FormValues& form) {
  static const QStringList known{u"query"_s, u"fragment"_s, u"form_post"_s};
  if (!form.has(u"response_mode"_s)) {
    return std::nullopt;
  }
  const QString mode = form.value(u"response_mode"_s);
  if (!known.contains(mode)) {
    return sts::unsupportedResponseMode(mode);
  }
  flow.responseMode = mode;
  return std::nullopt;
}

}  // namespace

QString withPath(const QString& redirectUri) {
  QUrl url(redirectUri, QUrl::StrictMode);
  if (url.path().isEmpty() && !url.host().isEmpty()) {
    url.setPath(u"/"_s);
    return url.toString(QUrl::FullyEncoded);
  }
  return redirectUri;
}

bool isRegistered(const QStringList& registered, const QString& asked) {
  return std::any_of(registered.begin(), registered.end(),
                     [&](const QString& known) { return matchesRegistered(known, asked); });
}

Intake authorizeIntake(const FormValues& form, const QString& tenant, const World& world,
                       const AccountDirectory& directory, const Origins& origins) {
  Intake intake = intakeBegun(form, tenant, world, directory);
  if (intake.error) {
    return intake;
  }
  SignInFlow& flow = intake.flow;
  flow.purpose = SignInFlow::Purpose::Authorize;
  if (flow.redirectUri.isEmpty()) {
    return onPage(intake, sts::noReplyAddress());
  }
  flow.nonce = form.value(u"nonce"_s);
  flow.wantsClientInfo = form.value(u"client_info"_s) == u"1"_s;
  flow.challenge = form.value(u"code_challenge"_s);
  flow.challengeMethod = form.has(u"code_challenge_method"_s) ? form.value(u"code_challenge_method"_s) : u"plain"_s;
  if (const auto error = responseModeError(flow, form)) {
    return sent(intake, *error);
  }
  for (const auto& error :
       {responseTypeError(form), promptError(flow.prompt), challengeError(flow), claimsError(form)}) {
    if (error) {
      return sent(intake, *error);
    }
  }
  if (form.value(u"scope"_s).trimmed().isEmpty()) {
    return sent(intake, sts::missingParameter(u"scope"_s));
  }
  const auto scopes = scopesFrom(form.value(u"scope"_s), world, world.applications[flow.clientId], origins.graph,
                                 directory.nameOf(flow.tenant));
  if (!scopes) {
    return sent(intake, scopes.error());
  }
  flow.scopes = *scopes;
  return intake;
}

Intake adminConsentIntake(const FormValues& form, const QString& tenant, bool version2, const World& world,
                          const AccountDirectory& directory, const Origins& origins) {
  Intake intake = intakeBegun(form, tenant, world, directory);
  if (intake.error) {
    return intake;
  }
  SignInFlow& flow = intake.flow;
  flow.purpose = SignInFlow::Purpose::AdminConsent;
  flow.isVersion2 = version2;
  flow.scopes.everything = true;
  if (flow.tenant.kind == NamedTenant::Kind::Common || flow.tenant.kind == NamedTenant::Kind::Consumers) {
    return onPage(intake, sts::tenantNotNamed());
  }
  if (flow.isSilent()) {
    flow.prompt.clear();
  }
  if (!version2) {
    return intake;
  }
  if (form.value(u"redirect_uri"_s).isEmpty()) {
    return onPage(intake, sts::noReplyAddress());
  }
  if (form.value(u"scope"_s).trimmed().isEmpty()) {
    return onPage(intake, sts::missingParameter(u"scope"_s));
  }
  const auto scopes = scopesFrom(form.value(u"scope"_s), world, world.applications[flow.clientId], origins.graph,
                                 directory.nameOf(flow.tenant));
  if (!scopes) {
    return onPage(intake, scopes.error());
  }
  flow.scopes = *scopes;
  return intake;
}

}  // namespace usher::demo
