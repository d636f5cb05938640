// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/practice_tenant.h"
#include "demo/seed_applications.h"
#include "demo/seed_data.h"
#include "demo/seed_people.h"

namespace usher::demo {

World seededWorld(const QList<QJsonObject>& profiles, const Origins& origins, const Scenario& scenario) {
  World world;
  const QJsonDocument organisation = seedData(QStringLiteral("organisation"));
  world.tenantId = organisation[QLatin1String("tenantId")].toString();
  world.displayName = organisation[QLatin1String("displayName")].toString();
  world.initialDomain = organisation[QLatin1String("initialDomain")].toString();
  world.defaultDomain = organisation[QLatin1String("defaultDomain")].toString();
  for (const QJsonValue& domain : organisation[QLatin1String("verifiedDomains")].toArray()) {
    world.verifiedDomains.append(domain.toString());
  }
  seedPeople(world);
  seedGroups(world);
  seedCloudApplications(world);
  for (const QJsonObject& profile : profiles) {
    seedProfile(world, profile, origins);
  }
  if (scenario.alreadyConfigured) {
    for (const QJsonObject& profile : profiles) {
      seedConfigured(world, profile);
    }
  }
  world.ensurePeople(scenario.large);
  return world;
}

}  // namespace usher::demo
