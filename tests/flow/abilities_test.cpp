// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/abilities.h"

#include <gtest/gtest.h>

#include "graph/me.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

AbilityBasis withRoles(const QStringList& roles) {
  return {roles, false, false, false};
}

Ability abilityOf(StepId step, const AbilityBasis& basis) {
  return abilityFor(step, basis).ability;
}

TEST(Abilities, AGlobalAdministratorCanDoEverything) {
  const auto basis = withRoles({graph::roles::globalAdministrator});
  for (const StepId step : {StepId::Organisation, StepId::Consent, StepId::Properties, StepId::Owners,
                            StepId::Assignments, StepId::Finish}) {
    EXPECT_EQ(abilityOf(step, basis), Ability::Can);
  }
}

TEST(Abilities, AnOwnerWithoutOwnershipIsToldToBecomeOne) {
  AbilityBasis basis{.roles = QStringList(), .ownsApp = false, .role = Role::Owner};
  EXPECT_EQ(abilityFor(StepId::Assignments, basis),
            (StepAbility{StepId::Assignments, Ability::Cannot, AbilityReason::NeedsOwnership}));
  basis.roles = QStringList{graph::roles::userAdministrator};
  EXPECT_EQ(abilityOf(StepId::Assignments, basis), Ability::Can);
  basis.roles = QStringList();
  basis.role = Role::Administrator;
  EXPECT_EQ(abilityFor(StepId::Assignments, basis).reason, AbilityReason::NeedsAssignRole);
}

TEST(Abilities, ACloudApplicationAdministratorConsentsToDelegatedPermissionsOnly) {
  auto basis = withRoles({graph::roles::cloudApplicationAdministrator});
  EXPECT_EQ(abilityOf(StepId::Consent, basis), Ability::Can);
  basis.wantsApplicationPermissions = true;
  EXPECT_EQ(abilityFor(StepId::Consent, basis),
            (StepAbility{StepId::Consent, Ability::Cannot, AbilityReason::NeedsStrongConsentRole}));
  EXPECT_EQ(abilityOf(StepId::Properties, basis), Ability::Can);
}

TEST(Abilities, APrivilegedRoleAdministratorConsentsButDoesNotChangeApps) {
  auto basis = withRoles({graph::roles::privilegedRoleAdministrator});
  basis.wantsApplicationPermissions = true;
  EXPECT_EQ(abilityOf(StepId::Consent, basis), Ability::Can);
  EXPECT_EQ(abilityFor(StepId::Properties, basis),
            (StepAbility{StepId::Properties, Ability::Cannot, AbilityReason::NeedsAppRole}));
  EXPECT_EQ(abilityOf(StepId::Assignments, basis), Ability::Can);
}

TEST(Abilities, RolesThatAreNotVisibleAreNotDenied) {
  AbilityBasis basis;
  EXPECT_EQ(abilityFor(StepId::Consent, basis),
            (StepAbility{StepId::Consent, Ability::NotVisibleYet, AbilityReason::RolesNotVisible}));
  EXPECT_EQ(abilityOf(StepId::Assignments, basis), Ability::NotVisibleYet);
  basis.roles = QStringList();
  EXPECT_EQ(abilityOf(StepId::Assignments, basis), Ability::NotVisibleYet);
}

TEST(Abilities, AnOwnerAssignsWithoutAnyRoleUnlessAGuest) {
  AbilityBasis basis{QStringList(), true, false, false};
  EXPECT_EQ(abilityFor(StepId::Assignments, basis),
            (StepAbility{StepId::Assignments, Ability::Can, AbilityReason::IsOwner}));
  basis.isGuest = true;
  EXPECT_EQ(abilityFor(StepId::Assignments, basis),
            (StepAbility{StepId::Assignments, Ability::Cannot, AbilityReason::GuestsCannot}));
}

TEST(Abilities, WithoutRoleAndOwnershipNothingIsToBeDone) {
  const auto basis = withRoles({});
  EXPECT_EQ(abilityOf(StepId::Consent, basis), Ability::Cannot);
  EXPECT_EQ(abilityOf(StepId::Properties, basis), Ability::Cannot);
  EXPECT_EQ(abilityOf(StepId::Assignments, basis), Ability::Cannot);
  EXPECT_EQ(abilityOf(StepId::Finish, basis), Ability::Can);
}

TEST(RolesShown, LeavesOutWhatEveryMemberHas) {
  EXPECT_EQ(rolesShown(QStringList{u"B79FBF4D-3ef9-4689-8143-76b194e85509"_s}).value(), QList<DirectoryRole>());
  EXPECT_EQ(rolesShown(QStringList{graph::roles::userAdministrator, u"something"_s}).value(),
            (QList<DirectoryRole>{DirectoryRole::UserAdministrator, DirectoryRole::Other}));
  EXPECT_EQ(rolesShown({}), std::nullopt);
}

}  // namespace
}  // namespace usher::flow
