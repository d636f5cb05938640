// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/directory_roles.h"
#include "graph_fixture.h"

namespace usher::test {
namespace {

class GraphAssignments : public GraphTest {
 protected:
  GraphAssignments() { signInAdmin(); }

  QString assignedPath() { return vendorPath(QStringLiteral("/appRoleAssignedTo")); }
  demo::Reply assign(const QString& principalId, const QString& role = zeroRole) {
    return send("POST", assignedPath(), assignmentBody(principalId, role));
  }
  QString anne() const { return person(QStringLiteral("anne.smith@contoso.com")).id; }
  QString expenses() const {
    return world.servicePrincipalOf(QStringLiteral("7b6f2b0c-55a1-4bb0-8f8e-3b9a1b8f6a10"))->id;
  }
  demo::Reply assignExpenses(const QString& role) {
    return send("POST", QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo").arg(expenses()),
                {{QStringLiteral("principalId"), anne()},
                 {QStringLiteral("resourceId"), expenses()},
                 {QStringLiteral("appRoleId"), role}});
  }
};

TEST_F(GraphAssignments, AreCreatedWithEverythingGraphTells) {
  const demo::Reply reply = assign(anne());
  ASSERT_EQ(reply.status, 201) << reply.body.toStdString();
  const QJsonObject made = json(reply);
  EXPECT_EQ(made.value(QStringLiteral("id")).toString().size(), 43);
  EXPECT_EQ(made.value(QStringLiteral("principalType")).toString(), QStringLiteral("User"));
  EXPECT_EQ(made.value(QStringLiteral("principalDisplayName")).toString(), QStringLiteral("Anne Smith"));
  EXPECT_EQ(made.value(QStringLiteral("resourceDisplayName")).toString(), QStringLiteral("Contreli"));
  EXPECT_EQ(made.value(QStringLiteral("createdDateTime")).toString(), QStringLiteral("2026-03-02T12:00:00.000Z"));
  EXPECT_TRUE(made.value(QStringLiteral("@odata.context"))
                  .toString()
                  .endsWith(QStringLiteral("#servicePrincipals('%1')/appRoleAssignedTo/$entity").arg(vendorApp().id)));
}

TEST_F(GraphAssignments, AreListedReadAndRemoved) {
  const QString id = json(assign(anne())).value(QStringLiteral("id")).toString();
  const QString path = assignedPath() + QLatin1Char('/') + id;
  EXPECT_EQ(get(path).status, 200);
  EXPECT_EQ(items(get(assignedPath() + QStringLiteral("?$filter=startswith(principalDisplayName,'Anne')"))).size(), 1);
  EXPECT_EQ(send("DELETE", path).status, 204);
  EXPECT_EQ(get(path).status, 404);
}

TEST_F(GraphAssignments, CannotBeFilteredByPrincipal) {
  EXPECT_EQ(get(assignedPath() + QStringLiteral("?$filter=principalId eq ") + anne()).status, 400);
}

TEST_F(GraphAssignments, AreRefusedTwiceInTwoWays) {
  EXPECT_EQ(assign(anne()).status, 201);
  const demo::Reply user = assign(anne());
  EXPECT_EQ(user.status, 400);
  EXPECT_EQ(errorMessage(user), QStringLiteral("EntitlementGrant entry already exists."));
  const QString sales = group(QStringLiteral("Sales")).id;
  EXPECT_EQ(assign(sales).status, 201);
  const demo::Reply again = assign(sales);
  EXPECT_EQ(again.status, 409);
  EXPECT_EQ(errorCode(again), QStringLiteral("Request_MultipleObjectsWithSameKeyValue"));
}

TEST_F(GraphAssignments, OfApplicationPermissionsAreRefusedTwiceInAThird) {
  const demo::Permission role = world.graphAppRoles.at(2);
  const QJsonObject body{{QStringLiteral("principalId"), vendorApp().id},
                         {QStringLiteral("resourceId"), world.graphServicePrincipalId},
                         {QStringLiteral("appRoleId"), role.id}};
  const QString path = QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo").arg(world.graphServicePrincipalId);
  EXPECT_EQ(send("POST", path, body).status, 201);
  const demo::Reply again = send("POST", path, body);
  EXPECT_EQ(again.status, 400);
  EXPECT_EQ(errorMessage(again), QStringLiteral("Permission being assigned already exists on the object"));
}

TEST_F(GraphAssignments, OfGraphsPermissionsNeedMoreThanACloudApplicationAdministrator) {
  signIn(QStringLiteral("cloud-app-admin"), QStringLiteral("AppRoleAssignment.ReadWrite.All Application.Read.All"));
  const QJsonObject body{{QStringLiteral("principalId"), vendorApp().id},
                         {QStringLiteral("resourceId"), world.graphServicePrincipalId},
                         {QStringLiteral("appRoleId"), world.graphAppRoles.at(2).id}};
  EXPECT_EQ(
      send("POST", QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo").arg(world.graphServicePrincipalId), body)
          .status,
      403);
  EXPECT_EQ(assign(anne()).status, 201);
}

TEST_F(GraphAssignments, RemovedTwiceAreSaidToBeGone) {
  const QString path = assignedPath() + QLatin1Char('/') + json(assign(anne())).value(QStringLiteral("id")).toString();
  EXPECT_EQ(send("DELETE", path).status, 204);
  const demo::Reply again = send("DELETE", path);
  EXPECT_EQ(again.status, 400);
  EXPECT_EQ(errorMessage(again), QStringLiteral("EntitlementGrant being updated or deleted is not found."));
}

TEST_F(GraphAssignments, AreNoValidUpdateForStrangers) {
  const demo::Reply reply = assign(world.tenantId);
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(errorMessage(reply), QStringLiteral("Not a valid reference update."));
  QJsonObject elsewhere = assignmentBody(anne());
  elsewhere.insert(QStringLiteral("resourceId"), expenses());
  EXPECT_EQ(send("POST", assignedPath(), elsewhere).status, 400);
}

TEST_F(GraphAssignments, NeedAllThreeIds) {
  for (const char* missing : {"principalId", "resourceId", "appRoleId"}) {
    QJsonObject body = assignmentBody(anne());
    body.remove(QLatin1String(missing));
    EXPECT_EQ(send("POST", assignedPath(), body).status, 400) << missing;
    body.insert(QLatin1String(missing), QStringLiteral("no guid"));
    EXPECT_EQ(send("POST", assignedPath(), body).status, 400) << missing;
  }
  QJsonObject more = assignmentBody(anne());
  more.insert(QStringLiteral("shoeSize"), 43);
  EXPECT_EQ(send("POST", assignedPath(), more).status, 400);
}

TEST_F(GraphAssignments, OfGroupsNeedALicence) {
  scenario.noP1 = true;
  const demo::Reply refused = assign(group(QStringLiteral("Sales")).id);
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(errorCode(refused), QStringLiteral("Request_BadRequest"));
  EXPECT_EQ(assign(anne()).status, 201);
}

TEST_F(GraphAssignments, AreForSecurityGroupsOnly) {
  EXPECT_EQ(assign(group(QStringLiteral("Company News")).id).status, 400);
  EXPECT_EQ(assign(group(QStringLiteral("Engineering (dynamic)")).id).status, 201);
}

TEST_F(GraphAssignments, UseTheZeroRoleOnlyWhereThereIsNoOther) {
  EXPECT_EQ(assignExpenses(zeroRole).status, 400);
  EXPECT_EQ(assignExpenses(QStringLiteral("3c1f7a52-93ad-4c44-a1f5-70d6a8b0a101")).status, 201);
  EXPECT_EQ(assignExpenses(QStringLiteral("3c1f7a52-93ad-4c44-a1f5-70d6a8b0a102")).status, 201) << "several roles each";
  EXPECT_EQ(assignExpenses(QStringLiteral("3c1f7a52-93ad-4c44-a1f5-70d6a8b0a103")).status, 400) << "disabled role";
  EXPECT_EQ(assignExpenses(QStringLiteral("3c1f7a52-93ad-4c44-a1f5-70d6a8b0a104")).status, 400) << "for applications";
  EXPECT_EQ(assign(anne(), QStringLiteral("3c1f7a52-93ad-4c44-a1f5-70d6a8b0a101")).status, 400) << "of another app";
}

TEST_F(GraphAssignments, OfAPersonIncludeThoseOfTheirGroups) {
  const QString aarav = person(QStringLiteral("aarav.sharma@contoso.com")).id;
  const QJsonArray all = items(get(QStringLiteral("/users/%1/appRoleAssignments").arg(aarav)));
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all.at(0)[QStringLiteral("principalType")].toString(), QStringLiteral("Group"));
}

TEST_F(GraphAssignments, CanBeMadeFromThePrincipalsSide) {
  const QString path = QStringLiteral("/users/%1/appRoleAssignments").arg(anne());
  EXPECT_EQ(send("POST", path, assignmentBody(anne())).status, 201);
  EXPECT_EQ(send("POST", path, assignmentBody(account(QStringLiteral("guest")).id)).status, 400);
  const QString sales = group(QStringLiteral("Sales")).id;
  EXPECT_EQ(send("POST", QStringLiteral("/groups/%1/appRoleAssignments").arg(sales), assignmentBody(sales)).status,
            201);
}

TEST_F(GraphAssignments, ShowTheAppsOwnPermissions) {
  const QJsonArray all = items(get(vendorPath(QStringLiteral("/appRoleAssignments"))));
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all.at(0)[QStringLiteral("resourceId")].toString(), world.graphServicePrincipalId);
  EXPECT_EQ(all.at(0)[QStringLiteral("principalType")].toString(), QStringLiteral("ServicePrincipal"));
}

TEST_F(GraphAssignments, StopAtFifteenHundredPerPrincipal) {
  for (int i = 0; i < 1500; ++i) {
    const QString id = world.newOpaqueId();
    world.assignments.insert(id, {id, anne(), QStringLiteral("User"), expenses(), world.newId(), {}, {}, {}});
  }
  EXPECT_EQ(assign(anne()).status, 403);
}

class GraphGrants : public GraphTest {
 protected:
  GraphGrants() { signInAdmin(); }

