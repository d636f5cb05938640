// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/organisations.h"

#include <algorithm>

namespace usher::demo {

namespace {

template <typename Wanted>
World* firstWorld(const QList<World*>& worlds, Wanted wanted) {
  const auto found = std::find_if(worlds.begin(), worlds.end(), [&](const World* world) { return wanted(*world); });
  return found == worlds.end() ? nullptr : *found;
}

}  // namespace

World* Organisations::ofTenant(const QString& tenantId) const {
  return firstWorld(m_worlds, [&](const World& world) { return world.tenantId == tenantId; });
}

World* Organisations::named(const QString& tenantOrDomain) const {
  const auto same = [&](const QString& name) { return name.compare(tenantOrDomain, Qt::CaseInsensitive) == 0; };
  return firstWorld(m_worlds, [&](const World& world) {
    return same(world.tenantId) || same(world.initialDomain) ||
           world.verifiedDomains.contains(tenantOrDomain, Qt::CaseInsensitive);
  });
}

World* Organisations::issuerOf(const QString& accessToken) const {
  return firstWorld(m_worlds, [&](const World& world) { return world.accessTokens.contains(accessToken); });
}

World* Organisations::issuerOfRefreshToken(const QString& token) const {
  return firstWorld(m_worlds, [&](const World& world) { return world.refreshTokens.contains(token); });
}

}  // namespace usher::demo
