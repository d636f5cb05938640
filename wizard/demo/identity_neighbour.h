// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/identity_directory.h"
#include "demo/world.h"

namespace usher::demo {

/// Fabrikam, the other organisation of the practice cloud: guests and people who came to the wrong place are at home
/// there. Nothing can be administered in it. It forgets its people when the process ends.
class NeighbourTenant {
 public:
  static const QString id, name;
  static const QStringList domains;  ///< The default one first.
  /// "Kim Lee" for "kim.lee@fabrikam.example".
  static QString personName(const QString& login);

  /// `world` holds the tokens of both organisations; both must outlive this.
  NeighbourTenant(const World& world, const Clock& clock) : m_world(world), m_clock(clock) {}

  /// Gives `account` an object in Fabrikam, the same id each time.
  QString enrol(const Account& account);
  std::optional<Account> person(const QString& userId) const;

  /// Whether a Graph request carries a token of Fabrikam's.
  bool owns(const Request& graphRequest) const;
  /// Graph for such a token: `/me` and `/organization`; 403 for all else.
  Reply handle(const Request& graphRequest) const;

 private:
  const IssuedToken* tokenOf(const Request& graphRequest) const;

  const World& m_world;
  const Clock& m_clock;
  QHash<QString, Account> m_people;
};

}  // namespace usher::demo
