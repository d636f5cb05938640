// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "demo/directory_roles.h"
#include "demo/permissions.h"
#include "graph_fixture.h"

namespace usher::test {
namespace {

// A call, made ready over the configured world, that succeeds for the administrator with exactly `scopes`.
struct Call {
  const char* name;
  demo::Operation operation;
  const char* scopes;
  const char* method;
  std::function<QString(class GraphAccess&)> path;
  std::function<QJsonObject(class GraphAccess&)> body = {};
};

void PrintTo(const Call& call, std::ostream* out) {
  *out << call.name;
}

class GraphAccess : public GraphTest, public testing::WithParamInterface<Call> {
 public:
  QString vendor(const char* below = "") { return vendorPath(QLatin1String(below)); }
  QString userPath(const char* below = "") {
    return QStringLiteral("/users/") + person(QStringLiteral("anne.smith@contoso.com")).id + QLatin1String(below);
  }
  QString groupPath(const char* below = "") {
    return QStringLiteral("/groups/") + group(QStringLiteral("Sales")).id + QLatin1String(below);
  }
  QString ownerPath() { return vendorPath(QStringLiteral("/owners/%1/$ref").arg(vendorApp().ownerIds.first())); }
  QString firstAssignment() {
    for (const demo::Assignment& assignment : std::as_const(world.assignments)) {
      if (assignment.resourceId == vendorApp().id) {
        return vendorPath(QStringLiteral("/appRoleAssignedTo/") + assignment.id);
      }
    }
    return {};
  }
  QString permissionOfApp() {
    for (const demo::Assignment& assignment : std::as_const(world.assignments)) {
      if (assignment.principalId == vendorApp().id) {
        return assignment.id;
      }
    }
    return {};
  }
  QString permissionPath() { return vendorPath(QStringLiteral("/appRoleAssignments/") + permissionOfApp()); }
  QString userGrant() {
    demo::Grant grant = world.grants.first();
    grant.id = world.newOpaqueId();
    grant.principalId = person(QStringLiteral("anne.smith@contoso.com")).id;
    world.grants.insert(grant.id, grant);
    return QStringLiteral("/oauth2PermissionGrants/") + grant.id;
  }
  QString firstGrant() { return QStringLiteral("/oauth2PermissionGrants/") + world.grants.firstKey(); }
  QString binned() {
    demo::ServicePrincipal gone = vendorApp();
    world.servicePrincipals.remove(gone.id);
    world.deletedServicePrincipals.insert(gone.id, gone);
    return QStringLiteral("/directory/deletedItems/") + gone.id;
  }
  QJsonObject assignAnne() { return assignmentBody(person(QStringLiteral("anne.smith@contoso.com")).id); }
  QJsonObject ownAnne() {
    return {{QStringLiteral("@odata.id"), objectReference(person(QStringLiteral("anne.smith@contoso.com")).id)}};
  }
  QJsonObject newApp() {
    demo::Application other;
    other.appId = QStringLiteral("11111111-2222-4333-8444-555555555577");
    world.applications.insert(other.appId, other);
    return {{QStringLiteral("appId"), other.appId}};
  }
  QJsonObject grantBody() {
    return {{QStringLiteral("clientId"), vendorApp().id},
            {QStringLiteral("consentType"), QStringLiteral("Principal")},
            {QStringLiteral("principalId"), person(QStringLiteral("anne.smith@contoso.com")).id},
            {QStringLiteral("resourceId"), world.graphServicePrincipalId},
            {QStringLiteral("scope"), QStringLiteral("User.Read")}};
  }

