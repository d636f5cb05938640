// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

const QString graphAppId = u"00000003-0000-0000-c000-000000000000"_s;

QString stsErrorUri(const StsError& error, const StsMoment& moment) {
  return moment.authority.toString(QUrl::StripTrailingSlash) + u"/error?code=%1"_s.arg(error.number);
}

}  // namespace

StsMoment StsMoment::of(const Request& request, const QDateTime& now, const QUrl& authority) {
  const auto newGuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
  QString correlation =
      FormValues::parse(request.url.query(QUrl::FullyEncoded).toLatin1()).value(u"client-request-id"_s);
  if (correlation.isEmpty()) {
    correlation = QString::fromLatin1(request.header("client-request-id"));
  }
  const bool usable = !QUuid::fromString(correlation).isNull();
  return {now, newGuid(), usable ? correlation : newGuid(), authority};
}

QString StsMoment::timestamp() const {
  return now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}

QString stsDescription(const StsError& error, const StsMoment& moment, const QString& separator) {
  return u"AADSTS%1: "_s.arg(error.number) + error.text + separator + u"Trace ID: "_s + moment.traceId + separator +
         u"Correlation ID: "_s + moment.correlationId + separator + u"Timestamp: "_s + moment.timestamp();
}

Reply stsJsonReply(const StsError& error, const StsMoment& moment, const QString& separator) {
  QJsonObject body{{u"error"_s, error.error},
                   {u"error_description"_s, stsDescription(error, moment, separator)},
                   {u"error_codes"_s, QJsonArray{error.number}},
                   {u"timestamp"_s, moment.timestamp()},
                   {u"trace_id"_s, moment.traceId},
                   {u"correlation_id"_s, moment.correlationId},
                   {u"error_uri"_s, stsErrorUri(error, moment)}};
  if (!error.suberror.isEmpty()) {
    body.insert(u"suberror"_s, error.suberror);
  }
  return Reply::json(error.status, body);
}

NamedValues stsRedirectValues(const StsError& error, const StsMoment& moment) {
  return {{u"error"_s, error.error},
          {u"error_description"_s, stsDescription(error, moment, u"\r\n"_s)},
          {u"error_uri"_s, stsErrorUri(error, moment)}};
}

