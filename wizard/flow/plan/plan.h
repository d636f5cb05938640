// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "base/result.h"

namespace usher::flow {

/// Who owns the app: those in `present` shall, those in `absent` shall not, all others stay. Nothing: not touched.
struct PlannedOwners {
  std::optional<QStringList> present, absent;  ///< Addresses or ids.

  bool operator==(const PlannedOwners&) const = default;
};

/// Who may use the app in one role. `exactly`: nobody else has that role then, among what is listed: without `groups`
/// no group is touched, and without `users` nobody.
struct PlannedAssignments {
  bool exactly = false;
  std::optional<QStringList> users, groups;  ///< Addresses or ids; names or ids. Nothing: not touched.
  QString role = QStringLiteral("default");  ///< "default" (the zero GUID), an app role's value, or its id.

  bool operator==(const PlannedAssignments&) const = default;
};

/// PLAN.json: how the tenant shall be. An absent section is left as it is.
struct Plan {
  QString profile, integration, tenant;  ///< Ids; the tenant by id or verified domain.
  std::optional<bool> accountEnabled, assignmentRequired, visibleToUsers;  ///< "properties", by these names.
  std::optional<PlannedOwners> owners;
  std::optional<PlannedAssignments> assignments;

  bool operator==(const Plan&) const = default;
};

/// A longer PLAN.json is refused: in bytes.
inline constexpr qsizetype largestPlan = 10'000'000;

/// Reads PLAN.json. BadInput whose code is the place ("/assignments/users/3", "line 4") and whose detail is a whole
/// sentence that names it: not JSON, not UTF-8, too large (more than 10 MB), a wrong type, an unknown key, a key that
/// stands there twice, a missing one, an unknown schema or mode, the same person present and absent.
Result<Plan> readPlan(const QByteArray& json);

/// The same as PLAN.json, indented, for a person to read and keep.
QByteArray planText(const Plan& plan);

}  // namespace usher::flow
