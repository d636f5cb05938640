// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "graph/json_reader.h"
#include "graph/me.h"

namespace usher::graph {

/// The member `userType`; Unknown when it is absent, null or new.
UserType userTypeOf(const JsonReader& json);

}  // namespace usher::graph
