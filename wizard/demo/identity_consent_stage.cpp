// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_consent_stage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

#include "demo/identity_errors.h"
#include "demo/identity_redirect.h"
#include "demo/identity_sessions.h"
#include "demo/page_notice.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

constexpr int codeLifetimeSeconds = 600;

/// What a consent page says about the scopes that belong to sign-in itself.
std::optional<ListedPermission> listedBasicScope(const QString& scope) {
  static const QHash<QString, ListedPermission> texts{
      {u"openid"_s, {u"Sign you in"_s, u"The app learns which account you use."_s}},
      {u"profile"_s, {u"View your basic profile"_s, u"Your name, user name and photo."_s}},
      {u"email"_s, {u"View your email address"_s, u"Your primary address."_s}},
      {u"offline_access"_s,
       {u"Maintain access to data you have given it access to"_s,
        u"The app keeps its access while you do not use it."_s}}};
  const auto found = texts.constFind(scope);
  return found == texts.constEnd() ? std::nullopt : std::optional(*found);
}

QString clientInfo(const QString& userId, const QString& tenantId) {
  const QJsonObject info{{u"uid"_s, userId}, {u"utid"_s, tenantId}};
  return QString::fromLatin1(QJsonDocument(info)
                                 .toJson(QJsonDocument::Compact)
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace

ConsentStage::ConsentStage(const Organisations& organisations, const Scenario& scenario,
                           const AccountDirectory& directory, ConsentBook& consents, AuthorizationCodes& codes,
                           const Origins& origins, const Clock& clock)
    : m_organisations(organisations),
      m_scenario(scenario),
      m_directory(directory),
      m_consents(consents),
      m_codes(codes),
      m_origins(origins),
      m_clock(clock) {}

Reply ConsentStage::enter(SignInFlow& flow, const StsMoment& moment, const VisitContext& visit) {
  if (flow.purpose == SignInFlow::Purpose::AdminConsent) {
    return enterAdminConsent(flow, visit);
  }
  if (const auto error = accessError(flow)) {
    return errorPage(*error, moment, visit);
  }
  const QStringList missing = missingScopes(flow);
  if (missing.isEmpty()) {
    return withCode(flow);
  }
  if (needsAdministrator(flow, missing) && !mayConsentHere(flow)) {
    return approvalNeededPage(visit);
  }
  return personConsentPage(visit, listed(missing, false), isGlobalAdministratorThere(flow));
}

Reply ConsentStage::enterAdminConsent(const SignInFlow& flow, const VisitContext& visit) const {
  if (!mayConsentHere(flow)) {
    return approvalNeededPage(visit);
  }
  const Application& app = applicationOf(flow);
  QList<ListedPermission> permissions = listed(flow.scopes.basics + flow.scopes.wanted(app), true);
  if (flow.scopes.everything) {
    for (const QString& value : app.applicationPermissions) {
      if (const Permission* role = permissionNamed(m_organisations.graphAppRoles(), value)) {
        permissions.append({role->displayName, role->description, true});
      }
    }
  }
  return organisationConsentPage(visit, m_directory.nameOf(landingOf(flow)), permissions);
}

Reply ConsentStage::answered(SignInFlow& flow, const FormValues& form, const StsMoment& moment,
                             const VisitContext& visit) {
  const bool admin = flow.purpose == SignInFlow::Purpose::AdminConsent;
  // In the scenario "declines" the organisation's answer to an administrator's consent is no, whoever presses what.
  const bool isDeclined = admin && m_scenario.declines;
  if (isDeclined || form.value(u"action"_s) != u"accept"_s) {
    return refused(flow, admin ? sts::consentDeclinedByAdministrator() : sts::consentDeclinedByUser(), moment);
  }
  // What may be shown may be accepted, and nothing else: rights are looked up again.
  if (admin) {
    return mayConsentHere(flow) ? acceptAdminConsent(flow, moment, visit) : approvalNeededPage(visit);
  }
  if (accessError(flow) || (needsAdministrator(flow, missingScopes(flow)) && !mayConsentHere(flow))) {
    return enter(flow, moment, visit);
  }
  return acceptAuthorize(flow, form);
}

Reply ConsentStage::acceptAuthorize(SignInFlow& flow, const FormValues& form) {
  const Application& app = applicationOf(flow);
  if (form.has(u"organisation"_s) && isGlobalAdministratorThere(flow)) {
    m_consents.grantForOrganisation(app, landingOf(flow), flow.scopes.basics + flow.scopes.wanted(app));
  } else {
    m_consents.grantForPerson(app, *flow.account, landingOf(flow), missingScopes(flow));
  }
  return withCode(flow);
}

Reply ConsentStage::acceptAdminConsent(const SignInFlow& flow, const StsMoment& moment, const VisitContext& visit) {
  const Application& app = applicationOf(flow);
  const QStringList scopes = flow.scopes.basics + flow.scopes.wanted(app);
  if (flow.scopes.everything) {
    m_consents.grantRegistered(app, landingOf(flow));
  } else {
    m_consents.grantForOrganisation(app, landingOf(flow), scopes);
  }
  if (flow.redirectUri.isEmpty()) {
    return errorPage(sts::noReplyAddress(), moment, visit);
  }
  NamedValues values = withState(flow, {{u"admin_consent"_s, u"True"_s}, {u"tenant"_s, landingOf(flow).id}});
  if (flow.isVersion2) {
    QStringList full;
    for (const QString& scope : scopes) {
      full.append(isBasicScope(scope) ? scope : m_origins.graph.toString(QUrl::StripTrailingSlash) + u'/' + scope);
    }
    values.append({u"scope"_s, full.join(u' ')});
  }
  return backToApplication(flow, values);
}

Reply ConsentStage::refused(const SignInFlow& flow, const StsError& error, const StsMoment& moment) const {
  if (flow.redirectUri.isEmpty()) {
    return errorPage(error, moment, {});
  }
  if (flow.purpose == SignInFlow::Purpose::AdminConsent) {
    return backToApplication(flow,
                             withState(flow, {{u"admin_consent"_s, u"True"_s},
                                              {u"error"_s, error.error},
                                              {u"error_description"_s, stsDescription(error, moment, u"\r\n"_s)}}));
  }
  return backToApplication(flow, withState(flow, stsRedirectValues(error, moment)));
}

Reply ConsentStage::left(const SignInFlow& flow, const StsMoment& moment) {
  return refused(flow, sts::adminConsentNeeded(applicationOf(flow).displayName), moment);
}

Reply ConsentStage::cancelled(const SignInFlow& flow, const VisitContext& visit) {
  if (flow.redirectUri.isEmpty()) {
    return noticePage(u"Cancelled"_s, u"You did not sign in to %1."_s.arg(visit.application));
  }
  NamedValues values{{u"error"_s, u"access_denied"_s}, {u"error_subcode"_s, u"cancel"_s}};
  if (flow.purpose == SignInFlow::Purpose::AdminConsent) {
    values.prepend({u"admin_consent"_s, u"True"_s});
  }
  return backToApplication(flow, withState(flow, values));
}

bool ConsentStage::isPresent(const SignInFlow& flow) const {
  return principalOf(flow) != nullptr || m_consents.isKnown(applicationOf(flow), *flow.account, landingOf(flow));
}

std::optional<StsError> ConsentStage::silentError(const SignInFlow& flow) const {
  if (const auto error = accessError(flow)) {
    return error;
  }
  const Application& app = applicationOf(flow);
  return missingScopes(flow).isEmpty() ? std::nullopt : std::optional(sts::notConsented(app.appId, app.displayName));
}

Reply ConsentStage::withCode(const SignInFlow& flow) {
  const QDateTime now = m_clock.now();
  m_codes.removeIf([&](const AuthorizationCodes::iterator& it) { return it->expires.addSecs(3600) < now; });
  const NamedTenant landing = landingOf(flow);
  const QString code = u"0.A"_s + QString::fromLatin1(unguessable());
  m_codes.insert(code, {flow, landing, now.addSecs(codeLifetimeSeconds), false});
  NamedValues values{{u"code"_s, code}};
  if (flow.wantsClientInfo && landing.kind == NamedTenant::Kind::Own) {
    values.append({u"client_info"_s, clientInfo(flow.account->userId, landing.id)});
  }
  values = withState(flow, values);
  values.append({u"session_state"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)});
  return backToApplication(flow, values);
}

const Application& ConsentStage::applicationOf(const SignInFlow& flow) const {
  return *m_organisations.applications().constFind(flow.clientId);
}

NamedTenant ConsentStage::landingOf(const SignInFlow& flow) const {
  return m_directory.landing(*flow.account, flow.tenant);
}

const ServicePrincipal* ConsentStage::principalOf(const SignInFlow& flow) const {
  const World* world = m_organisations.ofTenant(landingOf(flow).id);
  return world == nullptr ? nullptr : world->servicePrincipalOf(flow.clientId);
}

std::optional<StsError> ConsentStage::accessError(const SignInFlow& flow) const {
  const Application& app = applicationOf(flow);
  const ServicePrincipal* principal = principalOf(flow);
  if (principal == nullptr) {
    return std::nullopt;
  }
  if (!principal->accountEnabled) {
    return sts::applicationDisabled(app.appId, app.displayName);
  }
  if (!m_directory.mayUse(*flow.account, *principal)) {
    return sts::notAssigned(flow.account->login, app.appId, app.displayName);
  }
  return std::nullopt;
}

QStringList ConsentStage::missingScopes(const SignInFlow& flow) const {
  const Application& app = applicationOf(flow);
  const QStringList wanted = flow.scopes.basics + flow.scopes.wanted(app);
  if (flow.prompt == u"consent"_s) {
    return wanted;
  }
  const NamedTenant landing = landingOf(flow);
  const QStringList consented = m_consents.consented(app, *flow.account, landing);
  const bool known = m_consents.isKnown(app, *flow.account, landing);
  QStringList missing;
  std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(missing), [&](const QString& scope) {
    return !consented.contains(scope) && !(known && flow.scopes.basics.contains(scope));
  });
  return missing;
}

