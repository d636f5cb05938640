// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/result.h"

namespace usher::state {

/// Makes `folder` if needed and closes it to others (0700).
Result<void> makePrivateFolder(const QString& folder);

/// Makes `file` if needed, empty, and closes it and its "-wal" and "-shm" to others (0600). A symbolic link in place of
/// any of them is refused with Storage, code "symlink". SQLite gives the files it makes beside it the same permissions.
Result<void> makePrivateFile(const QString& file);

/// Renames a damaged `file` to "<file>.damaged-<UTC time>", its "-wal" with it, and gives the new name.
Result<QString> setAside(const QString& file);

}  // namespace usher::state
