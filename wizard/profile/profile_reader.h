// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "profile/product_profile.h"

namespace usher::profile {

/// The profile in a document that has passed every check. The logo becomes a full path in `folder`.
ProductProfile profileFrom(const QJsonObject& document, const QString& folder);

}  // namespace usher::profile
