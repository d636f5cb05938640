// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>

#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_lookup.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

constexpr qsizetype mostIds = 1000;

bool isWantedType(const Item& item, const QStringList& types) {
  const QString type = item.type->name.section(QLatin1Char('.'), -1);
  return types.isEmpty() || types.contains(type, Qt::CaseInsensitive) ||
         types.contains(QLatin1String("directoryObject"), Qt::CaseInsensitive);
}

QStringList textsIn(const QJsonValue& array) {
  QStringList texts;
  for (const QJsonValue& item : array.toArray()) {
    texts.append(item.toString());
  }
  return texts;
}

using Bin = QMap<QString, ServicePrincipal>;

Outcome<Bin::iterator> binned(GraphCall& call) {
  const QString id = call.arguments.first();
  const auto found = call.world.deletedServicePrincipals.find(id.toLower());
  if (found == call.world.deletedServicePrincipals.end() || !isInBin(*found, call.now)) {
    return refuse(resourceNotFound(id));
  }
  return found;
}

}  // namespace

Outcome<Reply> getDirectoryObject(GraphCall& call) {
  const auto item = call.shownObject(call.arguments.first().toLower());
  return item ? entityReply(call, *item, QStringLiteral("directoryObjects"), true)
              : refuse(resourceNotFound(call.arguments.first()));
}

Outcome<Reply> getObjectsByIds(GraphCall& call) {
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  const QStringList ids = textsIn(body->value(QLatin1String("ids")));
  if (ids.isEmpty() || ids.size() > mostIds) {
    return refuse(badRequest(QStringLiteral("The collection 'ids' must have between 1 and %1 elements.").arg(mostIds)));
  }
  const QStringList types = textsIn(body->value(QLatin1String("types")));
  QJsonArray value;
  for (const QString& id : ids) {
    const auto item = call.shownObject(id.toLower());
    if (item && isWantedType(*item, types)) {
      value.append(renderedItem(*item, {}, true));
    }
  }
  return Reply::json(200, {{QStringLiteral("@odata.context"), call.contextOf(QStringLiteral("directoryObjects"))},
                           {QStringLiteral("value"), value}});
}

Outcome<Reply> listDeletedServicePrincipals(GraphCall& call) {
  QList<Item> items;
  for (const ServicePrincipal& principal : std::as_const(call.world.deletedServicePrincipals)) {
    if (isInBin(principal, call.now)) {
      items.append(call.shown(principal));
    }
  }
  ListRules rules;
  // The cast belongs to the address; what only advanced queries do on it is not done without their header.
  rules.castNeedsAdvanced = call.query.filter || call.query.search || !call.query.orderBy.isEmpty();
  return listReply(call, servicePrincipalEntity(), items, QStringLiteral("servicePrincipals"), rules);
}

Outcome<Reply> getDeletedItem(GraphCall& call) {
  const auto found = binned(call);
  return found ? entityReply(call, call.shown(**found), QStringLiteral("directoryObjects"), true)
               : refuse(found.error());
}

Outcome<Reply> restoreDeletedItem(GraphCall& call) {
  if (const auto allowed = call.personMayChange(nullptr); !allowed) {
    return refuse(allowed.error());
  }
  const auto found = binned(call);
  if (!found) {
    return refuse(found.error());
  }
  ServicePrincipal principal = **found;
  if (call.world.servicePrincipalOf(principal.appId) != nullptr) {
    return refuse({409, QStringLiteral("Request_MultipleObjectsWithSameKeyValue"),
                   QStringLiteral("The service principal cannot be created, updated, or restored because the service "
                                  "principal name %1 is already in use.")
                       .arg(principal.appId),
                   QStringLiteral("ObjectConflict")});
  }
  principal.deleted = {};
  principal.visibleFrom = call.settled();
  call.world.deletedServicePrincipals.remove(principal.id);
  call.world.servicePrincipals.insert(principal.id, principal);
  return entityReply(call, call.shown(principal), QStringLiteral("directoryObjects"), true);
}

Outcome<Reply> purgeDeletedItem(GraphCall& call) {
  if (const auto allowed = call.personMayChange(nullptr); !allowed) {
    return refuse(allowed.error());
  }
  const auto found = binned(call);
  if (!found) {
    return refuse(found.error());
  }
  const QString id = (*found)->id;
  call.world.deletedServicePrincipals.remove(id);
  return noContent();
}

}  // namespace usher::demo
