// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/managed_accounts.h"

#include "flow/look_again.h"
#include "flow/remembered_sign_in.h"
#include "signin/tenant_lookup.h"
#include "state/account_book.h"

namespace usher::app {

struct ManagedAccounts::Look final : QObject {
  Look(std::unique_ptr<Services> of, QObject* parent) : QObject(parent), services(std::move(of)) {}

  std::unique_ptr<Services> services;
  flow::LookAgain look{services->setUp()};
};

Result<std::unique_ptr<ManagedAccounts>> ManagedAccounts::open(Settings settings, pages::Desktop& desktop) {
  auto store = state::StateStore::open(settings.services.dataDir);
  if (!store) {
    return fail(store.error());
  }
  return std::unique_ptr<ManagedAccounts>(new ManagedAccounts(std::move(settings), std::move(*store), desktop));
}

ManagedAccounts::ManagedAccounts(Settings settings, std::shared_ptr<state::StateStore> store, pages::Desktop& desktop)
    : m_settings(std::move(settings)),
      m_store(std::move(store)),
      m_desktop(desktop),
      m_wire(m_settings.services.profile.cloud, m_clock, m_settings.services.beforeTheWire),
      m_window(std::make_unique<home::AccountWindow>(parts())) {
  m_window->show();
  lookAtKeptSignIns();
}

ManagedAccounts::~ManagedAccounts() = default;

home::Parts ManagedAccounts::parts() {
  const auto tenantOf = signin::tenantLookup(m_settings.services.profile.cloud.authority, m_wire.transport());
  return {
      .profile = m_settings.services.profile,
      .book = m_store->accounts(),
      .clock = m_clock,
      .desktop = m_desktop,
      .lookUpTenant =
          [this, tenantOf](const QString& domain) {
            return mapped(tenantOf(domain, this), this, [](const QString& id) { return home::FoundTenant{id, {}}; });
          },
      .openSetUp = [this](const QString& account,
                          const QString& integration) { openDialog(account, integration, Purpose::SetUp); },
      .openRemoval = [this](const QString& account,
                            const QString& integration) { openDialog(account, integration, Purpose::Removal); },
      .openHistory = [this](const QString& account,
                            const QString& integration) { openDialog(account, integration, Purpose::History); },
      .lookAgain = [this](const QString& account,
                          const QString& integration) { return lookAgain(account, integration); },
      .notice = m_settings.notice({}).text,
      .noticeDetails = m_settings.notice({}).details};
}

Services::Settings ManagedAccounts::servicesOf(const QString& account, const QString& integration) const {
  Services::Settings settings = m_settings.services;
  settings.account = account;
  settings.integration = integration;
  settings.store = m_store;
  return settings;
}

std::optional<flow::StepId> ManagedAccounts::startOf(Purpose purpose) {
  switch (purpose) {
    case Purpose::SetUp:
      break;
    case Purpose::Removal:
      return flow::StepId::Removal;
    case Purpose::History:
      return flow::StepId::History;
  }
  return {};
}

void ManagedAccounts::openDialog(const QString& account, const QString& integration, Purpose purpose) {
  if (m_dialog) {
    m_dialog->window().raise();
    m_dialog->window().activateWindow();
    return;
  }
  const auto known = m_store->accounts().account(account).value_or(std::nullopt);
  SetUpWindow::Settings settings{.services = servicesOf(account, integration),
                                 .notice = m_settings.notice(known ? known->tenant : QString()),
                                 .dialogOf = m_window.get(),
                                 .startsAt = startOf(purpose)};
  auto dialog = SetUpWindow::open(std::move(settings), m_desktop);
  // The store is open already, and nothing else can fail.
  Q_ASSERT(dialog);
  m_dialog = std::move(*dialog);
  connect(m_dialog.get(), &SetUpWindow::closed, this, &ManagedAccounts::closeDialog);
}

void ManagedAccounts::closeDialog() {
  m_dialog.reset();
  m_window->refresh();
}

Pending<void> ManagedAccounts::lookAgain(const QString& account, const QString& integration) {
  auto services = Services::make(servicesOf(account, integration));
  if (!services) {
    return ready<void>(fail(services.error()));
  }
  auto* const look = new Look(std::move(*services), this);
  Completion<void> out;
  out.onCancel(look, [look] { look->deleteLater(); });
  whenDone(look->look.look(), look, [look, out](const Result<flow::ConsentState>& state) {
    out.finish(state ? Result<void>() : fail(state.error()));
    // It is in the middle of its own answer.
    look->deleteLater();
  });
  return out.pending();
}

void ManagedAccounts::lookAtKeptSignIns() {
  const auto added = m_store->accounts().integrations(m_settings.services.profile.id);
  for (const state::AddedIntegration& integration : added.value_or(QList<state::AddedIntegration>())) {
    const state::SetUpKey setUp{m_settings.services.profile.id, integration.account, integration.integration, {}};
    if (flow::isSignInRemembered(*m_store, setUp)) {
      m_toLookAt.enqueue(integration);
    }
  }
  lookAtNext();
}

void ManagedAccounts::lookAtNext() {
  if (m_toLookAt.isEmpty()) {
    return;
  }
  const state::AddedIntegration next = m_toLookAt.dequeue();
  whenDone(lookAgain(next.account, next.integration), this, [this](const Result<void>&) {
    m_window->refresh();
    lookAtNext();
  });
}

}  // namespace usher::app
