// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/at_microsoft.h"
#include "graph/consent.h"

namespace usher::flow {

class SetUp;

/// What owners need, without what every sign-in has and no grant shows reliably.
QList<graph::Permission> wantedForOwners();

/// The vendor's link that was pasted, if there is one.
std::optional<signin::VendorLink> vendorLink(const SetUp& setUp);

/// The vendor's state goes only where the vendor's redirect goes: apart they mean nothing to the vendor.
AtMicrosoft::Consent vendorRequest(const SetUp& setUp);
AtMicrosoft::Consent ownersRequest(const SetUp& setUp);

/// For somebody else's browser, whose answer never comes back here. Empty while the organisation is not known.
QUrl addressForOthers(const profile::Cloud& cloud, const AtMicrosoft::Consent& request, const QString& freshState);

}  // namespace usher::flow
