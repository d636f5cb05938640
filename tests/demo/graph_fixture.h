// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>
#include <memory>

#include "demo/graph_service.h"
#include "demo/practice_tenant.h"
#include "support/manual_clock.h"

namespace usher::test {

inline const QString vendorAppId = QStringLiteral("11111111-2222-4333-8444-555555555501");
inline const QString usherClientId = QStringLiteral("11111111-2222-4333-8444-555555555500");
inline const QString zeroRole = QStringLiteral("00000000-0000-0000-0000-000000000000");

/// A product profile with one integration that asks for Mail.Read and Calendars.Read, delegated.
QJsonObject vendorProfile();
demo::Origins practiceOrigins();

/// The practice Graph over a world in which the vendor's app is set up, with tokens for whoever a test needs.
class GraphTest : public testing::Test {
 protected:
  using Headers = QList<std::pair<QByteArray, QByteArray>>;

  GraphTest();

  /// Starts again with other scenarios.
  void restart(const demo::Scenario& scenario);

  /// Signs in the account ("global-admin", "head-of-cs"...) with these scopes, separated by spaces; it stays signed in
  /// for the calls that follow.
  void signIn(const QString& account, const QString& scopes);
  void signInAs(const QString& userId, const QString& scopes);
  /// The administrator with everything that set-up and removal need.
  void signInAdmin();
  /// The head of Customer Success, who owns the vendor's app, with the owner's scopes.
  void signInOwner();

  demo::Reply send(const QByteArray& method, const QString& path, const QJsonObject& body = {}, Headers headers = {});
  demo::Reply get(const QString& path, Headers headers = {}) { return send("GET", path, {}, std::move(headers)); }
  /// GET with ConsistencyLevel: eventual.
  demo::Reply getEventual(const QString& path);
  QJsonObject json(const demo::Reply& reply) const;
  QJsonArray items(const demo::Reply& reply) const;
  QString errorCode(const demo::Reply& reply) const;
  QString errorMessage(const demo::Reply& reply) const;

  const demo::User& person(const QString& userPrincipalName) const;
  demo::User& account(const QString& name);
  demo::Group& group(const QString& displayName);
  demo::ServicePrincipal& vendorApp();
  QString vendorPath(const QString& below = {}) {
    return QStringLiteral("/servicePrincipals/") + vendorApp().id + below;
  }
  QJsonObject assignmentBody(const QString& principalId, const QString& role = zeroRole);
  QString objectReference(const QString& id) const;

 public:
  ManualClock clock;
  demo::Origins origins = practiceOrigins();
  demo::Scenario scenario;
  demo::World world;
  std::unique_ptr<demo::GraphService> graph;
  QByteArray token;
};

/// One item of a batch.
QJsonObject batchItem(const QString& id, const QString& method, const QString& url, const QJsonObject& body = {});

}  // namespace usher::test
