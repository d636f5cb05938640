// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrl>

#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_lookup.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

constexpr int mostOwners = 100;

// The object id in {graph}/v1.0/directoryObjects/{id}; users and servicePrincipals are understood as well.
std::optional<QString> referencedId(const GraphCall& call, const QString& reference) {
  for (const QLatin1String kind :
       {QLatin1String("/directoryObjects/"), QLatin1String("/users/"), QLatin1String("/servicePrincipals/")}) {
    const QString start = call.root + kind;
    if (reference.startsWith(start) && isGuid(reference.mid(start.size()))) {
      return reference.mid(start.size()).toLower();
    }
  }
  return std::nullopt;
}

QList<Item> ownersOf(const GraphCall& call, const ServicePrincipal& principal) {
  QList<Item> items;
  for (const QString& id : principal.ownerIds) {
    if (const auto item = call.shownObject(id)) {
      items.append(*item);
    }
  }
  return items;
}

}  // namespace

Outcome<Reply> listOwners(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  ListRules rules;
  rules.mixed = true;
  return listReply(call, directoryObjectEntity(), ownersOf(call, **principal), QStringLiteral("directoryObjects"),
                   rules);
}

Outcome<Reply> listOwningUsers(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  QList<Item> items = ownersOf(call, **principal);
  items.removeIf([](const Item& item) { return item.type != &userEntity(); });
  ListRules rules;
  rules.castNeedsAdvanced = true;
  return listReply(call, userEntity(), items, QStringLiteral("users"), rules);
}

Outcome<Reply> addOwner(GraphCall& call) {
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
  const auto id = referencedId(call, body->value(QLatin1String("@odata.id")).toString());
  if (!id) {
    return refuse(badRequest(QStringLiteral("Invalid URL format specified in @odata.id for the 'owners' reference.")));
  }
  if (call.world.groups.contains(*id)) {
    return refuse(badRequest(
        QStringLiteral("The reference target 'Group_%1' of type 'Group' is invalid for the 'owners' reference.")
            .arg(*id)));
  }
  if (!call.world.users.contains(*id) && !call.world.servicePrincipals.contains(*id)) {
    return refuse(resourceNotFound(*id));
  }
  if ((*principal)->ownerIds.contains(*id)) {
    return refuse(badRequest(QStringLiteral(
        "One or more added object references already exist for the following modified properties: 'owners'.")));
  }
  if ((*principal)->ownerIds.size() >= mostOwners) {
    return refuse({403, QStringLiteral("Directory_QuotaExceeded"),
                   QStringLiteral("The number of owners of this object would exceed the limit of 100.")});
  }
  keepStale(call.world, **principal, call.now, call.settled());
  (*principal)->ownerIds.append(*id);
  return noContent();
}

Outcome<Reply> removeOwner(GraphCall& call) {
  const auto principal = writableServicePrincipal(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  if (const auto allowed = call.personMayChange(*principal); !allowed) {
    return refuse(allowed.error());
  }
  const QString id = call.arguments.at(1).toLower();
  if (!call.world.users.contains(id) && !call.world.servicePrincipals.contains(id)) {
    return refuse(resourceNotFound(id));
  }
  if (!(*principal)->ownerIds.contains(id)) {
    return refuse(badRequest(QStringLiteral(
        "One or more removed object references do not exist for the following modified properties: 'owners'.")));
  }
  keepStale(call.world, **principal, call.now, call.settled());
  (*principal)->ownerIds.removeAll(id);
  return noContent();
}

}  // namespace usher::demo
