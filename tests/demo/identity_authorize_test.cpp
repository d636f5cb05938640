// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_fixture.h"
#include "demo/identity_intake.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

bool showsError(const InProcessBrowser& browser, int number) {
  return browser.reply().status == 200 && browser.page().text.contains(u"AADSTS%1:"_s.arg(number));
}

bool sendsError(const InProcessBrowser& browser, const QString& error, int number) {
  const demo::FormValues values = browser.targetValues();
  return browser.reply().status == 302 && values.value(u"error"_s) == error &&
         values.value(u"error_description"_s).startsWith(u"AADSTS%1: "_s.arg(number)) &&
         values.value(u"state"_s) == u"s1+ä &="_s;
}

}  // namespace

TEST_F(IdentityTest, AnUnknownClientIsToldOnThePageOnly) {
  browser().open(authorize({{u"client_id"_s, u"00000000-0000-0000-0000-0000000000ff"_s}}));
  EXPECT_TRUE(showsError(browser(), 700016));
  EXPECT_TRUE(browser().target().isEmpty());
}

TEST_F(IdentityTest, AMissingClientIsToldOnThePageOnly) {
  browser().open(authorize({{u"client_id"_s, QString()}}));
  EXPECT_TRUE(showsError(browser(), 900144));
}

TEST_F(IdentityTest, AnUnregisteredRedirectIsNeverFollowed) {
  for (const QString& wrong :
       {u"http://localhost:1/other"_s, u"https://evil.example/"_s, u"http://localhost.evil.example"_s,
        u"http://127.0.0.1:50123"_s, u"http://[::1]:50123"_s, u"http://me@localhost:50123"_s}) {
    browser().open(authorize({{u"redirect_uri"_s, wrong}}));
    EXPECT_TRUE(showsError(browser(), 50011)) << qPrintable(wrong);
  }
}

TEST_F(IdentityTest, AnUnknownTenantIsToldOnThePageOnly) {
  browser().open(authorize({}, u"nosuch.example"_s));
  EXPECT_TRUE(showsError(browser(), 90002));
}

TEST(IdentityRedirects, IgnoreThePortOfLocalhostOnly) {
  EXPECT_TRUE(demo::isRegistered({u"http://localhost"_s}, u"http://localhost:8123"_s));
  EXPECT_TRUE(demo::isRegistered({u"http://localhost/x"_s}, u"http://localhost:8123/x"_s));
  EXPECT_FALSE(demo::isRegistered({u"http://127.0.0.1:1/x"_s}, u"http://127.0.0.1:2/x"_s));
  EXPECT_FALSE(demo::isRegistered({u"https://vendor.example"_s}, u"https://vendor.example:444"_s));
}

TEST(IdentityRedirects, CompareThePathExactlyAndWithItsCase) {
  const QStringList registered{u"http://localhost/Done"_s, u"https://vendor.example"_s};
  EXPECT_FALSE(demo::isRegistered(registered, u"http://localhost:1/done"_s));
  EXPECT_FALSE(demo::isRegistered(registered, u"http://localhost:1/Done/"_s));
  EXPECT_FALSE(demo::isRegistered(registered, u"http://localhost:1/Done/more"_s));
  EXPECT_FALSE(demo::isRegistered(registered, u"http://localhost:1"_s));
  EXPECT_TRUE(demo::isRegistered(registered, u"https://vendor.example/"_s));
  EXPECT_FALSE(demo::isRegistered(registered, u"https://vendor.example/?a=1"_s));
  EXPECT_FALSE(demo::isRegistered(registered, u"https://vendor.example/#a"_s));
}

TEST_F(IdentityTest, ARedirectWithoutPathComesBackWithASlash) {
  codeFor(u"global-admin"_s);
  EXPECT_TRUE(browser().reply().header("Location").startsWith("http://localhost:50123/?code="));
}