  demo::Reply perform() {
    const Call& call = GetParam();
    const QString path = call.path(*this);
    return send(call.method, path, call.body ? call.body(*this) : QJsonObject());
  }
  QString scopes() const { return QLatin1String(GetParam().scopes); }
  void startAgain() {
    demo::Scenario configured;
    configured.alreadyConfigured = true;
    restart(configured);
  }
};

QString fixed(const char* path) {
  return QLatin1String(path);
}

using Op = demo::Operation;
using Me = GraphAccess;

const Call readCalls[] = {
    {"Me", Op::ReadMe, "User.Read", "GET", [](Me&) { return fixed("/me"); }},
    {"Organization", Op::ReadOrganization, "User.Read", "GET", [](Me&) { return fixed("/organization"); }},
    {"MemberOf", Op::ReadMyMemberships, "User.Read", "GET", [](Me&) { return fixed("/me/memberOf"); }},
    {"DirectoryRolesOfMe", Op::ReadMyMemberships, "User.Read", "GET",
     [](Me&) { return fixed("/me/transitiveMemberOf/microsoft.graph.directoryRole"); }},
    {"OwnedObjects", Op::ReadMyOwnedObjects, "User.Read", "GET", [](Me&) { return fixed("/me/ownedObjects"); }},
    {"Users", Op::ListUsers, "User.ReadBasic.All", "GET", [](Me&) { return fixed("/users"); }},
    {"User", Op::ListUsers, "User.ReadBasic.All", "GET", [](Me& t) { return t.userPath(); }},
    {"Groups", Op::ListGroups, "GroupMember.Read.All", "GET", [](Me&) { return fixed("/groups"); }},
    {"Members", Op::ReadGroupMembers, "GroupMember.Read.All", "GET", [](Me& t) { return t.groupPath("/members"); }},
    {"ServicePrincipals", Op::ReadServicePrincipals, "Application.Read.All", "GET",
     [](Me&) { return fixed("/servicePrincipals"); }},
    {"ServicePrincipal", Op::ReadServicePrincipals, "Application.Read.All", "GET", [](Me& t) { return t.vendor(); }},
    {"Owners", Op::ReadOwners, "Application.Read.All", "GET", [](Me& t) { return t.vendor("/owners"); }},
    {"AssignedTo", Op::ReadAssignments, "Application.Read.All", "GET",
     [](Me& t) { return t.vendor("/appRoleAssignedTo"); }},
    {"PermissionsOfApp", Op::ReadAssignments, "Application.Read.All", "GET",
     [](Me& t) { return t.vendor("/appRoleAssignments"); }},
    {"PermissionOfApp", Op::ReadAssignments, "Application.Read.All", "GET", [](Me& t) { return t.permissionPath(); }},
    {"AssignmentsOfUser", Op::ReadPrincipalAssignments, "AppRoleAssignment.ReadWrite.All", "GET",
     [](Me& t) { return t.userPath("/appRoleAssignments"); }},
    {"AssignmentsOfGroup", Op::ReadPrincipalAssignments, "Directory.Read.All", "GET",
     [](Me& t) { return t.groupPath("/appRoleAssignments"); }},
    {"Grants", Op::ReadGrants, "Directory.Read.All", "GET", [](Me&) { return fixed("/oauth2PermissionGrants"); }},
    {"GrantsOfApp", Op::ReadGrants, "DelegatedPermissionGrant.Read.All", "GET",
     [](Me& t) { return t.vendor("/oauth2PermissionGrants"); }},
    {"Licences", Op::ReadLicences, "LicenseAssignment.Read.All", "GET", [](Me&) { return fixed("/subscribedSkus"); }},
    {"DeletedApps", Op::ReadDeletedItems, "Application.Read.All", "GET",
     [](Me&) { return fixed("/directory/deletedItems/microsoft.graph.servicePrincipal"); }},
    {"ObjectsByIds", Op::ReadDirectoryObjects, "Directory.Read.All", "POST",
     [](Me&) { return fixed("/directoryObjects/getByIds"); },
     [](Me& t) {
       return QJsonObject{{QStringLiteral("ids"), QJsonArray{t.world.users.firstKey()}}};
     }},
    {"DirectoryRoles", Op::ReadDirectoryRoles, "RoleManagement.Read.Directory", "GET",
     [](Me&) { return fixed("/directoryRoles"); }},
};

const Call writeCalls[] = {
    {"CreateApp", Op::CreateServicePrincipal, "Application.ReadWrite.All", "POST",
     [](Me&) { return fixed("/servicePrincipals"); }, [](Me& t) { return t.newApp(); }},
    {"UpdateApp", Op::UpdateServicePrincipal, "Application.ReadWrite.All", "PATCH", [](Me& t) { return t.vendor(); },
     [](Me&) {
       return QJsonObject{{QStringLiteral("accountEnabled"), false}};
     }},
    {"DeleteApp", Op::DeleteServicePrincipal, "Application.ReadWrite.All", "DELETE", [](Me& t) { return t.vendor(); }},
    {"AddOwner", Op::AddOwner, "Application.ReadWrite.All Directory.Read.All", "POST",
     [](Me& t) { return t.vendor("/owners/$ref"); }, [](Me& t) { return t.ownAnne(); }},
    {"RemoveOwner", Op::RemoveOwner, "Application.ReadWrite.All", "DELETE", [](Me& t) { return t.ownerPath(); }},
    {"Assign", Op::Assign, "AppRoleAssignment.ReadWrite.All Application.Read.All", "POST",
     [](Me& t) { return t.vendor("/appRoleAssignedTo"); }, [](Me& t) { return t.assignAnne(); }},
    {"AssignByUser", Op::Assign, "AppRoleAssignment.ReadWrite.All Directory.Read.All", "POST",
     [](Me& t) { return t.userPath("/appRoleAssignments"); }, [](Me& t) { return t.assignAnne(); }},
    {"Unassign", Op::Unassign, "AppRoleAssignment.ReadWrite.All", "DELETE", [](Me& t) { return t.firstAssignment(); }},
    {"RevokePermission", Op::RevokePermission, "AppRoleAssignment.ReadWrite.All", "DELETE",
     [](Me& t) { return t.permissionPath(); }},
    {"RevokePermissionAtGraph", Op::RevokePermission, "AppRoleAssignment.ReadWrite.All", "DELETE",
     [](Me& t) {
       return QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo/%2")
           .arg(t.world.graphServicePrincipalId, t.permissionOfApp());
     }},
    {"DeleteUserGrant", Op::WriteGrants, "DelegatedPermissionGrant.ReadWrite.All", "DELETE",
     [](Me& t) { return t.userGrant(); }},
    {"CreateGrant", Op::WriteGrants, "DelegatedPermissionGrant.ReadWrite.All", "POST",
     [](Me&) { return fixed("/oauth2PermissionGrants"); }, [](Me& t) { return t.grantBody(); }},
    {"UpdateGrant", Op::WriteGrants, "DelegatedPermissionGrant.ReadWrite.All", "PATCH",
     [](Me& t) { return t.firstGrant(); },
     [](Me&) {
       return QJsonObject{{QStringLiteral("scope"), QStringLiteral("User.Read")}};
     }},
    {"DeleteGrant", Op::WriteGrants, "DelegatedPermissionGrant.ReadWrite.All", "DELETE",
     [](Me& t) { return t.firstGrant(); }},
    {"RestoreApp", Op::RestoreDeletedItem, "Application.ReadWrite.All", "POST",
     [](Me& t) { return t.binned() + QStringLiteral("/restore"); }},
    {"PurgeApp", Op::PurgeDeletedItem, "Application.ReadWrite.All", "DELETE", [](Me& t) { return t.binned(); }},
};

QList<Call> allCalls() {
  QList<Call> calls;
  for (const Call& call : readCalls) {
    calls.append(call);
  }
  for (const Call& call : writeCalls) {
    calls.append(call);
  }
  return calls;
}

std::string callName(const testing::TestParamInfo<Call>& info) {
  return info.param.name;
}

TEST_P(GraphAccess, SucceedsWithExactlyItsScopes) {
  signIn(QStringLiteral("global-admin"), scopes());
  const demo::Reply reply = perform();
  EXPECT_LT(reply.status, 300) << reply.body.toStdString();
}

TEST_P(GraphAccess, IsForbiddenWithoutEachOfItsScopes) {
  const QStringList needed = scopes().split(QLatin1Char(' '));
  for (const QString& taken : needed) {
    startAgain();
    QStringList left = needed;
    left.removeAll(taken);
    left += QStringLiteral("openid profile offline_access Mail.Send").split(QLatin1Char(' '));
    signIn(QStringLiteral("global-admin"), left.join(QLatin1Char(' ')));
    const demo::Reply reply = perform();
    EXPECT_EQ(reply.status, 403) << "without " << taken.toStdString();
    EXPECT_EQ(errorCode(reply), QStringLiteral("Authorization_RequestDenied"));
  }
}

INSTANTIATE_TEST_SUITE_P(Calls, GraphAccess, testing::ValuesIn(allCalls()), callName);

class GraphWriteAccess : public GraphAccess {};

TEST_P(GraphWriteAccess, IsForbiddenWithoutARole) {
  account(QStringLiteral("global-admin")).roles.clear();
  signIn(QStringLiteral("global-admin"), scopes());
  EXPECT_EQ(perform().status, 403);
}

TEST_P(GraphWriteAccess, IsForbiddenInTheScenarioWithoutAdminRole) {
  scenario.noAdminRole = true;
  signIn(QStringLiteral("global-admin"), scopes());
  EXPECT_EQ(perform().status, 403);
}

TEST_P(GraphWriteAccess, IsOpenToItsRolesAndClosedToAllOthers) {
  for (const demo::DirectoryRole& held : demo::directoryRoles()) {
    startAgain();
    account(QStringLiteral("global-admin")).roles = QStringList{held.templateId};
    signIn(QStringLiteral("global-admin"), scopes());
    const demo::Reply reply = perform();
    const bool wanted = demo::sufficientRoles(GetParam().operation).contains(held.templateId);
    const bool consentRule = held.templateId == demo::role::applicationDeveloper ||
                             held.templateId == demo::role::userAdministrator ||
                             held.templateId == demo::role::directoryWriters;
    if (wanted && !(consentRule && GetParam().operation == Op::WriteGrants)) {
      EXPECT_LT(reply.status, 300) << held.displayName.toStdString() << " " << reply.body.toStdString();
    } else if (!wanted) {
      EXPECT_EQ(reply.status, 403) << held.displayName.toStdString();
    }
  }
}

TEST_P(GraphWriteAccess, IsOpenToAnOwnerWithoutRoleWhereMicrosoftSaysSo) {
  signIn(QStringLiteral("head-of-cs"), scopes());
  const demo::Reply reply = perform();
  if (demo::isOpenToOwners(GetParam().operation)) {
    EXPECT_LT(reply.status, 300) << reply.body.toStdString();
  } else {
    EXPECT_EQ(reply.status, 403);
  }
}

TEST_P(GraphWriteAccess, IsForbiddenToAGuestWhoOwnsTheApp) {
  vendorApp().ownerIds.prepend(account(QStringLiteral("guest")).id);
  signIn(QStringLiteral("guest"), scopes());
  EXPECT_EQ(perform().status, 403);
}

TEST_P(GraphWriteAccess, ChangesNothingWhenForbidden) {
  account(QStringLiteral("global-admin")).roles.clear();
  signIn(QStringLiteral("global-admin"), scopes());
  const Call& call = GetParam();
  const QString path = call.path(*this);
  const QJsonObject body = call.body ? call.body(*this) : QJsonObject();
  const QJsonObject before = world.toJson();
  EXPECT_EQ(send(call.method, path, body).status, 403);
  EXPECT_EQ(world.toJson(), before);
}

INSTANTIATE_TEST_SUITE_P(Writes, GraphWriteAccess, testing::ValuesIn(writeCalls), callName);

class GraphToken : public GraphTest {};

TEST_F(GraphToken, IsMissed) {
  const demo::Reply reply = get(QStringLiteral("/me"));
  EXPECT_EQ(reply.status, 401);
  EXPECT_EQ(errorCode(reply), QStringLiteral("InvalidAuthenticationToken"));
  EXPECT_EQ(errorMessage(reply), QStringLiteral("Access token is empty."));
  EXPECT_TRUE(reply.header("WWW-Authenticate").startsWith("Bearer "));
}

TEST_F(GraphToken, MustBeKnown) {
  token = "made-up";
  EXPECT_EQ(get(QStringLiteral("/me")).status, 401);
}

TEST_F(GraphToken, Expires) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.Read"));
  clock.advance(std::chrono::seconds(3599));
  EXPECT_EQ(get(QStringLiteral("/me")).status, 200);
  clock.advance(std::chrono::seconds(1));
  const demo::Reply reply = get(QStringLiteral("/me"));
  EXPECT_EQ(reply.status, 401);
  EXPECT_EQ(errorMessage(reply), QStringLiteral("Lifetime validation failed, the token is expired."));
}

TEST_F(GraphToken, IsUselessForADisabledPerson) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.Read"));
  account(QStringLiteral("global-admin")).accountEnabled = false;
  EXPECT_EQ(get(QStringLiteral("/me")).status, 401);
}

