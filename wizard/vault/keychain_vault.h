// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "base/clock.h"
#include "vault/chunk_index.h"
#include "vault/chunk_store.h"
#include "vault/vault.h"

namespace usher::vault {

/// Secrets in the operating system's keychain, in chunks that every system takes. A write stores a new generation,
/// reads it back, then points the index to it and deletes the old one: whenever it is interrupted, the old secret or
/// the new one can be read. What a locked keychain calls absent is believed only after probe() has succeeded. One
/// operation at a time, in the order they were asked for; cancelling a pending does not interrupt it. What has no
/// answer after 30 seconds is VaultSilent, but goes on: a late answer is used (whenAnswersAgain).
class KeychainVault final : public QObject, public Vault {
  Q_OBJECT

 public:
  explicit KeychainVault(Clock& clock);
  KeychainVault(std::unique_ptr<ChunkStore> store, Clock& clock);

  Pending<Secret> read(const QString& key) override;
  Pending<void> write(const QString& key, Secret secret) override;
  Pending<void> remove(const QString& key) override;
  bool isPersistent() const override { return true; }
  void whenAnswersAgain(QObject* context, std::function<void()> then) override;

  /// Whether secrets can be stored: writes, reads and deletes an entry of its own. VaultMissing, VaultLocked or
  /// VaultSilent when not.
  Pending<void> probe();

 Q_SIGNALS:
  void answersAgain();

 private:
  using Step = std::function<Pending<void>()>;

  template <typename T>
  Pending<T> queued(std::function<Pending<T>()> operation);
  void startNext();
  void endOverdue();

  Pending<void> inOrder(std::vector<Step> steps);
  Pending<void> probeNow();
  Pending<ChunkIndex> readIndex(const QString& key);
  Pending<ChunkIndex> readIndexOnce(const QString& key);
  Pending<void> writeIndex(const QString& key, const ChunkIndex& index);
  Pending<Secret> readChunks(const QString& key, const Generation& generation);
  Pending<Secret> readGeneration(const QString& key, const Generation& generation);
  Pending<void> writeGeneration(const QString& key, const Generation& generation, const Secret& secret);
  Pending<void> replace(const QString& key, const ChunkIndex& old, const Secret& secret);
  Step removalOf(const QString& key, const std::optional<Generation>& generation);

  std::unique_ptr<ChunkStore> m_store;
  Clock& m_clock;
  QString m_probeKey;
  int m_overdue = 0;  ///< How many operations ended as VaultSilent for who asked, and go on.
  std::deque<std::function<void()>> m_waiting;
  bool m_busy = false;
};

}  // namespace usher::vault
