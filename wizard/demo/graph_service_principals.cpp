// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <algorithm>

#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_lookup.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

QList<Item> listedServicePrincipals(const GraphCall& call) {
  QList<Item> items;
  for (const ServicePrincipal* principal : visibleServicePrincipals(call.world, call.now)) {
    items.append(call.shown(*principal));
  }
  return items;
}

GraphProblem invalidValue(const QString& property) {
  return badRequest(
      QStringLiteral("Invalid value specified for property '%1' of resource 'ServicePrincipal'.").arg(property));
}

GraphProblem inUse(const QString& appId) {
  return {409, QStringLiteral("Request_MultipleObjectsWithSameKeyValue"),
          QStringLiteral("The service principal cannot be created, updated, or restored because the service principal "
                         "name %1 is already in use.")
              .arg(appId),
          QStringLiteral("ObjectConflict")};
}

bool isTextList(const QJsonValue& value) {
  const QJsonArray items = value.toArray();
  return value.isArray() &&
         std::all_of(items.begin(), items.end(), [](const QJsonValue& item) { return item.isString(); });
}

Outcome<void> applyChange(ServicePrincipal& principal, const QString& property, const QJsonValue& value) {
  if (property == QLatin1String("accountEnabled") || property == QLatin1String("appRoleAssignmentRequired")) {
    if (!value.isBool()) {
      return refuse(invalidValue(property));
    }
    (property == QLatin1String("accountEnabled") ? principal.accountEnabled : principal.appRoleAssignmentRequired) =
        value.toBool();
  } else if (property == QLatin1String("tags")) {
    if (!isTextList(value)) {
      return refuse(invalidValue(property));
    }
    principal.tags.clear();
    for (const QJsonValue& tag : value.toArray()) {
      principal.tags.append(tag.toString());
    }
  } else if (property == QLatin1String("notes")) {
    if (!value.isString() && !value.isNull()) {
      return refuse(invalidValue(property));
    }
    principal.notes = value.toString();
  } else if (servicePrincipalEntity().find(property) != nullptr) {
    return refuse(badRequest(QStringLiteral("Property '%1' is read-only and cannot be set.").arg(property)));
  } else {
    return refuse(badRequest(QStringLiteral("Invalid property '%1'.").arg(property)));
  }
  return {};
}

}  // namespace

Outcome<Reply> listServicePrincipals(GraphCall& call) {
  return listReply(call, servicePrincipalEntity(), listedServicePrincipals(call), QStringLiteral("servicePrincipals"));
}

Outcome<Reply> countServicePrincipals(GraphCall& call) {
  return countReply(call, servicePrincipalEntity(), listedServicePrincipals(call));
}

Outcome<Reply> getServicePrincipal(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  return principal ? entityReply(call, call.shown(**principal), QStringLiteral("servicePrincipals"))
                   : refuse(principal.error());
}

Outcome<Reply> createServicePrincipal(GraphCall& call) {
  if (const auto allowed = call.personMayChange(nullptr); !allowed) {
    return refuse({403, QStringLiteral("Authorization_RequestDenied"),
                   QStringLiteral("When using this permission, the backing application of the service principal being "
                                  "created must in the local tenant")});
  }
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  const QString appId = body->value(QLatin1String("appId")).toString();
  const auto application = call.world.applications.constFind(appId);
  if (application == call.world.applications.cend()) {
    return refuse({400, QStringLiteral("Request_BadRequest"),
                   QStringLiteral("The appId '%1' of the service principal does not reference a valid application "
                                  "object.")
                       .arg(appId),
                   QStringLiteral("NoBackingApplicationObject")});
  }
  const auto& bin = call.world.deletedServicePrincipals;
  const bool binned = std::any_of(bin.begin(), bin.end(), [&](const ServicePrincipal& gone) {
    return gone.appId == appId && isInBin(gone, call.now);
  });
  if (binned || call.world.servicePrincipalOf(appId) != nullptr) {
    return refuse(inUse(appId));
  }
  ServicePrincipal made;
  made.appId = appId;
  made.displayName = application->displayName;
  for (auto it = body->begin(); it != body->end(); ++it) {
    if (it.key() != QLatin1String("appId")) {
      if (const auto applied = applyChange(made, it.key(), it.value()); !applied) {
        return refuse(applied.error());
      }
    }
  }
  made.id = call.world.newId();
  made.visibleFrom = call.settled();
  call.world.servicePrincipals.insert(made.id, made);
  return entityReply(call, call.shown(made), QStringLiteral("servicePrincipals"), false, 201);
}

Outcome<Reply> updateServicePrincipal(GraphCall& call) {
  const auto principal = writableServicePrincipal(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  if (const auto allowed = call.personMayChange(*principal); !allowed) {
    return refuse(allowed.error());
  }
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  ServicePrincipal after = **principal;
  for (auto it = body->begin(); it != body->end(); ++it) {
    if (const auto applied = applyChange(after, it.key(), it.value()); !applied) {
      return refuse(applied.error());
    }
  }
  keepStale(call.world, **principal, call.now, call.settled());
  **principal = after;
  return noContent();
}

Outcome<Reply> deleteServicePrincipal(GraphCall& call) {
  const auto found = writableServicePrincipal(call, call.arguments.first());
  if (!found) {
    return refuse(found.error());
  }
  World& world = call.world;
  ServicePrincipal principal = **found;
  // Microsoft's own service principals cannot be taken out of a tenant.
  if (principal.id == world.graphServicePrincipalId ||
      !personMay(call.operation, *call.person, call.scenario, &principal)) {
    return refuse(insufficientPrivileges());
  }
  keepStale(world, principal, call.now, call.settled());
  world.servicePrincipals.remove(principal.id);
  principal.deleted = call.now;
  world.deletedServicePrincipals.insert(principal.id, principal);
  world.grants.removeIf([&](const auto& entry) {
    const Grant& grant = entry.value();
    const bool goes = grant.clientId == principal.id || grant.resourceId == principal.id;
    if (goes) {
      keepStale(world, grant, call.now, call.settled());
    }
    return goes;
  });
  world.assignments.removeIf([&](const auto& entry) {
    const Assignment& assignment = entry.value();
    const bool goes = assignment.principalId == principal.id || assignment.resourceId == principal.id;
    if (goes) {
      keepStale(world, assignment, call.now, call.settled());
    }
    return goes;
  });
  return noContent();
}

}  // namespace usher::demo
