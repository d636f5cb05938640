// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/practice_tenant.h"

#include <algorithm>

#include "demo/graph_call.h"
#include "demo/graph_service.h"
#include "demo/identity_neighbour.h"
#include "demo/identity_service.h"
#include "demo/page_portal.h"
#include "demo/page_vendor.h"
#include "demo/seed_applications.h"
#include "demo/seed_scenario.h"
#include "demo/world_reader.h"

namespace usher::demo {

struct PracticeTenant::Parts {
  Parts(const Organisations& organisations, const Scenario& scenario, const Origins& origins, const Clock& clock)
      : neighbour(organisations.first(), clock), identity(organisations, scenario, origins, clock, neighbour) {
    for (World* world : organisations.all()) {
      graphs.push_back(std::make_unique<GraphService>(*world, scenario, origins, clock));
    }
  }

  /// The Graph of the organisation whose token the request carries. Without one the first refuses it.
  GraphService& graphFor(const Organisations& organisations, const Request& request) {
    const World* world = organisations.issuerOf(bearerToken(request));
    const qsizetype at = std::max<qsizetype>(0, organisations.all().indexOf(world));
    return *graphs[static_cast<size_t>(at)];
  }

  QJsonObject load() const {
    GraphService::Counts all;
    for (const auto& graph : graphs) {
      all.requests += graph->counts().requests;
      all.writes += graph->counts().writes;
      all.refused += graph->counts().refused;
      all.collided += graph->counts().collided;
    }
    return {{QStringLiteral("requests"), all.requests},
            {QStringLiteral("writes"), all.writes},
            {QStringLiteral("refused"), all.refused},
            {QStringLiteral("collided"), all.collided}};
  }

  NeighbourTenant neighbour;
  IdentityService identity;
  std::vector<std::unique_ptr<GraphService>> graphs;
};

PracticeTenant::PracticeTenant(World& world, Scenario scenario, Origins origins, const Clock& clock)
    : PracticeTenant(Organisations({&world}), scenario, std::move(origins), clock) {}

PracticeTenant::PracticeTenant(Organisations organisations, Scenario scenario, Origins origins, const Clock& clock)
    : m_organisations(std::move(organisations)),
      m_scenario(scenario),
      m_origins(std::move(origins)),
      m_parts(std::make_unique<Parts>(m_organisations, m_scenario, m_origins, clock)) {}

PracticeTenant::~PracticeTenant() = default;

Reply PracticeTenant::handle(const Request& request) {
  switch (request.origin) {
    case Origin::Authority:
      return m_parts->identity.handle(request);
    case Origin::Graph:
      return m_parts->neighbour.owns(request) ? m_parts->neighbour.handle(request)
                                              : m_parts->graphFor(m_organisations, request).handle(request);
    case Origin::Portal:
      return portalPage(request, m_scenario).value_or(vendorPage(request));
    case Origin::Reader:
      break;
  }
  if (request.url.path() == QLatin1String("/load") && request.method == "GET") {
    return Reply::json(200, m_parts->load());
  }
  return readWorlds(m_organisations, request);
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
  seedScenario(kept, profiles, scenario);
  return kept;
}

}  // namespace usher::demo
