// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace usher::demo {

/// The read-only side: `GET /world` gives the whole world as JSON without passwords, second factors and tokens. Any
/// other path is 404, any other method 405.
Reply readWorld(const World& world, const Request& request);

}  // namespace usher::demo
