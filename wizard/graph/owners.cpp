// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/owners.h"

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"

namespace usher::graph {

namespace {

QString ownersOf(const QString& appObjectId) {
  return QStringLiteral("/servicePrincipals/%1/owners").arg(segment(appObjectId));
}

Owner readOwner(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("displayName")),
          json.textOrEmpty(QStringLiteral("userPrincipalName")),
          json.textOrEmpty(QStringLiteral("@odata.type")) != QLatin1String("#microsoft.graph.servicePrincipal")};
}

}  // namespace

Pending<QList<Owner>> owners(GraphClient& client, const QString& appObjectId) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("id,displayName,userPrincipalName")}};
  return mapped(client.list(ownersOf(appObjectId), query), &client,
                [](const QJsonArray& items) { return readItems(items, readOwner); });
}

Pending<QString> addOwner(GraphClient& client, const QString& appObjectId, const QString& personId) {
  const QString reference =
      QString::fromLatin1(client.origin().toEncoded()) + QStringLiteral("/v1.0/directoryObjects/") + segment(personId);
  return client.addReference(ownersOf(appObjectId) + QStringLiteral("/$ref"), reference);
}

Pending<QString> removeOwner(GraphClient& client, const QString& appObjectId, const QString& personId) {
  return client.remove(ownersOf(appObjectId) + u'/' + segment(personId) + QStringLiteral("/$ref"));
}

}  // namespace usher::graph
