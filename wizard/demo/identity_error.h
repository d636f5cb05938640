// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "base/result.h"
#include "demo/exchange.h"
#include "demo/identity_form.h"

namespace usher::demo {

/// An error of the security token service: AADSTS number, OAuth word and text (Entra's error code reference).
struct StsError {
  int number = 0;
  QString error, text, suberror;
  int status = 400;  ///< HTTP status at the token endpoint.
};

template <typename T>
using StsResult = tl::expected<T, StsError>;

/// When and for which request an error is reported: what Entra appends to every description.
struct StsMoment {
  QDateTime now;
  QString traceId, correlationId;
  QUrl authority;

  /// A moment with a fresh trace id; the correlation id is the client's own `client-request-id` where it sent one.
  static StsMoment of(const Request& request, const QDateTime& now, const QUrl& authority);
  QString timestamp() const;
};

/// "AADSTS…: text", then trace id, correlation id and time, each after `separator`.
QString stsDescription(const StsError& error, const StsMoment& moment, const QString& separator);
/// The reply of an endpoint that speaks JSON.
Reply stsJsonReply(const StsError& error, const StsMoment& moment, const QString& separator);
/// The parameters of an error redirect, without `state`.
NamedValues stsRedirectValues(const StsError& error, const StsMoment& moment);

/// The errors that the practice tenant reports, with the services' own texts.
namespace sts {

StsError missingParameter(const QString& name);
StsError tenantNotFound(const QString& tenant);
StsError tenantMalformed(const QString& tenant);
StsError tenantEmptyGuid();
StsError tenantNotNamed();
StsError unknownApplication(const QString& appId, const QString& directory);
StsError applicationDisabled(const QString& appId, const QString& name);
StsError noReplyAddress();
StsError wrongReplyAddress(const QString& redirectUri, const QString& appId);
StsError replyAddressDiffers(const QString& given, const QString& authorized);
StsError unsupportedPrompt(const QString& prompt);
StsError unsupportedResponseType(const QString& type);
StsError unsupportedResponseMode(const QString& mode);
StsError wrongChallengeSize();
StsError unsupportedChallengeMethod(const QString& method);
StsError defaultScopeMixed(const QString& scopes);
StsError unknownScope(const QString& appName, const QString& scope);
StsError unknownResource(const QString& resource, const QString& directory);
StsError malformedClaims();
StsError notSignedIn();
StsError severalAccounts();
StsError foreignAccount(const QString& login, const QString& provider, const QString& directory, const QString& appId,
                        const QString& appName);
StsError accountDisabled();
StsError deviceNotCompliant();
StsError notAssigned(const QString& login, const QString& appId, const QString& appName);
StsError notConsented(const QString& appId, const QString& appName);
StsError consentDeclinedByAdministrator();
StsError consentDeclinedByUser();
StsError adminConsentNeeded(const QString& appName);
StsError onlyPost(const QString& method);
StsError unsupportedGrantType(const QString& type);
StsError secretPresented();
StsError secretMissing();
StsError codeRedeemed();
StsError codeExpired();
StsError codeMalformed();
StsError verifierDiffers();
StsError refreshTokenMalformed();
StsError refreshTokenExpired(const QDateTime& issued, const QDateTime& now);

}  // namespace sts

}  // namespace usher::demo