namespace sts {

StsError missingParameter(const QString& name) {
  return {
      900144, u"invalid_request"_s, u"The request body must contain the following parameter: '%1'."_s.arg(name), {}};
}

StsError tenantNotFound(const QString& tenant) {
  return {
      90002,
      u"invalid_tenant"_s,
      u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant."_s
          .arg(tenant),
      {}};
}

StsError tenantMalformed(const QString& tenant) {
  return {900023,
          u"invalid_request"_s,
          u"Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain."_s.arg(tenant),
          {}};
}

StsError tenantEmptyGuid() {
  return {
      900021,
      u"invalid_request"_s,
      u"Requested tenant identifier '00000000-0000-0000-0000-000000000000' is not valid. Tenant identifiers may not be an empty GUID."_s,
      {}};
}

StsError tenantNotNamed() {
  return {50059,
          u"invalid_request"_s,
          u"No tenant-identifying information found in either the request or implied by any provided credentials."_s,
          {}};
}

StsError unknownApplication(const QString& appId, const QString& directory) {
  return {
      700016,
      u"unauthorized_client"_s,
      u"Application with identifier '%1' was not found in the directory '%2'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."_s
          .arg(appId, directory),
      {}};
}

StsError applicationDisabled(const QString& appId, const QString& name) {
  return {7000112, u"unauthorized_client"_s, u"Application '%1'(%2) is disabled."_s.arg(appId, name), {}};
}

StsError noReplyAddress() {
  return {500113, u"invalid_request"_s, u"No reply address is registered for the application."_s, {}};
}

StsError wrongReplyAddress(const QString& redirectUri, const QString& appId) {
  return {
      50011,
      u"invalid_request"_s,
      u"The redirect URI '%1' specified in the request does not match the redirect URIs configured for the application '%2'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal."_s
          .arg(redirectUri, appId),
      {}};
}

StsError replyAddressDiffers(const QString& given, const QString& authorized) {
  return {500112,
          u"invalid_client"_s,
          u"The reply address '%1' does not match the reply address '%2' provided when requesting Authorization code."_s
              .arg(given, authorized),
          {}};
}

StsError unsupportedPrompt(const QString& prompt) {
  return {90023, u"invalid_request"_s, u"Unsupported 'prompt' value '%1'."_s.arg(prompt), {}};
}

StsError unsupportedResponseType(const QString& type) {
  return {700054,
          u"unsupported_response_type"_s,
          u"response_type '%1' is not enabled for the application."_s.arg(type),
          {}};
}

StsError unsupportedResponseMode(const QString& mode) {
  return {90023, u"invalid_request"_s, u"Unsupported 'response_mode' value '%1'."_s.arg(mode), {}};
}

StsError wrongChallengeSize() {
  return {501491, u"invalid_request"_s, u"Invalid size of Code_Challenge parameter."_s, {}};
}

StsError unsupportedChallengeMethod(const QString& method) {
  return {90023, u"invalid_request"_s, u"Unsupported 'code_challenge_method' value '%1'."_s.arg(method), {}};
}

StsError defaultScopeMixed(const QString& scopes) {
  return {
      70011,
      u"invalid_scope"_s,
      u"The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope '%1' is not valid. .default scope can't be combined with resource-specific scopes."_s
          .arg(scopes),
      {}};
}

StsError unknownScope(const QString& appName, const QString& scope) {
  return {
      650053,
      u"invalid_client"_s,
      u"The application '%1' asked for scope '%2' that doesn't exist on the resource '%3'. Contact the app vendor."_s
          .arg(appName, scope, graphAppId),
      {}};
}

StsError unknownResource(const QString& resource, const QString& directory) {
  return {
      500011,
      u"invalid_resource"_s,
      u"The resource principal named %1 was not found in the tenant named %2. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant."_s
          .arg(resource, directory),
      {}};
}

StsError malformedClaims() {
  return {50124, u"invalid_request"_s, u"Claims Transformation contains invalid input parameter."_s, {}};
}

StsError notSignedIn() {
  return {50058, u"login_required"_s, u"A silent sign-in request was sent but no user is signed in."_s, {}};
}

StsError severalAccounts() {
  return {
      16000,
      u"interaction_required"_s,
      u"Either multiple user identities are available for the current request or selected account is not supported for the scenario."_s,
      {}};
}

StsError foreignAccount(const QString& login, const QString& provider, const QString& directory, const QString& appId,
                        const QString& appName) {
  return {
      50020,
      u"interaction_required"_s,
      u"User account '%1' from identity provider '%2' does not exist in tenant '%3' and cannot access the application '%4'(%5) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account."_s
          .arg(login, provider, directory, appId, appName),
      {}};
}

StsError accountDisabled() {
  return {50057, u"invalid_grant"_s, u"The user account is disabled."_s, {}};
}

StsError deviceNotCompliant() {
  return {
      53000,
      u"interaction_required"_s,
      u"Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune."_s,
      {}};
}

StsError notAssigned(const QString& login, const QString& appId, const QString& appName) {
  return {
      50105,
      u"interaction_required"_s,
      u"Your administrator has configured the application %1 ('%2') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '%3' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application"_s
          .arg(appName, appId, login),
      {}};
}

StsError notConsented(const QString& appId, const QString& appName) {
  return {
      65001,
      u"consent_required"_s,
      u"The user or administrator has not consented to use the application with ID '%1' named '%2'. Send an interactive authorization request for this user and resource."_s
          .arg(appId, appName),
      {}};
}

StsError consentDeclinedByAdministrator() {
  return {65004, u"consent_required"_s, u"The resource owner or authorization server denied the request."_s, {}};
}

StsError consentDeclinedByUser() {
  return {65004, u"access_denied"_s, u"User declined to consent to access the app."_s, {}};
}

StsError adminConsentNeeded(const QString& appName) {
  return {90094,
          u"access_denied"_s,
          u"The grant requires admin permission. An administrator has to approve %1."_s.arg(appName),
          {}};
}

StsError onlyPost(const QString& method) {
  return {900561,
          u"invalid_request"_s,
          u"The endpoint only accepts POST, OPTIONS requests. Received a %1 request."_s.arg(method),
          {}};
}

StsError unsupportedGrantType(const QString& type) {
  return {70003, u"unsupported_grant_type"_s, u"The app requested an unsupported grant type '%1'."_s.arg(type), {}};
}

StsError secretPresented() {
  return {700025,
          u"invalid_client"_s,
          u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s,
          {},
          401};
}

StsError secretMissing() {
  return {7000218,
          u"invalid_client"_s,
          u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s,
          {},
          401};
}

StsError codeRedeemed() {
  return {
      54005,
      u"invalid_grant"_s,
      u"OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token."_s,
      {}};
}

StsError codeExpired() {
  return {
      70008,
      u"invalid_grant"_s,
      u"The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource."_s,
      {}};
}

StsError codeMalformed() {
  return {70000, u"invalid_grant"_s, u"The provided value for the 'code' parameter is not valid."_s, {}};
}

StsError verifierDiffers() {
  return {501481,
          u"invalid_grant"_s,
          u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s,
          {}};
}

StsError refreshTokenMalformed() {
  return {70000, u"invalid_grant"_s, u"Provided grant is invalid or malformed."_s, u"bad_token"_s};
}

StsError refreshTokenExpired(const QDateTime& issued, const QDateTime& now) {
  const QString format = u"yyyy-MM-ddTHH:mm:ss.zzz0000Z"_s;
  return {
      700082, u"invalid_grant"_s,
      u"The refresh token has expired due to inactivity. The token was issued on %1 and was inactive for 90.00:00:00."_s
          .arg((issued.isValid() ? issued : now).toUTC().toString(format)),
      u"token_expired"_s};
}

}  // namespace sts

}  // namespace usher::demo
