// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_lookup.h"

#include <QUuid>

#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

GraphProblem invalidIdentifier(const QString& id) {
  return badRequest(QStringLiteral("Invalid object identifier '%1'.").arg(id));
}

// "appId='x'" -> "x"
std::optional<QString> appIdIn(const QString& key) {
  const QLatin1String start("appId='");
  if (!key.startsWith(start, Qt::CaseInsensitive) || !key.endsWith(QLatin1Char('\''))) {
    return std::nullopt;
  }
  return key.mid(start.size()).chopped(1);
}

}  // namespace

bool isGuid(const QString& text) {
  return text.size() == 36 && QUuid::fromString(text).toString(QUuid::WithoutBraces) == text.toLower();
}

Outcome<const User*> userNamed(const GraphCall& call, const QString& name) {
  const auto found = call.world.users.constFind(name.toLower());
  const User* user = found != call.world.users.cend() ? &*found : call.people.ofPrincipalName(name);
  if (user == nullptr) {
    return refuse(resourceNotFound(name));
  }
  return user;
}

Outcome<const Group*> groupOfId(const GraphCall& call, const QString& id) {
  if (!isGuid(id)) {
    return refuse(invalidIdentifier(id));
  }
  const auto found = call.world.groups.constFind(id.toLower());
  if (found == call.world.groups.cend()) {
    return refuse(resourceNotFound(id));
  }
  return &*found;
}

Outcome<const ServicePrincipal*> servicePrincipalNamed(const GraphCall& call, const QString& key) {
  const auto appId = appIdIn(key);
  if (!isGuid(appId.value_or(key))) {
    return refuse(invalidIdentifier(appId.value_or(key)));
  }
  if (!appId) {
    const ServicePrincipal* principal = visibleServicePrincipal(call.world, key.toLower(), call.now);
    return principal != nullptr ? Outcome<const ServicePrincipal*>(principal) : refuse(resourceNotFound(key));
  }
  for (const ServicePrincipal* principal : visibleServicePrincipals(call.world, call.now)) {
    if (principal->appId.compare(*appId, Qt::CaseInsensitive) == 0) {
      return principal;
    }
  }
  return refuse(resourceNotFound(*appId));
}

Outcome<const ServicePrincipal*> presentServicePrincipal(const GraphCall& call, const QString& key) {
  const auto seen = servicePrincipalNamed(call, key);
  if (!seen) {
    return refuse(seen.error());
  }
  const auto found = call.world.servicePrincipals.constFind((*seen)->id);
  return found != call.world.servicePrincipals.cend() ? Outcome<const ServicePrincipal*>(&*found)
                                                      : refuse(resourceNotFound(key));
}

Outcome<ServicePrincipal*> writableServicePrincipal(GraphCall& call, const QString& key) {
  const auto present = presentServicePrincipal(call, key);
  return present ? Outcome<ServicePrincipal*>(&*call.world.servicePrincipals.find((*present)->id))
                 : refuse(present.error());
}

}  // namespace usher::demo
