// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <functional>
#include <map>

#include "support/practice_transport.h"
#include "support/scripted_server.h"

namespace usher::test {

/// The practice tenant with some 1,200 people, on a port of this computer.
class TenantBehindSocket {
 public:
  explicit TenantBehindSocket(int people) : m_practice(profile(), m_clock, scenario()) {
    const QList<demo::User> everybody = std::as_const(world().users).values();
    for (const demo::User& user : everybody) {
      if (m_ids.size() < people && user.accountEnabled && !isAssigned(user.id)) {
        m_ids.append(user.id);
      }
    }
    m_server.always([this](const ReceivedRequest& request) { return reply(request); });
  }

  QUrl origin() const { return m_server.origin(); }
  QString tenantId() const { return m_practice.world.tenantId; }
  QString appId() { return world().servicePrincipalOf(vendorsClientId())->id; }
  /// Who is to be assigned.
  const QStringList& ids() const { return m_ids; }

  /// Nobody of them is assigned, and nothing was counted.
  void startAnew() {
    const QList<demo::Assignment> there = std::as_const(world().assignments).values();
    for (const demo::Assignment& one : there) {
      if (m_ids.contains(one.principalId)) {
        world().assignments.remove(one.id);
      }
    }
    m_practice.signIn(QStringLiteral("head-of-cs"), ownerScopes);
    refused = 0;
    requests = 0;
    before = {};
    after = {};
  }

  /// The ids of the assignments on the app, by person.
  QMultiMap<QString, QString> assignments() {
    QMultiMap<QString, QString> all;
    const QList<demo::Assignment> there = std::as_const(world().assignments).values();
    for (const demo::Assignment& one : there) {
      if (one.resourceId == appId()) {
        all.insert(one.principalId, one.id);
      }
    }
    return all;
  }

  void assign(const QString& id) {
    demo::Assignment made;
    made.id = world().newOpaqueId();
    made.principalId = id;
    made.principalType = QStringLiteral("User");
    made.resourceId = appId();
    made.appRoleId = QStringLiteral("00000000-0000-0000-0000-000000000000");
    made.created = m_clock.now();
    world().assignments.insert(made.id, made);
  }

  std::function<void()> before, after;  ///< A request takes effect, or took effect and is not answered.
  int requests = 0;
  int refused = 0;  ///< Additions of who was there already.

 private:
  static QJsonObject profile() { return shippedProfile(QStringLiteral("contreli")); }
  static QString vendorsClientId() {
    return profile()[QLatin1String("integrations")][0][QLatin1String("application")][QLatin1String("clientId")]
        .toString();
  }
  static demo::Scenario scenario() {
    demo::Scenario scenario;
    scenario.alreadyConfigured = true;
    scenario.large = 1200;
    scenario.quota.writes = 0;
    return scenario;
  }

  demo::World& world() { return m_practice.world; }
  bool isAssigned(const QString& id) { return assignments().contains(id); }

  ScriptedAnswer reply(const ReceivedRequest& request) {
    ++requests;
    if (before) {
      before();
    }
    http::HttpRequest asked{
        .method = request.method,
        .url = QUrl(PracticeTransport::origins().graph.toString() + QString::fromLatin1(request.target)),
        .headers = request.headers,
        .body = request.body,
        .authorized = true};
    http::HttpReply got = m_practice.send(asked).result().value();
    countRefused(got.body);
    got.body.replace(PracticeTransport::origins().graph.toEncoded(), origin().toEncoded());
    if (after) {
      after();
    }
    http::Headers headers;
    for (const auto& [name, value] : std::as_const(got.headers)) {
      if (name.toLower() != "content-length") {
        headers.append({name, value});
      }
    }
    return answer(got.status, got.body, headers);
  }

  void countRefused(const QByteArray& body) {
    const QJsonArray answers = QJsonDocument::fromJson(body)[QLatin1String("responses")].toArray();
    for (const QJsonValue& one : answers) {
      refused += one[QLatin1String("status")].toInt() == 400 ? 1 : 0;
    }
  }

  SystemClock m_clock;
  PracticeTransport m_practice;
  ScriptedServer m_server;
  QStringList m_ids;
};

}  // namespace usher::test
