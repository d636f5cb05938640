// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/graph_call.h"

namespace usher::demo {

// Finding what a path names, refused with Graph's own words when there is none.

/// By object id or userPrincipalName.
Outcome<const User*> userNamed(const GraphCall& call, const QString& name);
Outcome<const Group*> groupOfId(const GraphCall& call, const QString& id);
/// By object id or by the alternate key "appId='...'"; as reads see it now.
Outcome<const ServicePrincipal*> servicePrincipalNamed(const GraphCall& call, const QString& key);
/// The same for a write: the object as it is, found only when reads see it too.
Outcome<const ServicePrincipal*> presentServicePrincipal(const GraphCall& call, const QString& key);
Outcome<ServicePrincipal*> writableServicePrincipal(GraphCall& call, const QString& key);

bool isGuid(const QString& text);

}  // namespace usher::demo
