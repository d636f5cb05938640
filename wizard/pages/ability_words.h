// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/steps/sign_in_step.h"

namespace usher::pages {

/// The directory roles of a person, by their names at Microsoft; empty optional: not visible.
QString rolesText(const std::optional<QList<flow::DirectoryRole>>& roles);

/// Why an account can or cannot do a step; empty when nothing needs to be said.
QString reasonText(flow::AbilityReason reason);

}  // namespace usher::pages
