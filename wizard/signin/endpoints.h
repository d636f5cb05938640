// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace usher::signin {

/// The addresses of Entra that Usher calls, made from the authority's origin alone, never from a discovery reply.
/// `tenant` is a GUID, a domain or "organizations"; see isTenantName().
QUrl authorizeAddress(const QUrl& authority, const QString& tenant);
QUrl tokenAddress(const QUrl& authority, const QString& tenant);
QUrl adminConsentAddress(const QUrl& authority, const QString& tenant);
QUrl discoveryAddress(const QUrl& authority, const QString& tenant);

/// The issuer of `tenantId`'s tokens, as text, since it is compared as text.
QString issuerOf(const QUrl& authority, const QString& tenantId);

/// Whether `text` is the issuer of some tenant of `authority`.
bool isIssuer(const QString& text, const QUrl& authority);

/// "scheme://host" or "scheme://host:port" of `url`, without a slash at the end.
QString originText(const QUrl& url);

/// Whether `text` is a GUID in its plain form, xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.
bool isGuid(const QString& text);
/// Whether `text` is a DNS name of at least two labels in ASCII whose last is not a number.
bool isDomainName(const QString& text);
/// Whether `text` may stand for a tenant in an address.
bool isTenantName(const QString& text);

}  // namespace usher::signin
