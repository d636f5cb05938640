// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/stored_sign_in.h"

namespace usher::signin {

StoredSignIn::StoredSignIn(vault::Vault& vault, QObject* parent)
    : QObject(parent), m_vault(vault), m_turn(ready<void>({})) {}

template <typename T, typename Start>
Pending<T> StoredSignIn::inTurn(Start start) {
  Completion<T> out;
  Completion<void> over;
  const auto before = std::exchange(m_turn, over.pending());
  auto run = [this, out, over, start = std::move(start)]() mutable {
    whenDone(start(), this, [out, over](Result<T> result) {
      out.finish(std::move(result));
      over.finish({});
    });
  };
  if (before.isFinished()) {
    run();
  } else {
    whenDone(before, this, [run = std::move(run)](const Result<void>&) mutable { run(); });
  }
  return out.pending();
}

Pending<Secret> StoredSignIn::read(const QString& key) {
  return inTurn<Secret>([this, key] { return m_vault.read(key); });
}

Pending<void> StoredSignIn::write(const QString& key, Secret secret) {
  return inTurn<void>(
      [this, key, secret = std::move(secret)]() mutable { return m_vault.write(key, std::move(secret)); });
}

Pending<void> StoredSignIn::remove(const QString& key) {
  return inTurn<void>([this, key] { return m_vault.remove(key); });
}

}  // namespace usher::signin
