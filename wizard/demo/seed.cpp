// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/practice_tenant.h"
#include "demo/seed_applications.h"
#include "demo/seed_data.h"
#include "demo/seed_people.h"
#include "demo/seed_scenario.h"

namespace usher::demo {

namespace {

/// An organisation of its own with people, groups and the applications of the cloud.
World organisationFrom(const QJsonValue& described, const QJsonArray& people, const QJsonArray& groups) {
  World world;
  world.tenantId = described[QLatin1String("tenantId")].toString();
  world.displayName = described[QLatin1String("displayName")].toString();
  world.initialDomain = described[QLatin1String("initialDomain")].toString();
  world.defaultDomain = described[QLatin1String("defaultDomain")].toString();
  for (const QJsonValue& domain : described[QLatin1String("verifiedDomains")].toArray()) {
    world.verifiedDomains.append(domain.toString());
  }
  world.isPartner = described[QLatin1String("partner")].toBool();
  seedPeople(world, people);
  seedGroups(world, groups);
  seedCloudApplications(world);
  return world;
}

void furnish(World& world, const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario) {
  for (const QJsonObject& profile : profiles) {
    seedProfile(world, profile, origins);
  }
  seedScenario(world, profiles, scenario);
}

}  // namespace

World seededWorld(const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario) {
  World world =
      organisationFrom(seedData(QStringLiteral("organisation")).object(), seedData(QStringLiteral("people")).array(),
                       seedData(QStringLiteral("groups")).array());
  furnish(world, profiles, origins, scenario);
  return world;
}

std::vector<World> otherOrganisations(const QList<QJsonObject>& profiles, const Origins& origins,
                                      const Scenario& scenario) {
  Scenario here = scenario;
  here.large = 0;
  std::vector<World> worlds;
  const QJsonArray rows = seedData(QStringLiteral("other-organisations")).array();
  for (const QJsonValue& row : rows) {
    World world = organisationFrom(row, row[QLatin1String("people")].toArray(), row[QLatin1String("groups")].toArray());
    furnish(world, profiles, origins, here);
    worlds.push_back(std::move(world));
  }
  return worlds;
}

}  // namespace usher::demo
