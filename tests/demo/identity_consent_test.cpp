// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonObject>

#include "demo/identity_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

const QString adminScopes = u"Directory.Read.All Application.ReadWrite.All AppRoleAssignment.ReadWrite.All"_s;

}  // namespace

TEST_F(IdentityTest, AMemberConsentsForThemselvesToWhatUsersMayConsentTo) {
  codeFor(u"head-of-cs"_s);
  const demo::Grant* grant = grantOf(m_usher, idOf(u"head-of-cs"_s));
  ASSERT_NE(grant, nullptr);
  EXPECT_TRUE(grant->scopes.contains(u"User.Read"_s));
  EXPECT_EQ(grant->resourceId, m_world.graphServicePrincipalId);
  EXPECT_EQ(grantOf(m_usher, {}), nullptr);
  EXPECT_EQ(m_world.servicePrincipalOf(m_usher)->tags, QStringList{u"WindowsAzureActiveDirectoryIntegratedApp"_s});
}

TEST_F(IdentityTest, TheConsentPageListsWhatIsMissing) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"scope"_s, u"User.Read Mail.Read"_s}}));
  EXPECT_EQ(browser().heading(), u"Permissions requested"_s);
  EXPECT_TRUE(browser().page().text.contains(u"mail"_s)) << qPrintable(browser().page().text);
  EXPECT_FALSE(browser().page().text.contains(u"Sign you in"_s));
}

TEST_F(IdentityTest, PromptConsentAsksAgain) {
  codeFor(u"head-of-cs"_s);
  browser().open(authorize({{u"prompt"_s, u"consent"_s}}));
  EXPECT_EQ(browser().heading(), u"Permissions requested"_s);
  browser().submit({}, u"accept"_s);
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, DecliningConsentGrantsNothing) {
  browser().open(authorize());
  browser().signIn(person(u"head-of-cs"_s));
  browser().submit({}, u"cancel"_s);
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"access_denied"_s);
  EXPECT_TRUE(browser().targetValues().value(u"error_description"_s).startsWith(u"AADSTS65004: "_s));
  EXPECT_EQ(m_world.servicePrincipalOf(m_usher), nullptr);
}

TEST_F(IdentityTest, AdministratorScopesNeedApprovalForAMember) {
  browser().open(authorize({{u"scope"_s, adminScopes}}));
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
  EXPECT_TRUE(browser().page().text.contains(u"Return to the application without granting consent"_s));
  browser().followLink(u"leave"_s);
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"access_denied"_s);
  EXPECT_TRUE(browser().targetValues().value(u"error_description"_s).startsWith(u"AADSTS90094: "_s));
  EXPECT_EQ(browser().targetValues().value(u"state"_s), u"s1+ä &="_s);
}

TEST_F(IdentityTest, APostedAcceptDoesNotReplaceTheApproval) {
  browser().open(authorize({{u"scope"_s, adminScopes}}));
  browser().signIn(person(u"head-of-cs"_s));
  const QString ticket = browser().page().link(u"leave"_s)->href.section(u'=', 1);
  const demo::Reply reply = m_tenant->handle({demo::Origin::Authority,
                                              "POST",
                                              QUrl(u"http://127.0.0.1:4100/common/signin/consent"_s),
                                              {},
                                              "action=accept&organisation=yes&ticket=" + ticket.toLatin1()});
  EXPECT_EQ(parsedPage(QString::fromUtf8(reply.body)).heading, u"Need admin approval"_s);
  EXPECT_TRUE(m_world.servicePrincipalOf(m_usher) == nullptr);
}

TEST_F(IdentityTest, APostedAcceptDoesNotReplaceTheRoleForAdminConsent) {
  browser().open(adminConsent());
  browser().signIn(person(u"head-of-cs"_s));
  const QString ticket = browser().page().link(u"leave"_s)->href.section(u'=', 1);
  post(u"/common/signin/consent"_s, {{u"ticket"_s, ticket}, {u"action"_s, u"accept"_s}});
  // With the session's cookie as well, which a forger of the form would have.
  m_tenant->handle({demo::Origin::Authority,
                    "POST",
                    QUrl(u"http://127.0.0.1:4100/common/signin/consent"_s),
                    {{"Cookie", browser().cookie()}},
                    "action=accept&ticket=" + ticket.toLatin1()});
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor), nullptr);
}

