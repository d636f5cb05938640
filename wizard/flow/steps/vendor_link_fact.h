// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "signin/consent_request.h"

namespace usher::flow {

// What is kept of a vendor's link: its state and redirect, never the address.

QJsonObject vendorLinkData(const signin::VendorLink& link);
signin::VendorLink vendorLinkFrom(const QJsonObject& data);

}  // namespace usher::flow
