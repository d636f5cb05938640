// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/enterprise_app.h"

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"
#include "graph/similar_names.h"

namespace usher::graph {

namespace {

const QString hidden = QStringLiteral("HideApp");
const QString appFields = QStringLiteral(
    "id,appId,displayName,accountEnabled,appRoleAssignmentRequired,appRoles,tags,appOwnerOrganizationId");

QString appPath(const QString& id) {
  return QStringLiteral("/servicePrincipals/") + segment(id);
}

struct DeclaredRole {
  AppRole role;
  bool forUsers = false;
};

DeclaredRole readDeclaredRole(const JsonReader& json) {
  return {{json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("value")),
           json.textOrEmpty(QStringLiteral("displayName"))},
          json.flagIfPresent(QStringLiteral("isEnabled")).value_or(false) &&
              json.textsOrEmpty(QStringLiteral("allowedMemberTypes")).contains(QLatin1String("User"))};
}

QList<AppRole> readUserRoles(const JsonReader& json) {
  QList<AppRole> roles;
  for (const DeclaredRole& declared : json.items(QStringLiteral("appRoles"), readDeclaredRole)) {
    if (declared.forUsers) {
      roles.append(declared.role);
    }
  }
  return roles;
}

EnterpriseApp readApp(const JsonReader& json) {
  EnterpriseApp app;
  app.id = json.id(QStringLiteral("id"));
  app.appId = json.id(QStringLiteral("appId"));
  app.displayName = json.textOrEmpty(QStringLiteral("displayName"));
  app.ownerTenantId = json.textOrEmpty(QStringLiteral("appOwnerOrganizationId"));
  app.accountEnabled = json.flagIfPresent(QStringLiteral("accountEnabled")).value_or(true);
  app.assignmentRequired = json.flagIfPresent(QStringLiteral("appRoleAssignmentRequired")).value_or(false);
  app.tags = json.textsOrEmpty(QStringLiteral("tags"));
  app.roles = readUserRoles(json);
  return app;
}

QStringList changedTags(QStringList tags, bool visible) {
  tags.removeAll(hidden);
  if (!visible) {
    tags.append(hidden);
  }
  return tags;
}

QJsonObject flagsOf(const EnterpriseAppChange& change) {
  QJsonObject body;
  if (change.assignmentRequired) {
    body.insert(QStringLiteral("appRoleAssignmentRequired"), *change.assignmentRequired);
  }
  if (change.accountEnabled) {
    body.insert(QStringLiteral("accountEnabled"), *change.accountEnabled);
  }
  return body;
}

Pending<QString> patchIfAny(GraphClient& client, const QString& id, const QJsonObject& body) {
  return body.isEmpty() ? ready<QString>(QString()) : client.patch(appPath(id), body);
}

}  // namespace

bool EnterpriseApp::isVisibleToUsers() const {
  return !tags.contains(hidden);
}

Pending<EnterpriseApp> enterpriseApp(GraphClient& client, const QString& appId) {
  return mapped(client.get(QStringLiteral("/servicePrincipals(appId='%1')").arg(segment(appId)),
                           {{QStringLiteral("$select"), appFields}}),
                &client, [](const QJsonObject& body) { return readObject(body, readApp); });
}

Pending<QList<EnterpriseApp>> enterpriseAppsNamed(GraphClient& client, const QString& displayName) {
  const QString name = displayName.trimmed();
  if (name.isEmpty()) {
    return ready<QList<EnterpriseApp>>(QList<EnterpriseApp>());
  }
  const Query query{
      {QStringLiteral("$filter"), QStringLiteral("startswith(displayName,%1)").arg(literal(name.left(3)))},
      {QStringLiteral("$select"), appFields}};
  return mapped(client.list(QStringLiteral("/servicePrincipals"), query), &client,
                [name](const QJsonArray& items) -> Result<QList<EnterpriseApp>> {
                  return readItems(items, readApp).map([&name](QList<EnterpriseApp> apps) {
                    apps.removeIf([&name](const EnterpriseApp& app) { return !isSimilarName(app.displayName, name); });
                    return apps;
                  });
                });
}

Pending<QString> changeEnterpriseApp(GraphClient& client, const EnterpriseApp& app, const EnterpriseAppChange& change) {
  const QJsonObject flags = flagsOf(change);
  if (!change.visibleToUsers) {
    return patchIfAny(client, app.id, flags);
  }
  // The whole list is replaced, so it is read just before: others may have added tags since `app` was read.
  const auto tags = mapped(
      client.get(appPath(app.id), {{QStringLiteral("$select"), QStringLiteral("id,tags")}}), &client,
      [](const QJsonObject& body) {
        return readObject(body, [](const JsonReader& json) { return json.textsOrEmpty(QStringLiteral("tags")); });
      });
  return chained(tags, &client,
                 [&client, id = app.id, flags, visible = *change.visibleToUsers](const QStringList& now) {
                   QJsonObject body = flags;
                   if (now.contains(hidden) == visible) {
                     body.insert(QStringLiteral("tags"), QJsonArray::fromStringList(changedTags(now, visible)));
                   }
                   return patchIfAny(client, id, body);
                 });
}

Pending<QString> deleteEnterpriseApp(GraphClient& client, const QString& id) {
  return client.remove(appPath(id));
}

}  // namespace usher::graph
