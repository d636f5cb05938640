// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "app/embedded/browser_plugin.h"
#include "app/embedded/embedded_door.h"
#include "app/wire.h"
#include "app/wire_waiting.h"
#include "base/clock.h"
#include "base/result.h"
#include "flow/at_microsoft.h"
#include "flow/flow.h"
#include "flow/set_up.h"
#include "graph/graph_client.h"
#include "http/authorizing_transport.h"
#include "profile/product_profile.h"
#include "signin/own_browser.h"
#include "signin/session.h"
#include "state/state_store.h"
#include "vault/vault.h"

namespace usher::app {

/// The composition root of one integration of one account: makes every part and hands it what it needs. No part reaches
/// for another by itself. Passwords, browser sessions and facts of different accounts never meet: each has names of its
/// own for them.
class Services final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    profile::ProductProfile profile;
    QString integration = {};  ///< Empty: the profile's first.
    QString account = {};      ///< Id of a managed account; empty for profiles with single accounts.
    QString dataDir = {};
    std::shared_ptr<state::StateStore> store = {};  ///< Null: the one in dataDir, opened here.
    signin::OwnBrowser::Opener openInOwnBrowser;
    std::shared_ptr<vault::Vault> vault = {};  ///< Null: the OS keychain.
    QString browserPlugin = BrowserPlugin::installedFile();
    WireObserver beforeTheWire = {};
  };

  /// A failure is Storage or DiskFull.
  static Result<std::unique_ptr<Services>> make(Settings settings);
  ~Services() override;

  const profile::ProductProfile& profile() const { return m_profile; }
  flow::Flow& flow() { return *m_flow; }
  flow::SetUp& setUp() { return *m_setUp; }
  EmbeddedDoor& embeddedDoor() { return *m_embedded; }
  signin::Session& session() { return *m_session; }
  /// The Chromium version whose security fixes the embedded browser has; empty until it is loaded.
  QString browserFixes() { return m_plugin.isLoaded() ? m_plugin.get()->securityPatchVersion() : QString(); }
  flow::ProxyLogin& proxyLogin() { return m_wire->proxyAsking(); }
  flow::Waiting& waiting() { return *m_waiting; }
  flow::ConnectionTest& connectionTest() { return m_wire->tester().test(); }
  const http::RetryingTransport& pauses() const { return m_wire->transport(); }

 private:
  explicit Services(Settings settings);

  profile::ProductProfile m_profile;
  SystemClock m_clock;
  std::shared_ptr<state::StateStore> m_store;
  std::shared_ptr<vault::Vault> m_vault;
  BrowserPlugin m_plugin;
  std::unique_ptr<Wire> m_wire;
  std::unique_ptr<signin::Session> m_session;
  std::unique_ptr<http::AuthorizingTransport> m_authorizing;
  std::unique_ptr<graph::GraphClient> m_graph;
  std::unique_ptr<WireWaiting> m_waiting;
  std::unique_ptr<EmbeddedDoor> m_embedded;
  std::unique_ptr<signin::OwnBrowser> m_ownBrowser;
  std::unique_ptr<flow::AtMicrosoft> m_microsoft;
  std::unique_ptr<flow::SetUp> m_setUp;
  std::unique_ptr<flow::Flow> m_flow;
};

}  // namespace usher::app
