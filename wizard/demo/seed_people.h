// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/world.h"

namespace usher::demo {

/// Puts the seed's people and the accounts to sign in with into `world`.
void seedPeople(World& world);
/// Puts the seed's groups into `world`; its people must be there already.
void seedGroups(World& world);

/// The person of that userPrincipalName in any case of letters, or null.
const User* userOfPrincipalName(const World& world, const QString& userPrincipalName);

}  // namespace usher::demo
