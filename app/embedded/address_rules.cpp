// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/address_rules.h"

#include <QHostAddress>
#include <algorithm>

#include "signin/identity_hosts.h"

namespace usher::app {

using browser::Verdict;

namespace {

QString pathOf(const QUrl& address) {
  const QString path = address.path(QUrl::FullyEncoded);
  return path.isEmpty() ? QStringLiteral("/") : path;
}

bool isSameTarget(const QUrl& address, const QUrl& redirect) {
  return address.scheme() == redirect.scheme() && address.host() == redirect.host() &&
         address.port() == redirect.port() && pathOf(address) == pathOf(redirect) && address.userInfo().isEmpty();
}

bool isPlainHttps(const QUrl& address) {
  return address.isValid() && address.scheme() == QStringLiteral("https") && address.userInfo().isEmpty() &&
         !address.host().isEmpty();
}

/// An address by number says nothing to a person, and a dot at the end makes two hosts of one.
bool hasName(const QUrl& address) {
  const QString host = address.host(QUrl::FullyEncoded);
  return !host.endsWith(QLatin1Char('.')) && QHostAddress(host).isNull();
}

/// Where the pages of Microsoft's sign-in have their frames from, beside the identity hosts ("Microsoft 365 URLs and IP
/// address ranges", rows 56, 59 and 97; "Microsoft Entra seamless single sign-on").
bool isFrameHost(const QString& host) {
  static const QStringList known{QStringLiteral("msauth.net"), QStringLiteral("msftauth.net"),
                                 QStringLiteral("microsoftazuread-sso.com")};
  return std::any_of(known.begin(), known.end(),
                     [&](const QString& name) { return host == name || host.endsWith(QLatin1Char('.') + name); });
}

}  // namespace

QString hostWithPort(const QUrl& address) {
  const QString host = address.host(QUrl::FullyEncoded);
  const int usual = address.scheme() == QStringLiteral("https") ? 443 : 80;
  return address.port(usual) == usual ? host : host + QLatin1Char(':') + QString::number(address.port());
}

AddressRules::AddressRules(profile::Cloud cloud, QUrl redirect, bool loadsRedirect)
    : m_cloud(std::move(cloud)), m_redirect(std::move(redirect)), m_loadsRedirect(loadsRedirect) {}

Verdict AddressRules::judge(const QUrl& address) const {
  if (!m_redirect.isEmpty() && isSameTarget(address, m_redirect)) {
    return m_loadsRedirect ? Verdict::LoadLast : Verdict::Catch;
  }
  if (isMicrosofts(address) || isLetIn(address)) {
    return Verdict::Show;
  }
  return isPlainHttps(address) && hasName(address) ? Verdict::Ask : Verdict::Refuse;
}

bool AddressRules::mayFrame(const QUrl& address, const QUrl& page) const {
  // Both are the page's own words.
  if (address == QUrl(QStringLiteral("about:blank")) || address == QUrl(QStringLiteral("about:srcdoc"))) {
    return true;
  }
  if (isMicrosofts(address) || isLetIn(address)) {
    return true;
  }
  return isPlainHttps(address) && (isLetIn(page) || (isMicrosofts(page) && address.port(443) == 443 &&
                                                     isFrameHost(address.host(QUrl::FullyEncoded))));
}

bool AddressRules::isMicrosofts(const QUrl& address) const {
  return signin::isIdentityAddress(address, m_cloud);
}

void AddressRules::letIn(const QUrl& address) {
  m_letIn.insert(hostWithPort(address));
}

bool AddressRules::isLetIn(const QUrl& address) const {
  return isPlainHttps(address) && m_letIn.contains(hostWithPort(address));
}

}  // namespace usher::app