  QString list() { return QStringLiteral("/oauth2PermissionGrants?$filter=clientId eq '%1'").arg(vendorApp().id); }
};

TEST_F(GraphGrants, NameScopesOfTheWholeTenant) {
  const QJsonArray all = items(get(list() + QStringLiteral(" and consentType eq 'AllPrincipals'")));
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all.at(0)[QStringLiteral("scope")].toString().simplified(), QStringLiteral("Mail.Read Calendars.Read"));
  EXPECT_TRUE(all.at(0)[QStringLiteral("principalId")].isNull());
  EXPECT_EQ(all.at(0)[QStringLiteral("resourceId")].toString(), world.graphServicePrincipalId);
  EXPECT_EQ(items(get(vendorPath(QStringLiteral("/oauth2PermissionGrants")))), all);
  EXPECT_EQ(items(get(list() + QStringLiteral(" and consentType eq 'Principal'"))).size(), 0);
}

TEST_F(GraphGrants, ChangeAndGo) {
  const QString path =
      QStringLiteral("/oauth2PermissionGrants/") + items(get(list())).at(0)[QStringLiteral("id")].toString();
  EXPECT_EQ(send("PATCH", path, {{QStringLiteral("scope"), QStringLiteral("Mail.Read")}}).status, 204);
  EXPECT_EQ(json(get(path)).value(QStringLiteral("scope")).toString().trimmed(), QStringLiteral("Mail.Read"));
  EXPECT_EQ(send("PATCH", path, {{QStringLiteral("clientId"), QStringLiteral("x")}}).status, 400);
  EXPECT_EQ(send("DELETE", path).status, 204);
  EXPECT_EQ(get(path).status, 404);
  EXPECT_EQ(send("DELETE", path).status, 404);
}

