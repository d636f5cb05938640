// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/identity_hosts.h"

#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

bool hasOrigin(const QUrl& address, const QUrl& origin) {
  const int standard = address.scheme() == u"https"_s ? 443 : 80;
  return !origin.isEmpty() && address.scheme() == origin.scheme() &&
         address.host(QUrl::FullyEncoded) == origin.host(QUrl::FullyEncoded) &&
         address.port(standard) == origin.port(standard);
}

bool isAtOrBelow(const QString& host, const QString& named) {
  return host == named || host.endsWith(u'.' + named);
}

}  // namespace

QStringList identityHosts(const profile::Cloud& cloud) {
  static const QHash<QString, QStringList> byAuthority{
      {u"login.microsoftonline.com"_s, {u"login.microsoftonline.com"_s, u"login.live.com"_s, u"login.microsoft.com"_s}},
      {u"login.microsoftonline.us"_s, {u"login.microsoftonline.us"_s}},
      {u"login.partner.microsoftonline.cn"_s, {u"login.partner.microsoftonline.cn"_s, u"login.chinacloudapi.cn"_s}},
  };
  return byAuthority.value(cloud.authority.host(QUrl::FullyEncoded));
}

bool isIdentityAddress(const QUrl& address, const profile::Cloud& cloud) {
  if (!address.isValid() || !address.userInfo().isEmpty()) {
    return false;
  }
  if (cloud.isLoopback()) {
    return hasOrigin(address, cloud.authority) || hasOrigin(address, cloud.portal) || hasOrigin(address, cloud.graph);
  }
  if (address.scheme() != u"https"_s) {
    return false;
  }
  if (hasOrigin(address, cloud.authority)) {
    return true;
  }
  const QStringList hosts = identityHosts(cloud);
  const QString host = address.host(QUrl::FullyEncoded);
  return address.port(443) == 443 &&
         std::any_of(hosts.begin(), hosts.end(), [&](const QString& named) { return isAtOrBelow(host, named); });
}

}  // namespace usher::signin
