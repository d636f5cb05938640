// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <functional>

#include "base/pending.h"
#include "base/secret.h"

namespace usher::vault {

/// Where secrets live. Keys are whole and unique ("usher/<store id>/..."): Windows knows no service beside the key.
class Vault {
 public:
  virtual ~Vault() = default;

  /// An empty Secret when nothing is stored under `key`. VaultLocked, VaultMissing, VaultSilent otherwise.
  virtual Pending<Secret> read(const QString& key) = 0;
  virtual Pending<void> write(const QString& key, Secret secret) = 0;
  /// Succeeds when nothing is there any more.
  virtual Pending<void> remove(const QString& key) = 0;
  /// Whether what is written outlives this process.
  virtual bool isPersistent() const = 0;

  /// Calls `then` once, unless `context` died before, when everything that ended as VaultSilent has been answered after
  /// all: what was asked is done then, and asking again gets an answer. A vault that is never silent never calls it.
  virtual void whenAnswersAgain(QObject* /*context*/, std::function<void()> /*then*/) {}
};

}  // namespace usher::vault
