// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <memory>
#include <vector>

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/organisations.h"
#include "demo/world.h"

namespace usher::demo {

/// Entra's sign-in and consent pages, its token endpoint and the part of Graph that Usher calls, as one deterministic
/// state machine: (world, clock, request) -> reply. Nothing in it knows of sockets. The reader's origin shows the
/// worlds
/// (/world) and how many requests, writes, refused and collided ones Graph had so far (/load).
class PracticeTenant {
 public:
  /// One organisation. `world` and `clock` must outlive the tenant.
  PracticeTenant(World& world, Scenario scenario, Origins origins, const Clock& clock);
  /// Several organisations, whose sign-in pages and Graph are the same ones: the login's domain, the tenant in an
  /// address or the token tell which is meant. Their worlds and `clock` must outlive the tenant.
  PracticeTenant(Organisations organisations, Scenario scenario, Origins origins, const Clock& clock);
  ~PracticeTenant();

  Reply handle(const Request& request);

 private:
  struct Parts;

  const Organisations m_organisations;
  const Scenario m_scenario;
  const Origins m_origins;
  std::unique_ptr<Parts> m_parts;
};

/// A fresh world: one organisation "Contoso" with at least 200 people and 12 groups, the accounts to sign in with,
/// Graph's permissions, and the applications described by `profiles` (product profiles as JSON; only `signIn` and
/// `integrations[].application` are read). Deterministic.
World seededWorld(const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario);

/// The other organisations that a vendor's partner meets: Northwind Traders and Adventure Works, who are customers as
/// Contoso is, and Brightline Communications, the partner. Each with a few people, a Global Administrator
/// ("global-admin") and an ordinary member ("head-of-cs") to sign in with. Deterministic, and the scenarios apply to
/// them too, but for `large`.
std::vector<World> otherOrganisations(const QList<QJsonObject>& profiles, const Origins& origins,
                                      const Scenario& scenario);

/// A world that was kept, for a new start: its contents as they are, the applications of `profiles` registered for
/// today's `origins`, and what `scenario` adds.
World continuedWorld(World kept, const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario);

}  // namespace usher::demo