TEST_F(IdentityTest, APostedAcceptDoesNotReplaceTheSignIn) {
  browser().open(adminConsent({}, u"contoso.com"_s));
  browser().submit({{u"loginfmt"_s, person(u"global-admin"_s).userName}}, u"next"_s);
  const QString ticket = browser().page().form->named(u"ticket"_s)->value;
  post(u"/common/signin/consent"_s, {{u"ticket"_s, ticket}, {u"action"_s, u"accept"_s}});
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor), nullptr);
}

TEST_F(IdentityTest, AnAssignmentToAnotherAppLetsNobodyIn) {
  principalOf(m_vendor).appRoleAssignmentRequired = true;
  m_world.assignments.insert(u"a"_s, demo::Assignment{.id = u"a"_s,
                                                      .principalId = idOf(u"head-of-cs"_s),
                                                      .principalType = u"User"_s,
                                                      .resourceId = m_world.graphServicePrincipalId});
  browser().open(authorize({{u"client_id"_s, m_vendor}, {u"redirect_uri"_s, u"https://vendor.example/done"_s}}));
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50105: "_s));
}

TEST_F(IdentityTest, AnotherAccountMayBeTriedFromNeedAdminApproval) {
  browser().open(authorize({{u"scope"_s, adminScopes}}));
  browser().signIn(person(u"head-of-cs"_s));
  browser().followLink(u"switch"_s);
  EXPECT_EQ(browser().heading(), u"Sign in"_s);
  browser().signIn(person(u"global-admin"_s));
  EXPECT_EQ(browser().heading(), u"Permissions requested"_s);
}

TEST_F(IdentityTest, OnlyAGlobalAdministratorIsOfferedConsentForEverybody) {
  browser().open(authorize({{u"scope"_s, adminScopes}}));
  browser().signIn(person(u"cloud-app-admin"_s));
  ASSERT_EQ(browser().heading(), u"Permissions requested"_s);
  EXPECT_EQ(browser().page().form->named(u"organisation"_s), nullptr);
  browser().forgetCookies();
  browser().open(authorize({{u"scope"_s, adminScopes}}));
  browser().signIn(person(u"global-admin"_s));
  EXPECT_NE(browser().page().form->named(u"organisation"_s), nullptr);
}

TEST_F(IdentityTest, WithoutTheTickAnAdministratorConsentsForThemselves) {
  codeFor(u"cloud-app-admin"_s, {{u"scope"_s, adminScopes}});
  EXPECT_NE(grantOf(m_usher, idOf(u"cloud-app-admin"_s)), nullptr);
  EXPECT_EQ(grantOf(m_usher, {}), nullptr);
}

TEST_F(IdentityTest, WithTheTickTheConsentHoldsForEverybody) {
  browser().open(authorize());
  browser().signIn(person(u"global-admin"_s));
  browser().submit({{u"organisation"_s, u"yes"_s}}, u"accept"_s);
  ASSERT_NE(grantOf(m_usher, {}), nullptr);
  browser().forgetCookies();
  browser().open(authorize());
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, TheTickOfSomebodyElseIsIgnored) {
  browser().open(authorize());
  browser().signIn(person(u"head-of-cs"_s));
  const QString ticket = browser().page().form->named(u"ticket"_s)->value;
  post(u"/common/signin/consent"_s, {{u"ticket"_s, ticket}, {u"action"_s, u"accept"_s}, {u"organisation"_s, u"yes"_s}});
  EXPECT_EQ(grantOf(m_usher, {}), nullptr);
  EXPECT_NE(grantOf(m_usher, idOf(u"head-of-cs"_s)), nullptr);
}

TEST_F(IdentityTest, WhereAssignmentIsRequiredNobodyConsentsForThemselves) {
  demo::ServicePrincipal& vendor = principalOf(m_vendor);
  vendor.appRoleAssignmentRequired = true;
  m_world.assignments.insert(
      u"a"_s,
      demo::Assignment{
          .id = u"a"_s, .principalId = idOf(u"head-of-cs"_s), .principalType = u"User"_s, .resourceId = vendor.id});
  browser().open(authorize({{u"client_id"_s, m_vendor},
                            {u"redirect_uri"_s, u"https://vendor.example/done"_s},
                            {u"scope"_s, u"Mail.Read"_s}}));
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
}

