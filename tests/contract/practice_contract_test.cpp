// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "contract/contract_fixture.h"

namespace usher::test {
namespace {

const QString stranger = QStringLiteral("11111111-1111-1111-1111-111111111111");

/// Nobody asks for references only.
const QString notPlayed = QStringLiteral("GET /servicePrincipals/{servicePrincipal-id}/owners/$ref");

/// What the practice tenant answers, operation by operation, whether or not Usher asks it.
class WhatPracticeAnswers : public ContractFixture {
 protected:
  /// Sends, checks request and answer, and wants `status`.
  QJsonObject ask(int status, const QByteArray& method, const QString& target, const QByteArray& body = {}) {
    const Exchange one = exchange(method, target, body);
    EXPECT_EQ(one.reply.status, status) << method.constData() << ' ' << target.toStdString() << '\n'
                                        << one.reply.body.constData();
    expectNoProblems(m_contract.problemsOf(one), one.request, one.reply.body);
    return QJsonDocument::fromJson(one.reply.body).object();
  }

  static QByteArray assignment(const QString& principal, const QString& resource) {
    return QJsonDocument(
               QJsonObject{{QStringLiteral("principalId"), principal},
                           {QStringLiteral("resourceId"), resource},
                           {QStringLiteral("appRoleId"), QStringLiteral("00000000-0000-0000-0000-000000000000")}})
        .toJson();
  }

  QByteArray reference(const QString& id) {
    const QString address =
        PracticeTransport::origins().graph.toString() + QStringLiteral("/v1.0/directoryObjects/") + id;
    return QJsonDocument(QJsonObject{{QStringLiteral("@odata.id"), address}}).toJson();
  }

  QString principal(const QString& rest = {}) {
    return QStringLiteral("/v1.0/servicePrincipals/") + vendorsAppId() + rest;
  }

  void askAboutPeople() {
    const QString user = QStringLiteral("/v1.0/users/") + userId(QStringLiteral("head-of-cs"));
    const QString group = QStringLiteral("/v1.0/groups/") + groupNamed(QStringLiteral("Sales Worldwide"));
    for (const char* target :
         {"/v1.0/me", "/v1.0/me?$select=id,displayName,userPrincipalName,mail,userType", "/v1.0/me/memberOf",
          "/v1.0/me/transitiveMemberOf", "/v1.0/me/ownedObjects",
          "/v1.0/me/ownedObjects/microsoft.graph.servicePrincipal",
          "/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId&$count=true",
          "/v1.0/organization", "/v1.0/subscribedSkus", "/v1.0/directoryRoles", "/v1.0/users?$top=5&$count=true",
          "/v1.0/users?$search=%22displayName%3Aan%22&$orderby=displayName&$select=id,displayName&$count=true",
          "/v1.0/users?$filter=startswith%28displayName,%27A%27%29", "/v1.0/users/$count", "/v1.0/groups",
          "/v1.0/groups?$search=%22displayName%3Asales%22&$select=id,groupTypes,securityEnabled",
          "/v1.0/groups/$count"}) {
      ask(200, "GET", QString::fromLatin1(target));
    }
    for (const QString& target :
         {user, user + QStringLiteral("?$select=id,accountEnabled,userType"),
          user + QStringLiteral("/appRoleAssignments"), group, group + QStringLiteral("/members"),
          group + QStringLiteral("/members/$count"), group + QStringLiteral("/appRoleAssignments"),
          group + QStringLiteral("/transitiveMembers/$count"), QStringLiteral("/v1.0/organization/") + world().tenantId,
          QStringLiteral("/v1.0/directoryObjects/") + userId(QStringLiteral("head-of-cs"))}) {
      ask(200, "GET", target);
    }
    ask(200, "POST", QStringLiteral("/v1.0/directoryObjects/getByIds"),
        "{\"ids\":[\"" + userId(QStringLiteral("head-of-cs")).toLatin1() + "\",\"" +
            groupNamed(QStringLiteral("Sales")).toLatin1() + "\",\"" + vendorsAppId().toLatin1() +
            "\"],\"types\":[\"user\",\"group\",\"servicePrincipal\"]}");
    ask(202, "POST", QStringLiteral("/v1.0/me/sendMail"),
        R"({"Message":{"subject":"s","body":{"contentType":"text","content":"c"},
            "toRecipients":[{"emailAddress":{"address":"a@b.example"}}]},"SaveToSentItems":true})");
  }

