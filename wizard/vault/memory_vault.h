// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "vault/vault.h"

namespace usher::vault {

/// Secrets for this session only: in memory, wiped when the vault goes away. Never fails.
class MemoryVault final : public Vault {
 public:
  Pending<Secret> read(const QString& key) override;
  Pending<void> write(const QString& key, Secret secret) override;
  Pending<void> remove(const QString& key) override;
  bool isPersistent() const override { return false; }

 private:
  std::map<QString, Secret> m_secrets;
};

}  // namespace usher::vault
