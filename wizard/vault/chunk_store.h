// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/pending.h"
#include "base/secret.h"

namespace usher::vault {

/// A store of small entries by key, as the operating systems have it: Windows takes at most 2,560 bytes an entry.
/// Besides VaultLocked (with the code "denied" when somebody refused) and VaultMissing, read() fails with NotFound,
/// which a locked keyring says, too. It may never answer.
class ChunkStore {
 public:
  virtual ~ChunkStore() = default;

  virtual Pending<Secret> read(const QString& key) = 0;
  virtual Pending<void> write(const QString& key, Secret bytes) = 0;
  /// Succeeds when there is no such entry.
  virtual Pending<void> remove(const QString& key) = 0;
};

}  // namespace usher::vault
