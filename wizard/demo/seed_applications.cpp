// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/seed_applications.h"

#include <QUuid>

#include "demo/seed_data.h"
#include "demo/seed_people.h"

namespace usher::demo {

namespace {

constexpr QLatin1String graphAppId("00000003-0000-0000-c000-000000000000");

QStringList jsonTexts(const QJsonValue& array) {
  QStringList texts;
  for (const QJsonValue& item : array.toArray()) {
    texts.append(item.toString());
  }
  return texts;
}

QString idFrom(const QString& name) {
  static const QUuid space(QStringLiteral("5f3d7f0a-6a52-4b6f-8a3e-1f2f4f0c9d11"));
  return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QList<AppRole> appRolesFrom(const QJsonValue& rows, const char* nameKey, const char* membersKey) {
  QList<AppRole> roles;
  for (const QJsonValue& row : rows.toArray()) {
    AppRole role;
    role.id = row[QLatin1String("id")].toString();
    role.value = row[QLatin1String("value")].toString();
    role.displayName = row[QLatin1String(nameKey)].toString();
    role.enabled = row[QLatin1String("enabled")].toBool(true);
    if (const QJsonValue members = row[QLatin1String(membersKey)]; members.isArray()) {
      role.allowedMemberTypes = jsonTexts(members);
    }
    roles.append(role);
  }
  return roles;
}

Permission permissionFrom(const QJsonValue& row, bool delegated) {
  Permission permission;
  permission.id = row[QLatin1String("id")].toString();
  permission.value = row[QLatin1String("value")].toString();
  permission.displayName = row[QLatin1String("displayName")].toString();
  permission.description = row[QLatin1String("description")].toString();
  permission.userDisplayName = row[QLatin1String("userDisplayName")].toString();
  permission.userDescription = row[QLatin1String("userDescription")].toString();
  permission.adminConsentNeeded = !delegated || row[QLatin1String("type")].toString() == QLatin1String("Admin");
  return permission;
}

void seedLookAlike(World& world, const QString& name) {
  Application other;
  other.displayName = name + QStringLiteral(" Sync");
  other.appId = idFrom(QStringLiteral("look-alike of ") + name);
  other.publisherTenant = idFrom(QStringLiteral("publisher of look-alikes"));
  if (!world.applications.contains(other.appId)) {
    world.applications.insert(other.appId, other);
    addServicePrincipal(world, other);
  }
}

Application usherClient(const QJsonValue& signIn, const Origins& origins) {
  Application client;
  client.appId = signIn[QLatin1String("clientId")].toString();
  client.displayName = QStringLiteral("Usher");
  client.publisherTenant = idFrom(QStringLiteral("publisher of Usher"));
  client.publicClient = true;
  client.emitsDirectoryRoles = true;
  client.redirectUris = QStringList{signIn[QLatin1String("redirectUri")].toString(QStringLiteral("http://localhost")),
                                    QStringLiteral("http://localhost"),
                                    origins.authority.toString() + QStringLiteral("/common/oauth2/nativeclient")};
  client.redirectUris.removeDuplicates();
  client.delegatedScopes =
      QStringLiteral(
          "openid profile offline_access User.Read User.Read.All GroupMember.Read.All Application.Read.All "
          "AppRoleAssignment.ReadWrite.All LicenseAssignment.Read.All Directory.Read.All Application.ReadWrite.All "
          "DelegatedPermissionGrant.ReadWrite.All")
          .split(QLatin1Char(' '));
  return client;
}

Application vendorApplication(const QJsonValue& described, const QString& vendor, const Origins& origins) {
  Application application;
  application.appId = described[QLatin1String("clientId")].toString();
  application.displayName = described[QLatin1String("displayName")].toString();
  application.publisherTenant = idFrom(QStringLiteral("publisher ") + vendor);
  for (const QJsonValue& permission : described[QLatin1String("permissions")].toArray()) {
    const bool delegated = permission[QLatin1String("kind")].toString() != QLatin1String("application");
    (delegated ? application.delegatedScopes : application.applicationPermissions)
        .append(permission[QLatin1String("scope")].toString());
  }
  const QJsonObject redirects = described[QLatin1String("consentRedirects")].toObject();
  for (const QJsonValue& redirect : redirects) {
    application.redirectUris.append(redirect.toString());
  }
  const QString portal = origins.portal.toString();
  for (const char* page : {"/vendor/consented", "/vendor/return", "/vendor/login"}) {
    application.redirectUris.append(portal + QLatin1String(page));
  }
  application.redirectUris.append(QStringLiteral("http://localhost/usher-consent"));
  application.redirectUris.removeDuplicates();
  application.appRoles = appRolesFrom(described[QLatin1String("appRoles")], "displayName", "allowedMemberTypes");
  return application;
}

void addRegistration(Application& known, const Application& more) {
  known.redirectUris += more.redirectUris;
  known.delegatedScopes += more.delegatedScopes;
  known.applicationPermissions += more.applicationPermissions;
  for (QStringList* list : {&known.redirectUris, &known.delegatedScopes, &known.applicationPermissions}) {
    list->removeDuplicates();
  }
}

void grantWholeTenant(World& world, const QString& clientId, const QStringList& scopes) {
  Grant grant;
  grant.id = world.newOpaqueId();
  grant.clientId = clientId;
  grant.resourceId = world.graphServicePrincipalId;
  grant.scopes = scopes;
  world.grants.insert(grant.id, grant);
}

void assign(World& world, const QString& principalId, const QString& type, const QString& resourceId,
            const QString& appRoleId) {
  Assignment assignment;
  assignment.id = world.newOpaqueId();
  assignment.principalId = principalId;
  assignment.principalType = type;
  assignment.resourceId = resourceId;
  assignment.appRoleId = appRoleId;
  assignment.created = QDateTime({2026, 1, 15}, {9, 30}, Qt::UTC);
  world.assignments.insert(assignment.id, assignment);
}

void configureIntegration(World& world, const Application& application) {
  ServicePrincipal& principal = addServicePrincipal(world, application);
  principal.appRoleAssignmentRequired = true;
  const User* head = accountNamed(world, QStringLiteral("head-of-cs"));
  principal.ownerIds = QStringList{head->id};
  if (!application.delegatedScopes.isEmpty()) {
    grantWholeTenant(world, principal.id, application.delegatedScopes);
  }
  for (const Permission& permission : std::as_const(world.graphAppRoles)) {
    if (application.applicationPermissions.contains(permission.value)) {
      assign(world, principal.id, QStringLiteral("ServicePrincipal"), world.graphServicePrincipalId, permission.id);
    }
  }
  const QString role =
      application.appRoles.isEmpty() ? QUuid().toString(QUuid::WithoutBraces) : application.appRoles.first().id;
  for (const Group& group : std::as_const(world.groups)) {
    if (group.displayName == QLatin1String("Support on call")) {
      assign(world, group.id, QStringLiteral("Group"), principal.id, role);
    }
  }
  const QStringList people{QStringLiteral("anna.mueller@contoso.com"), QStringLiteral("priya.raghunathan@contoso.com"),
                           head->userPrincipalName};
  for (const QString& name : people) {
    if (const User* person = userOfPrincipalName(world, name)) {
      assign(world, person->id, QStringLiteral("User"), principal.id, role);
    }
  }
}

}  // namespace

ServicePrincipal& addServicePrincipal(World& world, const Application& application) {
  ServicePrincipal principal;
  principal.id = world.newId();
  principal.appId = application.appId;
  principal.displayName = application.displayName;
  principal.tags = QStringList{QStringLiteral("WindowsAzureActiveDirectoryIntegratedApp")};
  return *world.servicePrincipals.insert(principal.id, principal);
}

void seedCloudApplications(World& world) {
  const QJsonDocument permissions = seedData(QStringLiteral("graph-permissions"));
  for (const QJsonValue& row : permissions[QLatin1String("delegated")].toArray()) {
    world.graphScopes.append(permissionFrom(row, true));
  }
  for (const QJsonValue& row : permissions[QLatin1String("application")].toArray()) {
    world.graphAppRoles.append(permissionFrom(row, false));
  }
  const QJsonArray rows = seedData(QStringLiteral("applications")).array();
  for (const QJsonValue& row : rows) {
    Application application;
    application.appId = row[QLatin1String("appId")].toString();
    application.displayName = row[QLatin1String("name")].toString();
    application.publisherTenant = row[QLatin1String("publisher")].toString();
    application.appRoles = appRolesFrom(row[QLatin1String("roles")], "name", "members");
    application.publicClient = row[QLatin1String("public")].toBool();
    application.redirectUris = jsonTexts(row[QLatin1String("redirects")]);
    world.applications.insert(application.appId, application);
    ServicePrincipal& principal = addServicePrincipal(world, application);
    principal.tags = jsonTexts(row[QLatin1String("tags")]);
    principal.accountEnabled = row[QLatin1String("enabled")].toBool(true);
    principal.appRoleAssignmentRequired = row[QLatin1String("assignmentRequired")].toBool();
    for (const QString& owner : jsonTexts(row[QLatin1String("owners")])) {
      if (const User* person = userOfPrincipalName(world, owner)) {
        principal.ownerIds.append(person->id);
      }
    }
    if (application.appId == graphAppId) {
      world.graphServicePrincipalId = principal.id;
    }
  }
}

void seedProfile(World& world, const QJsonObject& profile, const Origins& origins) {
  const Application client = usherClient(profile.value(QLatin1String("signIn")), origins);
  Application& known = world.applications[client.appId];
  const QStringList redirects = known.redirectUris;
  known = client;
  known.redirectUris = redirects + client.redirectUris;
  known.redirectUris.removeDuplicates();
  const QString vendor = profile.value(QLatin1String("vendor"))[QLatin1String("name")].toString();
  QMap<QString, Application> described;
  for (const QJsonValue& integration : profile.value(QLatin1String("integrations")).toArray()) {
    const Application application = vendorApplication(integration[QLatin1String("application")], vendor, origins);
    const auto twin = described.find(application.appId);
    if (twin == described.end()) {
      described.insert(application.appId, application);
    } else {
      addRegistration(*twin, application);
    }
  }
  for (const Application& application : std::as_const(described)) {
    world.applications.insert(application.appId, application);
    seedLookAlike(world, application.displayName);
  }
}

void seedConfigured(World& world, const QJsonObject& profile) {
  for (const QJsonValue& integration : profile.value(QLatin1String("integrations")).toArray()) {
    const QString appId = integration[QLatin1String("application")][QLatin1String("clientId")].toString();
    if (world.servicePrincipalOf(appId) == nullptr) {
      configureIntegration(world, world.applications.value(appId));
    }
  }
  const QString client = profile.value(QLatin1String("signIn"))[QLatin1String("clientId")].toString();
  if (world.servicePrincipalOf(client) == nullptr) {
    const ServicePrincipal& usher = addServicePrincipal(world, world.applications.value(client));
    grantWholeTenant(world, usher.id,
                     QStringLiteral("openid profile offline_access User.Read User.Read.All GroupMember.Read.All "
                                    "Application.Read.All AppRoleAssignment.ReadWrite.All LicenseAssignment.Read.All")
                         .split(QLatin1Char(' ')));
  }
}

}  // namespace usher::demo
