// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/directory_roles.h"
#include "graph_fixture.h"

namespace usher::test {
namespace {

class GraphServicePrincipals : public GraphTest {
 protected:
  GraphServicePrincipals() { signInAdmin(); }

  QString byAppId(const QString& appId) const { return QStringLiteral("/servicePrincipals(appId='%1')").arg(appId); }
  demo::Reply patch(const QJsonObject& change) { return send("PATCH", vendorPath(), change); }
};

TEST_F(GraphServicePrincipals, AreFoundByApplicationId) {
  const QJsonObject app =
      json(get(byAppId(vendorAppId) + QStringLiteral("?$select=id,appId,appRoleAssignmentRequired")));
  EXPECT_EQ(app.value(QStringLiteral("id")).toString(), vendorApp().id);
  EXPECT_TRUE(app.value(QStringLiteral("appRoleAssignmentRequired")).toBool());
  const demo::Reply none = get(byAppId(QStringLiteral("11111111-2222-4333-8444-555555555999")));
  EXPECT_EQ(none.status, 404);
  EXPECT_EQ(errorCode(none), QStringLiteral("Request_ResourceNotFound"));
}

TEST_F(GraphServicePrincipals, AreAnEmptyListWhereAFilterFindsNone) {
  EXPECT_EQ(items(get(QStringLiteral("/servicePrincipals?$filter=appId eq '%1'").arg(vendorAppId))).size(), 1);
  EXPECT_EQ(items(get(QStringLiteral("/servicePrincipals?$filter=appId eq '%1'").arg(world.tenantId))).size(), 0);
}

TEST_F(GraphServicePrincipals, IncludeALookAlikeByName) {
  const QJsonArray named = items(get(QStringLiteral("/servicePrincipals?$filter=startswith(displayName,'Contreli')")));
  EXPECT_EQ(named.size(), 2);
  EXPECT_EQ(items(getEventual(QStringLiteral("/servicePrincipals?$search=\"displayName:contreli\""))).size(), 2);
}

TEST_F(GraphServicePrincipals, ShowGraphsOwnPermissions) {
  const QJsonObject graphApp = json(get(byAppId(QStringLiteral("00000003-0000-0000-c000-000000000000")) +
                                        QStringLiteral("?$select=id,oauth2PermissionScopes,appRoles")));
  EXPECT_GT(graphApp.value(QStringLiteral("oauth2PermissionScopes")).toArray().size(), 20);
  EXPECT_GT(graphApp.value(QStringLiteral("appRoles")).toArray().size(), 5);
  EXPECT_EQ(graphApp.value(QStringLiteral("oauth2PermissionScopes"))[0][QStringLiteral("value")].toString(),
            QStringLiteral("openid"));
}

TEST_F(GraphServicePrincipals, ChangeByPatch) {
  EXPECT_EQ(
      patch({{QStringLiteral("appRoleAssignmentRequired"), false}, {QStringLiteral("accountEnabled"), false}}).status,
      204);
  EXPECT_EQ(patch({{QStringLiteral("tags"), QJsonArray{QStringLiteral("HideApp")}},
                   {QStringLiteral("notes"), QStringLiteral("n")}})
                .status,
            204);
  const QJsonObject app = json(get(vendorPath()));
  EXPECT_FALSE(app.value(QStringLiteral("appRoleAssignmentRequired")).toBool());
  EXPECT_FALSE(app.value(QStringLiteral("accountEnabled")).toBool());
  EXPECT_EQ(app.value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("HideApp")});
  EXPECT_EQ(app.value(QStringLiteral("notes")).toString(), QStringLiteral("n"));
}

TEST_F(GraphServicePrincipals, RefusePatchesThatDoNotFit) {
  EXPECT_EQ(patch({{QStringLiteral("accountEnabled"), QStringLiteral("yes")}}).status, 400);
  EXPECT_EQ(patch({{QStringLiteral("tags"), QJsonArray{1}}}).status, 400);
  EXPECT_EQ(patch({{QStringLiteral("appId"), world.tenantId}}).status, 400);
  EXPECT_EQ(patch({{QStringLiteral("shoeSize"), 43}}).status, 400);
  EXPECT_EQ(patch({{QStringLiteral("accountEnabled"), false}, {QStringLiteral("shoeSize"), 43}}).status, 400);
  EXPECT_TRUE(vendorApp().accountEnabled);
}

TEST_F(GraphServicePrincipals, AreCreatedOnceFromKnownApplications) {
  const demo::Reply duplicate =
      send("POST", QStringLiteral("/servicePrincipals"), {{QStringLiteral("appId"), vendorAppId}});
  EXPECT_EQ(duplicate.status, 409);
  EXPECT_EQ(
      json(duplicate).value(QStringLiteral("error"))[QStringLiteral("details")][0][QStringLiteral("code")].toString(),
      QStringLiteral("ObjectConflict"));
  const demo::Reply unknown =
      send("POST", QStringLiteral("/servicePrincipals"), {{QStringLiteral("appId"), world.tenantId}});
  EXPECT_EQ(unknown.status, 400);
  EXPECT_EQ(
      json(unknown).value(QStringLiteral("error"))[QStringLiteral("details")][0][QStringLiteral("code")].toString(),
      QStringLiteral("NoBackingApplicationObject"));
  demo::Application fresh;
  fresh.appId = QStringLiteral("11111111-2222-4333-8444-555555555588");
  fresh.displayName = QStringLiteral("Fresh");
  world.applications.insert(fresh.appId, fresh);
  const demo::Reply made = send("POST", QStringLiteral("/servicePrincipals"), {{QStringLiteral("appId"), fresh.appId}});
  EXPECT_EQ(made.status, 201);
  EXPECT_EQ(json(made).value(QStringLiteral("displayName")).toString(), QStringLiteral("Fresh"));
  EXPECT_EQ(get(byAppId(fresh.appId)).status, 200);
}

TEST_F(GraphServicePrincipals, GoToTheBinWithTheirGrantsAndAssignments) {
  const QString id = vendorApp().id;
  const QString path = vendorPath();
  EXPECT_EQ(send("DELETE", path).status, 204);
  EXPECT_EQ(get(path).status, 404);
  EXPECT_EQ(get(path + QStringLiteral("/appRoleAssignedTo")).status, 404);
  EXPECT_EQ(items(get(QStringLiteral("/oauth2PermissionGrants?$filter=clientId eq '%1'").arg(id))).size(), 0);
  for (const demo::Assignment& assignment : std::as_const(world.assignments)) {
    EXPECT_NE(assignment.resourceId, id);
    EXPECT_NE(assignment.principalId, id);
  }
  const QJsonArray bin = items(get(QStringLiteral("/directory/deletedItems/microsoft.graph.servicePrincipal")));
  ASSERT_EQ(bin.size(), 1);
  EXPECT_EQ(bin.at(0)[QStringLiteral("id")].toString(), id);
  EXPECT_FALSE(bin.at(0)[QStringLiteral("deletedDateTime")].isNull());
}

TEST_F(GraphServicePrincipals, ComeBackFromTheBin) {
  const QString id = vendorApp().id;
  const QString bin = QStringLiteral("/directory/deletedItems/") + id;
  EXPECT_EQ(send("DELETE", vendorPath()).status, 204);
  EXPECT_EQ(get(bin).status, 200);
  const demo::Reply restored = send("POST", bin + QStringLiteral("/restore"));
  EXPECT_EQ(restored.status, 200);
  EXPECT_EQ(json(restored).value(QStringLiteral("@odata.type")).toString(),
            QStringLiteral("#microsoft.graph.servicePrincipal"));
  EXPECT_EQ(get(QStringLiteral("/servicePrincipals/") + id).status, 200);
  EXPECT_EQ(get(bin).status, 404);
}

TEST_F(GraphServicePrincipals, CannotBeMadeAnewWhileInTheBinAndCanAfterPurging) {
  const QString bin = QStringLiteral("/directory/deletedItems/") + vendorApp().id;
  EXPECT_EQ(send("DELETE", vendorPath()).status, 204);
  const QJsonObject body{{QStringLiteral("appId"), vendorAppId}};
  EXPECT_EQ(send("POST", QStringLiteral("/servicePrincipals"), body).status, 409);
  EXPECT_EQ(send("DELETE", bin).status, 204);
  EXPECT_EQ(send("POST", bin + QStringLiteral("/restore")).status, 404);
  EXPECT_EQ(send("POST", QStringLiteral("/servicePrincipals"), body).status, 201);
}

TEST_F(GraphServicePrincipals, CannotBeRestoredOverANewOne) {
  demo::ServicePrincipal old = vendorApp();
  old.id = world.newId();
  world.deletedServicePrincipals.insert(old.id, old);
  EXPECT_EQ(send("POST", QStringLiteral("/directory/deletedItems/%1/restore").arg(old.id)).status, 409);
}

TEST_F(GraphServicePrincipals, LeaveTheBinForGoodAfterThirtyDays) {
  const QString id = vendorApp().id;
  const QString bin = QStringLiteral("/directory/deletedItems/");
  EXPECT_EQ(send("DELETE", vendorPath()).status, 204);
  clock.advance(std::chrono::hours(24 * 30 - 1));
  signInAdmin();
  EXPECT_EQ(get(bin + id).status, 200);
  clock.advance(std::chrono::hours(1));
  signInAdmin();
  EXPECT_EQ(get(bin + id).status, 404);
  EXPECT_TRUE(items(get(bin + QStringLiteral("microsoft.graph.servicePrincipal"))).isEmpty());
  EXPECT_EQ(send("POST", bin + id + QStringLiteral("/restore")).status, 404);
  EXPECT_EQ(send("POST", QStringLiteral("/servicePrincipals"), {{QStringLiteral("appId"), vendorAppId}}).status, 201);
}

TEST_F(GraphServicePrincipals, AreSoughtInTheBinByAdvancedQueriesOnly) {
  EXPECT_EQ(send("DELETE", vendorPath()).status, 204);
  const QString bin = QStringLiteral("/directory/deletedItems/microsoft.graph.servicePrincipal");
  const QJsonArray plain = items(get(bin + QStringLiteral("?$select=id,appId,displayName,deletedDateTime")));
  ASSERT_EQ(plain.size(), 1);
  EXPECT_EQ(plain.at(0)[QStringLiteral("appId")].toString(), vendorAppId);
  EXPECT_FALSE(plain.at(0)[QStringLiteral("deletedDateTime")].isNull());
  const QString filtered = bin + QStringLiteral("?$filter=appId eq '%1'").arg(vendorAppId);
  EXPECT_EQ(get(filtered).status, 400);
  EXPECT_EQ(items(getEventual(filtered + QStringLiteral("&$count=true"))).size(), 1);
}

TEST_F(GraphServicePrincipals, ComeBackWithoutTheirGrantsAndAssignments) {
  const QString id = vendorApp().id;
  EXPECT_EQ(send("DELETE", vendorPath()).status, 204);
  EXPECT_EQ(send("POST", QStringLiteral("/directory/deletedItems/%1/restore").arg(id)).status, 200);
  EXPECT_TRUE(items(get(vendorPath(QStringLiteral("/appRoleAssignedTo")))).isEmpty());
  EXPECT_TRUE(items(get(vendorPath(QStringLiteral("/appRoleAssignments")))).isEmpty());
  EXPECT_TRUE(items(get(QStringLiteral("/oauth2PermissionGrants?$filter=clientId eq '%1'").arg(id))).isEmpty());
}

TEST_F(GraphServicePrincipals, LoseAnApplicationPermissionOnce) {
  const QString path = vendorPath(QStringLiteral("/appRoleAssignments"));
  const QString id = items(get(path)).at(0)[QStringLiteral("id")].toString();
  EXPECT_EQ(get(path + u'/' + id).status, 200);
  EXPECT_EQ(send("DELETE", path + u'/' + id).status, 204);
  EXPECT_TRUE(items(get(path)).isEmpty());
  EXPECT_EQ(get(path + u'/' + id).status, 404);
  const demo::Reply again = send("DELETE", path + u'/' + id);
  EXPECT_EQ(again.status, 400);
  EXPECT_EQ(errorMessage(again), QStringLiteral("EntitlementGrant being updated or deleted is not found."));
}

TEST_F(GraphServicePrincipals, DoNotLoseTheAssignmentsOfPeopleAsTheirOwnPermissions) {
  const QString id =
      items(get(vendorPath(QStringLiteral("/appRoleAssignedTo")))).at(0)[QStringLiteral("id")].toString();
  EXPECT_EQ(send("DELETE", vendorPath(QStringLiteral("/appRoleAssignments/") + id)).status, 400);
  EXPECT_TRUE(world.assignments.contains(id));
}

TEST_F(GraphServicePrincipals, KeepMicrosoftsOwnInTheTenant) {
  EXPECT_EQ(send("DELETE", QStringLiteral("/servicePrincipals/") + world.graphServicePrincipalId).status, 403);
}

class GraphOwners : public GraphTest {
 protected:
  GraphOwners() { signInAdmin(); }

