// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace usher::demo {

/// Puts Graph with its permissions, and other vendors' enterprise apps, into `world`; its people must be there already.
/// Owners who are not among them are left out.
void seedCloudApplications(World& world);

/// The presence of `application` in `world`, as a consent makes it.
ServicePrincipal& addServicePrincipal(World& world, const Application& application);

/// Registers what `profile` describes: Usher's own client (`signIn`) and the vendor's application per integration.
/// An integration's `application` may carry `appRoles` ([{id, value, displayName, allowedMemberTypes?, enabled?}]).
/// Integrations that share one application share its registration. For each integration a look-alike of another
/// publisher is present in the tenant.
void seedProfile(World& world, const QJsonObject& profile, const Origins& origins);

/// Scenario `already-configured`: every integration of `profile` consented, assigned and owned; Usher consented.
void seedConfigured(World& world, const QJsonObject& profile);

}  // namespace usher::demo