TEST_F(IdentityTest, OnlyTheCodeResponseTypeIsEnabled) {
  browser().open(authorize({{u"response_type"_s, u"token"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"unsupported_response_type"_s, 700054));
  browser().open(authorize({{u"response_type"_s, QString()}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_request"_s, 900144));
}

TEST_F(IdentityTest, TwoPromptsAreRefused) {
  browser().open(authorize({{u"prompt"_s, u"login consent"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_request"_s, 90023));
}

TEST_F(IdentityTest, AScopeThatGraphDoesNotHaveIsRefused) {
  browser().open(authorize({{u"scope"_s, u"openid Nonsense.Read"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_client"_s, 650053));
}

TEST_F(IdentityTest, AScopeOfAnotherResourceIsRefused) {
  browser().open(authorize({{u"scope"_s, u"https://graph.microsoft.com/User.Read"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_resource"_s, 500011));
}

TEST_F(IdentityTest, TheDefaultScopeStandsAlone) {
  browser().open(authorize({{u"scope"_s, u"http://127.0.0.1:4101/.default User.Read"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_scope"_s, 70011));
}

TEST_F(IdentityTest, AMissingScopeIsRefused) {
  browser().open(authorize({{u"scope"_s, u" "_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_request"_s, 900144));
}

TEST_F(IdentityTest, AChallengeOfTheWrongSizeOrMethodIsRefused) {
  browser().open(authorize({{u"code_challenge"_s, u"short"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_request"_s, 501491));
  browser().open(authorize({{u"code_challenge_method"_s, u"S512"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"invalid_request"_s, 90023));
}

TEST_F(IdentityTest, ClaimsMustBeJson) {
  browser().open(authorize({{u"claims"_s, u"{oops"_s}}));
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"invalid_request"_s);
  browser().open(authorize({{u"claims"_s, u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s}}));
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
}

TEST_F(IdentityTest, AnErrorRedirectEncodesItsTextAsEntraDoes) {
  browser().open(authorize({{u"response_type"_s, u"token"_s}}));
  const QByteArray location = browser().reply().header("Location");
  EXPECT_TRUE(location.contains("error_description=AADSTS700054%3a+response_type")) << location.constData();
  EXPECT_TRUE(location.contains("%0d%0aTrace+ID%3a+"));
  EXPECT_TRUE(location.contains("&error_uri=http%3a%2f%2f127.0.0.1%3a4100%2ferror%3fcode%3d700054"));
}

TEST_F(IdentityTest, AnswersComeInTheFragmentWhenAskedFor) {
  codeFor(u"global-admin"_s, {{u"response_mode"_s, u"fragment"_s}});
  EXPECT_TRUE(browser().reply().header("Location").startsWith("http://localhost:50123/#code="));
}

TEST_F(IdentityTest, AnswersComeAsAFormWhenAskedFor) {
  codeFor(u"global-admin"_s, {{u"response_mode"_s, u"form_post"_s}});
  ASSERT_TRUE(browser().page().form);
  EXPECT_EQ(browser().page().form->action, u"http://localhost:50123/"_s);
  EXPECT_TRUE(browser().page().form->named(u"code"_s));
  browser().open(authorize({{u"response_mode"_s, u"smoke_signal"_s}}));
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"invalid_request"_s);
}

TEST_F(IdentityTest, ACodeComesWithStateSessionAndClientInfo) {
  codeFor(u"global-admin"_s, {{u"client_info"_s, u"1"_s}});
  const demo::FormValues values = browser().targetValues();
  EXPECT_EQ(values.value(u"state"_s), u"s1+ä &="_s);
  EXPECT_FALSE(values.value(u"session_state"_s).isEmpty());
  EXPECT_FALSE(values.value(u"client_info"_s).isEmpty());
  EXPECT_FALSE(values.has(u"error"_s));
}

TEST_F(IdentityTest, WithoutAStateNoneComesBack) {
  codeFor(u"global-admin"_s, {{u"state"_s, QString()}});
  EXPECT_FALSE(browser().targetValues().has(u"state"_s));
}

TEST_F(IdentityTest, AuthorizeMayBePosted) {
  const demo::Reply reply = post(u"/organizations/oauth2/v2.0/authorize"_s, {{u"client_id"_s, m_usher},
                                                                             {u"response_type"_s, u"code"_s},
                                                                             {u"redirect_uri"_s, u"http://localhost"_s},
                                                                             {u"scope"_s, u"openid"_s}});
  EXPECT_EQ(parsedPage(QString::fromUtf8(reply.body)).heading, u"Sign in"_s);
}

TEST_F(IdentityTest, SilentWithoutASessionNeedsALogin) {
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"login_required"_s, 50058));
}

TEST_F(IdentityTest, SilentWithASessionAndConsentGivesACode) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, SilentWithoutConsentSaysSo) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"none"_s}, {u"scope"_s, u"Directory.Read.All"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"consent_required"_s, 65001));
}

TEST_F(IdentityTest, SilentWithTheHintOfSomebodyElseNeedsALogin) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"none"_s}, {u"login_hint"_s, person(u"global-admin"_s).userName}}));
  EXPECT_TRUE(sendsError(browser(), u"login_required"_s, 50058));
}

TEST_F(IdentityTest, SilentForAPersonWhoIsNotAssignedFails) {
  codeFor(u"head-of-cs"_s);
  principalOf(m_usher).appRoleAssignmentRequired = true;
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"interaction_required"_s, 50105));
}

TEST_F(IdentityTest, SilentForAGlobalAdministratorNeedsNoAssignment) {
  codeFor(u"global-admin"_s);
  principalOf(m_usher).appRoleAssignmentRequired = true;
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, AnAssignedGroupLetsItsDirectMembersIn) {
  codeFor(u"head-of-cs"_s);
  demo::ServicePrincipal& usher = principalOf(m_usher);
  usher.appRoleAssignmentRequired = true;
  m_world.groups.insert(u"g"_s, demo::Group{.id = u"g"_s, .displayName = u"G"_s, .memberIds = {idOf(u"head-of-cs"_s)}});
  m_world.groups.insert(u"outer"_s, demo::Group{.id = u"outer"_s, .displayName = u"O"_s, .memberIds = {u"g"_s}});
  m_world.assignments.insert(
      u"a"_s,
      demo::Assignment{.id = u"a"_s, .principalId = u"outer"_s, .principalType = u"Group"_s, .resourceId = usher.id});
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_TRUE(sendsError(browser(), u"interaction_required"_s, 50105)) << "nested members are not covered";
  m_world.assignments[u"a"_s].principalId = u"g"_s;
  browser().open(authorize({{u"prompt"_s, u"none"_s}}));
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

}  // namespace usher::test