TEST_F(IdentityTest, SomebodyNotAssignedIsToldOnThePage) {
  principalOf(m_vendor).appRoleAssignmentRequired = true;
  browser().open(authorize({{u"client_id"_s, m_vendor}, {u"redirect_uri"_s, u"https://vendor.example/done"_s}}));
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50105: "_s));
  EXPECT_TRUE(browser().target().isEmpty());
}

TEST_F(IdentityTest, AnApplicationThatIsSwitchedOffLetsNobodyIn) {
  principalOf(m_vendor).accountEnabled = false;
  browser().open(authorize({{u"client_id"_s, m_vendor}, {u"redirect_uri"_s, u"https://vendor.example/done"_s}}));
  browser().signIn(person(u"global-admin"_s));
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS7000112: "_s));
}

TEST_F(IdentityTest, WithoutRolesTheAdministratorNeedsApprovalToo) {
  play(u"no-admin-role"_s);
  browser().open(authorize({{u"scope"_s, adminScopes}}));
  browser().signIn(person(u"global-admin"_s));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
}

TEST_F(IdentityTest, AdminConsentListsAndGrantsWhatTheApplicationRegistered) {
  browser().open(adminConsent());
  browser().signIn(person(u"global-admin"_s));
  EXPECT_EQ(browser().heading(), u"Permissions requested for your organization"_s);
  for (const QString& value : {u"Mail.Read"_s, u"Calendars.Read"_s}) {
    const auto found = std::find_if(m_world.graphScopes.begin(), m_world.graphScopes.end(),
                                    [&](const demo::Permission& permission) { return permission.value == value; });
    EXPECT_TRUE(browser().page().text.contains(found->displayName)) << qPrintable(value);
    EXPECT_TRUE(browser().page().text.contains(found->description.simplified())) << qPrintable(value);
  }
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor), nullptr) << "nothing before Accept";
  browser().submit({}, u"accept"_s);
  const demo::Grant* grant = grantOf(m_vendor, {});
  ASSERT_NE(grant, nullptr);
  EXPECT_EQ(grant->scopes, (QStringList{u"Mail.Read"_s, u"Calendars.Read"_s}));
}

TEST_F(IdentityTest, AdminConsentComesBackAsEntraDoes) {
  browser().open(adminConsent());
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(browser().reply().header("Location"),
            "https://vendor.example/done?admin_consent=True&tenant=" + m_world.tenantId.toLatin1() +
                "&state=st+at&scope=http%3a%2f%2f127.0.0.1%3a4101%2fMail.Read+http%3a%2f%2f127.0.0.1%3a4101%"
                "2fCalendars.Read");
}

TEST_F(IdentityTest, TheOlderEndpointRepliesWithoutScopes) {
  browser().open(adminConsent({{u"scope"_s, QString()}}, m_world.tenantId, {}));
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(browser().reply().header("Location"),
            "https://vendor.example/done?admin_consent=True&tenant=" + m_world.tenantId.toLatin1() + "&state=st+at");
}

TEST_F(IdentityTest, TheOlderEndpointPicksARegisteredAddressWhenNoneIsNamed) {
  browser().open(adminConsent({{u"redirect_uri"_s, QString()}, {u"scope"_s, QString()}}, u"organizations"_s, {}));
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(browser().target().adjusted(QUrl::RemoveQuery).toString(),
            m_world.applications[m_vendor].redirectUris.first());
}

TEST_F(IdentityTest, WithoutAnyRegisteredAddressTheConsentIsRecordedAndThePageFails) {
  m_world.applications[m_vendor].redirectUris.clear();
  browser().open(adminConsent({{u"redirect_uri"_s, QString()}}, u"contoso.com"_s, {}));
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS500113: "_s));
  EXPECT_NE(grantOf(m_vendor, {}), nullptr);
}

TEST_F(IdentityTest, InTheScenarioDeclinesEvenAcceptIsDeclined) {
  play(u"declines"_s);
  browser().open(adminConsent());
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"consent_required"_s);
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor), nullptr);
}

