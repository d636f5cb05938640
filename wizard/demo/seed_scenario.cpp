// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/seed_scenario.h"

#include <QJsonArray>
#include <QUuid>
#include <algorithm>

#include "demo/identity_scopes.h"
#include "demo/seed_applications.h"

namespace usher::demo {

namespace {

constexpr qsizetype peopleWhoConsented = 3;

/// The account "head-of-cs" and the first ordinary members by name.
QStringList membersWhoConsent(const World& world) {
  QList<const User*> members;
  for (const User& person : world.users) {
    const bool ordinary = person.roles.isEmpty() && person.userType == QLatin1String("Member") && person.accountEnabled;
    if (ordinary && (person.account.isEmpty() || person.account == QLatin1String("head-of-cs"))) {
      members.append(&person);
    }
  }
  std::sort(members.begin(), members.end(), [](const User* a, const User* b) {
    return std::pair(a->account.isEmpty(), a->displayName) < std::pair(b->account.isEmpty(), b->displayName);
  });
  QStringList ids;
  for (const User* person : members.mid(0, peopleWhoConsented)) {
    ids.append(person->id);
  }
  return ids;
}

bool hasUserGrants(const World& world, const QString& clientId) {
  return std::any_of(world.grants.begin(), world.grants.end(),
                     [&](const Grant& grant) { return grant.clientId == clientId && !grant.principalId.isEmpty(); });
}

/// A person's consent brings the sign-in scopes along, and makes the app one of that person's own.
void consentAs(World& world, const ServicePrincipal& principal, const QString& userId, const QStringList& scopes) {
  const QString grantId = world.newOpaqueId();
  world.grants.insert(grantId, {grantId, principal.id, userId, world.graphServicePrincipalId, scopes, {}, {}});
  Assignment assignment;
  assignment.id = world.newOpaqueId();
  assignment.principalId = userId;
  assignment.principalType = QStringLiteral("User");
  assignment.resourceId = principal.id;
  assignment.appRoleId = QUuid().toString(QUuid::WithoutBraces);
  assignment.created = QDateTime({2026, 1, 15}, {9, 30}, Qt::UTC);
  world.assignments.insert(assignment.id, assignment);
}

void seedUserGrants(World& world, const Application& application) {
  const ServicePrincipal* known = world.servicePrincipalOf(application.appId);
  const ServicePrincipal principal = known != nullptr ? *known : addServicePrincipal(world, application);
  if (hasUserGrants(world, principal.id)) {
    return;
  }
  QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
  for (const QString& scope : application.delegatedScopes) {
    const Permission* permission = permissionNamed(world.graphScopes, scope);
    if (permission != nullptr && !permission->adminConsentNeeded) {
      scopes.append(permission->value);
    }
  }
  for (const QString& userId : membersWhoConsent(world)) {
    consentAs(world, principal, userId, scopes);
  }
}

}  // namespace

void seedScenario(World& world, const QList<QJsonObject>& profiles, const Scenario& scenario) {
  for (const QJsonObject& profile : profiles) {
    if (scenario.alreadyConfigured) {
      seedConfigured(world, profile);
    }
    const QJsonArray integrations = profile.value(QLatin1String("integrations")).toArray();
    for (const QJsonValue& integration : integrations) {
      if (scenario.userGrants) {
        const QString appId = integration[QLatin1String("application")][QLatin1String("clientId")].toString();
        seedUserGrants(world, world.applications.value(appId));
      }
    }
  }
  world.ensurePeople(scenario.large);
}

}  // namespace usher::demo
