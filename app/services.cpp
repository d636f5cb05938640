// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/services.h"

#include "vault/keychain_vault.h"

namespace usher::app {

namespace {

QString returnPageText(bool ok) {
  return ok ? Services::tr("You can close this page and go back to Usher.")
            : Services::tr("This address does not belong to a sign-in that Usher is waiting for. Go back to Usher.");
}

signin::DoorKind firstDoor(const profile::ProductProfile& profile) {
  return profile.signIn.browser == profile::BrowserChoice::System ? signin::DoorKind::OwnBrowser
                                                                  : signin::DoorKind::Embedded;
}

}  // namespace

Result<std::unique_ptr<Services>> Services::make(Settings settings) {
  auto store = state::StateStore::open(settings.dataDir);
  if (!store) {
    return fail(store.error());
  }
  return std::unique_ptr<Services>(new Services(std::move(settings), std::move(*store)));
}

Services::Services(Settings settings, std::unique_ptr<state::StateStore> store)
    : m_profile(std::move(settings.profile)),
      m_store(std::move(store)),
      m_vault(settings.vault ? std::move(settings.vault) : std::make_unique<vault::KeychainVault>(m_clock)),
      m_plugin(settings.browserPlugin) {
  const profile::Cloud& cloud = m_profile.cloud;
  m_network = std::make_unique<http::GuardedAccessManager>(QList<QUrl>{cloud.authority, cloud.graph});
  m_network->useLogins(m_proxyLogins);
  m_tester = std::make_unique<ConnectionTester>(cloud, m_proxyLogins, m_clock);
  m_transport = std::make_unique<http::QtTransport>(*m_network);
  if (settings.beforeTheWire) {
    m_beforeTheWire = settings.beforeTheWire(*m_transport);
  }
  http::Transport& wire = m_beforeTheWire ? *m_beforeTheWire : *m_transport;
  m_retrying = std::make_unique<http::RetryingTransport>(wire, m_clock);
  m_session =
      std::make_unique<signin::Session>(cloud, m_profile.signIn, *m_network, *m_vault,
                                        QStringLiteral("usher/%1/%2").arg(m_store->id(), m_profile.id), m_clock);
  m_authorizing = std::make_unique<http::AuthorizingTransport>(*m_retrying, *m_session, cloud.graph);
  m_graph = std::make_unique<graph::GraphClient>(*m_authorizing, cloud.graph);
  m_waiting = std::make_unique<WireWaiting>(*m_network, *m_retrying, *m_graph);
  m_embedded = std::make_unique<EmbeddedDoor>(cloud, [this] { return m_plugin.get(); });
  m_embedded->useProxyLogins(m_proxyLogins);
  m_ownBrowser = std::make_unique<signin::OwnBrowser>(settings.openInOwnBrowser, m_clock, returnPageText);
  const bool hasEmbedded = m_plugin.isInstalled();
  m_microsoft = std::make_unique<flow::AtMicrosoft>(
      *m_session, cloud, *m_ownBrowser, hasEmbedded ? m_embedded.get() : nullptr,
      hasEmbedded ? m_embedded.get() : nullptr, hasEmbedded ? firstDoor(m_profile) : signin::DoorKind::OwnBrowser);
  m_setUp = std::make_unique<flow::SetUp>(
      flow::SetUp::Parts{.profile = m_profile,
                         .integration = m_profile.integrations.first(),
                         .store = *m_store,
                         .session = *m_session,
                         .microsoft = *m_microsoft,
                         .graph = *m_graph,
                         .lookUpTenant = signin::tenantLookup(cloud.authority, *m_retrying),
                         .clock = m_clock,
                         .account = QString()});
  m_flow = std::make_unique<flow::Flow>(*m_setUp);
}

Services::~Services() = default;

}  // namespace usher::app
