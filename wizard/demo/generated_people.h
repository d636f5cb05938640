// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/world.h"

namespace usher::demo {

/// The person of that number, from 1, of those who fill a large organisation; always the same one. Most are ordinary;
/// some are guests, disabled or without mail, have mail unlike their sign-in name, further addresses, or an address
/// outside that two of them share.
User generatedPerson(int number, const World& world);

}  // namespace usher::demo
