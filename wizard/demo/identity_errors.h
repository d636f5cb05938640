// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>

#include "demo/identity_error.h"

namespace usher::demo {

/// A row of the table below: an error whose text has places %1, %2 ... for what a call gives, in its order.
struct StsRow {
  int number = 0;
  const char* error = "";
  const char* text = "";
  const char* suberror = "";
  int status = 400;  ///< HTTP status at the token endpoint.

  template <std::same_as<QString>... Values>
  StsError operator()(const Values&... values) const {
    QString filled = QString::fromLatin1(text);
    if constexpr (sizeof...(Values) > 0) {
      // All at once: what is filled in may have a "%1" of its own.
      filled = filled.arg(values...);
    }
    return {number, QString::fromLatin1(error), filled, QString::fromLatin1(suberror), status};
  }
};

/// The errors that the practice tenant reports, with the services' own texts.
namespace sts {

inline constexpr StsRow missingParameter{900144, "invalid_request",
                                         "The request body must contain the following parameter: '%1'."};
inline constexpr StsRow tenantNotFound{
    90002, "invalid_tenant",
    "Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. "
    "Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant."};
inline constexpr StsRow tenantMalformed{
    900023, "invalid_request",
    "Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain."};
inline constexpr StsRow tenantEmptyGuid{900021, "invalid_request",
                                        "Requested tenant identifier '00000000-0000-0000-0000-000000000000' is not "
                                        "valid. Tenant identifiers may not be an empty GUID."};
inline constexpr StsRow tenantNotNamed{
    50059, "invalid_request",
    "No tenant-identifying information found in either the request or implied by any provided credentials."};
inline constexpr StsRow unknownApplication{
    700016, "unauthorized_client",
    "Application with identifier '%1' was not found in the directory '%2'. This can happen if the application has not "
    "been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent "
    "your authentication request to the wrong tenant."};
inline constexpr StsRow applicationDisabled{7000112, "unauthorized_client", "Application '%1'(%2) is disabled."};
inline constexpr StsRow noReplyAddress{500113, "invalid_request",
                                       "No reply address is registered for the application."};
inline constexpr StsRow wrongReplyAddress{
    50011, "invalid_request",
    "The redirect URI '%1' specified in the request does not match the redirect URIs configured for the application "
    "'%2'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal."};
inline constexpr StsRow replyAddressDiffers{
    500112, "invalid_client",
    "The reply address '%1' does not match the reply address '%2' provided when requesting Authorization code."};
inline constexpr StsRow unsupportedPrompt{90023, "invalid_request", "Unsupported 'prompt' value '%1'."};
inline constexpr StsRow unsupportedResponseType{700054, "unsupported_response_type",
                                                "response_type '%1' is not enabled for the application."};
inline constexpr StsRow unsupportedResponseMode{90023, "invalid_request", "Unsupported 'response_mode' value '%1'."};
inline constexpr StsRow wrongChallengeSize{501491, "invalid_request", "Invalid size of Code_Challenge parameter."};
inline constexpr StsRow unsupportedChallengeMethod{90023, "invalid_request",
                                                   "Unsupported 'code_challenge_method' value '%1'."};
inline constexpr StsRow defaultScopeMixed{
    70011, "invalid_scope",
    "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' "
    "is not valid. The scope '%1' is not valid. .default scope can't be combined with resource-specific scopes."};
inline constexpr StsRow unknownScope{650053, "invalid_client",
                                     "The application '%1' asked for scope '%2' that doesn't exist on the resource "
                                     "'00000003-0000-0000-c000-000000000000'. Contact the app vendor."};
inline constexpr StsRow unknownResource{
    500011, "invalid_resource",
    "The resource principal named %1 was not found in the tenant named %2. This can happen if the application has not "
    "been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent "
    "your authentication request to the wrong tenant."};
inline constexpr StsRow malformedClaims{50124, "invalid_request",
                                        "Claims Transformation contains invalid input parameter."};
inline constexpr StsRow notSignedIn{50058, "login_required",
                                    "A silent sign-in request was sent but no user is signed in."};
inline constexpr StsRow severalAccounts{16000, "interaction_required",
                                        "Either multiple user identities are available for the current request or "
                                        "selected account is not supported for the scenario."};
inline constexpr StsRow foreignAccount{
    50020, "interaction_required",
    "User account '%1' from identity provider '%2' does not exist in tenant '%3' and cannot access the application "
    "'%4'(%5) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign "
    "in again with a different Azure Active Directory user account."};
inline constexpr StsRow accountDisabled{50057, "invalid_grant", "The user account is disabled."};
inline constexpr StsRow deviceNotCompliant{
    53000, "interaction_required",
    "Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the "
    "device is not compliant. The user must enroll their device with an approved MDM provider like Intune."};
inline constexpr StsRow secondFactorNeeded{
    50076, "interaction_required",
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must use "
    "multi-factor authentication to access '00000003-0000-0000-c000-000000000000'."};
inline constexpr StsRow notAssigned{
    50105, "interaction_required",
    "Your administrator has configured the application %3 ('%2') to block users unless they are specifically granted "
    "('assigned') access to the application. The signed in user '%1' is blocked because they are not a direct member "
    "of a group with access, nor had access directly assigned by an administrator. Please contact your administrator "
    "to assign access to this application"};
inline constexpr StsRow notConsented{
    65001, "consent_required",
    "The user or administrator has not consented to use the application with ID '%1' named '%2'. Send an interactive "
    "authorization request for this user and resource."};
inline constexpr StsRow consentDeclinedByAdministrator{
    65004, "consent_required", "The resource owner or authorization server denied the request."};
inline constexpr StsRow consentDeclinedByUser{65004, "access_denied", "User declined to consent to access the app."};
inline constexpr StsRow adminConsentNeeded{90094, "access_denied",
                                           "The grant requires admin permission. An administrator has to approve %1."};
inline constexpr StsRow onlyPost{900561, "invalid_request",
                                 "The endpoint only accepts POST, OPTIONS requests. Received a %1 request."};
inline constexpr StsRow unsupportedGrantType{70003, "unsupported_grant_type",
                                             "The app requested an unsupported grant type '%1'."};
inline constexpr StsRow secretPresented{
    700025, "invalid_client", "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    "", 401};
inline constexpr StsRow secretMissing{
    7000218, "invalid_client",
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.", "", 401};
inline constexpr StsRow codeRedeemed{54005, "invalid_grant",
                                     "OAuth2 Authorization code was already redeemed, please retry with a new valid "
                                     "code or use an existing refresh token."};
inline constexpr StsRow codeExpired{70008, "invalid_grant",
                                    "The provided authorization code or refresh token has expired due to inactivity. "
                                    "Send a new interactive authorization request for this user and resource."};
inline constexpr StsRow codeMalformed{70000, "invalid_grant",
                                      "The provided value for the 'code' parameter is not valid."};
inline constexpr StsRow verifierDiffers{
    501481, "invalid_grant",
    "The Code_Verifier does not match the code_challenge supplied in the authorization request."};
inline constexpr StsRow refreshTokenMalformed{70000, "invalid_grant", "Provided grant is invalid or malformed.",
                                              "bad_token"};
inline constexpr StsRow refreshTokenExpired{
    700082, "invalid_grant",
    "The refresh token has expired due to inactivity. The token was issued on %1 and was inactive for 90.00:00:00.",
    "token_expired"};

}  // namespace sts

}  // namespace usher::demo
