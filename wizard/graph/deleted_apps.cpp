// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/deleted_apps.h"

#include <algorithm>

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"

namespace usher::graph {

namespace {

const QString binPath = QStringLiteral("/directory/deletedItems/");

DeletedApp readDeletedApp(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.id(QStringLiteral("appId")),
          json.textOrEmpty(QStringLiteral("displayName")), json.timeOrInvalid(QStringLiteral("deletedDateTime"))};
}

}  // namespace

Pending<QList<DeletedApp>> deletedApps(GraphClient& client, const QString& appId) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("id,appId,displayName,deletedDateTime")}};
  // Whether $filter works on deleted items depends on the property, so what is not wanted is left out here.
  return mapped(
      client.list(binPath + QStringLiteral("microsoft.graph.servicePrincipal"), query), &client,
      [appId](const QJsonArray& items) -> Result<QList<DeletedApp>> {
        return readItems(items, readDeletedApp).map([&appId](QList<DeletedApp> apps) {
          apps.removeIf([&appId](const DeletedApp& app) { return app.appId.compare(appId, Qt::CaseInsensitive) != 0; });
          std::stable_sort(apps.begin(), apps.end(),
                           [](const DeletedApp& one, const DeletedApp& other) { return one.deleted > other.deleted; });
          return apps;
        });
      });
}

Pending<QString> restoreEnterpriseApp(GraphClient& client, const QString& id) {
  return client.act(binPath + segment(id) + QStringLiteral("/restore"));
}

}  // namespace usher::graph