TEST_F(IdentityTest, DecliningAdminConsentStillSaysAdminConsentTrue) {
  browser().open(adminConsent());
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"cancel"_s);
  const QByteArray location = browser().reply().header("Location");
  EXPECT_TRUE(
      location.startsWith("https://vendor.example/done?admin_consent=True&error=consent_required&"
                          "error_description=AADSTS65004%3a+The+resource+owner+or+authorization+server+denied+"
                          "the+request.%0d%0aTrace+ID%3a+"))
      << location.constData();
  EXPECT_TRUE(location.endsWith("&state=st+at"));
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor), nullptr);
}

TEST_F(IdentityTest, CancellingTheSignInOfAnAdminConsentIsACancel) {
  browser().open(adminConsent());
  browser().submit({}, u"cancel"_s);
  EXPECT_EQ(browser().reply().header("Location"),
            "https://vendor.example/done?admin_consent=True&error=access_denied&error_subcode=cancel&state=st+at");
}

TEST_F(IdentityTest, AMemberCannotGiveAdminConsent) {
  browser().open(adminConsent());
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
  EXPECT_TRUE(browser().target().isEmpty());
  browser().followLink(u"leave"_s);
  EXPECT_EQ(browser().targetValues().value(u"admin_consent"_s), u"True"_s);
  EXPECT_EQ(browser().targetValues().value(u"error"_s), u"access_denied"_s);
  EXPECT_TRUE(browser().targetValues().value(u"error_description"_s).startsWith(u"AADSTS90094"_s));
}

TEST_F(IdentityTest, AGuestCannotGiveAdminConsent) {
  browser().open(adminConsent());
  browser().signIn(person(u"guest"_s));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
}

TEST_F(IdentityTest, SomebodyOfAnotherOrganisationDoesNotReachTheConsentPage) {
  browser().open(adminConsent());
  browser().signIn({u"kim@fabrikam.com"_s, u"pw"_s, {}});
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS50020"_s));
}

TEST_F(IdentityTest, ACloudApplicationAdministratorGrantsDelegatedPermissionsOnly) {
  browser().open(adminConsent());
  browser().signIn(person(u"cloud-app-admin"_s));
  EXPECT_EQ(browser().heading(), u"Permissions requested for your organization"_s);
  browser().open(adminConsent({{u"client_id"_s, m_syncVendor}}));
  EXPECT_EQ(browser().heading(), u"Need admin approval"_s);
}

TEST_F(IdentityTest, APrivilegedRoleAdministratorGrantsEverything) {
  m_world.users[idOf(u"head-of-cs"_s)].roles = QStringList{u"e8611ab8-c189-46e8-94e1-60213ab1f814"_s};
  browser().open(adminConsent({{u"client_id"_s, m_syncVendor}}));
  browser().signIn(person(u"head-of-cs"_s));
  EXPECT_EQ(browser().heading(), u"Permissions requested for your organization"_s);
}

TEST_F(IdentityTest, ApplicationPermissionsBecomeAssignmentsOfTheEnterpriseApp) {
  browser().open(adminConsent({{u"client_id"_s, m_syncVendor}}));
  browser().signIn(person(u"global-admin"_s));
  EXPECT_TRUE(browser().page().text.contains(u"By the app itself"_s));
  browser().submit({}, u"accept"_s);
  const QString client = m_world.servicePrincipalOf(m_syncVendor)->id;
  int found = 0;
  for (const demo::Assignment& assignment : std::as_const(m_world.assignments)) {
    if (assignment.principalId == client) {
      ++found;
      EXPECT_EQ(assignment.principalType, u"ServicePrincipal"_s);
      EXPECT_EQ(assignment.resourceId, m_world.graphServicePrincipalId);
    }
  }
  EXPECT_EQ(found, 1);
}

TEST_F(IdentityTest, ConsentingTwiceChangesNothing) {
  for (int i = 0; i < 2; ++i) {
    browser().open(adminConsent({{u"client_id"_s, m_syncVendor}}));
    browser().signIn(person(u"global-admin"_s));
    browser().submit({}, u"accept"_s);
  }
  const QJsonObject once = m_world.toJson();
  browser().open(adminConsent({{u"client_id"_s, m_syncVendor}}));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(m_world.toJson(), once);
}

