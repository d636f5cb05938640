// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/result.h"
#include "state/database.h"

namespace usher::state {

/// A store's file that is checked, of the newest schema, and can be written.
struct OpenedStore {
  Database database;
  QString id;
  bool wasRebuilt = false;
};

/// Opens or makes `file`; one whose contents are at fault is set aside and a new one made, with its id if it can still
/// be read. Fails where the disk or its permissions are at fault.
Result<OpenedStore> openStore(const QString& file);

}  // namespace usher::state
