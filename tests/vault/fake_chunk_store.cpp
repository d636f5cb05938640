// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "fake_chunk_store.h"

#include <algorithm>

namespace usher::test {

template <typename T>
Pending<T> FakeChunkStore::later(std::function<Pending<T>()> operation) {
  Completion<T> completion;
  m_keychain.frozen.push_back(
      [completion, operation = std::move(operation)] { completion.finish(operation().takeResult()); });
  return completion.pending();
}

Pending<Secret> FakeChunkStore::read(const QString& key) {
  if (m_keychain.isFrozen) {
    return later<Secret>([this, key] { return read(key); });
  }
  if (m_keychain.changesLeft == 0) {
    return m_neverRead.pending();
  }
  const auto found = m_keychain.entries.find(key);
  if (m_keychain.isLocked || found == m_keychain.entries.end()) {
    return ready<Secret>(fail(Failure::Kind::NotFound));
  }
  return ready<Secret>(Secret(found->second));
}

std::optional<Pending<void>> FakeChunkStore::refusal() {
  if (m_keychain.changesLeft == 0) {
    return m_never.pending();
  }
  if (m_keychain.isLocked) {
    return ready<void>(fail(Failure::Kind::VaultLocked));
  }
  ++m_keychain.changes;
  m_keychain.changesLeft -= m_keychain.changesLeft > 0 ? 1 : 0;
  return {};
}

Pending<void> FakeChunkStore::write(const QString& key, Secret bytes) {
  if (m_keychain.isFrozen) {
    return later<void>(
        [this, key, kept = std::make_shared<Secret>(std::move(bytes))] { return write(key, kept->duplicate()); });
  }
  if (const auto refused = refusal()) {
    return *refused;
  }
  if (!m_keychain.refusedEnding.isEmpty() && key.endsWith(m_keychain.refusedEnding)) {
    return ready<void>(fail(Failure::Kind::VaultLocked));
  }
  m_keychain.largestEntry = std::max(m_keychain.largestEntry, bytes.reveal().size());
  if (bytes.reveal().size() > 2560) {
    return ready<void>(fail(Failure::Kind::VaultMissing, QStringLiteral("too-big")));
  }
  m_keychain.entries[key] = bytes.duplicate().reveal();
  return ready<void>({});
}

Pending<void> FakeChunkStore::remove(const QString& key) {
  if (m_keychain.isFrozen) {
    return later<void>([this, key] { return remove(key); });
  }
  if (const auto refused = refusal()) {
    return *refused;
  }
  m_keychain.entries.erase(key);
  return ready<void>({});
}

}  // namespace usher::test