TEST_F(IdentityTest, ConsentToEverythingRevokesWhatWasGrantedBeyondIt) {
  browser().open(adminConsent({{u"scope"_s, u"Mail.Read Contacts.Read"_s}}));
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(grantOf(m_vendor, {})->scopes, (QStringList{u"Mail.Read"_s, u"Contacts.Read"_s}));
  browser().open(adminConsent());
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(grantOf(m_vendor, {})->scopes, (QStringList{u"Mail.Read"_s, u"Calendars.Read"_s}));
}

TEST_F(IdentityTest, ConsentToNamedScopesAddsToWhatIsThere) {
  browser().open(adminConsent({{u"scope"_s, u"Mail.Read"_s}}));
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  browser().open(adminConsent({{u"scope"_s, u"Contacts.Read"_s}}));
  browser().submit({}, u"accept"_s);
  EXPECT_EQ(grantOf(m_vendor, {})->scopes, (QStringList{u"Mail.Read"_s, u"Contacts.Read"_s}));
  EXPECT_EQ(browser().targetValues().value(u"scope"_s), u"http://127.0.0.1:4101/Contacts.Read"_s);
}

TEST_F(IdentityTest, ReplicationLagHidesWhatWasConsentedFromGraphOnly) {
  play(u"replication-lag=90s"_s);
  browser().open(adminConsent());
  browser().signIn(person(u"global-admin"_s));
  browser().submit({}, u"accept"_s);
  const QDateTime settled = m_clock.now().addSecs(90);
  EXPECT_EQ(m_world.servicePrincipalOf(m_vendor)->visibleFrom, settled);
  EXPECT_EQ(grantOf(m_vendor, {})->visibleFrom, settled);
  browser().open(authorize({{u"client_id"_s, m_vendor},
                            {u"redirect_uri"_s, u"https://vendor.example/done"_s},
                            {u"scope"_s, u"openid"_s},
                            {u"prompt"_s, u"none"_s}}));
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

TEST_F(IdentityTest, AdminConsentChecksItsParametersOnThePage) {
  const auto number = [this](const QUrl& url) {
    browser().open(url);
    return browser().page().text.section(u"AADSTS"_s, 1).section(u':', 0, 0).toInt();
  };
  EXPECT_EQ(number(adminConsent({{u"client_id"_s, u"00000000-0000-0000-0000-0000000000ff"_s}})), 700016);
  EXPECT_EQ(number(adminConsent({{u"redirect_uri"_s, u"https://vendor.example/other"_s}})), 50011);
  EXPECT_EQ(number(adminConsent({{u"redirect_uri"_s, QString()}})), 500113);
  EXPECT_EQ(number(adminConsent({{u"scope"_s, QString()}})), 900144);
  EXPECT_EQ(number(adminConsent({{u"scope"_s, u"Nonsense"_s}})), 650053);
  EXPECT_EQ(number(adminConsent({}, u"common"_s)), 50059);
  EXPECT_EQ(number(adminConsent({}, u"nosuch.example"_s)), 90002);
}

TEST_F(IdentityTest, AdminConsentUsesTheSessionOfTheSignIn) {
  codeFor(u"global-admin"_s);
  browser().open(adminConsent());
  EXPECT_EQ(browser().heading(), u"Permissions requested for your organization"_s);
}

TEST_F(IdentityTest, TheSilentProbeOfTheVendorsAppTellsWhetherItIsConsented) {
  const QUrl probe = authorize({{u"client_id"_s, m_vendor},
                                {u"redirect_uri"_s, u"https://vendor.example/done"_s},
                                {u"scope"_s, u"openid"_s},
                                {u"prompt"_s, u"none"_s}});
  codeFor(u"global-admin"_s);
  browser().open(probe);
  EXPECT_TRUE(browser().page().text.contains(u"AADSTS700016:"_s)) << "it is not in the tenant";
  EXPECT_TRUE(browser().target().isEmpty());
  browser().open(adminConsent());
  browser().submit({}, u"accept"_s);
  browser().open(probe);
  EXPECT_FALSE(browser().targetValues().value(u"code"_s).isEmpty());
}

}  // namespace usher::test
