// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/command_services.h"

#include <algorithm>

#include "app/vault_prefix.h"
#include "signin/tenant_lookup.h"
#include "vault/keychain_vault.h"
#include "vault/memory_vault.h"

namespace usher::app {

namespace {

/// Who brings a token leaves nothing behind.
std::unique_ptr<vault::Vault> vaultFor(const CommandServices::Settings& settings, Clock& clock) {
  if (settings.token) {
    return std::make_unique<vault::MemoryVault>();
  }
  return std::make_unique<vault::KeychainVault>(clock);
}

const profile::Integration& integrationNamed(const profile::ProductProfile& profile, const QString& id) {
  return *std::find_if(profile.integrations.begin(), profile.integrations.end(),
                       [&id](const profile::Integration& integration) { return integration.id == id; });
}

}  // namespace

CommandServices::CommandServices(const Settings& settings)
    : m_store(settings.store),
      m_token(settings.token),
      m_vault(vaultFor(settings, m_clock)),
      m_wire(settings.profile.cloud, m_clock),
      m_session(settings.profile.cloud, settings.profile.signIn, m_wire.network(), *m_vault,
                vaultPrefix(m_store->id(), settings.profile.id, settings.account), m_clock) {
  const profile::Cloud& cloud = settings.profile.cloud;
  http::TokenSource& tokens = m_token ? *m_token : static_cast<http::TokenSource&>(m_session);
  m_authorizing = std::make_unique<http::AuthorizingTransport>(m_wire.transport(), tokens, cloud.graph);
  m_graph = std::make_unique<graph::GraphClient>(*m_authorizing, cloud.graph);
  m_waiting = std::make_unique<WireWaiting>(m_wire.network(), m_wire.transport(), *m_graph);
  m_microsoft =
      std::make_unique<flow::AtMicrosoft>(m_session, cloud, m_noPages, nullptr, nullptr, signin::DoorKind::OwnBrowser);
  m_setUp = std::make_unique<flow::SetUp>(
      flow::SetUp::Parts{.profile = settings.profile,
                         .integration = integrationNamed(settings.profile, settings.integration),
                         .store = *m_store,
                         .session = m_session,
                         .microsoft = *m_microsoft,
                         .graph = *m_graph,
                         .lookUpTenant = signin::tenantLookup(cloud.authority, m_wire.transport()),
                         .clock = m_clock,
                         .account = settings.account});
  // A proxy that wants a password gets none: nobody is there to type it.
  connect(&m_wire.proxyLogins(), &http::ProxyLogins::questionChanged, this, [this] {
    if (m_wire.proxyLogins().question()) {
      m_wire.proxyLogins().decline();
    }
  });
}

}  // namespace usher::app
