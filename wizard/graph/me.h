// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// Member or guest; Unknown when this token may not read it.
enum class UserType { Unknown, Member, Guest };

/// The signed-in person (GET /me).
struct Me {
  QString id, displayName, userPrincipalName, mail;
  UserType userType = UserType::Unknown;
};

Pending<Me> me(GraphClient& client);

/// Template ids of the directory roles the person holds now. Empty optional: this token may not see them (facts: with
/// User.Read alone, objects come back without roleTemplateId).
Pending<std::optional<QStringList>> directoryRoles(GraphClient& client);

/// Object ids of the enterprise apps the person owns.
Pending<QStringList> ownedEnterpriseApps(GraphClient& client);

/// Directory role template ids.
namespace roles {
inline const QString globalAdministrator = QStringLiteral("62e90394-69f5-4237-9190-012177145e10");
inline const QString privilegedRoleAdministrator = QStringLiteral("e8611ab8-c189-46e8-94e1-60213ab1f814");
inline const QString cloudApplicationAdministrator = QStringLiteral("158c047a-c907-4556-b7ef-446551a6b5f7");
inline const QString applicationAdministrator = QStringLiteral("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3");
inline const QString userAdministrator = QStringLiteral("fe930be7-5e62-47db-91af-98c3a49a38b1");
}  // namespace roles

}  // namespace usher::graph