  void askAboutAssignments() {
    const QString assigned = principal(QStringLiteral("/appRoleAssignedTo"));
    const QString other = unassigned(0);
    const QString third = unassigned(1);
    const QString group = groupNamed(QStringLiteral("Sales"));
    ask(200, "GET", assigned + QStringLiteral("?$top=999"));
    ask(200, "GET", assigned + QStringLiteral("?$top=1"));
    ask(200, "GET", assigned + QStringLiteral("/$count"));
    const QString id = ask(201, "POST", assigned, assignment(other, vendorsAppId()))[QStringLiteral("id")].toString();
    ask(200, "GET", assigned + u'/' + id);
    ask(204, "DELETE", assigned + u'/' + id);
    ask(201, "POST", QStringLiteral("/v1.0/users/%1/appRoleAssignments").arg(third), assignment(third, vendorsAppId()));
    ask(201, "POST", QStringLiteral("/v1.0/groups/%1/appRoleAssignments").arg(group),
        assignment(group, vendorsAppId()));
    ask(200, "GET", principal(QStringLiteral("/appRoleAssignments")));
  }

  void askAboutOwners() {
    const QString owners = principal(QStringLiteral("/owners"));
    ask(200, "GET", owners + QStringLiteral("?$select=id,displayName,userPrincipalName"));
    ask(200, "GET", owners + QStringLiteral("/microsoft.graph.user"));
    ask(204, "POST", owners + QStringLiteral("/$ref"), reference(unassigned(0)));
    ask(204, "DELETE", owners + u'/' + unassigned(0) + QStringLiteral("/$ref"));
  }

  void askAboutGrants() {
    const QString grants = QStringLiteral("/v1.0/oauth2PermissionGrants");
    ask(200, "GET", grants + QStringLiteral("?$filter=clientId%20eq%20%27") + vendorsAppId() + QStringLiteral("%27"));
    ask(200, "GET", principal(QStringLiteral("/oauth2PermissionGrants")));
    const QJsonObject one{{QStringLiteral("clientId"), vendorsAppId()},
                          {QStringLiteral("consentType"), QStringLiteral("Principal")},
                          {QStringLiteral("principalId"), userId(QStringLiteral("head-of-cs"))},
                          {QStringLiteral("resourceId"), world().graphServicePrincipalId},
                          {QStringLiteral("scope"), QStringLiteral("User.Read")}};
    const QString id = ask(201, "POST", grants, QJsonDocument(one).toJson())[QStringLiteral("id")].toString();
    ask(200, "GET", grants + u'/' + id);
    ask(204, "PATCH", grants + u'/' + id, R"({"scope":"User.Read Mail.Read"})");
    ask(204, "DELETE", grants + u'/' + id);
  }

  void askAboutServicePrincipals() {
    const QString all = QStringLiteral("/v1.0/servicePrincipals");
    const QString byAppId = all + QStringLiteral("(appId='%1')").arg(vendorsClient);
    ask(200, "GET", all + QStringLiteral("?$top=3"));
    ask(200, "GET", all + QStringLiteral("/$count"));
    ask(200, "GET", all + QStringLiteral("?$search=%22displayName%3Acon%22&$select=id,appId,displayName"));
    ask(200, "GET", byAppId);
    ask(200, "GET", principal());
    ask(204, "PATCH", principal(), R"({"appRoleAssignmentRequired":false,"tags":["HideApp"],"accountEnabled":true})");
    ask(204, "PATCH", byAppId, R"({"notes":"n"})");
    const QString deleted = vendorsAppId();
    ask(204, "DELETE", principal());
    const QString bin = QStringLiteral("/v1.0/directory/deletedItems/");
    ask(200, "GET", bin + QStringLiteral("microsoft.graph.servicePrincipal"));
    ask(200, "GET", bin + deleted);
    ask(200, "POST", bin + deleted + QStringLiteral("/restore"), "{}");
    ask(204, "DELETE", byAppId);
    ask(204, "DELETE", bin + deleted);
    ask(201, "POST", all, "{\"appId\":\"" + vendorsClient.toLatin1() + "\"}");
  }
};

TEST_F(WhatPracticeAnswers, IsDescribedForEveryOperation) {
  ASSERT_FALSE(m_contract.isEmpty());
  askAboutPeople();
  askAboutAssignments();
  askAboutOwners();
  askAboutGrants();
  ask(200, "POST", QStringLiteral("/v1.0/$batch"), R"({"requests":[{"id":"1","method":"GET","url":"/me"}]})");
  askAboutServicePrincipals();
  QStringList unasked = m_contract.operations();
  unasked.removeAll(notPlayed);
  unasked.removeIf([this](const QString& name) { return m_contract.answeredOperations().contains(name); });
  EXPECT_EQ(unasked.join(QStringLiteral("\n")).toStdString(), "");
}

