// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "app/practice_process.h"
#include "app/tour/practice_reader.h"
#include "profile/product_profile.h"
#include "support/practice_visitor.h"

namespace usher::test {

/// The practice tenant, in the real program usher-practice; its world outlives a restart.
class Tenant {
 public:
  /// False, with the reason on stderr, when it does not start. `profileFile`: a profile that does not ship with Usher.
  bool start(const QString& scenarios = {}, const QString& profileFile = {});
  void stop() { m_process.reset(); }

  /// Contreli's profile as practice has it, with the person's own browser as the first door.
  profile::ProductProfile contreli() const;
  /// The three origins as a profile spells them.
  QJsonObject cloud() const;
  PracticePerson person(const QString& account) const;

  /// What is so in the tenant now, past everything that Usher uses.
  const tour::PracticeReader& now();
  /// The world as it is kept, tokens and all.
  QJsonObject world() const;
  /// What happens behind Usher's back, while the tenant is stopped.
  bool edit(const std::function<void(QJsonObject& world)>& change) const;

 private:
  QString worldFile() const { return m_folder.filePath(QStringLiteral("world/world.json")); }
  QString changesFile() const { return m_folder.filePath(QStringLiteral("world/world.changes")); }

  QTemporaryDir m_folder;
  std::unique_ptr<app::PracticeProcess> m_process;
  std::unique_ptr<tour::PracticeReader> m_reader;
};

}  // namespace usher::test