  demo::Reply add(const QString& id) {
    return send("POST", vendorPath(QStringLiteral("/owners/$ref")),
                {{QStringLiteral("@odata.id"), objectReference(id)}});
  }
  demo::Reply remove(const QString& id) {
    return send("DELETE", vendorPath(QStringLiteral("/owners/%1/$ref").arg(id)));
  }
};

TEST_F(GraphOwners, AreListedWithTheirType) {
  const QJsonArray owners = items(get(vendorPath(QStringLiteral("/owners?$select=id,displayName,userPrincipalName"))));
  ASSERT_EQ(owners.size(), 1);
  EXPECT_EQ(owners.at(0)[QStringLiteral("@odata.type")].toString(), QStringLiteral("#microsoft.graph.user"));
  EXPECT_EQ(owners.at(0)[QStringLiteral("displayName")].toString(), QStringLiteral("Hanna Lindström"));
}

TEST_F(GraphOwners, AreAddedAndRemoved) {
  const QString anne = person(QStringLiteral("anne.smith@contoso.com")).id;
  const demo::Reply added = add(anne);
  EXPECT_EQ(added.status, 204);
  EXPECT_TRUE(added.body.isEmpty());
  EXPECT_EQ(items(get(vendorPath(QStringLiteral("/owners")))).size(), 2);
  EXPECT_EQ(remove(anne).status, 204);
  EXPECT_EQ(vendorApp().ownerIds.size(), 1);
}

TEST_F(GraphOwners, MayBeServicePrincipalsButNotGroups) {
  EXPECT_EQ(add(world.graphServicePrincipalId).status, 204);
  const demo::Reply refused = add(group(QStringLiteral("Sales")).id);
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(errorMessage(refused).contains(QStringLiteral("of type 'Group' is invalid for the 'owners' reference")));
}

TEST_F(GraphOwners, AreRefusedTwice) {
  const demo::Reply refused = add(vendorApp().ownerIds.first());
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(errorMessage(refused), QStringLiteral("One or more added object references already exist for the following "
                                                  "modified properties: 'owners'."));
}

TEST_F(GraphOwners, AreNotRemovedWhenTheyAreNone) {
  EXPECT_EQ(remove(person(QStringLiteral("anne.smith@contoso.com")).id).status, 400);
  EXPECT_EQ(remove(world.tenantId).status, 404);
}

TEST_F(GraphOwners, MayAllBeRemoved) {
  EXPECT_EQ(remove(vendorApp().ownerIds.first()).status, 204);
  EXPECT_TRUE(vendorApp().ownerIds.isEmpty());
}

TEST_F(GraphOwners, AreReferredToAtThisGraphOnly) {
  const QString anne = person(QStringLiteral("anne.smith@contoso.com")).id;
  const QString path = vendorPath(QStringLiteral("/owners/$ref"));
  for (const QString& reference :
       {QStringLiteral("https://evil.example/v1.0/directoryObjects/") + anne, anne, QString()}) {
    EXPECT_EQ(send("POST", path, {{QStringLiteral("@odata.id"), reference}}).status, 400) << reference.toStdString();
  }
  EXPECT_EQ(add(world.tenantId).status, 404);
}

TEST_F(GraphOwners, StopAtAHundred) {
  for (const demo::User& user : std::as_const(world.users)) {
    if (vendorApp().ownerIds.size() < 100 && !vendorApp().ownerIds.contains(user.id)) {
      vendorApp().ownerIds.append(user.id);
    }
  }
  const QString anne = person(QStringLiteral("anne.smith@contoso.com")).id;
  vendorApp().ownerIds.removeAll(anne);
  const QString other = world.users.lastKey();
  while (vendorApp().ownerIds.size() < 100) {
    vendorApp().ownerIds.append(other);
  }
  EXPECT_EQ(add(anne).status, 403);
}

TEST_F(GraphOwners, AreBlankWithoutAScopeForPeople) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("Application.Read.All"));
  const QJsonArray owners = items(get(vendorPath(QStringLiteral("/owners"))));
  EXPECT_TRUE(owners.at(0)[QStringLiteral("displayName")].isNull());
}

}  // namespace
}  // namespace usher::test
