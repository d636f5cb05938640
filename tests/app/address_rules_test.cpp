// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/address_rules.h"

#include <gtest/gtest.h>

namespace usher::app {
namespace {

using browser::Verdict;

profile::Cloud cloudAt(const char* authority) {
  return {QUrl(QString::fromLatin1(authority)), QUrl(QStringLiteral("https://graph.microsoft.com")),
          QUrl(QStringLiteral("https://entra.microsoft.com"))};
}

QUrl url(const char* address) {
  return QUrl(QString::fromUtf8(address));
}

AddressRules rules(const char* authority = "https://login.microsoftonline.com") {
  return {cloudAt(authority), url("http://localhost:7000/done"), false};
}

struct Row {
  const char* address;
  Verdict verdict;
  Verdict afterContinue;  ///< Once the person has continued to sts.contoso.com.
};

constexpr Verdict show = Verdict::Show, ask = Verdict::Ask, refuse = Verdict::Refuse, caught = Verdict::Catch;

constexpr Row table[] = {
    // Microsoft's own, however it is written.
    {"https://login.microsoftonline.com", show, show},
    {"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1", show, show},
    {"https://login.microsoftonline.com:443/x", show, show},
    {"HTTPS://LOGIN.MicrosoftOnline.COM/x", show, show},
    {"https://login.live.com/oauth20_authorize.srf", show, show},
    {"https://login.microsoft.com/common/fido/get", show, show},
    {"https://device.login.microsoftonline.com/x", show, show},
    {"https://certauth.login.microsoftonline.com/x", show, show},
    {"https://login.microsoftonline.com/x#https://evil.example/", show, show},
    {"https://login.microsoftonline.com/https://evil.example/", show, show},
    {"https://login.microsoftonline.com/\\@evil.example/", show, show},
    {"https://login.microsoftonline.com/?u=http://user@evil.example", show, show},
    // Nearly Microsoft's.
    {"http://login.microsoftonline.com/x", refuse, refuse},
    {"ws://login.microsoftonline.com/x", refuse, refuse},
    {"wss://login.microsoftonline.com/x", refuse, refuse},
    {"https://login.microsoftonline.com:8443/x", ask, ask},
    {"https://login.microsoftonline.com:80/x", ask, ask},
    {"https://login.microsoftonline.com./x", refuse, refuse},
    {"https://login.microsoftonline.com.evil.example/x", ask, ask},
    {"https://evillogin.microsoftonline.com/x", ask, ask},
    {"https://xlogin.live.com/x", ask, ask},
    {"https://microsoftonline.com/x", ask, ask},
    {"https://login-microsoftonline.com/x", ask, ask},
    {"https://login.microsoftonline.co/x", ask, ask},
    {"https://login.microsoftonline.com-evil.example/x", ask, ask},
    {"https://login.micros0ftonline.com/x", ask, ask},
    {"https://login.rnicrosoftonline.com/x", ask, ask},
    {"https://evil.example/login.microsoftonline.com", ask, ask},
    {"https://evil.example/?https://login.microsoftonline.com/", ask, ask},
    {"https://evil.example#login.microsoftonline.com", ask, ask},
    // Letters that look like others; they are shown in ASCII.
    {"https://login.microsоftonline.com/x", ask, ask},
    {"https://xn--login-microsftonline-9zh.com/x", ask, ask},
    {"https://ⓛⓞⓖⓘⓝ.microsoftonline.com/x", show, show},
    {"https://login。microsoftonline。com/x", show, show},
    {"https://login.microsoftonline.com\xE2\x80\x8B.evil.example/x", ask, ask},
    {"https://bücher.example/x", ask, ask},
    // Somebody before the host.
    {"https://login.microsoftonline.com@evil.example/x", refuse, refuse},
    {"https://user@login.microsoftonline.com/x", refuse, refuse},
    {"https://user:password@login.microsoftonline.com/x", refuse, refuse},
    {"https://login.microsoftonline.com:443@evil.example/x", refuse, refuse},
    {"https://:@login.microsoftonline.com/x", refuse, refuse},
    {"https://login.microsoftonline.com%40evil.example/x", refuse, refuse},
    {"https://login.microsoftonline.com%2f.evil.example/x", refuse, refuse},
    {"https://login.microsoftonline.com%00.evil.example/x", refuse, refuse},
    // White space and other tricks.
    {"https://login.microsoftonline.com\t.evil.example/x", refuse, refuse},
    {"https://login.microsoftonline.com\n/x", refuse, refuse},
    {"https://login.microsoftonline.com .evil.example/x", refuse, refuse},
    {"\thttps://login.microsoftonline.com/x", refuse, refuse},
    {"https:/login.microsoftonline.com/x", refuse, refuse},
    {"https:login.microsoftonline.com/x", refuse, refuse},
    {"https:///login.microsoftonline.com/x", refuse, refuse},
    {"https://", refuse, refuse},
    {"//login.microsoftonline.com/x", refuse, refuse},
    {"login.microsoftonline.com", refuse, refuse},
    {"", refuse, refuse},
    // Hosts without a name.
    {"https://203.0.113.7/x", refuse, refuse},
    {"https://0xcb007107/x", refuse, refuse},
    {"https://3405803783/x", refuse, refuse},
    {"https://[::1]/x", refuse, refuse},
    {"https://[2001:db8::1]:443/x", refuse, refuse},
    {"https://127.0.0.1:8080/x", refuse, refuse},
    {"http://127.0.0.1/x", refuse, refuse},
    {"http://localhost/", refuse, refuse},
    {"https://localhost/", ask, ask},
    // Other schemes.
    {"data:text/html,<h1>Sign in</h1>", refuse, refuse},
    {"data:text/html;base64,PGgxPg==", refuse, refuse},
    {"javascript:alert(1)", refuse, refuse},
    {"JavaScript:alert(1)", refuse, refuse},
    {"file:///etc/passwd", refuse, refuse},
    {"file://login.microsoftonline.com/etc/passwd", refuse, refuse},
    {"blob:https://login.microsoftonline.com/6f7e0a54", refuse, refuse},
    {"filesystem:https://login.microsoftonline.com/temporary/x", refuse, refuse},
    {"view-source:https://login.microsoftonline.com/x", refuse, refuse},
    {"about:blank", refuse, refuse},
    {"about:srcdoc", refuse, refuse},
    {"chrome://settings", refuse, refuse},
    {"chrome://gpu", refuse, refuse},
    {"devtools://devtools/bundled/inspector.html", refuse, refuse},
    {"qrc:/x.html", refuse, refuse},
    {"ftp://login.microsoftonline.com/x", refuse, refuse},
    {"mailto:admin@contoso.com", refuse, refuse},
    {"ms-word:ofe|u|https://evil.example/x.docx", refuse, refuse},
    {"ms-appinstaller:?source=https://evil.example", refuse, refuse},
    {"intent://x#Intent;scheme=http;end", refuse, refuse},
    // The organisation's own sign-in service.
    {"https://sts.contoso.com/adfs/ls?wa=wsignin1.0", ask, show},
    {"https://STS.Contoso.com:443/adfs/ls", ask, show},
    {"https://sts.contoso.com:8443/adfs", ask, ask},
    {"https://evil.sts.contoso.com/", ask, ask},
    {"https://contoso.com/", ask, ask},
    {"https://sts.contoso.com.evil.example/", ask, ask},
    {"https://sts.contoso.com./", refuse, refuse},
    {"https://user@sts.contoso.com/", refuse, refuse},
    {"http://sts.contoso.com/adfs/ls", refuse, refuse},
    // Another cloud's sign-in is another service.
    {"https://login.microsoftonline.us/x", ask, ask},
    {"https://login.partner.microsoftonline.cn/x", ask, ask},
    // The redirect, exactly.
    {"http://localhost:7000/done", caught, caught},
    {"http://localhost:7000/done?code=1&state=2#x", caught, caught},
    {"http://LOCALHOST:7000/done?code=1", caught, caught},
    {"http://localhost:7000/doneEVIL?code=1", refuse, refuse},
    {"http://localhost:7000/DONE?code=1", refuse, refuse},
    {"http://localhost:7000/done/?code=1", refuse, refuse},
    {"http://localhost:7000/?code=1", refuse, refuse},
    {"http://localhost:7001/done?code=1", refuse, refuse},
    {"http://localhost/done?code=1", refuse, refuse},
    {"https://localhost:7000/done?code=1", ask, ask},
    {"http://u@localhost:7000/done?code=1", refuse, refuse},
    {"http://localhost.evil.example:7000/done?code=1", refuse, refuse},
    {"http://127.0.0.1:7000/done?code=1", refuse, refuse},
};
static_assert(std::size(table) >= 80);

TEST(AddressRules, EveryAddressOfTheTable) {
  const AddressRules before = rules();
  AddressRules after = rules();
  after.letIn(url("https://sts.contoso.com/adfs/ls"));
  for (const Row& row : table) {
    EXPECT_EQ(before.judge(url(row.address)), row.verdict) << row.address;
    EXPECT_EQ(after.judge(url(row.address)), row.afterContinue) << row.address;
  }
}

TEST(AddressRules, EachCloudShowsItsOwnSignInOnly) {
  const AddressRules us = rules("https://login.microsoftonline.us");
  EXPECT_EQ(us.judge(url("https://login.microsoftonline.us/x")), Verdict::Show);
  EXPECT_EQ(us.judge(url("https://login.microsoftonline.com/x")), Verdict::Ask);
  const AddressRules china = rules("https://login.partner.microsoftonline.cn");
  EXPECT_EQ(china.judge(url("https://login.partner.microsoftonline.cn/x")), Verdict::Show);
  EXPECT_EQ(china.judge(url("https://login.chinacloudapi.cn/x")), Verdict::Show);
  EXPECT_EQ(china.judge(url("https://login.live.com/x")), Verdict::Ask);
}

TEST(AddressRules, ALoopbackCloudIsItsOriginsAndNothingElse) {
  const profile::Cloud cloud{url("http://127.0.0.1:5001"), url("http://127.0.0.1:5002"), url("http://127.0.0.1:5003")};
  const AddressRules loopback(cloud, url("http://localhost/done"), false);
  EXPECT_EQ(loopback.judge(url("http://127.0.0.1:5001/t/authorize")), Verdict::Show);
  for (const char* other :
       {"http://127.0.0.1:5004/", "http://127.0.0.1/", "http://localhost:5001/", "http://[::1]:5001/",
        "https://127.0.0.1:5001/", "http://u@127.0.0.1:5001/", "http://127.0.0.2:5001/"}) {
    EXPECT_EQ(loopback.judge(url(other)), Verdict::Refuse) << other;
  }
}

TEST(AddressRules, LoadsTheRedirectOnceWhereTheVendorShallLearnOfIt) {
  const AddressRules loading(cloudAt("https://login.microsoftonline.com"), url("https://vendor.example/done"), true);
  EXPECT_EQ(loading.judge(url("https://vendor.example/done?admin_consent=True")), Verdict::LoadLast);
  EXPECT_EQ(loading.judge(url("https://vendor.example/other")), Verdict::Ask);
}

TEST(AddressRules, AFrameOfMicrosoftsPageIsMicrosofts) {
  const AddressRules before = rules();
  const QUrl page = url("https://login.microsoftonline.com/x");
  for (const char* fine : {"about:blank", "about:srcdoc", "https://login.live.com/Me.htm",
                           "https://login.microsoft.com/x", "https://autologon.microsoftazuread-sso.com/x",
                           "https://aadcdn.msauth.net/x", "https://logincdn.msftauth.net/x"}) {
    EXPECT_TRUE(before.mayFrame(url(fine), page)) << fine;
  }
  for (const char* other :
       {"https://evil.example/", "https://sts.contoso.com/", "http://login.live.com/", "https://evilmsauth.net/",
        "https://msauth.net.evil.example/", "https://aadcdn.msauth.net:8443/x", "https://u@aadcdn.msauth.net/",
        "data:text/html,x", "javascript:1", "blob:https://login.microsoftonline.com/1", "file:///etc/passwd",
        "about:version", "chrome://gpu", "view-source:https://login.live.com/", "http://localhost:7000/done?code=1",
        "http://127.0.0.1:5001/", "mailto:a@b.example", "ms-word:x"}) {
    EXPECT_FALSE(before.mayFrame(url(other), page)) << other;
  }
}

TEST(AddressRules, AServiceThatWasLetInBuildsItsPageOfHttpsFrames) {
  AddressRules after = rules();
  const QUrl service = url("https://sts.contoso.com/adfs/ls");
  EXPECT_FALSE(after.mayFrame(url("https://api.duo.example/frame"), service));
  after.letIn(service);
  EXPECT_TRUE(after.mayFrame(url("https://api.duo.example/frame"), service));
  EXPECT_TRUE(after.mayFrame(service, url("https://login.microsoftonline.com/x")));
  EXPECT_FALSE(after.mayFrame(url("http://api.duo.example/frame"), service));
  EXPECT_FALSE(after.mayFrame(url("file:///etc/passwd"), service));
  EXPECT_FALSE(after.mayFrame(url("https://api.duo.example/frame"), url("https://login.microsoftonline.com/x")));
}

TEST(AddressRules, NamesAHostInAsciiWithAnUnusualPort) {
  EXPECT_EQ(hostWithPort(url("https://login.microsоftonline.com/")),
            QStringLiteral("login.xn--microsftonline-0zl.com"));
  EXPECT_EQ(hostWithPort(url("https://sts.contoso.com:443/")), QStringLiteral("sts.contoso.com"));
  EXPECT_EQ(hostWithPort(url("https://sts.contoso.com:8443/")), QStringLiteral("sts.contoso.com:8443"));
  EXPECT_EQ(hostWithPort(url("http://127.0.0.1:8080/")), QStringLiteral("127.0.0.1:8080"));
}

}  // namespace
}  // namespace usher::app
