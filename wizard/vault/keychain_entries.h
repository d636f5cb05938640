// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "base/clock.h"
#include "vault/chunk_store.h"

namespace QKeychain {
class Job;
}

namespace usher::vault {

/// The operating system's keychain through QtKeychain, never with its plain-text fallback. What has not answered after
/// 30 seconds is VaultSilent: a frozen keyring daemon, or an unlock prompt nobody looks at, never answers by itself.
class KeychainEntries final : public QObject, public ChunkStore {
  Q_OBJECT

 public:
  explicit KeychainEntries(Clock& clock);

  Pending<Secret> read(const QString& key) override;
  Pending<void> write(const QString& key, Secret bytes) override;
  Pending<void> remove(const QString& key) override;

 private:
  template <typename T, typename TakeResult>
  Pending<T> run(QKeychain::Job* job, const QString& key, TakeResult takeResult);

  Clock& m_clock;
};

}  // namespace usher::vault
