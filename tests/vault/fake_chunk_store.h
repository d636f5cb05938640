// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>

#include "vault/chunk_store.h"

namespace usher::test {

/// What a keychain holds, apart from the process that uses it, with a keychain's bad habits at a switch.
struct FakeKeychain {
  std::map<QString, QByteArray> entries;
  /// Reads say NotFound, writes and removals VaultLocked.
  bool isLocked = false;
  /// Writing an entry whose key ends so is refused as VaultLocked; empty for none.
  QString refusedEnding;
  /// Nothing is done or answered until release().
  bool isFrozen = false;
  std::deque<std::function<void()>> frozen;

  void release() {
    isFrozen = false;
    while (!frozen.empty()) {
      std::exchange(frozen.front(), {})();
      frozen.pop_front();
    }
  }
  /// How many more changes go through before the process is killed; -1 for never.
  int changesLeft = -1;
  int changes = 0;
  qsizetype largestEntry = 0;
};

/// A ChunkStore over a FakeKeychain that takes 2,560 bytes an entry, as Windows does.
class FakeChunkStore final : public vault::ChunkStore {
 public:
  explicit FakeChunkStore(FakeKeychain& keychain) : m_keychain(keychain) {}

  Pending<Secret> read(const QString& key) override;
  Pending<void> write(const QString& key, Secret bytes) override;
  Pending<void> remove(const QString& key) override;

 private:
  std::optional<Pending<void>> refusal();
  template <typename T>
  Pending<T> later(std::function<Pending<T>()> operation);

  FakeKeychain& m_keychain;
  Completion<void> m_never;
  Completion<Secret> m_neverRead;
};

}  // namespace usher::test
