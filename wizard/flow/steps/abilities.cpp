// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/abilities.h"

#include <algorithm>

#include "graph/me.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The template id in `wids` of everybody who is an ordinary member.
const QString ordinaryMember = QStringLiteral("b79fbf4d-3ef9-4689-8143-76b194e85509");

bool holdsAny(const AbilityBasis& basis, const QStringList& roles) {
  return basis.roles && std::any_of(roles.begin(), roles.end(), [&](const QString& role) {
           return basis.roles->contains(role, Qt::CaseInsensitive);
         });
}

StepAbility byRoleAlone(StepId step, const AbilityBasis& basis, const QStringList& roles, AbilityReason needs) {
  if (holdsAny(basis, roles)) {
    return {step, Ability::Can, AbilityReason::HasRole};
  }
  if (!basis.roles) {
    return {step, Ability::NotVisibleYet, AbilityReason::RolesNotVisible};
  }
  return {step, Ability::Cannot, needs};
}

StepAbility forConsent(const AbilityBasis& basis) {
  QStringList roles{graph::roles::globalAdministrator, graph::roles::privilegedRoleAdministrator};
  if (!basis.wantsApplicationPermissions) {
    roles += {graph::roles::cloudApplicationAdministrator, graph::roles::applicationAdministrator};
    return byRoleAlone(StepId::Consent, basis, roles, AbilityReason::NeedsConsentRole);
  }
  return byRoleAlone(StepId::Consent, basis, roles, AbilityReason::NeedsStrongConsentRole);
}

/// What a role or owning the app allows. Guests who own it are not covered by Microsoft's exemption for owners.
StepAbility byRoleOrOwnership(StepId step, const AbilityBasis& basis, const QStringList& roles, AbilityReason needs) {
  const StepAbility byRole = byRoleAlone(step, basis, roles, needs);
  if (byRole.ability == Ability::Can) {
    return byRole;
  }
  if (basis.ownsApp.value_or(false)) {
    return basis.isGuest ? StepAbility{step, Ability::Cannot, AbilityReason::GuestsCannot}
                         : StepAbility{step, Ability::Can, AbilityReason::IsOwner};
  }
  if (byRole.ability == Ability::Cannot && !basis.ownsApp) {
    return {step, Ability::NotVisibleYet, AbilityReason::OwnershipNotVisible};
  }
  if (byRole.ability == Ability::Cannot && basis.role == Role::Owner) {
    return {step, Ability::Cannot, AbilityReason::NeedsOwnership};
  }
  return byRole;
}

const QStringList& appRoles() {
  static const QStringList roles{graph::roles::globalAdministrator, graph::roles::cloudApplicationAdministrator,
                                 graph::roles::applicationAdministrator};
  return roles;
}

const QStringList& assignRoles() {
  static const QStringList roles =
      appRoles() + QStringList{graph::roles::privilegedRoleAdministrator, graph::roles::userAdministrator};
  return roles;
}

DirectoryRole roleShown(const QString& templateId) {
  const auto is = [&](const QString& id) { return templateId.compare(id, Qt::CaseInsensitive) == 0; };
  if (is(graph::roles::globalAdministrator)) {
    return DirectoryRole::GlobalAdministrator;
  }
  if (is(graph::roles::privilegedRoleAdministrator)) {
    return DirectoryRole::PrivilegedRoleAdministrator;
  }
  if (is(graph::roles::cloudApplicationAdministrator)) {
    return DirectoryRole::CloudApplicationAdministrator;
  }
  if (is(graph::roles::applicationAdministrator)) {
    return DirectoryRole::ApplicationAdministrator;
  }
  if (is(graph::roles::userAdministrator)) {
    return DirectoryRole::UserAdministrator;
  }
  return DirectoryRole::Other;
}

}  // namespace

StepAbility abilityFor(StepId step, const AbilityBasis& basis) {
  switch (step) {
    case StepId::Welcome:
    case StepId::SignIn:
    case StepId::Organisation:
    case StepId::Enable:
    case StepId::Finish:
    case StepId::Removal:
    case StepId::History:
      return {step, Ability::Can, AbilityReason::Anybody};
    case StepId::Consent:
      return forConsent(basis);
    case StepId::Properties:
    case StepId::Owners:
      return byRoleOrOwnership(step, basis, appRoles(), AbilityReason::NeedsAppRole);
    case StepId::Assignments:
      return byRoleOrOwnership(step, basis, assignRoles(), AbilityReason::NeedsAssignRole);
  }
  return {step, Ability::NotVisibleYet, AbilityReason::RolesNotVisible};
}

std::optional<QList<DirectoryRole>> rolesShown(const std::optional<QStringList>& templateIds) {
  if (!templateIds) {
    return {};
  }
  QList<DirectoryRole> shown;
  for (const QString& id : *templateIds) {
    const DirectoryRole role = roleShown(id);
    if (id.compare(ordinaryMember, Qt::CaseInsensitive) != 0 && !shown.contains(role)) {
      shown.append(role);
    }
  }
  return shown;
}

}  // namespace usher::flow
