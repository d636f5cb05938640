// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <map>
#include <optional>

#include "vault/vault.h"

namespace usher::test {

/// A persistent vault in memory that a test can make fail or stall.
class FakeVault final : public vault::Vault {
 public:
  std::map<QString, QByteArray> entries;
  std::optional<Failure> trouble, removalTrouble;
  bool isStalled = false;
  QStringList log;

  Pending<Secret> read(const QString& key) override {
    if (trouble) {
      return ready<Secret>(fail(*trouble));
    }
    const auto found = entries.find(key);
    return ready<Secret>(found == entries.end() ? Secret() : Secret(found->second));
  }

  Pending<void> write(const QString& key, Secret secret) override {
    log.append(QStringLiteral("write"));
    if (isStalled) {
      m_stalled.emplace_back();
      return m_stalled.back().pending();
    }
    if (trouble) {
      return ready<void>(fail(*trouble));
    }
    entries[key] = QByteArray(secret.reveal().constData(), secret.reveal().size());
    return ready<void>({});
  }

  Pending<void> remove(const QString& key) override {
    log.append(QStringLiteral("remove"));
    if (removalTrouble) {
      return ready<void>(fail(*removalTrouble));
    }
    entries.erase(key);
    return ready<void>({});
  }

  bool isPersistent() const override { return true; }

  void whenAnswersAgain(QObject* context, std::function<void()> then) override {
    m_waiting.push_back({context, std::move(then)});
  }
  /// The end of the trouble, told to everybody who waits for it.
  void answerAgain() {
    trouble.reset();
    for (auto& [context, then] : std::exchange(m_waiting, {})) {
      if (context) {
        then();
      }
    }
  }

 private:
  std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
  std::vector<Completion<void>> m_stalled;
};

}  // namespace usher::test
