// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph_fixture.h"

#include <QJsonDocument>

#include "demo/seed_people.h"

namespace usher::test {

QJsonObject vendorProfile() {
  const QByteArray text = R"({
    "vendor": {"name": "Contreli"},
    "signIn": {"clientId": "11111111-2222-4333-8444-555555555500", "redirectUri": "http://localhost"},
    "integrations": [{"id": "mail", "application": {
      "clientId": "11111111-2222-4333-8444-555555555501", "displayName": "Contreli",
      "permissions": [{"resource": "graph", "scope": "Mail.Read", "kind": "delegated"},
                      {"resource": "graph", "scope": "Calendars.Read", "kind": "delegated"},
                      {"resource": "graph", "scope": "User.Read.All", "kind": "application"}],
      "consentRedirects": {"embedded": "https://vendor.example/embedded", "elsewhere": "https://vendor.example/done"}
    }}]})";
  return QJsonDocument::fromJson(text).object();
}

demo::Origins practiceOrigins() {
  return {QUrl(QStringLiteral("http://127.0.0.1:7001")), QUrl(QStringLiteral("http://127.0.0.1:7002")),
          QUrl(QStringLiteral("http://127.0.0.1:7003")), QUrl(QStringLiteral("http://127.0.0.1:7004"))};
}

QJsonObject batchItem(const QString& id, const QString& method, const QString& url, const QJsonObject& body) {
  QJsonObject item{{QStringLiteral("id"), id}, {QStringLiteral("method"), method}, {QStringLiteral("url"), url}};
  if (method != QStringLiteral("GET") && method != QStringLiteral("DELETE")) {
    item.insert(QStringLiteral("body"), body);
    item.insert(QStringLiteral("headers"),
                QJsonObject{{QStringLiteral("Content-Type"), QStringLiteral("application/json")}});
  }
  return item;
}

GraphTest::GraphTest() {
  demo::Scenario configured;
  configured.alreadyConfigured = true;
  restart(configured);
}

void GraphTest::restart(const demo::Scenario& wanted) {
  scenario = wanted;
  world = demo::seededWorld({vendorProfile()}, origins, scenario);
  graph = std::make_unique<demo::GraphService>(world, scenario, origins, clock);
}

void GraphTest::signIn(const QString& name, const QString& scopes) {
  signInAs(account(name).id, scopes);
}

void GraphTest::signInAs(const QString& userId, const QString& scopes) {
  const QString issued = QStringLiteral("token-%1").arg(world.accessTokens.size() + 1);
  world.accessTokens.insert(issued, {usherClientId, userId, world.tenantId,
                                     scopes.split(QLatin1Char(' '), Qt::SkipEmptyParts), clock.now().addSecs(3600)});
  token = issued.toLatin1();
}

void GraphTest::signInAdmin() {
  signIn(QStringLiteral("global-admin"),
         QStringLiteral("User.Read Directory.Read.All Application.ReadWrite.All AppRoleAssignment.ReadWrite.All "
                        "DelegatedPermissionGrant.ReadWrite.All"));
}

void GraphTest::signInOwner() {
  signIn(QStringLiteral("head-of-cs"),
         QStringLiteral("User.Read User.Read.All GroupMember.Read.All Application.Read.All "
                        "AppRoleAssignment.ReadWrite.All LicenseAssignment.Read.All"));
}

demo::Reply GraphTest::send(const QByteArray& method, const QString& path, const QJsonObject& body, Headers headers) {
  demo::Request request;
  request.method = method;
  const bool whole = path.startsWith(QStringLiteral("http"));
  request.url = QUrl(whole ? path : origins.graph.toString() + QStringLiteral("/v1.0") + path);
  request.headers = std::move(headers);
  if (!token.isEmpty()) {
    request.headers.emplaceBack("Authorization", "Bearer " + token);
  }
  if (method == "POST" || method == "PATCH") {
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  }
  return graph->handle(request);
}

demo::Reply GraphTest::getEventual(const QString& path) {
  return get(path, {{"ConsistencyLevel", "eventual"}});
}

QJsonObject GraphTest::json(const demo::Reply& reply) const {
  return QJsonDocument::fromJson(reply.body).object();
}

QJsonArray GraphTest::items(const demo::Reply& reply) const {
  EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
  return json(reply).value(QStringLiteral("value")).toArray();
}

QString GraphTest::errorCode(const demo::Reply& reply) const {
  return json(reply).value(QStringLiteral("error"))[QStringLiteral("code")].toString();
}

QString GraphTest::errorMessage(const demo::Reply& reply) const {
  return json(reply).value(QStringLiteral("error"))[QStringLiteral("message")].toString();
}

const demo::User& GraphTest::person(const QString& userPrincipalName) const {
  const demo::User* found = demo::userOfPrincipalName(world, userPrincipalName);
  EXPECT_NE(found, nullptr) << userPrincipalName.toStdString();
  static const demo::User nobody;
  return found == nullptr ? nobody : *found;
}

demo::User& GraphTest::account(const QString& name) {
  return world.users[demo::accountNamed(world, name)->id];
}

demo::Group& GraphTest::group(const QString& displayName) {
  for (demo::Group& candidate : world.groups) {
    if (candidate.displayName == displayName) {
      return candidate;
    }
  }
  ADD_FAILURE() << "no group " << displayName.toStdString();
  return world.groups.first();
}

demo::ServicePrincipal& GraphTest::vendorApp() {
  return world.servicePrincipals[world.servicePrincipalOf(vendorAppId)->id];
}

QJsonObject GraphTest::assignmentBody(const QString& principalId, const QString& role) {
  return {{QStringLiteral("principalId"), principalId},
          {QStringLiteral("resourceId"), vendorApp().id},
          {QStringLiteral("appRoleId"), role}};
}

QString GraphTest::objectReference(const QString& id) const {
  return origins.graph.toString() + QStringLiteral("/v1.0/directoryObjects/") + id;
}

}  // namespace usher::test
