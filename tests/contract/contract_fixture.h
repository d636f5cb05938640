// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "contract/graph_contract.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/practice_transport.h"
#include "support/recording_transport.h"

namespace usher::test {

/// The contract, and a practice tenant in which the vendor's app is set up, with a recorder before it.
class ContractFixture : public testing::Test {
 protected:
  ContractFixture() { signIn(QStringLiteral("global-admin"), allScopes); }

  static demo::Scenario configured() {
    demo::Scenario scenario;
    scenario.alreadyConfigured = true;
    return scenario;
  }

  void signIn(const QString& account, const QString& scopes) { m_practice.signIn(account, scopes); }

  demo::World& world() { return m_practice.world; }
  QString userId(const QString& account) { return demo::accountNamed(world(), account)->id; }
  QString vendorsAppId() { return world().servicePrincipalOf(vendorsClient)->id; }

  /// The id of somebody who has no assignment, the `index`-th.
  QString unassigned(qsizetype index) {
    QStringList ids;
    for (const demo::User& user : std::as_const(world().users)) {
      const auto& all = world().assignments;
      if (std::none_of(all.begin(), all.end(), [&](const auto& one) { return one.principalId == user.id; })) {
        ids.append(user.id);
      }
    }
    return ids.value(index);
  }

  QString groupNamed(const QString& name) {
    for (const demo::Group& group : std::as_const(world().groups)) {
      if (group.displayName == name) {
        return group.id;
      }
    }
    return {};
  }

  /// The id of an assignment of a person or group on the vendor's app.
  QString someAssignment() {
    for (const demo::Assignment& assignment : std::as_const(world().assignments)) {
      if (assignment.resourceId == vendorsAppId()) {
        return assignment.id;
      }
    }
    return {};
  }

  QString someGrant() {
    for (const demo::Grant& grant : std::as_const(world().grants)) {
      if (grant.clientId == vendorsAppId()) {
        return grant.id;
      }
    }
    return {};
  }

  /// An authorised request to the practice Graph; `target` is encoded, `body` JSON or empty.
  http::HttpRequest request(const QByteArray& method, const QString& target, const QByteArray& body = {}) {
    http::HttpRequest wanted;
    wanted.method = method;
    wanted.url = QUrl::fromEncoded(PracticeTransport::origins().graph.toEncoded() + target.toUtf8());
    wanted.headers = {{"Accept", "application/json"}};
    if (target.contains(QStringLiteral("$count")) || target.contains(QStringLiteral("$search"))) {
      wanted.headers.emplaceBack("ConsistencyLevel", "eventual");
    }
    if (!body.isEmpty()) {
      wanted.headers.emplaceBack("Content-Type", "application/json");
      wanted.body = body;
    }
    wanted.authorized = true;
    return wanted;
  }

  Exchange exchange(const QByteArray& method, const QString& target, const QByteArray& body = {}) {
    const http::HttpRequest wanted = request(method, target, body);
    return {wanted, await(m_practice.send(wanted)).value_or(http::HttpReply())};
  }

  void expectNoProblems(const QStringList& problems, const http::HttpRequest& of, const QByteArray& answer = {}) {
    EXPECT_TRUE(problems.isEmpty()) << of.method.constData() << ' ' << of.url.toEncoded().constData() << "\n  "
                                    << problems.join(QStringLiteral("\n  ")).toStdString() << "\n  "
                                    << of.body.constData() << "\n  " << answer.left(600).constData();
  }

  const QString vendorsClient = QStringLiteral("00000000-0000-0000-0000-00000000c002");
  const QString allScopes = adminScopes + QLatin1Char(' ') + ownerScopes +
                            QStringLiteral(" DelegatedPermissionGrant.ReadWrite.All Mail.Send");

  ManualClock m_clock;
  GraphContract m_contract{QStringLiteral(USHER_GRAPH_CONTRACT)};
  PracticeTransport m_practice{shippedProfile(QStringLiteral("contreli")), m_clock, configured()};
  RecordingTransport m_recorder{m_practice};
};

}  // namespace usher::test
