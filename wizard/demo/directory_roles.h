// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace usher::demo {

/// A built-in directory role. Its template id is the same in every tenant, its object id is not.
struct DirectoryRole {
  QString templateId, displayName, description;

  /// Its object id in the tenant.
  QString idIn(const QString& tenantId) const;
};

/// The roles that the practice tenant knows.
const QList<DirectoryRole>& directoryRoles();
/// The role of that template id, or null.
const DirectoryRole* directoryRoleOf(const QString& templateId);

/// Template ids (Entra built-in roles reference).
namespace role {
inline constexpr QLatin1String globalAdministrator("62e90394-69f5-4237-9190-012177145e10");
inline constexpr QLatin1String privilegedRoleAdministrator("e8611ab8-c189-46e8-94e1-60213ab1f814");
inline constexpr QLatin1String cloudApplicationAdministrator("158c047a-c907-4556-b7ef-446551a6b5f7");
inline constexpr QLatin1String applicationAdministrator("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3");
inline constexpr QLatin1String userAdministrator("fe930be7-5e62-47db-91af-98c3a49a38b1");
inline constexpr QLatin1String identityGovernanceAdministrator("45d8d3c5-c802-45c6-b32a-1d70b5e1e86e");
inline constexpr QLatin1String hybridIdentityAdministrator("8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2");
inline constexpr QLatin1String applicationDeveloper("cf1c38e5-3621-4004-a7cb-879624dced7c");
inline constexpr QLatin1String directoryWriters("9360feb5-f418-4baa-8175-e2a00bac4301");
}  // namespace role

}  // namespace usher::demo
