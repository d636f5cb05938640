// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/directory_roles.h"
#include "graph_fixture.h"

namespace usher::test {
namespace {

class GraphPeople : public GraphTest {};

TEST_F(GraphPeople, ShowsOnesOwnProfileWithUserReadAlone) {
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read"));
  const QJsonObject me = json(get(QStringLiteral("/me?$select=id,displayName,userPrincipalName,mail,userType")));
  EXPECT_EQ(me.value(QStringLiteral("userType")).toString(), QStringLiteral("Member"));
  EXPECT_EQ(me.value(QStringLiteral("userPrincipalName")).toString(), QStringLiteral("hanna@contoso.com"));
  EXPECT_EQ(get(QStringLiteral("/users/hanna@contoso.com")).status, 200);
}

TEST_F(GraphPeople, HidesOthersFromUserReadAlone) {
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read"));
  EXPECT_EQ(get(QStringLiteral("/users/dana@contoso.com")).status, 403);
  EXPECT_EQ(get(QStringLiteral("/users")).status, 403);
}

TEST_F(GraphPeople, BlanksGroupsAndRolesForUserReadAlone) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.Read"));
  const QJsonArray all = items(get(QStringLiteral("/me/memberOf")));
  ASSERT_GE(all.size(), 2);
  for (const QJsonValue& item : all) {
    EXPECT_TRUE(item[QStringLiteral("@odata.type")].toString().startsWith(QStringLiteral("#microsoft.graph.")));
    EXPECT_FALSE(item[QStringLiteral("id")].toString().isEmpty());
    EXPECT_TRUE(item[QStringLiteral("displayName")].isNull());
    EXPECT_TRUE(item[QStringLiteral("roleTemplateId")].isNull() ||
                item[QStringLiteral("roleTemplateId")].isUndefined());
  }
}

TEST_F(GraphPeople, ShowsRolesToRoleManagementRead) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.Read RoleManagement.Read.Directory"));
  const demo::Reply reply = getEventual(QStringLiteral(
      "/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId&$count=true"));
  const QJsonArray roles = items(reply);
  ASSERT_EQ(roles.size(), 1);
  EXPECT_EQ(roles.at(0)[QStringLiteral("roleTemplateId")].toString(), demo::role::globalAdministrator);
  EXPECT_NE(roles.at(0)[QStringLiteral("id")].toString(), demo::role::globalAdministrator);
}

TEST_F(GraphPeople, WantsConsistencyForOptionsOnACast) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.Read"));
  const QString cast = QStringLiteral("/me/transitiveMemberOf/microsoft.graph.directoryRole");
  EXPECT_EQ(get(cast).status, 200);
  EXPECT_EQ(get(cast + QStringLiteral("?$select=id")).status, 400);
  EXPECT_EQ(getEventual(cast + QStringLiteral("?$select=id")).status, 400);
  EXPECT_EQ(getEventual(cast + QStringLiteral("?$select=id&$count=true")).status, 200);
}

TEST_F(GraphPeople, ShowsNestedMembershipsTransitivelyOnly) {
  const QString olivia = person(QStringLiteral("anna.mueller@contoso.com")).id;
  signInAs(olivia, QStringLiteral("User.Read GroupMember.Read.All"));
  const auto names = [this](const char* path) {
    QStringList all;
    for (const QJsonValue& item : items(get(QLatin1String(path)))) {
      all.append(item[QStringLiteral("displayName")].toString());
    }
    return all;
  };
  EXPECT_TRUE(names("/me/memberOf").contains(QStringLiteral("Sales EMEA")));
  EXPECT_FALSE(names("/me/memberOf").contains(QStringLiteral("Sales Worldwide")));
  EXPECT_TRUE(names("/me/transitiveMemberOf").contains(QStringLiteral("Sales Worldwide")));
}

TEST_F(GraphPeople, HidesUserTypeFromReadBasic) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.ReadBasic.All"));
  const QJsonObject anne = json(
      get(QStringLiteral("/users/anne.smith@contoso.com?$select=displayName,mail,userType,accountEnabled,jobTitle")));
  EXPECT_EQ(anne.value(QStringLiteral("displayName")).toString(), QStringLiteral("Anne Smith"));
  EXPECT_EQ(anne.value(QStringLiteral("mail")).toString(), QStringLiteral("anne.smith@contoso.com"));
  EXPECT_TRUE(anne.value(QStringLiteral("userType")).isNull());
  EXPECT_TRUE(anne.value(QStringLiteral("accountEnabled")).isNull());
  EXPECT_TRUE(anne.value(QStringLiteral("jobTitle")).isNull());
}

