// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/me.h"

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/user_type.h"

namespace usher::graph {

namespace {

Me readMe(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("displayName")),
          json.textOrEmpty(QStringLiteral("userPrincipalName")), json.textOrEmpty(QStringLiteral("mail")),
          userTypeOf(json)};
}

Result<std::optional<QStringList>> visibleRoles(const QJsonArray& items) {
  return readItems(items,
                   [](const JsonReader& json) {
                     json.id(QStringLiteral("id"));
                     return json.textOrEmpty(QStringLiteral("roleTemplateId"));
                   })
      .map([](const QStringList& templates) {
        return templates.contains(QString()) ? std::optional<QStringList>() : std::optional(templates);
      });
}

}  // namespace

Pending<Me> me(GraphClient& client) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("id,displayName,userPrincipalName,mail,userType")}};
  return mapped(client.get(QStringLiteral("/me"), query), &client,
                [](const QJsonObject& body) { return readObject(body, readMe); });
}

Pending<std::optional<QStringList>> directoryRoles(GraphClient& client) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("id,displayName,roleTemplateId")},
                    {QStringLiteral("$count"), QStringLiteral("true")}};
  auto listed =
      client.list(QStringLiteral("/me/transitiveMemberOf/microsoft.graph.directoryRole"), query, Consistency::Eventual);
  Completion<std::optional<QStringList>> done;
  done.onCancel(&client, [listed]() mutable { listed.cancel(); });
  whenDone(listed, &client, [done](Result<QJsonArray> items) {
    if (items) {
      return done.finish(visibleRoles(*items));
    }
    if (items.error().kind == Failure::Kind::Forbidden) {
      return done.finish(std::optional<QStringList>());
    }
    done.finish(fail(std::move(items.error())));
  });
  return done.pending();
}

Pending<QStringList> ownedEnterpriseApps(GraphClient& client) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("id")},
                    {QStringLiteral("$count"), QStringLiteral("true")}};
  return mapped(
      client.list(QStringLiteral("/me/ownedObjects/microsoft.graph.servicePrincipal"), query, Consistency::Eventual),
      &client, [](const QJsonArray& items) -> Result<QStringList> {
        return readItems(items, [](const JsonReader& json) { return json.id(QStringLiteral("id")); });
      });
}

}  // namespace usher::graph
