// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/consent.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using ConsentTest = GraphFixture;

Permission delegated(const char* scope) {
  return {QString::fromLatin1(scope), false};
}

Permission application(const char* scope) {
  return {QString::fromLatin1(scope), true};
}

GraphCatalogue catalogue() {
  return {QStringLiteral("graph"), {{QStringLiteral("r-mail"), QStringLiteral("Mail.Read")}}};
}

Grants forAll(const QStringList& scopes) {
  return {{{QStringLiteral("g1"), QStringLiteral("graph"), {}, scopes}}, {}};
}

TEST_F(ConsentTest, ReadsBothKindsOfGrants) {
  answer("GET", "/v1.0/oauth2PermissionGrants?$filter=clientId%20eq%20%27sp1%27",
         R"({"value":[{"id":"g1","clientId":"sp1","consentType":"AllPrincipals","principalId":null,"resourceId":"graph",
                       "scope":" Mail.Read  Calendars.Read "},
                      {"id":"g2","clientId":"sp1","consentType":"Principal","principalId":"u1","resourceId":"graph",
                       "scope":"User.Read"}]})");
  answer("GET", "/v1.0/servicePrincipals/sp1/appRoleAssignments",
         R"({"value":[{"id":"a1","principalId":"sp1","resourceId":"graph","appRoleId":"r-mail"}]})");
  const auto all = await(grants(m_client, QStringLiteral("sp1")));
  ASSERT_TRUE(all);
  EXPECT_EQ(all->delegated,
            (QList<DelegatedGrant>{
                {QStringLiteral("g1"),
                 QStringLiteral("graph"),
                 {},
                 {QStringLiteral("Mail.Read"), QStringLiteral("Calendars.Read")}},
                {QStringLiteral("g2"), QStringLiteral("graph"), QStringLiteral("u1"), {QStringLiteral("User.Read")}}}));
  EXPECT_EQ(all->application,
            (QList<ApplicationGrant>{{QStringLiteral("a1"), QStringLiteral("graph"), QStringLiteral("r-mail")}}));
}

TEST_F(ConsentTest, RefusesGrantsThatDoNotSayForWhom) {
  for (const char* row :
       {R"({"value":[{"id":"g1","resourceId":"graph","scope":"Mail.Read"}]})",
        R"({"value":[{"id":"g1","resourceId":"graph","consentType":"Everyone"}]})",
        R"({"value":[{"id":"g1","resourceId":"graph","consentType":"Principal","principalId":null}]})"}) {
    answer("GET", "/v1.0/oauth2PermissionGrants?$filter=clientId%20eq%20%27sp1%27", row);
    EXPECT_EQ(awaitFailure(grants(m_client, QStringLiteral("sp1"))).kind, Failure::Kind::BadReply) << row;
  }
}

TEST_F(ConsentTest, FailsWhenGrantsCannotBeRead) {
  answer("GET", "/v1.0/oauth2PermissionGrants?$filter=clientId%20eq%20%27sp1%27", R"({"error":{"code":"x"}})", 403);
  EXPECT_EQ(awaitFailure(grants(m_client, QStringLiteral("sp1"))).kind, Failure::Kind::Forbidden);
}

TEST_F(ConsentTest, ReadsGraphsCatalogue) {
  answer("GET", "/v1.0/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id,appRoles",
         R"({"id":"graph","appRoles":[{"id":"r-mail","value":"Mail.Read"}]})");
  const auto found = await(graphCatalogue(m_client));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->servicePrincipalId, QStringLiteral("graph"));
  EXPECT_EQ(found->applicationPermissionNames.value(QStringLiteral("r-mail")), QStringLiteral("Mail.Read"));
}

TEST_F(ConsentTest, RevokesAGrantAndTellsMicrosoftsNameOfTheRequest) {
  m_transport.expect("DELETE", "/v1.0/oauth2PermissionGrants/g-1_",
                     http::HttpReply{204,
                                     {{"request-id",
                                       "aaaa-\x01"
                                       "1111"}}});
  EXPECT_EQ(await(revokeGrant(m_client, QStringLiteral("g-1_"))).value(), QStringLiteral("aaaa-1111"));
}

TEST_F(ConsentTest, RevokesAnApplicationPermissionAtTheApiThatOffersIt) {
  answerEmpty("DELETE", "/v1.0/servicePrincipals/graph/appRoleAssignedTo/a1");
  EXPECT_EQ(await(revokeApplicationGrant(m_client, {QStringLiteral("a1"), QStringLiteral("graph"), {}})).value(),
            QString());
}

