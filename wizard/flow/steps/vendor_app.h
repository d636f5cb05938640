// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/set_up.h"
#include "graph/consent.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

/// Asks for the scopes the role needs, then reads the vendor's enterprise app by its application id. NotFound: the
/// organisation has none yet.
Pending<graph::EnterpriseApp> vendorApp(SetUp& setUp, QObject* context);

/// The permissions of the profile as Graph is asked for them.
QList<graph::Permission> wantedPermissions(const profile::VendorApplication& application);

/// Whether the vendor's consent is known to be verified in Graph.
bool isConsentVerified(const SetUp& setUp);

/// When a fact was verified in Graph, if it was.
std::optional<QDateTime> verifiedTime(const SetUp& setUp, const QString& factName);

}  // namespace usher::flow
