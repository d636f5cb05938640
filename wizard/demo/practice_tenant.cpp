// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/practice_tenant.h"

#include "demo/graph_service.h"
#include "demo/identity_neighbour.h"
#include "demo/identity_service.h"
#include "demo/page_portal.h"
#include "demo/page_vendor.h"
#include "demo/seed_applications.h"
#include "demo/world_reader.h"

namespace usher::demo {

struct PracticeTenant::Parts {
  Parts(World& world, const Scenario& scenario, const Origins& origins, const Clock& clock)
      : neighbour(world, clock),
        identity(world, scenario, origins, clock, neighbour),
        graph(world, scenario, origins, clock) {}

  NeighbourTenant neighbour;
  IdentityService identity;
  GraphService graph;
};

PracticeTenant::PracticeTenant(World& world, Scenario scenario, Origins origins, const Clock& clock)
    : m_world(world),
      m_scenario(scenario),
      m_origins(std::move(origins)),
      m_parts(std::make_unique<Parts>(world, m_scenario, m_origins, clock)) {}

PracticeTenant::~PracticeTenant() = default;

Reply PracticeTenant::handle(const Request& request) {
  switch (request.origin) {
    case Origin::Authority:
      return m_parts->identity.handle(request);
    case Origin::Graph:
      return m_parts->neighbour.owns(request) ? m_parts->neighbour.handle(request) : m_parts->graph.handle(request);
    case Origin::Portal:
      return portalPage(request, m_scenario).value_or(vendorPage(request));
    case Origin::Reader:
      break;
  }
  return readWorld(m_world, request);
}

World continuedWorld(World kept, const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario) {
  for (const QJsonObject& profile : profiles) {
    const QString client = profile.value(QLatin1String("signIn"))[QLatin1String("clientId")].toString();
    if (const auto known = kept.applications.find(client); known != kept.applications.end()) {
      // The addresses of the last start had other ports.
      known->redirectUris.clear();
    }
  }
  for (const QJsonObject& profile : profiles) {
    seedProfile(kept, profile, origins);
  }
  if (scenario.alreadyConfigured) {
    for (const QJsonObject& profile : profiles) {
      seedConfigured(kept, profile);
    }
  }
  kept.ensurePeople(scenario.large);
  return kept;
}

}  // namespace usher::demo
