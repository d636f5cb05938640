// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "demo/directory_roles.h"
#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_lookup.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

Outcome<Reply> grantsWhere(const GraphCall& call, const QString& clientId) {
  QList<Item> items;
  for (const Grant* grant : visibleGrants(call.world, call.now)) {
    if (clientId.isEmpty() || grant->clientId == clientId) {
      items.append(itemOf(*grant));
    }
  }
  return listReply(call, grantEntity(), items, QStringLiteral("oauth2PermissionGrants"));
}

Outcome<Grant*> writableGrant(GraphCall& call, const QString& id) {
  const auto found = call.world.grants.find(id);
  if (found == call.world.grants.end() || visibleGrant(call.world, id, call.now) == nullptr) {
    return refuse(resourceNotFound(id));
  }
  return &*found;
}

QStringList scopesIn(const QJsonValue& text) {
  return text.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// What may be granted still follows the rules of consent: scopes that need an administrator need one here too.
bool mayGrantScopes(const GraphCall& call, const QStringList& scopes) {
  const QStringList active = activeRoles(*call.person, call.scenario);
  const bool consents = active.contains(role::cloudApplicationAdministrator) ||
                        active.contains(role::applicationAdministrator) ||
                        mayGrantAnything(*call.person, call.scenario);
  const auto& known = call.world.graphScopes;
  return consents || std::none_of(known.begin(), known.end(), [&scopes](const Permission& permission) {
           return permission.adminConsentNeeded && scopes.contains(permission.value);
         });
}

Outcome<void> checkGrantPerson(const GraphCall& call, const QStringList& scopes) {
  if (!mayGrantScopes(call, scopes)) {
    return refuse(insufficientPrivileges());
  }
  return call.personMayChange(nullptr);
}

GraphProblem invalidGrantValue(const QString& property) {
  return badRequest(
      QStringLiteral("Invalid value specified for property '%1' of resource 'OAuth2PermissionGrant'.").arg(property));
}

Outcome<Grant> grantFrom(const GraphCall& call, const QJsonObject& body) {
  Grant grant;
  grant.clientId = body.value(QLatin1String("clientId")).toString();
  grant.resourceId = body.value(QLatin1String("resourceId")).toString();
  grant.principalId = body.value(QLatin1String("principalId")).toString();
  grant.scopes = scopesIn(body.value(QLatin1String("scope")));
  const QString type = body.value(QLatin1String("consentType")).toString();
  if (type != QLatin1String("AllPrincipals") && type != QLatin1String("Principal")) {
    return refuse(invalidGrantValue(QStringLiteral("consentType")));
  }
  if (grant.principalId.isEmpty() != (type == QLatin1String("AllPrincipals"))) {
    return refuse(invalidGrantValue(QStringLiteral("principalId")));
  }
  for (const QString& id : {grant.clientId, grant.resourceId}) {
    if (visibleServicePrincipal(call.world, id, call.now) == nullptr) {
      return refuse(resourceNotFound(id));
    }
  }
  if (!grant.principalId.isEmpty() && !call.world.users.contains(grant.principalId)) {
    return refuse(resourceNotFound(grant.principalId));
  }
  return grant;
}

}  // namespace

Outcome<Reply> listGrants(GraphCall& call) {
  return grantsWhere(call, {});
}

Outcome<Reply> listGrantsOfClient(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  return principal ? grantsWhere(call, (*principal)->id) : refuse(principal.error());
}

Outcome<Reply> getGrant(GraphCall& call) {
  const Grant* grant = visibleGrant(call.world, call.arguments.first(), call.now);
  return grant != nullptr ? entityReply(call, itemOf(*grant), QStringLiteral("oauth2PermissionGrants"))
                          : refuse(resourceNotFound(call.arguments.first()));
}

Outcome<Reply> createGrant(GraphCall& call) {
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  if (const auto allowed = checkGrantPerson(call, scopesIn(body->value(QLatin1String("scope")))); !allowed) {
    return refuse(allowed.error());
  }
  auto grant = grantFrom(call, *body);
  if (!grant) {
    return refuse(grant.error());
  }
  for (const Grant& known : std::as_const(call.world.grants)) {
    if (known.clientId == grant->clientId && known.resourceId == grant->resourceId &&
        known.principalId == grant->principalId) {
      return refuse({409, QStringLiteral("Request_MultipleObjectsWithSameKeyValue"),
                     QStringLiteral("Permission entry already exists.")});
    }
  }
  grant->id = call.world.newOpaqueId();
  grant->visibleFrom = call.settled();
  call.world.grants.insert(grant->id, *grant);
  return entityReply(call, itemOf(*grant), QStringLiteral("oauth2PermissionGrants"), false, 201);
}

Outcome<Reply> updateGrant(GraphCall& call) {
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  const QStringList scopes = scopesIn(body->value(QLatin1String("scope")));
  if (const auto allowed = checkGrantPerson(call, scopes); !allowed) {
    return refuse(allowed.error());
  }
  const auto grant = writableGrant(call, call.arguments.first());
  if (!grant) {
    return refuse(grant.error());
  }
  for (auto it = body->begin(); it != body->end(); ++it) {
    if (it.key() != QLatin1String("scope")) {
      return refuse(badRequest(QStringLiteral("Property '%1' is read-only and cannot be set.").arg(it.key())));
    }
  }
  if (!body->value(QLatin1String("scope")).isString()) {
    return refuse(invalidGrantValue(QStringLiteral("scope")));
  }
  keepStale(call.world, **grant, call.now, call.settled());
  (*grant)->scopes = scopes;
  return noContent();
}

Outcome<Reply> deleteGrant(GraphCall& call) {
  if (const auto allowed = call.personMayChange(nullptr); !allowed) {
    return refuse(allowed.error());
  }
  const auto grant = writableGrant(call, call.arguments.first());
  if (!grant) {
    return refuse(grant.error());
  }
  keepStale(call.world, **grant, call.now, call.settled());
  call.world.grants.remove(call.arguments.first());
  return noContent();
}

}  // namespace usher::demo
