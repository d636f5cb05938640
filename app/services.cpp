// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/services.h"

#include <algorithm>

#include "app/vault_prefix.h"
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

const profile::Integration& integrationOf(const profile::ProductProfile& profile, const QString& id) {
  const auto found = std::find_if(profile.integrations.begin(), profile.integrations.end(),
                                  [&id](const profile::Integration& integration) { return integration.id == id; });
  return found == profile.integrations.end() ? profile.integrations.first() : *found;
}

}  // namespace

Result<std::unique_ptr<Services>> Services::make(Settings settings) {
  if (!settings.store) {
    auto store = state::StateStore::open(settings.dataDir);
    if (!store) {
      return fail(store.error());
    }
    settings.store = std::move(*store);
  }
  return std::unique_ptr<Services>(new Services(std::move(settings)));
}

Services::Services(Settings settings)
    : m_profile(std::move(settings.profile)),
      m_store(std::move(settings.store)),
      m_vault(settings.vault ? std::move(settings.vault) : std::make_shared<vault::KeychainVault>(m_clock)),
      m_plugin(settings.browserPlugin) {
  const profile::Cloud& cloud = m_profile.cloud;
  m_wire = std::make_unique<Wire>(cloud, m_clock, settings.beforeTheWire);
  m_session = std::make_unique<signin::Session>(cloud, m_profile.signIn, m_wire->network(), *m_vault,
                                                vaultPrefix(m_store->id(), m_profile.id, settings.account), m_clock);
  m_authorizing = std::make_unique<http::AuthorizingTransport>(m_wire->transport(), *m_session, cloud.graph);
  m_graph = std::make_unique<graph::GraphClient>(*m_authorizing, cloud.graph);
  m_waiting = std::make_unique<WireWaiting>(m_wire->network(), m_wire->transport(), *m_graph);
  m_embedded = std::make_unique<EmbeddedDoor>(cloud, [this] { return m_plugin.get(); });
  m_embedded->useProxyLogins(m_wire->proxyLogins());
  m_ownBrowser = std::make_unique<signin::OwnBrowser>(settings.openInOwnBrowser, m_clock, returnPageText);
  const bool hasEmbedded = m_plugin.isInstalled();
  m_microsoft = std::make_unique<flow::AtMicrosoft>(
      *m_session, cloud, *m_ownBrowser, hasEmbedded ? m_embedded.get() : nullptr,
      hasEmbedded ? m_embedded.get() : nullptr, hasEmbedded ? firstDoor(m_profile) : signin::DoorKind::OwnBrowser);
  m_setUp = std::make_unique<flow::SetUp>(
      flow::SetUp::Parts{.profile = m_profile,
                         .integration = integrationOf(m_profile, settings.integration),
                         .store = *m_store,
                         .session = *m_session,
                         .microsoft = *m_microsoft,
                         .graph = *m_graph,
                         .lookUpTenant = signin::tenantLookup(cloud.authority, m_wire->transport()),
                         .clock = m_clock,
                         .account = settings.account});
  m_flow = std::make_unique<flow::Flow>(*m_setUp);
}

Services::~Services() {
  if (m_plugin.isLoaded()) {
    // Other accounts' windows may come in this process; what this person typed at Microsoft ends here.
    m_embedded->forget(m_session->browserSession());
  }
}

}  // namespace usher::app
