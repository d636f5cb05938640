// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "case_name.h"
#include "signin/consent_request.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

const QString linkTenant = u"5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01"_s;
const QString linkClient = u"0f3d8a10-1c2b-4d5e-8f90-a1b2c3d4e5f6"_s;

signin::LinkExpectation linkExpectation() {
  signin::LinkExpectation expectation;
  expectation.cloud = {QUrl(u"https://login.microsoftonline.com"_s), QUrl(u"https://graph.microsoft.com"_s), {}};
  expectation.application.clientId = linkClient;
  expectation.application.consentRedirects = {QUrl(u"https://login.microsoftonline.com/common/oauth2/nativeclient"_s),
                                              QUrl(u"http://localhost/consent"_s), QUrl(u"https://contreli.example"_s)};
  expectation.tenantId = linkTenant;
  expectation.verifiedDomains = {u"contoso.example"_s, u"contoso.onmicrosoft.com"_s};
  return expectation;
}

QString v1(const QString& tenant = linkTenant) {
  return u"https://login.microsoftonline.com/"_s + tenant + u"/adminconsent?client_id="_s + linkClient;
}

QString v2() {
  return u"https://login.microsoftonline.com/"_s + linkTenant + u"/v2.0/adminconsent?client_id="_s + linkClient +
         u"&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"_s;
}

struct GoodLink {
  const char* name;
  QString pasted, state, redirect;
};

class VendorLinkAccepted : public testing::TestWithParam<GoodLink> {};

TEST_P(VendorLinkAccepted, GivesStateAndRedirectUnchanged) {
  const auto link = signin::readVendorLink(GetParam().pasted, linkExpectation());
  ASSERT_TRUE(link) << link.error().code.toStdString() << ' ' << link.error().detail.toStdString();
  EXPECT_EQ(link->state, GetParam().state);
  EXPECT_EQ(link->redirectUri.toString(), GetParam().redirect);
}

INSTANTIATE_TEST_SUITE_P(
    Links, VendorLinkAccepted,
    testing::Values(GoodLink{"v1", v1(), {}, {}}, GoodLink{"v2", v2(), {}, {}},
                    GoodLink{"tenant_in_capitals", v1(linkTenant.toUpper()), {}, {}},
                    GoodLink{"client_in_capitals", v1().replace(linkClient, linkClient.toUpper()), {}, {}},
                    GoodLink{"verified_domain", v1(u"contoso.example"_s), {}, {}},
                    GoodLink{"verified_domain_in_capitals", v1(u"CONTOSO.onmicrosoft.com"_s), {}, {}},
                    GoodLink{"state", v2() + u"&state=a%2Bb%20c%3D%C3%A4"_s, u"a+b c=ä"_s, {}},
                    GoodLink{"state_with_plus", v2() + u"&state=a+b"_s, u"a b"_s, {}},
                    GoodLink{"longest_state", v2() + u"&state="_s + QString(1024, u's'), QString(1024, u's'), {}},
                    GoodLink{"redirect_elsewhere",
                             v2() + u"&redirect_uri=https%3A%2F%2Fcontreli.example"_s,
                             {},
                             u"https://contreli.example"_s},
                    GoodLink{"redirect_with_slash",
                             v2() + u"&redirect_uri=https://contreli.example/"_s,
                             {},
                             u"https://contreli.example"_s},
                    GoodLink{"redirect_own_browser",
                             v2() + u"&redirect_uri=http%3A%2F%2Flocalhost%2Fconsent"_s,
                             {},
                             u"http://localhost/consent"_s},
                    GoodLink{"other_parameters", v2() + u"&prompt=consent&login_hint=a%40b"_s, {}, {}},
                    GoodLink{"white_space_around", u" \t\r\n"_s + v2() + u" \n\n"_s, {}, {}},
                    GoodLink{"angle_brackets", u"<"_s + v2() + u">"_s, {}, {}},
                    GoodLink{"wrapped_by_mail", v2().insert(60, u"\r\n   "_s) + u"&sta\n te=ab\ncd"_s, u"abcd"_s, {}},
                    GoodLink{"scheme_in_capitals", v2().replace(u"https://login"_s, u"HTTPS://login"_s), {}, {}}),
    caseName<GoodLink>);

struct BadLink {
  const char* name;
  QString pasted, code;
};

class VendorLinkRefused : public testing::TestWithParam<BadLink> {};

