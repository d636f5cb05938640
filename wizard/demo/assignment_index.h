// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <set>

#include "demo/world.h"

namespace usher::demo {

/// The assignments of a world by who has them and by what they are on, as they are in truth. Follows the world's
/// changes by itself, at the price of what changed.
class AssignmentIndex {
 public:
  using Ids = std::set<QString>;

  /// `world` must outlive it.
  explicit AssignmentIndex(const World& world) : m_world(world) {}

  /// Valid until the world changes.
  const Ids& ofPrincipal(const QString& id);
  const Ids& onResource(const QString& id);

 private:
  struct Ends {
    QString principal, resource;
  };

  void catchUp();
  void forget(const QString& id);
  void note(const Assignment& assignment);

  const World& m_world;
  qint64 m_moment = -1;
  QHash<QString, Ends> m_known;
  QHash<QString, Ids> m_ofPrincipal, m_onResource;
};

}  // namespace usher::demo
