// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace usher::demo {

/// The start page of the admin center: who has no role gets no further in the scenario "portal-restricted" ("Restrict
/// access to Microsoft Entra admin center"), which does not touch Graph. Nothing where the path is another.
std::optional<Reply> portalPage(const Request& request, const Scenario& scenario);

}  // namespace usher::demo
