// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/consent.h"

#include <algorithm>

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"

namespace usher::graph {

namespace {

DelegatedGrant readDelegatedGrant(const JsonReader& json) {
  DelegatedGrant grant;
  grant.id = json.id(QStringLiteral("id"));
  grant.resourceId = json.id(QStringLiteral("resourceId"));
  grant.scopes = json.textOrEmpty(QStringLiteral("scope")).split(u' ', Qt::SkipEmptyParts);
  const QString kind = json.text(QStringLiteral("consentType"));
  if (kind == QLatin1String("Principal")) {
    grant.personId = json.id(QStringLiteral("principalId"));
  } else if (kind != QLatin1String("AllPrincipals")) {
    json.refuse(QStringLiteral("consentType"));
  }
  return grant;
}

ApplicationGrant readApplicationGrant(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.id(QStringLiteral("resourceId")), json.id(QStringLiteral("appRoleId"))};
}

std::pair<QString, QString> readPermissionName(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("value"))};
}

GraphCatalogue readCatalogue(const JsonReader& json) {
  GraphCatalogue catalogue;
  catalogue.servicePrincipalId = json.id(QStringLiteral("id"));
  for (const auto& [id, name] : json.items(QStringLiteral("appRoles"), readPermissionName)) {
    catalogue.applicationPermissionNames.insert(id, name);
  }
  return catalogue;
}

bool isSamePermission(const Permission& one, const Permission& other) {
  return one.application == other.application && one.scope.compare(other.scope, Qt::CaseInsensitive) == 0;
}

bool holdsPermission(const QList<Permission>& list, const Permission& wanted) {
  return std::any_of(list.begin(), list.end(),
                     [&wanted](const Permission& one) { return isSamePermission(one, wanted); });
}

bool isSignInScope(const Permission& permission) {
  static const QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                                  QStringLiteral("offline_access")};
  return !permission.application && scopes.contains(permission.scope, Qt::CaseInsensitive);
}

/// A permission on Graph by its bare name, on any other API with the API's object id before it.
Permission permissionOn(const QString& resourceId, const QString& graphId, const QString& name, bool application) {
  return {resourceId == graphId ? name : resourceId + u'/' + name, application};
}

QList<Permission> grantedToAll(const Grants& grants, const GraphCatalogue& catalogue) {
  QList<Permission> all;
  const auto add = [&all](const Permission& permission) {
    if (!holdsPermission(all, permission)) {
      all.append(permission);
    }
  };
  for (const DelegatedGrant& grant : grants.delegated) {
    for (const QString& scope : grant.personId.isEmpty() ? grant.scopes : QStringList()) {
      add(permissionOn(grant.resourceId, catalogue.servicePrincipalId, scope, false));
    }
  }
  for (const ApplicationGrant& grant : grants.application) {
    const bool isGraph = grant.resourceId == catalogue.servicePrincipalId;
    const QString name = isGraph ? catalogue.applicationPermissionNames.value(grant.appRoleId) : QString();
    add(permissionOn(grant.resourceId, catalogue.servicePrincipalId, name.isEmpty() ? grant.appRoleId : name, true));
  }
  return all;
}

}  // namespace

Pending<QList<DelegatedGrant>> delegatedGrants(GraphClient& client, const QString& appObjectId) {
  const Query ofClient{{QStringLiteral("$filter"), QStringLiteral("clientId eq ") + literal(appObjectId)}};
  return mapped(client.list(QStringLiteral("/oauth2PermissionGrants"), ofClient), &client,
                [](const QJsonArray& items) { return readItems(items, readDelegatedGrant); });
}

Pending<QList<ApplicationGrant>> applicationGrants(GraphClient& client, const QString& appObjectId) {
  const QString path = QStringLiteral("/servicePrincipals/%1/appRoleAssignments").arg(segment(appObjectId));
  return mapped(client.list(path), &client,
                [](const QJsonArray& items) { return readItems(items, readApplicationGrant); });
}

Pending<Grants> grants(GraphClient& client, const QString& appObjectId) {
  return chained(delegatedGrants(client, appObjectId), &client,
                 [&client, appObjectId](const QList<DelegatedGrant>& ofPeople) {
                   return mapped(applicationGrants(client, appObjectId), &client,
                                 [ofPeople](const QList<ApplicationGrant>& ofApp) {
                                   return Grants{ofPeople, ofApp};
                                 });
                 });
}

Pending<GraphCatalogue> graphCatalogue(GraphClient& client) {
  return mapped(client.get(QStringLiteral("/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')"),
                           {{QStringLiteral("$select"), QStringLiteral("id,appRoles")}}),
                &client, [](const QJsonObject& body) { return readObject(body, readCatalogue); });
}

Pending<QString> revokeGrant(GraphClient& client, const QString& grantId) {
  return client.remove(QStringLiteral("/oauth2PermissionGrants/") + segment(grantId));
}

Pending<QString> revokeApplicationGrant(GraphClient& client, const ApplicationGrant& grant) {
  return client.remove(
      QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo/%2").arg(segment(grant.resourceId), segment(grant.id)));
}

ConsentEvidence compareConsent(const QList<Permission>& wanted, const Grants& grants, const GraphCatalogue& catalogue) {
  const QList<Permission> all = grantedToAll(grants, catalogue);
  ConsentEvidence evidence;
  for (const Permission& permission : wanted) {
    (holdsPermission(all, permission) ? evidence.granted : evidence.missing).append(permission);
  }
  for (const Permission& permission : all) {
    if (!holdsPermission(wanted, permission) && !isSignInScope(permission)) {
      evidence.beyond.append(permission);
    }
  }
  return evidence;
}

}  // namespace usher::graph
