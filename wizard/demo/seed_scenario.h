// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/world.h"

namespace usher::demo {

/// What the scenarios add to an organisation in which `profiles` are registered: `already-configured`, `user-grants`
/// and the people of `large`. What is there already stays.
void seedScenario(World& world, const QList<QJsonObject>& profiles, const Scenario& scenario);

}  // namespace usher::demo
