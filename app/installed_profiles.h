// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include "base/result.h"
#include "profile/product_profile.h"

namespace usher::app {

/// The profile with this installed id, or in this file. `practise`: placeholder ids pass. Fails with BadInput, its
/// detail a whole sentence that names the place.
Result<profile::ProductProfile> profileNamed(const QString& name, bool practise);

/// All that can be read; what is wrong with another is said on stderr.
QList<profile::ProductProfile> installedProfiles();

}  // namespace usher::app