TEST_F(GraphPeople, RefusesFiltersOnWhatReadBasicMayNotSee) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.ReadBasic.All"));
  EXPECT_EQ(get(QStringLiteral("/users?$filter=accountEnabled eq true")).status, 403);
  EXPECT_EQ(get(QStringLiteral("/users?$filter=startswith(displayName,'a')")).status, 200);
}

TEST_F(GraphPeople, ShowsTheOrganisationsNameAndDomainsWithUserRead) {
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read"));
  const QJsonArray all = items(get(QStringLiteral("/organization")));
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all.at(0)[QStringLiteral("id")].toString(), world.tenantId);
  EXPECT_EQ(all.at(0)[QStringLiteral("displayName")].toString(), QStringLiteral("Contoso Ltd"));
  EXPECT_EQ(all.at(0)[QStringLiteral("verifiedDomains")].toArray().size(), 3);
  EXPECT_TRUE(all.at(0)[QStringLiteral("tenantType")].isNull());
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read Organization.Read.All"));
  EXPECT_EQ(items(get(QStringLiteral("/organization"))).at(0)[QStringLiteral("tenantType")].toString(),
            QStringLiteral("AAD"));
}

TEST_F(GraphPeople, MarksTheInitialAndTheDefaultDomain) {
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read"));
  QString initial, standard;
  for (const QJsonValue& domain :
       items(get(QStringLiteral("/organization"))).at(0)[QStringLiteral("verifiedDomains")].toArray()) {
    initial = domain[QStringLiteral("isInitial")].toBool() ? domain[QStringLiteral("name")].toString() : initial;
    standard = domain[QStringLiteral("isDefault")].toBool() ? domain[QStringLiteral("name")].toString() : standard;
  }
  EXPECT_EQ(initial, QStringLiteral("contoso.onmicrosoft.com"));
  EXPECT_EQ(standard, QStringLiteral("contoso.com"));
}

TEST_F(GraphPeople, FindsAGuestByItsEncodedName) {
  signInAdmin();
  const QString upn = account(QStringLiteral("guest")).userPrincipalName;
  EXPECT_EQ(get(QStringLiteral("/users/") + QString(upn).replace(QLatin1Char('#'), QStringLiteral("%23"))).status, 200);
  EXPECT_EQ(get(QStringLiteral("/users('dana@contoso.com')")).status, 200);
}

TEST_F(GraphPeople, SendsNullForPeopleWithoutMail) {
  signInAdmin();
  const QJsonObject backup = json(get(QStringLiteral("/users/svc-backup@contoso.onmicrosoft.com")));
  EXPECT_TRUE(backup.value(QStringLiteral("mail")).isNull());
  EXPECT_TRUE(backup.contains(QStringLiteral("mail")));
}

TEST_F(GraphPeople, ListsUsersAndGroupsAsMembers) {
  signInAdmin();
  const QString path = QStringLiteral("/groups/%1/members").arg(group(QStringLiteral("Sales Worldwide")).id);
  QStringList types;
  for (const QJsonValue& member : items(get(path))) {
    types.append(member[QStringLiteral("@odata.type")].toString());
  }
  EXPECT_EQ(types.count(QStringLiteral("#microsoft.graph.group")), 2);
  EXPECT_EQ(types.count(QStringLiteral("#microsoft.graph.user")), 1);
  EXPECT_EQ(getEventual(path + QStringLiteral("/$count")).body, "3");
  EXPECT_EQ(get(path + QStringLiteral("/$count")).status, 400);
}

TEST_F(GraphPeople, BlanksMembersThatTheTokenMayNotRead) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("GroupMember.Read.All"));
  const QString path = QStringLiteral("/groups/%1/members").arg(group(QStringLiteral("Sales Worldwide")).id);
  for (const QJsonValue& member : items(get(path))) {
    const bool user = member[QStringLiteral("@odata.type")].toString().endsWith(QStringLiteral("user"));
    EXPECT_EQ(member[QStringLiteral("displayName")].isNull(), user);
  }
}

