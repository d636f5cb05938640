// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <memory>

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/world.h"

namespace usher::demo {

/// Entra's sign-in and consent pages, its token endpoint and the part of Graph that Usher calls, as one deterministic
/// state machine: (world, clock, request) -> reply. Nothing in it knows of sockets.
class PracticeTenant {
 public:
  /// `world` and `clock` must outlive the tenant.
  PracticeTenant(World& world, Scenario scenario, Origins origins, const Clock& clock);
  ~PracticeTenant();

  Reply handle(const Request& request);

 private:
  struct Parts;

  World& m_world;
  const Scenario m_scenario;
  const Origins m_origins;
  std::unique_ptr<Parts> m_parts;
};

/// A fresh world: one organisation "Contoso" with at least 200 people and 12 groups, the accounts to sign in with,
/// Graph's permissions, and the applications described by `profiles` (product profiles as JSON; only `signIn` and
/// `integrations[].application` are read). Deterministic.
World seededWorld(const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario);

/// A world that was kept, for a new start: its contents as they are, the applications of `profiles` registered for
/// today's `origins`, and what `scenario` adds.
World continuedWorld(World kept, const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario);

}  // namespace usher::demo
