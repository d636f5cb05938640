// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/permissions.h"

#include <algorithm>

#include "demo/directory_roles.h"

namespace usher::demo {

namespace {

// "A B|C": A and B together, or C alone.
QList<QStringList> scopeSets(const char* text) {
  QList<QStringList> sets;
  for (const QString& set : QString::fromLatin1(text).split(QLatin1Char('|'))) {
    sets.append(set.split(QLatin1Char(' ')));
  }
  return sets;
}

// The "least" and "also works" columns of Microsoft's path-to-permission data and reference pages.
const char* scopeText(Operation operation) {
  switch (operation) {
    case Operation::ReadMe:
    case Operation::ReadMyMemberships:
    case Operation::ReadMyOwnedObjects:
      return "User.Read|User.ReadBasic.All|User.Read.All|User.ReadWrite.All|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ReadOrganization:
      return "User.Read|User.Read.All|User.ReadWrite.All|Organization.Read.All|Directory.Read.All|"
             "Directory.ReadWrite.All";
    case Operation::ListUsers:
      return "User.ReadBasic.All|User.Read.All|User.ReadWrite.All|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ReadUser:
      return "User.Read|User.ReadBasic.All|User.Read.All|User.ReadWrite.All|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ListGroups:
    case Operation::ReadGroupMembers:
      return "GroupMember.Read.All|Group.Read.All|Group.ReadWrite.All|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ReadServicePrincipals:
    case Operation::ReadOwners:
    case Operation::ReadAssignments:
    case Operation::ReadDeletedItems:
      return "Application.Read.All|Application.ReadWrite.All|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::CreateServicePrincipal:
    case Operation::UpdateServicePrincipal:
    case Operation::RemoveOwner:
      return "Application.ReadWrite.All|Directory.ReadWrite.All";
    case Operation::DeleteServicePrincipal:
    case Operation::RestoreDeletedItem:
    case Operation::PurgeDeletedItem:
      return "Application.ReadWrite.All";
    case Operation::AddOwner:
      return "Application.ReadWrite.All Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ReadPrincipalAssignments:
      return "Directory.Read.All|Directory.ReadWrite.All|AppRoleAssignment.ReadWrite.All";
    case Operation::Assign:
      return "AppRoleAssignment.ReadWrite.All Application.Read.All|"
             "AppRoleAssignment.ReadWrite.All Application.ReadWrite.All|"
             "AppRoleAssignment.ReadWrite.All Directory.Read.All|AppRoleAssignment.ReadWrite.All "
             "Directory.ReadWrite.All";
    case Operation::Unassign:
    case Operation::RevokePermission:
      return "AppRoleAssignment.ReadWrite.All";
    case Operation::ReadGrants:
      return "Directory.Read.All|Directory.ReadWrite.All|DelegatedPermissionGrant.Read.All|"
             "DelegatedPermissionGrant.ReadWrite.All";
    case Operation::WriteGrants:
      return "DelegatedPermissionGrant.ReadWrite.All|Directory.ReadWrite.All";
    case Operation::ReadLicences:
      return "LicenseAssignment.Read.All|Organization.Read.All|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ReadDirectoryObjects:
      return "Directory.Read.All|Directory.ReadWrite.All";
    case Operation::ReadDirectoryRoles:
      return "RoleManagement.Read.Directory|Directory.Read.All|Directory.ReadWrite.All";
    case Operation::SendMail:
      return "Mail.Send";
  }
  return "";
}

QStringList rolesFor(Operation operation) {
  using namespace role;
  const QStringList managers{globalAdministrator, cloudApplicationAdministrator, applicationAdministrator};
  switch (operation) {
    case Operation::CreateServicePrincipal:
    case Operation::UpdateServicePrincipal:
    case Operation::DeleteServicePrincipal:
    case Operation::AddOwner:
    case Operation::RemoveOwner:
      return managers;
    case Operation::RestoreDeletedItem:
    case Operation::PurgeDeletedItem:
      return managers + QStringList{hybridIdentityAdministrator};
    case Operation::Assign:
    case Operation::Unassign:
      return managers + QStringList{userAdministrator, identityGovernanceAdministrator, privilegedRoleAdministrator,
                                    hybridIdentityAdministrator, directoryWriters};
    case Operation::RevokePermission:
      return managers + QStringList{privilegedRoleAdministrator};
    case Operation::WriteGrants:
      return managers +
             QStringList{privilegedRoleAdministrator, userAdministrator, applicationDeveloper, directoryWriters};
    default:
      return {};
  }
}

bool hasAny(const QSet<QString>& scopes, const QList<const char*>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(),
                     [&scopes](const char* scope) { return scopes.contains(QLatin1String(scope)); });
}

const QSet<QString>* nothing() {
  static const QSet<QString> none;
  return &none;
}

const QSet<QString>* allIf(bool allowed) {
  return allowed ? nullptr : nothing();
}

}  // namespace

