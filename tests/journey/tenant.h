// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "app/practice_process.h"
#include "app/tour/practice_account.h"
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
  profile::ProductProfile contreli() const { return practised(QStringLiteral("contreli")); }
  /// Mitel's, likewise, with what practice adds to its catalogue.
  profile::ProductProfile mitel() const { return practised(QStringLiteral("mitel-cloudlink")); }
  /// The three origins as a profile spells them.
  QJsonObject cloud() const;
  /// What looks at it from outside.
  QUrl reader() const { return m_process->reader(); }
  PracticePerson person(const QString& account) const;

  /// The organisation with that domain, of the four that practice has; Contoso's where there is none.
  const app::PracticeProcess::Organisation& organisation(const QString& domain) const;
  /// Somebody of that organisation.
  PracticePerson person(const QString& account, const QString& domain) const;
  /// The same person as the tour's browsers know them.
  tour::PracticeAccount account(const QString& account, const QString& domain) const;

  /// What is so in the tenant now, past everything that Usher uses.
  const tour::PracticeReader& now() { return now({}); }
  const tour::PracticeReader& now(const QString& tenant);
  /// The world as it is kept, tokens and all.
  QJsonObject world() const { return kept(QStringLiteral("world")); }
  QJsonObject world(const QString& domain) const;
  /// What happens behind Usher's back, while the tenant is stopped.
  bool edit(const std::function<void(QJsonObject& world)>& change) const;

 private:
  profile::ProductProfile practised(const QString& profile) const;
  QString file(const QString& name, const char* ending) const;
  QJsonObject kept(const QString& name) const;

  QTemporaryDir m_folder;
  std::unique_ptr<app::PracticeProcess> m_process;
  std::unique_ptr<tour::PracticeReader> m_reader;
};

}  // namespace usher::test
