// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "vault/memory_vault.h"

namespace usher::test {

/// A keychain in memory that outlives the starts of Usher that use it.
class Keychain {
 public:
  /// What one start of Usher gets.
  std::unique_ptr<vault::Vault> opened() { return std::make_unique<Opened>(*this); }
  bool isEmpty() const { return m_keys.isEmpty(); }
  /// Under which something is stored.
  const QSet<QString>& keys() const { return m_keys; }

 private:
  class Opened final : public vault::Vault {
   public:
    explicit Opened(Keychain& keychain) : m_keychain(keychain) {}

    Pending<Secret> read(const QString& key) override { return m_keychain.m_secrets.read(key); }
    Pending<void> write(const QString& key, Secret secret) override {
      m_keychain.m_keys.insert(key);
      return m_keychain.m_secrets.write(key, std::move(secret));
    }
    Pending<void> remove(const QString& key) override {
      m_keychain.m_keys.remove(key);
      return m_keychain.m_secrets.remove(key);
    }
    bool isPersistent() const override { return true; }

   private:
    Keychain& m_keychain;
  };

  vault::MemoryVault m_secrets;
  QSet<QString> m_keys;
};

}  // namespace usher::test
