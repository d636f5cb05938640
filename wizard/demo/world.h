// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace usher::demo {

/// A person of a practice organisation. `roles` are directory role template ids (graph-wide constants).
struct User {
  QString id, displayName, givenName, surname, userPrincipalName, mail;
  QStringList proxyAddresses, otherMails;
  QString userType = QStringLiteral("Member");  ///< "Member" or "Guest"
  bool accountEnabled = true;
  QStringList roles;
  QString password, mfaNumber;  ///< Empty for people who never sign in here.
};

/// A group; `memberIds` are ids of users and of nested groups.
struct Group {
  QString id, displayName, mail, membershipRule;
  bool securityEnabled = true, mailEnabled = false;
  QStringList groupTypes, memberIds;
};

/// A permission that an API offers: a delegated scope or an application permission (app role).
struct Permission {
  QString id, value, displayName, description;
  bool adminConsentNeeded = true;
};

/// An app's role that people and groups can be assigned to.
struct AppRole {
  QString id, value, displayName;
  QStringList allowedMemberTypes{QStringLiteral("User")};
  bool enabled = true;
};

/// An app registration, known in every tenant of the practice cloud.
struct Application {
  QString appId, displayName, publisherTenant;
  QStringList redirectUris;
  QStringList delegatedScopes;          ///< What it statically asks of Graph, by value.
  QStringList applicationPermissions;   ///< Graph app roles, by value.
  QList<AppRole> appRoles;
  bool publicClient = false;            ///< Mobile and desktop platform: no secret, PKCE.
  bool emitsDirectoryRoles = false;     ///< groupMembershipClaims: DirectoryRole, so that `wids` is in the id_token.
};

/// An application's presence in the tenant. Reads do not see it before `visibleFrom`.
struct ServicePrincipal {
  QString id, appId, displayName;
  bool accountEnabled = true, appRoleAssignmentRequired = false;
  QStringList tags, ownerIds;
  QDateTime visibleFrom;
};

/// oauth2PermissionGrant. `principalId` is empty for the whole tenant.
struct Grant {
  QString id, clientId, principalId, resourceId;
  QStringList scopes;
  QDateTime visibleFrom;
};

/// appRoleAssignment: a person, group or service principal (then: an application permission) on a resource.
struct Assignment {
  QString id, principalId, principalType, resourceId, appRoleId;
  QDateTime created, visibleFrom;
};

/// What a token endpoint issued. Access tokens are opaque strings that the practice Graph looks up here.
struct IssuedToken {
  QString clientId, userId, tenantId;
  QStringList scopes;
  QDateTime expires;
};

/// The switches of design section 6, parsed from "--scenario A,B".
struct Scenario {
  bool noAdminRole = false, declines = false, throttled = false, noP1 = false, conditionalAccess = false,
       portalRestricted = false, guest = false, alreadyConfigured = false;
  std::chrono::seconds replicationLag{0};
  int large = 0;

  /// Nothing when a name or number in `list` is unknown; then `*wrong` is the offending part.
  static std::optional<Scenario> parse(const QString& list, QString* wrong);
};

/// One practice organisation with everything in it. Plain data: serialised whole, changed only by the practice
/// tenant's request handlers.
struct World {
  QString tenantId, displayName, initialDomain, defaultDomain;
  QStringList verifiedDomains;
  QMap<QString, User> users;
  QMap<QString, Group> groups;
  QMap<QString, Application> applications;             ///< By appId.
  QMap<QString, ServicePrincipal> servicePrincipals;   ///< By object id.
  QMap<QString, ServicePrincipal> deletedServicePrincipals;
  QMap<QString, Grant> grants;
  QMap<QString, Assignment> assignments;
  QList<Permission> graphScopes, graphAppRoles;
  QString graphServicePrincipalId;
  bool hasEntraPremium = true;
  QHash<QString, IssuedToken> accessTokens, refreshTokens;
  int nextId = 1;  ///< Source of deterministic new ids.

  const ServicePrincipal* servicePrincipalOf(const QString& appId) const;
  /// A new GUID, the same ones in the same order for the same world.
  QString newId();

  QJsonObject toJson() const;
  static std::optional<World> fromJson(const QJsonObject& json);
};

}  // namespace usher::demo
