// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "vault/chunk_store.h"

namespace QKeychain {
class Job;
}

namespace usher::vault {

/// The operating system's keychain through QtKeychain, never with its plain-text fallback. A frozen keyring daemon, or
/// an unlock prompt that nobody looks at, never answers, and a job cannot be cancelled.
class KeychainEntries final : public QObject, public ChunkStore {
  Q_OBJECT

 public:
  Pending<Secret> read(const QString& key) override;
  Pending<void> write(const QString& key, Secret bytes) override;
  Pending<void> remove(const QString& key) override;

 private:
  template <typename T, typename TakeResult>
  Pending<T> run(QKeychain::Job* job, const QString& key, TakeResult takeResult);
};

}  // namespace usher::vault
