// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

#include "flow/steps/sign_in_step.h"

namespace usher::flow {

/// What decides what an account can do. Empty optionals: the account may not see it.
struct AbilityBasis {
  std::optional<QStringList> roles;  ///< Directory role template ids.
  std::optional<bool> ownsApp;
  bool isGuest = false;
  bool wantsApplicationPermissions = false;
  Role role = Role::Administrator;
};

/// Pure. Roles and what they allow as Microsoft documents them (Graph: service principal, app role assignment and
/// consent permissions; Entra built-in roles).
StepAbility abilityFor(StepId step, const AbilityBasis& basis);

/// The roles that matter, by their template ids. What every member has is left out.
std::optional<QList<DirectoryRole>> rolesShown(const std::optional<QStringList>& templateIds);

}  // namespace usher::flow