bool ConsentStage::needsAdministrator(const SignInFlow& flow, const QStringList& scopes) const {
  const ServicePrincipal* principal = principalOf(flow);
  // Where assignment is required, nobody consents for themselves.
  if (principal != nullptr && principal->appRoleAssignmentRequired) {
    return true;
  }
  return std::any_of(scopes.begin(), scopes.end(), [&](const QString& scope) {
    const Permission* permission = permissionNamed(m_organisations.graphScopes(), scope);
    return !isBasicScope(scope) && (permission == nullptr || permission->adminConsentNeeded);
  });
}

bool ConsentStage::isGlobalAdministratorThere(const SignInFlow& flow) const {
  return landingOf(flow).kind == NamedTenant::Kind::Own && m_directory.isGlobalAdministrator(*flow.account);
}

bool ConsentStage::mayConsentHere(const SignInFlow& flow) const {
  if (landingOf(flow).kind != NamedTenant::Kind::Own) {
    return false;
  }
  const bool grantsAppRoles = flow.purpose == SignInFlow::Purpose::AdminConsent && flow.scopes.everything &&
                              !applicationOf(flow).applicationPermissions.isEmpty();
  return grantsAppRoles ? m_directory.mayGrantAppRoles(*flow.account) : m_directory.mayGrantScopes(*flow.account);
}

QList<ListedPermission> ConsentStage::listed(const QStringList& scopes, bool forOrganisation) const {
  QList<ListedPermission> permissions;
  for (const QString& scope : scopes) {
    if (const auto basic = listedBasicScope(scope)) {
      permissions.append(*basic);
    } else if (const Permission* permission = permissionNamed(m_organisations.graphScopes(), scope)) {
      const bool own = !forOrganisation && !permission->userDisplayName.isEmpty();
      permissions.append({own ? permission->userDisplayName : permission->displayName,
                          own ? permission->userDescription : permission->description});
    }
  }
  return permissions;
}

}  // namespace usher::demo