TEST_F(ConsentTest, ReadsDelegatedGrantsOfAnAppThatIsGone) {
  answer("GET", "/v1.0/oauth2PermissionGrants?$filter=clientId%20eq%20%27sp1%27", R"({"value":[]})");
  EXPECT_TRUE(await(delegatedGrants(m_client, QStringLiteral("sp1")))->isEmpty());
  answer("GET", "/v1.0/servicePrincipals/sp1/appRoleAssignments", R"({"error":{"code":"Request_ResourceNotFound"}})",
         404);
  EXPECT_EQ(awaitFailure(applicationGrants(m_client, QStringLiteral("sp1"))).kind, Failure::Kind::NotFound);
}

TEST(CompareConsent, IsCompleteWhenEverythingIsGranted) {
  const auto evidence =
      compareConsent({delegated("Mail.Read"), delegated("Calendars.Read")},
                     forAll({QStringLiteral("Calendars.Read"), QStringLiteral("Mail.Read")}), catalogue());
  EXPECT_TRUE(evidence.isComplete());
  EXPECT_EQ(evidence.granted.size(), 2);
  EXPECT_TRUE(evidence.beyond.isEmpty());
}

TEST(CompareConsent, NamesWhatIsMissing) {
  const auto evidence = compareConsent({delegated("Mail.Read"), delegated("Calendars.Read")},
                                       forAll({QStringLiteral("Mail.Read")}), catalogue());
  EXPECT_FALSE(evidence.isComplete());
  EXPECT_EQ(evidence.granted, QList<Permission>{delegated("Mail.Read")});
  EXPECT_EQ(evidence.missing, QList<Permission>{delegated("Calendars.Read")});
}

TEST(CompareConsent, DoesNotTakeAPartOfANameForTheName) {
  const auto evidence =
      compareConsent({delegated("Mail.Read")},
                     forAll({QStringLiteral("Mail.ReadWrite"), QStringLiteral("Mail.Read.Shared")}), catalogue());
  EXPECT_FALSE(evidence.isComplete());
  EXPECT_EQ(evidence.beyond.size(), 2);
}

TEST(CompareConsent, DoesNotCountOnePersonsConsent) {
  Grants ofOne = forAll({QStringLiteral("Mail.Read")});
  ofOne.delegated.first().personId = QStringLiteral("u1");
  const auto evidence = compareConsent({delegated("Mail.Read")}, ofOne, catalogue());
  EXPECT_FALSE(evidence.isComplete());
  EXPECT_TRUE(evidence.beyond.isEmpty());
}

TEST(CompareConsent, DoesNotCountGrantsOnAnotherApi) {
  Grants elsewhere = forAll({QStringLiteral("Mail.Read")});
  elsewhere.delegated.first().resourceId = QStringLiteral("other");
  elsewhere.application.append({QStringLiteral("a1"), QStringLiteral("other"), QStringLiteral("r-mail")});
  const auto evidence = compareConsent({delegated("Mail.Read"), application("Mail.Read")}, elsewhere, catalogue());
  EXPECT_EQ(evidence.missing.size(), 2);
  EXPECT_EQ(evidence.beyond, (QList<Permission>{delegated("other/Mail.Read"), application("other/r-mail")}));
}

TEST(CompareConsent, KeepsDelegatedAndApplicationApart) {
  const auto evidence = compareConsent({application("Mail.Read")}, forAll({QStringLiteral("Mail.Read")}), catalogue());
  EXPECT_EQ(evidence.missing, QList<Permission>{application("Mail.Read")});
  EXPECT_EQ(evidence.beyond, QList<Permission>{delegated("Mail.Read")});
}

TEST(CompareConsent, NamesApplicationPermissionsByTheCatalogue) {
  Grants grants;
  grants.application = {{QStringLiteral("a1"), QStringLiteral("graph"), QStringLiteral("r-mail")},
                        {QStringLiteral("a2"), QStringLiteral("graph"), QStringLiteral("r-new")}};
  const auto evidence = compareConsent({application("Mail.Read")}, grants, catalogue());
  EXPECT_TRUE(evidence.isComplete());
  EXPECT_EQ(evidence.beyond, QList<Permission>{application("r-new")});
}

TEST(CompareConsent, NeverCountsSignInScopesAsBeyond) {
  const auto evidence = compareConsent(
      {},
      forAll({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
              QStringLiteral("offline_access"), QStringLiteral("User.Read"), QStringLiteral("user.read")}),
      catalogue());
  EXPECT_EQ(evidence.beyond, QList<Permission>{delegated("User.Read")});
}

TEST(CompareConsent, UnitesSeveralGrants) {
  Grants two = forAll({QStringLiteral("Mail.Read")});
  two.delegated.append({QStringLiteral("g2"), QStringLiteral("graph"), {}, {QStringLiteral("calendars.read")}});
  EXPECT_TRUE(compareConsent({delegated("Mail.Read"), delegated("Calendars.Read")}, two, catalogue()).isComplete());
}

}  // namespace
}  // namespace usher::test
