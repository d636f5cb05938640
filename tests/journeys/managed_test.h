// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QUrlQuery>
#include <algorithm>

#include "journey/managed_journey.h"
#include "journey/tenant.h"
#include "state/state_store.h"
#include "support/await.h"

namespace usher::test {

inline const QString contoso = QStringLiteral("contoso.com");
inline const QString northwind = QStringLiteral("northwindtraders.com");
inline const QString adventure = QStringLiteral("adventure-works.com");
inline const QString brightline = QStringLiteral("brightline.example");

/// The practice organisations and one computer of the vendor's partner with Usher on it.
class ManagedTest : public testing::Test {
 protected:
  ManagedTest() : m_usher(dataDir()) {}

  QString dataDir() const { return m_scratch.filePath(QStringLiteral("data")); }
  bool begin() { return m_tenant.start() && openAgain(); }
  /// Opens what was closed, as somebody would the next day.
  bool openAgain() { return m_usher.open({m_tenant.mitel()}); }

  PracticePerson administrator(const QString& domain) const {
    return m_tenant.person(QStringLiteral("global-admin"), domain);
  }
  PracticePerson member(const QString& domain) const { return m_tenant.person(QStringLiteral("head-of-cs"), domain); }
  QString tenantOf(const QString& domain) const { return m_tenant.organisation(domain).tenant; }
  const tour::PracticeReader& now(const QString& domain) { return m_tenant.now(tenantOf(domain)); }

  static const profile::VendorApplication& app(const profile::ProductProfile& profile) {
    return profile.integrations.first().application;
  }
  /// Whether the whole organisation granted every permission of the vendor.
  bool isGranted(const QString& domain) {
    const auto profile = m_tenant.mitel();
    const auto& reader = now(domain);
    const auto& wanted = app(profile).permissions;
    return std::all_of(wanted.begin(), wanted.end(), [&](const profile::WantedPermission& each) {
      return reader.isGranted(app(profile).clientId, each.scope, each.kind == profile::PermissionKind::Application);
    });
  }
  /// Nothing of the vendor is in the organisation.
  bool isUntouched(const QString& domain) {
    const QString id = app(m_tenant.mitel()).clientId;
    return !now(domain).hasEnterpriseApp(id) && !now(domain).hasAnyGrant(id);
  }

  qsizetype consentPagesOpened() const {
    return std::count_if(m_usher.browser.opened.begin(), m_usher.browser.opened.end(),
                         [](const QUrl& opened) { return opened.path().endsWith(QLatin1String("/adminconsent")); });
  }

  /// What a closed Usher keeps.
  std::unique_ptr<state::StateStore> store() const { return state::StateStore::open(dataDir()).value_or(nullptr); }
  static state::Account accountNamed(state::StateStore& store, const QString& name) {
    const auto all = store.accounts().accounts(QStringLiteral("mitel-cloudlink"));
    for (const state::Account& each : all.value_or(QList<state::Account>())) {
      if (each.name == name) {
        return each;
      }
    }
    return {};
  }

  QTemporaryDir m_scratch;
  Tenant m_tenant;
  ManagedJourney m_usher;
};

}  // namespace usher::test
