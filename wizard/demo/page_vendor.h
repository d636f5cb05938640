// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"

namespace usher::demo {

/// The pages where a vendor's own site would be: `/vendor/consented` and `/vendor/return`, which thank for the consent
/// or regret that there is none; `/vendor/login`, the sign-in of a vendor's console, which says the same whatever
/// Microsoft answered and keeps nothing of it; and `/`, where Microsoft's admin center would be. Any other path is 404.
Reply vendorPage(const Request& request);

}  // namespace usher::demo
