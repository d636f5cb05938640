// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_assign.h"

#include <QUuid>
#include <algorithm>

#include "demo/graph_lookup.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

constexpr size_t mostAssignmentsOfPrincipal = 1500;

struct Wanted {
  QString principalId, resourceId, appRoleId, principalType;
};

GraphProblem notAValidReference() {
  return badRequest(QStringLiteral("Not a valid reference update."));
}

GraphProblem noSuchPermission(const QString& name) {
  return badRequest(QStringLiteral("Permission being assigned was not found on application '%1'.").arg(name));
}

Outcome<Wanted> wantedFrom(const QJsonObject& body) {
  Wanted wanted;
  const std::pair<QLatin1String, QString*> members[] = {{QLatin1String("principalId"), &wanted.principalId},
                                                        {QLatin1String("resourceId"), &wanted.resourceId},
                                                        {QLatin1String("appRoleId"), &wanted.appRoleId}};
  for (const auto& [name, target] : members) {
    const QJsonValue value = body.value(name);
    if (!value.isString() || !isGuid(value.toString())) {
      return refuse(badRequest(
          QStringLiteral("Invalid value specified for property '%1' of resource 'AppRoleAssignment'.").arg(name)));
    }
    *target = value.toString().toLower();
  }
  for (auto it = body.begin(); it != body.end(); ++it) {
    if (!it.key().startsWith(QLatin1Char('@')) && assignmentEntity().find(it.key()) == nullptr) {
      return refuse(badRequest(QStringLiteral("Invalid property '%1'.").arg(it.key())));
    }
  }
  return wanted;
}

QString typeOfPrincipal(const GraphCall& call, const QString& id) {
  if (call.world.users.contains(id)) {
    return QStringLiteral("User");
  }
  if (call.world.groups.contains(id)) {
    return QStringLiteral("Group");
  }
  return visibleServicePrincipal(call.world, id, call.now) != nullptr ? QStringLiteral("ServicePrincipal") : QString();
}

Outcome<void> checkRole(const World& world, const ServicePrincipal& resource, const Wanted& wanted) {
  const bool toApplication = wanted.principalType == QLatin1String("ServicePrincipal");
  const QString member = toApplication ? QStringLiteral("Application") : QStringLiteral("User");
  const QList<AppRole> roles = world.applications.value(resource.appId).appRoles;
  const auto fits = [&member](const AppRole& role) { return role.enabled && role.allowedMemberTypes.contains(member); };
  bool known = std::any_of(roles.begin(), roles.end(),
                           [&](const AppRole& role) { return fits(role) && role.id == wanted.appRoleId; });
  if (toApplication && resource.id == world.graphServicePrincipalId) {
    known = std::any_of(world.graphAppRoles.begin(), world.graphAppRoles.end(),
                        [&wanted](const Permission& permission) { return permission.id == wanted.appRoleId; });
  }
  // Default access is for applications that declare no role of that kind.
  const bool byDefault = QUuid::fromString(wanted.appRoleId).isNull() && std::none_of(roles.begin(), roles.end(), fits);
  return known || byDefault ? Outcome<void>() : refuse(noSuchPermission(resource.displayName));
}

Outcome<void> checkGroup(const GraphCall& call, const Wanted& wanted) {
  if (wanted.principalType != QLatin1String("Group")) {
    return {};
  }
  if (!call.world.groups.value(wanted.principalId).securityEnabled) {
    return refuse(notAValidReference());
  }
  // What Graph answers here is not documented; the portal's words are about the plan level too.
  if (!call.world.hasEntraPremium || call.scenario.noP1) {
    return refuse(badRequest(
        QStringLiteral("Groups are not available for assignment due to the directory plan level of the tenant.")));
  }
  return {};
}

// The texts and codes differ between what has been captured, so they differ here.
GraphProblem duplicateOf(const QString& principalType) {
  if (principalType == QLatin1String("User")) {
    return badRequest(QStringLiteral("EntitlementGrant entry already exists."));
  }
  if (principalType == QLatin1String("Group")) {
    return {409, QStringLiteral("Request_MultipleObjectsWithSameKeyValue"),
            QStringLiteral("EntitlementGrant entry already exists.")};
  }
  return badRequest(QStringLiteral("Permission being assigned already exists on the object"));
}

Outcome<void> checkExisting(const GraphCall& call, const Wanted& wanted) {
  const AssignmentIndex::Ids& held = call.assignments.ofPrincipal(wanted.principalId);
  for (const QString& id : held) {
    const auto assignment = call.world.assignments.constFind(id);
    if (assignment->resourceId == wanted.resourceId && assignment->appRoleId == wanted.appRoleId) {
      return refuse(duplicateOf(wanted.principalType));
    }
  }
  if (held.size() >= mostAssignmentsOfPrincipal) {
    return refuse({403, QStringLiteral("Directory_QuotaExceeded"),
                   QStringLiteral("The principal has reached the limit of 1500 app role assignments.")});
  }
  return {};
}

Outcome<void> checkPerson(const GraphCall& call, const ServicePrincipal& resource, const Wanted& wanted) {
  const bool permissionOfGraph =
      wanted.principalType == QLatin1String("ServicePrincipal") && resource.id == call.world.graphServicePrincipalId;
  if (permissionOfGraph && !mayGrantAnything(*call.person, call.scenario)) {
    return refuse(insufficientPrivileges());
  }
  return call.personMayChange(&resource);
}

}  // namespace

Outcome<Assignment> assign(GraphCall& call, const QJsonObject& body, const QString& resourceId,
                           const QString& principalId) {
  auto wanted = wantedFrom(body);
  if (!wanted) {
    return refuse(wanted.error());
  }
  const bool fitsPath = (resourceId.isEmpty() || resourceId == wanted->resourceId) &&
                        (principalId.isEmpty() || principalId == wanted->principalId);
  const ServicePrincipal* seen = visibleServicePrincipal(call.world, wanted->resourceId, call.now);
  const auto resource = call.world.servicePrincipals.constFind(wanted->resourceId);
  wanted->principalType = typeOfPrincipal(call, wanted->principalId);
  if (!fitsPath || seen == nullptr || resource == call.world.servicePrincipals.cend()) {
    return refuse(notAValidReference());
  }
  if (const auto allowed = checkPerson(call, *resource, *wanted); !allowed) {
    return refuse(allowed.error());
  }
  if (wanted->principalType.isEmpty()) {
    return refuse(notAValidReference());
  }
  for (const auto& checked :
       {checkRole(call.world, *resource, *wanted), checkGroup(call, *wanted), checkExisting(call, *wanted)}) {
    if (!checked) {
      return refuse(checked.error());
    }
  }
  Assignment made;
  made.id = call.world.newOpaqueId();
  made.principalId = wanted->principalId;
  made.principalType = wanted->principalType;
  made.resourceId = wanted->resourceId;
  made.appRoleId = wanted->appRoleId;
  made.created = call.now;
  made.visibleFrom = call.settled();
  return *call.world.assignments.insert(made.id, made);
}

}  // namespace usher::demo
