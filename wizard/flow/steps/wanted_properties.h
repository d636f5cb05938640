// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/properties_step.h"
#include "profile/product_profile.h"

namespace usher::flow {

inline constexpr Property allProperties[] = {Property::AssignmentRequired, Property::AccountEnabled,
                                             Property::VisibleToUsers};

/// What the profile wants, whatever the person switches.
bool wantedByProfile(const profile::WantedProperties& wanted, Property property);

/// How many of the properties are as the profile wants them.
int countAsWanted(const graph::EnterpriseApp& app, const profile::WantedProperties& wanted);

}  // namespace usher::flow