TEST_F(WhatPracticeAnswers, IsDescribedOnEveryPage) {
  world().ensurePeople(150);
  QString next = QStringLiteral("/v1.0/users?$top=100&$select=id");
  int pages = 0;
  while (!next.isEmpty() && ++pages < 20) {
    const QString link = ask(200, "GET", next)[QStringLiteral("@odata.nextLink")].toString();
    next = link.isEmpty() ? QString()
                          : QString::fromLatin1(QUrl(link).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
  }
  EXPECT_GT(pages, 2);
  EXPECT_TRUE(next.isEmpty());
}

TEST_F(WhatPracticeAnswers, IsAnErrorAsDescribed) {
  const QString assigned = principal(QStringLiteral("/appRoleAssignedTo"));
  const QString ref = principal(QStringLiteral("/owners/$ref"));
  ask(404, "GET", QStringLiteral("/v1.0/servicePrincipals/") + stranger);
  ask(404, "GET", QStringLiteral("/v1.0/servicePrincipals(appId='%1')").arg(stranger));
  ask(404, "GET", QStringLiteral("/v1.0/users/") + stranger);
  ask(404, "GET", QStringLiteral("/v1.0/groups/%1/members").arg(stranger));
  ask(400, "POST", assigned, assignment(stranger, vendorsAppId()));
  ask(400, "POST", assigned, "{}");
  ask(400, "POST", assigned, "[");
  ask(400, "POST", ref, reference(userId(QStringLiteral("head-of-cs"))));
  ask(400, "GET", QStringLiteral("/v1.0/users?$filter=nonsense"));
  ask(400, "GET", QStringLiteral("/v1.0/nowhere"));
  ask(405, "PATCH", QStringLiteral("/v1.0/organization"), "{}");
  ask(409, "POST", QStringLiteral("/v1.0/servicePrincipals"), "{\"appId\":\"" + vendorsClient.toLatin1() + "\"}");
  ask(400, "POST", QStringLiteral("/v1.0/$batch"), "{}");
  signIn(QStringLiteral("guest"), allScopes);
  ask(403, "DELETE", principal());
  ask(403, "GET", QStringLiteral("/v1.0/users"));
  m_clock.advance(std::chrono::hours(2));
  ask(401, "GET", QStringLiteral("/v1.0/me"));
}

TEST_F(WhatPracticeAnswers, WithBlanksForWhatATokenMayNotReadIsDescribed) {
  for (const char* scopes :
       {"User.Read", "User.Read User.ReadBasic.All GroupMember.Read.All", "User.Read Application.Read.All"}) {
    signIn(QStringLiteral("head-of-cs"), QString::fromLatin1(scopes));
    for (const QString& target :
         {QStringLiteral("/v1.0/me"), QStringLiteral("/v1.0/organization"), QStringLiteral("/v1.0/me/memberOf"),
          QStringLiteral("/v1.0/me/ownedObjects"), QStringLiteral("/v1.0/users?$select=id,displayName,accountEnabled"),
          QStringLiteral("/v1.0/groups/%1/members").arg(groupNamed(QStringLiteral("Sales"))), principal()}) {
      const Exchange one = exchange("GET", target);
      expectNoProblems(m_contract.problemsOf(one), one.request, one.reply.body);
    }
  }
}

TEST_F(WhatPracticeAnswers, WhenThrottledIsDescribed) {
  demo::Scenario scenario = configured();
  scenario.throttled = true;
  PracticeTransport practice(shippedProfile(QStringLiteral("contreli")), m_clock, scenario);
  practice.signIn(QStringLiteral("global-admin"), allScopes);
  int refused = 0;
  for (int i = 0; i < 100; ++i) {
    const http::HttpRequest wanted = request("GET", QStringLiteral("/v1.0/me"));
    const Exchange one{wanted, await(practice.send(wanted)).value_or(http::HttpReply())};
    refused += one.reply.status == 429 ? 1 : 0;
    expectNoProblems(m_contract.problemsOf(one), one.request, one.reply.body);
  }
  EXPECT_GT(refused, 0);
}

}  // namespace
}  // namespace usher::test
