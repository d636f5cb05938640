// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"
#include "demo/organisations.h"

namespace usher::demo {

/// The read-only side: `GET /world` gives the whole world as JSON without passwords, second factors and tokens. Any
/// other path is 404, any other method 405.
Reply readWorld(const World& world, const Request& request);

/// The same for several organisations: the first one's world, or with `?tenant=ID` (or a verified domain) that one's.
/// An unknown tenant is 404.
Reply readWorlds(const Organisations& organisations, const Request& request);

}  // namespace usher::demo