TEST_F(GraphToken, IsUselessFromAnotherOrganisation) {
  signIn(QStringLiteral("global-admin"), QStringLiteral("User.Read"));
  world.accessTokens[QLatin1String(token)].tenantId = QStringLiteral("5d3c1a8e-7f42-4b09-9c6d-2e8b10f4a7d3");
  EXPECT_EQ(get(QStringLiteral("/me")).status, 401);
}

TEST_F(GraphToken, IsCheckedForABatchAsAWhole) {
  EXPECT_EQ(send("POST", QStringLiteral("/$batch"), {}).status, 401);
}

class GraphGuest : public GraphTest {
 protected:
  GraphGuest() {
    signIn(QStringLiteral("guest"), QStringLiteral("User.Read User.Read.All Group.Read.All LicenseAssignment.Read.All "
                                                   "Application.Read.All"));
  }
};

TEST_F(GraphGuest, MayNotListPeople) {
  EXPECT_EQ(get(QStringLiteral("/users")).status, 403);
  EXPECT_EQ(getEventual(QStringLiteral("/users?$search=\"displayName:anna\"")).status, 403);
  EXPECT_EQ(getEventual(QStringLiteral("/users/$count")).status, 403);
}

TEST_F(GraphGuest, SeesLittleOfAnother) {
  const QJsonObject other =
      json(get(QStringLiteral("/users/anna.mueller@contoso.com?$select=displayName,accountEnabled")));
  EXPECT_EQ(other.value(QStringLiteral("displayName")).toString(),
            person(QStringLiteral("anna.mueller@contoso.com")).displayName);
  EXPECT_TRUE(other.value(QStringLiteral("accountEnabled")).isNull());
}

TEST_F(GraphGuest, MayNotListAllGroupsNorLicences) {
  EXPECT_EQ(get(QStringLiteral("/groups")).status, 403);
  EXPECT_EQ(get(QStringLiteral("/subscribedSkus")).status, 403);
}

TEST_F(GraphGuest, SeesTheGuestInMe) {
  const QJsonObject me = json(get(QStringLiteral("/me?$select=userType,mail")));
  EXPECT_EQ(me.value(QStringLiteral("userType")).toString(), QStringLiteral("Guest"));
}

}  // namespace
}  // namespace usher::test
