// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

#include "demo/scenario.h"
#include "demo/table.h"

namespace usher::demo {

/// A person of a practice organisation. `roles` are directory role template ids (graph-wide constants).
struct User {
  QString id, displayName, givenName, surname, userPrincipalName, mail;
  QStringList proxyAddresses, otherMails;
  QString userType = QStringLiteral("Member");  ///< "Member" or "Guest"
  bool accountEnabled = true;
  QStringList roles;
  QString password, mfaNumber;  ///< Empty for people who never sign in here.
  QString account;              ///< "global-admin", "cloud-app-admin", "head-of-cs", "guest"; empty for all others.
  QString jobTitle, department;

  bool operator==(const User&) const = default;
};

/// A group; `memberIds` are ids of users and of nested groups.
struct Group {
  QString id, displayName, description, mail, membershipRule;
  bool securityEnabled = true, mailEnabled = false;
  QStringList groupTypes, memberIds;

  bool operator==(const Group&) const = default;
};

/// A permission that an API offers: a delegated scope or an application permission (app role).
struct Permission {
  QString id, value, displayName, description;
  QString userDisplayName, userDescription;  ///< What a person reads who consents only for themselves; may be empty.
  bool adminConsentNeeded = true;

  bool operator==(const Permission&) const = default;
};

/// An app's role that people and groups can be assigned to.
struct AppRole {
  QString id, value, displayName;
  QStringList allowedMemberTypes{QStringLiteral("User")};
  bool enabled = true;

  bool operator==(const AppRole&) const = default;
};

/// An app registration, known in every tenant of the practice cloud.
struct Application {
  QString appId, displayName, publisherTenant;
  QStringList redirectUris;
  QStringList delegatedScopes;         ///< What it statically asks of Graph, by value.
  QStringList applicationPermissions;  ///< Graph app roles, by value.
  QList<AppRole> appRoles;
  bool publicClient = false;         ///< Mobile and desktop platform: no secret, PKCE.
  bool emitsDirectoryRoles = false;  ///< groupMembershipClaims: DirectoryRole, so that `wids` is in the id_token.

  bool operator==(const Application&) const = default;
};

/// An application's presence in the tenant. Reads do not see it before `visibleFrom`.
struct ServicePrincipal {
  QString id, appId, displayName, notes;
  bool accountEnabled = true, appRoleAssignmentRequired = false;
  QStringList tags, ownerIds;
  QDateTime visibleFrom;
  QDateTime deleted;       ///< Set while it is in the bin.
  QDateTime visibleUntil;  ///< Of a stale copy: when the last replica has seen what replaced it.

  bool operator==(const ServicePrincipal&) const = default;
};

/// oauth2PermissionGrant. `principalId` is empty for the whole tenant, `clientId` and `resourceId` are object ids.
struct Grant {
  QString id, clientId, principalId, resourceId;
  QStringList scopes;
  QDateTime visibleFrom, visibleUntil;

  bool operator==(const Grant&) const = default;
};

/// appRoleAssignment: a person, group or service principal (then: an application permission) on a resource.
struct Assignment {
  QString id, principalId, principalType, resourceId, appRoleId;
  QDateTime created, visibleFrom, visibleUntil;

  bool operator==(const Assignment&) const = default;
};

/// What a token endpoint issued. Access tokens are opaque strings that the practice Graph looks up here.
struct IssuedToken {
  QString clientId, userId, tenantId;
  QStringList scopes;
  QDateTime expires;

  bool operator==(const IssuedToken&) const = default;
};

class WorldMark;

/// One practice organisation with everything in it. Plain data: serialised whole, changed only by the practice
/// tenant's request handlers. `applications` and Graph's permissions are the same in every organisation.
struct World {
  QString tenantId, displayName, initialDomain, defaultDomain;
  QStringList verifiedDomains;
  bool isPartner = false;  ///< It looks after customers of a vendor.
  Table<User> users;
  Table<Group> groups;
  Table<Application> applications;            ///< By appId.
  Table<ServicePrincipal> servicePrincipals;  ///< By object id.
  Table<ServicePrincipal> deletedServicePrincipals;
  Table<Grant> grants;
  Table<Assignment> assignments;
  QList<Permission> graphScopes, graphAppRoles;
  QString graphServicePrincipalId;
  bool hasEntraPremium = true;
  Table<IssuedToken> accessTokens, refreshTokens;
  /// What replicas that lag behind still show of objects that were changed or deleted. Only Graph's reads look here.
  Table<ServicePrincipal> staleServicePrincipals;
  Table<Grant> staleGrants;
  Table<Assignment> staleAssignments;
  int generatedPeople = 0;  ///< How many of `users` came from ensurePeople(); toJson() writes the number only.
  int nextId = 1;           ///< Source of deterministic new ids.

  const ServicePrincipal* servicePrincipalOf(const QString& appId) const;
  /// A new GUID, the same ones in the same order for the same world.
  QString newId();
  /// A new id in the opaque form of assignments and grants: 43 characters of base64url.
  QString newOpaqueId();
  /// Makes people until `generatedPeople` is `count`; cheap, and the same ones each time. Never removes any.
  void ensurePeople(int count);

  QJsonObject toJson() const;
  /// Nothing when `json` is not what toJson() wrote.
  static std::optional<World> fromJson(const QJsonObject& json);
  /// The members that changed since, of tables only the entries that were touched, null for one that is gone. Nothing
  /// when more was touched than is remembered. Costs no more than what was touched.
  std::optional<QJsonObject> changesSince(const WorldMark& mark) const;
  /// Makes the same changes here. False when `changes` is not what changesSince() gave.
  bool apply(const QJsonObject& changes);
};

/// A moment in the life of a world, for World::changesSince().
class WorldMark {
 public:
  explicit WorldMark(const World& world);

  /// The world as it was then but for its tables, which are empty here.
  const World& rest() const { return m_rest; }
  /// Of the table of that name.
  qint64 momentOf(const char* table) const { return m_moments.value(table, -1); }

 private:
  World m_rest;
  QHash<QByteArray, qint64> m_moments;
};

/// How the ids of the people begin whom ensurePeople() makes.
inline constexpr QLatin1String generatedIdStart("9e000000-0000-4000-8000-000000");
/// Whether ensurePeople() made that person.
bool isGeneratedId(const QString& userId);
/// The account to sign in with of that name ("head-of-cs"), or null.
const User* accountNamed(const World& world, const QString& name);
/// The person's directory roles as the scenarios leave them: none with no-admin-role.
QStringList activeRoles(const User& person, const Scenario& scenario);
/// A guest by nature, or one of the accounts to sign in with in the scenario `guest`.
bool isGuest(const User& person, const Scenario& scenario);

}  // namespace usher::demo
