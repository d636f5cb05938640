// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "app/command/no_pages.h"
#include "app/wire.h"
#include "app/wire_waiting.h"
#include "flow/at_microsoft.h"
#include "flow/set_up.h"
#include "graph/graph_client.h"
#include "http/authorizing_transport.h"
#include "signin/session.h"
#include "state/state_store.h"
#include "vault/vault.h"

namespace usher::app {

/// The composition root of a command: the parts of one integration of one account, without any window or browser.
class CommandServices final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    const profile::ProductProfile& profile;  ///< Outlives this.
    QString integration;
    QString account;  ///< Id of a managed account, or empty.
    std::shared_ptr<state::StateStore> store;
    std::shared_ptr<http::TokenSource> token;  ///< Null: the sign-in that is kept in the OS keychain.
  };

  explicit CommandServices(const Settings& settings);

  flow::SetUp& setUp() { return *m_setUp; }
  signin::Session& session() { return m_session; }
  graph::GraphClient& graph() { return *m_graph; }
  const flow::Waiting& waiting() const { return *m_waiting; }

 private:
  SystemClock m_clock;
  std::shared_ptr<state::StateStore> m_store;
  std::shared_ptr<http::TokenSource> m_token;
  std::unique_ptr<vault::Vault> m_vault;
  Wire m_wire;
  signin::Session m_session;
  NoPages m_noPages;
  std::unique_ptr<http::AuthorizingTransport> m_authorizing;
  std::unique_ptr<graph::GraphClient> m_graph;
  std::unique_ptr<WireWaiting> m_waiting;
  std::unique_ptr<flow::AtMicrosoft> m_microsoft;
  std::unique_ptr<flow::SetUp> m_setUp;
};

}  // namespace usher::app
