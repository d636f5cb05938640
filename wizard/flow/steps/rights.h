// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/sign_in_step.h"

namespace usher::flow {

/// What a step needs at least, and whether the account has it.
struct StepRights {
  StepId step = StepId::Consent;
  DirectoryRole least = DirectoryRole::CloudApplicationAdministrator;
  bool ownersCan = false;  ///< A member who owns the app needs no role.
  Ability ability = Ability::NotVisibleYet;
  AbilityReason reason = AbilityReason::RolesNotVisible;

  bool operator==(const StepRights&) const = default;
};

/// The role that a step needs at least (Graph: permissions to manage service principals and app role assignments; Entra
/// "Grant tenant-wide admin consent to an application"); nothing when it needs none. Consent to application permissions
/// of Graph takes a greater one than consent to delegated permissions.
std::optional<DirectoryRole> leastRoleFor(StepId step, bool wantsApplicationPermissions);

/// What `step` needs beside what `abilities` tell of the account; nothing when it needs no role, or while the account
/// is not known.
std::optional<StepRights> rightsFor(StepId step, const QList<StepAbility>& abilities, bool wantsApplicationPermissions);

}  // namespace usher::flow
