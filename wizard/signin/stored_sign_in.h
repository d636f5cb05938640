// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "vault/vault.h"

namespace usher::signin {

/// The vault as a session uses it: one operation at a time in the order asked, so that a slow write never lands after
/// the removal that followed it.
class StoredSignIn final : public QObject {
  Q_OBJECT

 public:
  explicit StoredSignIn(vault::Vault& vault, QObject* parent = nullptr);

  Pending<Secret> read(const QString& key);
  Pending<void> write(const QString& key, Secret secret);
  Pending<void> remove(const QString& key);
  bool isPersistent() const { return m_vault.isPersistent(); }
  void whenAnswersAgain(QObject* context, std::function<void()> then) {
    m_vault.whenAnswersAgain(context, std::move(then));
  }

 private:
  template <typename T, typename Start>
  Pending<T> inTurn(Start start);

  vault::Vault& m_vault;
  Pending<void> m_turn;
};

}  // namespace usher::signin
