// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "flow/set_up.h"
#include "graph_stand_in.h"
#include "scripted_door.h"
#include "signin/fake_vault.h"
#include "signin/scopes.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/oidc_server.h"

namespace usher::test {

/// Everything a step works with, real but for the far side: a scripted authority, doors whose visitors are functions,
/// and a stand-in for Graph. By default the person signs in, and Microsoft knows every scope.
class FlowTest : public testing::Test {
 protected:
  FlowTest();

  static profile::ProductProfile contreli(const QUrl& authority, const QString& clientId);
  /// A new start of the program over the same state and vault.
  void startAgain();
  void signInAs(flow::Role role = flow::Role::Administrator);
  void grantAllScopes();
  /// Moves the clock a second at a time until `condition` holds; false when it does not within `longest`.
  bool passUntil(const std::function<bool()>& condition, std::chrono::seconds longest = std::chrono::minutes(20));
  /// Lets `time` pass, second by second.
  void pass(std::chrono::seconds time);
  const QString& vendorAppId() const { return m_profile.integrations.first().application.clientId; }

  ManualClock m_clock;
  OidcServer m_server{m_clock};
  QTemporaryDir m_folder;
  FakeVault m_vault;
  GraphStandIn m_wire;
  http::Transport* m_graphWire = &m_wire;  ///< What startAgain() puts Graph on.
  ScriptedDoor m_embedded{signin::DoorKind::Embedded};
  ScriptedDoor m_own{signin::DoorKind::OwnBrowser};
  /// What the consent page does with a visitor; by default nothing is granted and the visitor cancels.
  std::function<Result<QUrl>(const QUrl& address)> m_consentPage;

  QString m_account;  ///< What startAgain() sets up: an account's id, or "" for single accounts.
  profile::ProductProfile m_profile = contreli(m_server.origin(), m_server.clientId);
  http::GuardedAccessManager m_network{{m_server.origin()}};
  std::unique_ptr<state::StateStore> m_store;
  std::unique_ptr<signin::Session> m_session;
  std::unique_ptr<graph::GraphClient> m_graph;
  std::unique_ptr<flow::AtMicrosoft> m_microsoft;
  std::unique_ptr<flow::SetUp> m_setUp;
};

}  // namespace usher::test