const QList<QStringList>& sufficientScopes(Operation operation) {
  static QMap<Operation, QList<QStringList>> known;
  if (!known.contains(operation)) {
    known.insert(operation, scopeSets(scopeText(operation)));
  }
  return known[operation];
}

bool scopesAllow(Operation operation, const QSet<QString>& scopes) {
  const QList<QStringList>& sets = sufficientScopes(operation);
  return std::any_of(sets.begin(), sets.end(), [&scopes](const QStringList& set) {
    return std::all_of(set.begin(), set.end(), [&scopes](const QString& scope) { return scopes.contains(scope); });
  });
}

const QStringList& sufficientRoles(Operation operation) {
  static QMap<Operation, QStringList> known;
  if (!known.contains(operation)) {
    known.insert(operation, rolesFor(operation));
  }
  return known[operation];
}

bool isOpenToOwners(Operation operation) {
  switch (operation) {
    case Operation::UpdateServicePrincipal:
    case Operation::DeleteServicePrincipal:
    case Operation::AddOwner:
    case Operation::RemoveOwner:
    case Operation::Assign:
    case Operation::Unassign:
      return true;
    default:
      return false;
  }
}

bool personMay(Operation operation, const User& person, const Scenario& scenario, const ServicePrincipal* target) {
  const QStringList& wanted = sufficientRoles(operation);
  const QStringList active = activeRoles(person, scenario);
  const bool byRole = wanted.isEmpty() || std::any_of(active.begin(), active.end(),
                                                      [&wanted](const QString& held) { return wanted.contains(held); });
  const bool owns = target != nullptr && target->ownerIds.contains(person.id);
  return byRole || (owns && isOpenToOwners(operation) && !isGuest(person, scenario));
}

bool mayGrantAnything(const User& person, const Scenario& scenario) {
  const QStringList active = activeRoles(person, scenario);
  return active.contains(role::globalAdministrator) || active.contains(role::privilegedRoleAdministrator);
}

const QSet<QString>* readableOfUser(const QSet<QString>& scopes, bool own, bool readerIsGuest) {
  static const QSet<QString> basic{QStringLiteral("displayName"), QStringLiteral("givenName"),
                                   QStringLiteral("surname"), QStringLiteral("mail"),
                                   QStringLiteral("userPrincipalName")};
  static const QSet<QString> forGuests{QStringLiteral("displayName"), QStringLiteral("mail"),
                                       QStringLiteral("userPrincipalName"), QStringLiteral("userType")};
  const bool full =
      hasAny(scopes, {"User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"});
  if (own && (full || hasAny(scopes, {"User.Read"}))) {
    return nullptr;
  }
  if (full) {
    return readerIsGuest ? &forGuests : nullptr;
  }
  return hasAny(scopes, {"User.ReadBasic.All"}) ? &basic : nothing();
}

const QSet<QString>* readableOfGroup(const QSet<QString>& scopes) {
  return allIf(scopesAllow(Operation::ListGroups, scopes));
}

const QSet<QString>* readableOfServicePrincipal(const QSet<QString>& scopes) {
  return allIf(scopesAllow(Operation::ReadServicePrincipals, scopes));
}

const QSet<QString>* readableOfDirectoryRole(const QSet<QString>& scopes) {
  return allIf(scopesAllow(Operation::ReadDirectoryRoles, scopes));
}

const QSet<QString>* readableOfOrganization(const QSet<QString>& scopes) {
  static const QSet<QString> basic{QStringLiteral("displayName"), QStringLiteral("verifiedDomains")};
  return hasAny(scopes, {"Organization.Read.All", "Directory.Read.All", "Directory.ReadWrite.All"}) ? nullptr : &basic;
}

}  // namespace usher::demo
