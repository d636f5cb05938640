// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/memory_vault.h"

namespace usher::vault {

Pending<Secret> MemoryVault::read(const QString& key) {
  const auto found = m_secrets.find(key);
  return ready<Secret>(found == m_secrets.end() ? Secret() : found->second.duplicate());
}

Pending<void> MemoryVault::write(const QString& key, Secret secret) {
  m_secrets.insert_or_assign(key, std::move(secret));
  return ready<void>({});
}

Pending<void> MemoryVault::remove(const QString& key) {
  m_secrets.erase(key);
  return ready<void>({});
}

}  // namespace usher::vault