TEST_F(GraphGrants, AreOnePerClientResourceAndPrincipal) {
  const QJsonObject body{{QStringLiteral("clientId"), vendorApp().id},
                         {QStringLiteral("consentType"), QStringLiteral("AllPrincipals")},
                         {QStringLiteral("resourceId"), world.graphServicePrincipalId},
                         {QStringLiteral("scope"), QStringLiteral("Mail.Read")}};
  EXPECT_EQ(send("POST", QStringLiteral("/oauth2PermissionGrants"), body).status, 409);
  QJsonObject wrong = body;
  wrong.insert(QStringLiteral("consentType"), QStringLiteral("Everybody"));
  EXPECT_EQ(send("POST", QStringLiteral("/oauth2PermissionGrants"), wrong).status, 400);
}

TEST_F(GraphGrants, OfAdminScopesNeedWhoMayConsent) {
  account(QStringLiteral("global-admin")).roles = QStringList{demo::role::userAdministrator};
  const QString path =
      QStringLiteral("/oauth2PermissionGrants/") + items(get(list())).at(0)[QStringLiteral("id")].toString();
  EXPECT_EQ(send("PATCH", path, {{QStringLiteral("scope"), QStringLiteral("Directory.Read.All")}}).status, 403);
  EXPECT_EQ(send("PATCH", path, {{QStringLiteral("scope"), QStringLiteral("Mail.Read")}}).status, 204);
}

TEST_F(GraphGrants, AreInvisibleToTheOwnersScopes) {
  signInOwner();
  EXPECT_EQ(get(list()).status, 403);
}

}  // namespace
}  // namespace usher::test
