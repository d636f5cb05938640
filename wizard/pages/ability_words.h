// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/steps/rights.h"

namespace usher::pages {

/// The directory roles of a person, by their names at Microsoft; empty optional: not visible.
QString rolesText(const std::optional<QList<flow::DirectoryRole>>& roles);

/// What a step needs at least, and why an account can or cannot do it; empty when nothing needs to be said.
QString abilityText(const flow::StepAbility& ability, const std::optional<flow::StepRights>& rights);

}  // namespace usher::pages
