// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/rights.h"

#include <gtest/gtest.h>

#include "flow/steps/abilities.h"
#include "graph/me.h"

namespace usher::flow {
namespace {

QString templateOf(DirectoryRole role) {
  return role == DirectoryRole::PrivilegedRoleAdministrator ? graph::roles::privilegedRoleAdministrator
                                                            : graph::roles::cloudApplicationAdministrator;
}

constexpr StepId allSteps[] = {StepId::Welcome,     StepId::SignIn,     StepId::Organisation,
                               StepId::Consent,     StepId::Properties, StepId::Owners,
                               StepId::Assignments, StepId::Enable,     StepId::Finish};

}  // namespace

TEST(Rights, TheLeastRoleIsEnoughAndNeverAGlobalAdministrator) {
  for (const StepId step : allSteps) {
    for (const bool wantsApplicationPermissions : {false, true}) {
      const auto least = leastRoleFor(step, wantsApplicationPermissions);
      if (!least) {
        continue;
      }
      EXPECT_NE(*least, DirectoryRole::GlobalAdministrator);
      const AbilityBasis basis{.roles = QStringList{templateOf(*least)},
                               .ownsApp = false,
                               .wantsApplicationPermissions = wantsApplicationPermissions};
      EXPECT_EQ(abilityFor(step, basis).ability, Ability::Can) << static_cast<int>(step);
    }
  }
}

TEST(Rights, ConsentToApplicationPermissionsTakesMoreThanToDelegatedOnes) {
  EXPECT_EQ(leastRoleFor(StepId::Consent, false), DirectoryRole::CloudApplicationAdministrator);
  EXPECT_EQ(leastRoleFor(StepId::Consent, true), DirectoryRole::PrivilegedRoleAdministrator);
  EXPECT_EQ(leastRoleFor(StepId::Properties, true), DirectoryRole::CloudApplicationAdministrator);
}

TEST(Rights, StepsThatNeedNoneSayNothing) {
  for (const StepId step : {StepId::Welcome, StepId::SignIn, StepId::Organisation, StepId::Finish}) {
    EXPECT_FALSE(rightsFor(step, {{step, Ability::Can, AbilityReason::Anybody}}, false));
  }
}

TEST(Rights, NothingIsSaidOfAnAccountThatIsNotKnown) {
  EXPECT_FALSE(rightsFor(StepId::Consent, {}, false));
}

TEST(Rights, WhatTheAccountHasIsTakenFromItsAbilities) {
  const QList<StepAbility> abilities{{StepId::Consent, Ability::Cannot, AbilityReason::NeedsConsentRole},
                                     {StepId::Assignments, Ability::Can, AbilityReason::IsOwner}};
  const auto consent = rightsFor(StepId::Consent, abilities, false);
  ASSERT_TRUE(consent);
  EXPECT_EQ(consent->ability, Ability::Cannot);
  EXPECT_FALSE(consent->ownersCan);
  const auto assignments = rightsFor(StepId::Assignments, abilities, false);
  ASSERT_TRUE(assignments);
  EXPECT_EQ(assignments->reason, AbilityReason::IsOwner);
  EXPECT_TRUE(assignments->ownersCan);
}

}  // namespace usher::flow
