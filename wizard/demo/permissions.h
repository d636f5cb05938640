// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "demo/world.h"

namespace usher::demo {

/// What a call to Graph does, as far as permissions tell calls apart.
enum class Operation {
  ReadMe,
  ReadOrganization,
  ReadMyMemberships,
  ReadMyOwnedObjects,
  ListUsers,
  ReadUser,
  ListGroups,
  ReadGroupMembers,
  ReadServicePrincipals,
  CreateServicePrincipal,
  UpdateServicePrincipal,
  DeleteServicePrincipal,
  ReadOwners,
  AddOwner,
  RemoveOwner,
  ReadAssignments,
  ReadPrincipalAssignments,
  Assign,
  Unassign,
  RevokePermission,  ///< Takes an application permission from an application.
  ReadGrants,
  WriteGrants,
  ReadLicences,
  ReadDeletedItems,
  RestoreDeletedItem,
  PurgeDeletedItem,
  ReadDirectoryObjects,
  ReadDirectoryRoles,
  SendMail,
};

/// The sets of delegated scopes that suffice for the operation: any one of them, whole.
const QList<QStringList>& sufficientScopes(Operation operation);
bool scopesAllow(Operation operation, const QSet<QString>& scopes);

/// The directory roles that allow a writing operation to people who do not own its target; empty for reads.
const QStringList& sufficientRoles(Operation operation);
/// Whether a member who owns the service principal may do it without a role. Guests never may.
bool isOpenToOwners(Operation operation);
/// Roles and ownership together, for a write to `target` (null: to no service principal).
bool personMay(Operation operation, const User& person, const Scenario& scenario, const ServicePrincipal* target);

/// The roles that may grant any permission, application permissions of Graph included.
bool mayGrantAnything(const User& person, const Scenario& scenario);

/// What a token may see of an object besides its id: null is everything. `own`: it is the signed-in person.
const QSet<QString>* readableOfUser(const QSet<QString>& scopes, bool own, bool readerIsGuest);
const QSet<QString>* readableOfGroup(const QSet<QString>& scopes);
const QSet<QString>* readableOfServicePrincipal(const QSet<QString>& scopes);
const QSet<QString>* readableOfDirectoryRole(const QSet<QString>& scopes);
const QSet<QString>* readableOfOrganization(const QSet<QString>& scopes);

}  // namespace usher::demo