TEST_F(GraphPeople, CountsNestedMembersTransitively) {
  signInAdmin();
  const QString path =
      QStringLiteral("/groups/%1/transitiveMembers/$count").arg(group(QStringLiteral("Sales Worldwide")).id);
  EXPECT_GT(getEventual(path).body.toInt(), 25);
}

TEST_F(GraphPeople, PagesLargeGroups) {
  signInAdmin();
  const demo::Reply reply =
      get(QStringLiteral("/groups/%1/members?$select=id,mail").arg(group(QStringLiteral("All Employees")).id));
  EXPECT_EQ(items(reply).size(), 100);
  EXPECT_TRUE(json(reply).contains(QStringLiteral("@odata.nextLink")));
}

TEST_F(GraphPeople, NamesWrongGroupIds) {
  signInAdmin();
  EXPECT_EQ(get(QStringLiteral("/groups/abc")).status, 400);
  EXPECT_EQ(get(QStringLiteral("/groups/") + world.tenantId).status, 404);
}

TEST_F(GraphPeople, FindsObjectsByTheirIds) {
  signInAdmin();
  const QString dana = account(QStringLiteral("global-admin")).id;
  const QString sales = group(QStringLiteral("Sales")).id;
  QJsonObject body{{QStringLiteral("ids"), QJsonArray{dana, sales, world.tenantId}}};
  const QJsonArray both = items(send("POST", QStringLiteral("/directoryObjects/getByIds"), body));
  EXPECT_EQ(both.size(), 2);
  body.insert(QStringLiteral("types"), QJsonArray{QStringLiteral("user")});
  const QJsonArray one = items(send("POST", QStringLiteral("/directoryObjects/getByIds"), body));
  ASSERT_EQ(one.size(), 1);
  EXPECT_EQ(one.at(0)[QStringLiteral("@odata.type")].toString(), QStringLiteral("#microsoft.graph.user"));
  QJsonArray many;
  for (int i = 0; i < 1001; ++i) {
    many.append(dana);
  }
  EXPECT_EQ(send("POST", QStringLiteral("/directoryObjects/getByIds"), {{QStringLiteral("ids"), many}}).status, 400);
}

TEST_F(GraphPeople, ListsLicencesWithAndWithoutEntraPremium) {
  signInOwner();
  const auto hasPlan = [this] {
    for (const QJsonValue& sku : items(get(QStringLiteral("/subscribedSkus?$select=capabilityStatus,servicePlans")))) {
      for (const QJsonValue& plan : sku[QStringLiteral("servicePlans")].toArray()) {
        const QString id = plan[QStringLiteral("servicePlanId")].toString();
        if (sku[QStringLiteral("capabilityStatus")].toString() == QStringLiteral("Enabled") &&
            (id == QStringLiteral("41781fb2-bc02-4b7c-bd55-b576c07bb09d") ||
             id == QStringLiteral("eec0eb4f-6444-4f95-aba0-50c24d67f998"))) {
          return true;
        }
      }
    }
    return false;
  };
  EXPECT_TRUE(hasPlan());
  scenario.noP1 = true;
  EXPECT_FALSE(hasPlan());
}

TEST_F(GraphPeople, ShowsOnlyIdsOfOwnedAppsWithUserReadAlone) {
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read"));
  const QJsonArray owned = items(get(QStringLiteral("/me/ownedObjects/microsoft.graph.servicePrincipal")));
  ASSERT_EQ(owned.size(), 1);
  EXPECT_EQ(owned.at(0)[QStringLiteral("id")].toString(), vendorApp().id);
  EXPECT_TRUE(owned.at(0)[QStringLiteral("appId")].isNull());
  signInOwner();
  EXPECT_EQ(items(get(QStringLiteral("/me/ownedObjects"))).at(0)[QStringLiteral("appId")].toString(), vendorAppId);
}

TEST_F(GraphPeople, AcceptsMailFromPeopleWithAMailbox) {
  const QJsonObject mail{{QStringLiteral("message"), QJsonObject{{QStringLiteral("subject"), QStringLiteral("x")}}}};
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("Mail.Send"));
  EXPECT_EQ(send("POST", QStringLiteral("/me/sendMail"), mail).status, 202);
  signInAs(person(QStringLiteral("svc-backup@contoso.onmicrosoft.com")).id, QStringLiteral("Mail.Send"));
  EXPECT_EQ(send("POST", QStringLiteral("/me/sendMail"), mail).status, 404);
}

}  // namespace
}  // namespace usher::test
