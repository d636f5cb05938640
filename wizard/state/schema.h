// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "state/database.h"

namespace usher::state {

/// The newest schema this program knows (PRAGMA user_version).
inline constexpr int schemaVersion = 3;

/// Brings an opened file to the newest schema, wholly or not at all. Fails with Storage and the code "newer-schema" for
/// a file of a later Usher, "foreign-file" for a database that is not ours.
Result<void> migrate(const Database& database);

}  // namespace usher::state
