// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "demo/world.h"

namespace usher::demo {

/// The organisations of the practice cloud, Contoso first. Applications and Graph's permissions are the same in all of
/// them, so the first one's stand for the cloud's.
class Organisations {
 public:
  /// At least one; none is owned, all must outlive this.
  explicit Organisations(QList<World*> worlds) : m_worlds(std::move(worlds)) {}

  const QList<World*>& all() const { return m_worlds; }
  World& first() const { return *m_worlds.first(); }
  /// The organisation of that tenant id, or null.
  World* ofTenant(const QString& tenantId) const;
  /// The organisation of that tenant id or verified domain, in any case of letters, or null.
  World* named(const QString& tenantOrDomain) const;
  /// The organisation that issued that access or refresh token, or null.
  World* issuerOf(const QString& accessToken) const;
  World* issuerOfRefreshToken(const QString& token) const;

  const QMap<QString, Application>& applications() const { return first().applications.map(); }
  const QList<Permission>& graphScopes() const { return first().graphScopes; }
  const QList<Permission>& graphAppRoles() const { return first().graphAppRoles; }

 private:
  QList<World*> m_worlds;
};

}  // namespace usher::demo
