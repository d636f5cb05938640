// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"
#include "demo/identity_directory.h"

namespace usher::demo {

/// OpenID Connect discovery for the tenant named in the path: every address in it carries the tenant's GUID, and the
/// literal "{tenantid}" in the issuer where the path names no tenant.
Reply discoveryDocument(const NamedTenant& tenant, const QString& asked, const Origins& origins);

/// The realm of a user name, as `/common/userrealm/{upn}` tells it.
Reply userRealm(const QString& login, const AccountDirectory& directory);

}  // namespace usher::demo
