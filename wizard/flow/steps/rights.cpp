// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/rights.h"

#include <algorithm>

namespace usher::flow {

std::optional<DirectoryRole> leastRoleFor(StepId step, bool wantsApplicationPermissions) {
  switch (step) {
    case StepId::Welcome:
    case StepId::SignIn:
    case StepId::Organisation:
    case StepId::Enable:
    case StepId::Finish:
    case StepId::Removal:
    case StepId::History:
      return {};
    case StepId::Consent:
      return wantsApplicationPermissions ? DirectoryRole::PrivilegedRoleAdministrator
                                         : DirectoryRole::CloudApplicationAdministrator;
    case StepId::Properties:
    case StepId::Owners:
    case StepId::Assignments:
      return DirectoryRole::CloudApplicationAdministrator;
  }
  return {};
}

std::optional<StepRights> rightsFor(StepId step, const QList<StepAbility>& abilities,
                                    bool wantsApplicationPermissions) {
  const auto least = leastRoleFor(step, wantsApplicationPermissions);
  const auto known = std::find_if(abilities.begin(), abilities.end(),
                                  [&](const StepAbility& ability) { return ability.step == step; });
  if (!least || known == abilities.end()) {
    return {};
  }
  return StepRights{step, *least, step != StepId::Consent, known->ability, known->reason};
}

}  // namespace usher::flow
