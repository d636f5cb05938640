// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/identity_hosts.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

profile::Cloud cloudAt(const QString& authority, const QString& graph = u"https://graph.microsoft.com"_s) {
  return {QUrl(authority), QUrl(graph), QUrl(u"https://entra.microsoft.com"_s)};
}

TEST(IdentityHosts, OfTheGlobalCloud) {
  const auto cloud = cloudAt(u"https://login.microsoftonline.com"_s);
  for (const QString& address :
       {u"https://login.microsoftonline.com/x/oauth2/v2.0/authorize?y=z"_s, u"https://login.live.com/"_s,
        u"https://login.microsoft.com/"_s, u"https://login.microsoftonline.com:443/"_s,
        u"https://LOGIN.microsoftonline.COM/"_s, u"https://device.login.microsoftonline.com/"_s,
        u"https://t1.certauth.login.microsoftonline.com/"_s}) {
    EXPECT_TRUE(signin::isIdentityAddress(QUrl(address), cloud)) << address.toStdString();
  }
  for (const QString& address : {u"http://login.microsoftonline.com/"_s,
                                 u"https://login.microsoftonline.com:8443/"_s,
                                 u"https://login.microsoftonline.com.evil.example/"_s,
                                 u"https://evillogin.microsoftonline.com/"_s,
                                 u"https://evil-login.live.com/"_s,
                                 u"https://microsoftonline.com/"_s,
                                 u"https://login.microsoftonline.us/"_s,
                                 u"https://login.microsoftonline.com@evil.example/"_s,
                                 u"https://evil@login.microsoftonline.com/"_s,
                                 u"https://login.microsoftonline.com./"_s,
                                 u"https://login.micrоsoftonline.com/"_s,
                                 u"https://account.live.com/"_s,
                                 u"https://graph.microsoft.com/"_s,
                                 u"https://sts.contoso.example/adfs/ls"_s,
                                 u"https://127.0.0.1/"_s,
                                 u"file:///login.microsoftonline.com/"_s,
                                 u"data:text/html,login.microsoftonline.com"_s,
                                 u"javascript:login.microsoftonline.com"_s,
                                 u"about:blank"_s,
                                 u""_s,
                                 u"https:///x"_s,
                                 u"ftp://login.microsoftonline.com/"_s,
                                 u"blob:https://login.microsoftonline.com/1"_s,
                                 u"view-source:https://login.microsoftonline.com/"_s}) {
    EXPECT_FALSE(signin::isIdentityAddress(QUrl(address), cloud)) << address.toStdString();
  }
}

TEST(IdentityHosts, OfTheNationalClouds) {
  const auto government = cloudAt(u"https://login.microsoftonline.us"_s);
  EXPECT_TRUE(signin::isIdentityAddress(QUrl(u"https://login.microsoftonline.us/x"_s), government));
  EXPECT_FALSE(signin::isIdentityAddress(QUrl(u"https://login.microsoftonline.com/x"_s), government));
  EXPECT_FALSE(signin::isIdentityAddress(QUrl(u"https://login.live.com/x"_s), government));
  const auto china = cloudAt(u"https://login.partner.microsoftonline.cn"_s);
  EXPECT_TRUE(signin::isIdentityAddress(QUrl(u"https://login.partner.microsoftonline.cn/x"_s), china));
  EXPECT_TRUE(signin::isIdentityAddress(QUrl(u"https://login.chinacloudapi.cn/x"_s), china));
  EXPECT_FALSE(signin::isIdentityAddress(QUrl(u"https://chinacloudapi.cn/x"_s), china));
}

TEST(IdentityHosts, OfAnUnknownCloudItsAuthorityAlone) {
  const auto own = cloudAt(u"https://id.example:8443"_s);
  EXPECT_TRUE(signin::isIdentityAddress(QUrl(u"https://id.example:8443/x"_s), own));
  EXPECT_FALSE(signin::isIdentityAddress(QUrl(u"https://id.example/x"_s), own));
  EXPECT_FALSE(signin::isIdentityAddress(QUrl(u"https://x.id.example:8443/x"_s), own));
  EXPECT_FALSE(signin::isIdentityAddress(QUrl(u"https://login.microsoftonline.com/"_s), own));
  EXPECT_TRUE(signin::identityHosts(own).isEmpty());
}

TEST(IdentityHosts, OfALoopbackCloudItsOriginsExactly) {
  const profile::Cloud practice{QUrl(u"http://127.0.0.1:4711"_s), QUrl(u"http://127.0.0.1:4712"_s),
                                QUrl(u"http://127.0.0.1:4713"_s)};
  EXPECT_TRUE(signin::isIdentityAddress(QUrl(u"http://127.0.0.1:4711/x"_s), practice));
  EXPECT_TRUE(signin::isIdentityAddress(QUrl(u"http://127.0.0.1:4713/x"_s), practice));
  for (const QString& address : {u"http://127.0.0.1:4714/"_s, u"http://127.0.0.1/"_s, u"https://127.0.0.1:4711/"_s,
                                 u"http://localhost:4711/"_s, u"http://127.0.0.1.evil.example:4711/"_s,
                                 u"http://a@127.0.0.1:4711/"_s, u"https://login.microsoftonline.com/"_s}) {
    EXPECT_FALSE(signin::isIdentityAddress(QUrl(address), practice)) << address.toStdString();
  }
}

}  // namespace
}  // namespace usher::test