TEST_P(VendorLinkRefused, NamesWhatIsWrong) {
  const auto link = signin::readVendorLink(GetParam().pasted, linkExpectation());
  ASSERT_FALSE(link);
  EXPECT_EQ(link.error().kind, Failure::Kind::BadInput);
  EXPECT_EQ(link.error().code, GetParam().code) << link.error().detail.toStdString();
}

QString onHost(const QString& host) {
  return v2().replace(u"login.microsoftonline.com/"_s, host + u'/');
}

QString onPath(const QString& path) {
  return u"https://login.microsoftonline.com"_s + path + u"?client_id="_s + linkClient;
}

INSTANTIATE_TEST_SUITE_P(
    Links, VendorLinkRefused,
    testing::Values(
        BadLink{"empty", {}, u"not-a-link"_s}, BadLink{"words", u"please click"_s, u"not-a-link"_s},
        BadLink{"words_before", u"Link: "_s + v2(), u"not-a-link"_s},
        BadLink{"words_after", v2() + u" thanks"_s, u"not-a-link"_s},
        BadLink{"no_scheme", v2().mid(8), u"not-a-link"_s},
        BadLink{"backslash", v2().replace(u".com/"_s, u".com\\"_s), u"not-a-link"_s},
        BadLink{"zero_width_space", v2().insert(20, QChar(0x200B)), u"not-a-link"_s},
        BadLink{"right_to_left", v2().insert(20, QChar(0x202E)), u"not-a-link"_s},
        BadLink{"cyrillic_look_alike", v2().replace(u"micro"_s, u"micrо"_s), u"not-a-link"_s},
        BadLink{"far_too_long", v2() + u"&x="_s + QString(9000, u'x'), u"not-a-link"_s},
        BadLink{"http", v2().replace(u"https://login"_s, u"http://login"_s), u"host"_s},
        BadLink{"javascript", v2().replace(u"https"_s, u"javascript"_s), u"host"_s},
        BadLink{"other_host", onHost(u"login.evil.example"_s), u"host"_s},
        BadLink{"host_as_prefix", onHost(u"login.microsoftonline.com.evil.example"_s), u"host"_s},
        BadLink{"host_as_suffix", onHost(u"evillogin.microsoftonline.com"_s), u"host"_s},
        BadLink{"sub_host", onHost(u"x.login.microsoftonline.com"_s), u"host"_s},
        BadLink{"trailing_dot", onHost(u"login.microsoftonline.com."_s), u"host"_s},
        BadLink{"mixed_case_host", onHost(u"Login.MicrosoftOnline.com"_s), u"host"_s},
        BadLink{"encoded_host", onHost(u"login%2Emicrosoftonline.com"_s), u"host"_s},
        BadLink{"user_info", onHost(u"login.microsoftonline.com@evil.example"_s), u"host"_s},
        BadLink{"user_info_before", onHost(u"evil@login.microsoftonline.com"_s), u"host"_s},
        BadLink{"password", onHost(u"a:b@login.microsoftonline.com"_s), u"host"_s},
        BadLink{"other_port", onHost(u"login.microsoftonline.com:8443"_s), u"host"_s},
        BadLink{"spelled_port", onHost(u"login.microsoftonline.com:443"_s), u"host"_s},
        BadLink{"empty_port", onHost(u"login.microsoftonline.com:"_s), u"host"_s},
        BadLink{"punycode", onHost(u"login.xn--microsftonline-3fg.com"_s), u"host"_s},
        BadLink{"other_cloud", onHost(u"login.microsoftonline.us"_s), u"host"_s},
        BadLink{"no_path", u"https://login.microsoftonline.com?client_id="_s + linkClient, u"path"_s},
        BadLink{"authorize", onPath(u'/' + linkTenant + u"/oauth2/v2.0/authorize"_s), u"path"_s},
        BadLink{"device_code", onPath(u"/common/oauth2/deviceauth"_s), u"path"_s},
        BadLink{"trailing_slash", onPath(u'/' + linkTenant + u"/adminconsent/"_s), u"path"_s},
        BadLink{"more_path", onPath(u'/' + linkTenant + u"/adminconsent/x"_s), u"path"_s},
        BadLink{"double_slash", onPath(u"//"_s + linkTenant + u"/adminconsent"_s), u"path"_s},
        BadLink{"dot_segments", onPath(u"/x/../"_s + linkTenant + u"/adminconsent"_s), u"path"_s},
        BadLink{"mixed_case_path", onPath(u'/' + linkTenant + u"/AdminConsent"_s), u"path"_s},
        BadLink{"encoded_path", onPath(u'/' + linkTenant + u"/%61dminconsent"_s), u"path"_s},
        BadLink{"v3", onPath(u'/' + linkTenant + u"/v3.0/adminconsent"_s), u"path"_s},
        BadLink{"other_tenant", v1(u"99999999-0000-4000-8000-000000000000"_s), u"tenant"_s},
        BadLink{"organizations", v1(u"organizations"_s), u"tenant"_s}, BadLink{"common", v1(u"common"_s), u"tenant"_s},
        BadLink{"foreign_domain", v1(u"fabrikam.example"_s), u"tenant"_s},
        BadLink{"domain_as_suffix", v1(u"evilcontoso.example"_s), u"tenant"_s},
        BadLink{"empty_tenant", onPath(u"//adminconsent"_s), u"tenant"_s},
        BadLink{"fragment", v2() + u"#x"_s, u"parameter"_s},
        BadLink{"two_clients", v2() + u"&client_id="_s + linkClient, u"parameter"_s},
        BadLink{"two_states", v2() + u"&state=a&state=b"_s, u"parameter"_s},
        BadLink{"client_in_other_case", v2() + u"&Client_Id=evil"_s, u"parameter"_s},
        BadLink{"encoded_name", v2() + u"&%73tate=a"_s, u"parameter"_s},
        BadLink{"broken_encoding", v2() + u"&state=%zz"_s, u"parameter"_s},
        BadLink{"broken_utf8", v2() + u"&state=%ff"_s, u"parameter"_s},
        BadLink{"no_client", v2().replace(u"client_id"_s, u"client"_s), u"client"_s},
        BadLink{"no_query", onPath(u'/' + linkTenant + u"/adminconsent"_s).section(u'?', 0, 0), u"client"_s},
        BadLink{"other_client", v2().replace(linkClient, u"99999999-0000-4000-8000-000000000000"_s), u"client"_s},
        BadLink{"other_scope", v2().replace(u".default"_s, u"Mail.ReadWrite"_s), u"scope"_s},
        BadLink{"more_scope", v2().replace(u".default"_s, u".default%20Mail.Send"_s), u"scope"_s},
        BadLink{"empty_scope", v1() + u"&scope="_s, u"scope"_s},
        BadLink{"scope_of_another_graph", v2().replace(u"graph.microsoft.com"_s, u"graph.microsoft.us"_s), u"scope"_s},
        BadLink{"other_redirect", v2() + u"&redirect_uri=https://evil.example/"_s, u"redirect"_s},
        BadLink{"redirect_with_path", v2() + u"&redirect_uri=https://contreli.example/x"_s, u"redirect"_s},
        BadLink{"redirect_with_user", v2() + u"&redirect_uri=https://contreli.example@evil.example"_s, u"redirect"_s},
        BadLink{"redirect_with_port", v2() + u"&redirect_uri=http://localhost:99/consent"_s, u"redirect"_s},
        BadLink{"empty_redirect", v2() + u"&redirect_uri="_s, u"redirect"_s},
        BadLink{"state_too_long", v2() + u"&state="_s + QString(1025, u's'), u"state"_s},
        BadLink{"state_with_control_character", v2() + u"&state=a%00b"_s, u"state"_s},
        BadLink{"state_with_line_break", v2() + u"&state=a%0d%0ab"_s, u"state"_s}),
    caseName<BadLink>);

TEST(VendorLink, TheOffendingValueIsGivenShortAndHarmless) {
  const auto link = signin::readVendorLink(u"https://"_s + QString(900, u'e') + u".example/x"_s, linkExpectation());
  EXPECT_EQ(link.error().code, u"host"_s);
  EXPECT_LE(link.error().detail.size(), 200);
}

TEST(VendorLink, InALoopbackCloudItsOwnPortCounts) {
  signin::LinkExpectation expectation = linkExpectation();
  expectation.cloud = {QUrl(u"http://127.0.0.1:4711"_s), QUrl(u"http://127.0.0.1:4712"_s), {}};
  const QString link = u"http://127.0.0.1:%1/"_s + linkTenant + u"/v2.0/adminconsent?client_id="_s + linkClient +
                       u"&scope=http://127.0.0.1:4712/.default"_s;
  EXPECT_TRUE(signin::readVendorLink(link.arg(4711), expectation));
  EXPECT_EQ(signin::readVendorLink(link.arg(4713), expectation).error().code, u"host"_s);
}

}  // namespace
}  // namespace usher::test
