// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/endpoints.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

QUrl addressUnder(const QUrl& authority, const QString& tenant, const QString& rest) {
  return QUrl(originText(authority) + u'/' + tenant + rest, QUrl::StrictMode);
}

}  // namespace

QUrl authorizeAddress(const QUrl& authority, const QString& tenant) {
  return addressUnder(authority, tenant, u"/oauth2/v2.0/authorize"_s);
}

QUrl tokenAddress(const QUrl& authority, const QString& tenant) {
  return addressUnder(authority, tenant, u"/oauth2/v2.0/token"_s);
}

QUrl adminConsentAddress(const QUrl& authority, const QString& tenant) {
  return addressUnder(authority, tenant, u"/v2.0/adminconsent"_s);
}

QUrl discoveryAddress(const QUrl& authority, const QString& tenant) {
  return addressUnder(authority, tenant, u"/v2.0/.well-known/openid-configuration"_s);
}

QString issuerOf(const QUrl& authority, const QString& tenantId) {
  return originText(authority) + u'/' + tenantId + u"/v2.0"_s;
}

bool isIssuer(const QString& text, const QUrl& authority) {
  const QString tenantId = QUrl(text, QUrl::StrictMode).path().section(u'/', 1, 1);
  return isGuid(tenantId) && text == issuerOf(authority, tenantId);
}

QString originText(const QUrl& url) {
  return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                      QUrl::RemoveFragment);
}

bool isGuid(const QString& text) {
  static const QRegularExpression form(u"\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
  return form.match(text).hasMatch();
}

bool isDomainName(const QString& text) {
  static const QRegularExpression label(u"\\A[0-9a-zA-Z]([0-9a-zA-Z-]{0,61}[0-9a-zA-Z])?\\z"_s);
  static const QRegularExpression number(u"\\A[0-9]+\\z"_s);
  const QStringList labels = text.split(u'.');
  return text.size() <= 253 && labels.size() >= 2 && !number.match(labels.last()).hasMatch() &&
         std::all_of(labels.begin(), labels.end(), [](const QString& one) { return label.match(one).hasMatch(); });
}

bool isTenantName(const QString& text) {
  return text == u"organizations"_s || isGuid(text) || isDomainName(text);
}

}  // namespace usher::signin
