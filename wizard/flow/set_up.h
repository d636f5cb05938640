// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "base/clock.h"
#include "flow/at_microsoft.h"
#include "flow/step_id.h"
#include "graph/graph_client.h"
#include "graph/organization.h"
#include "profile/product_profile.h"
#include "signin/tenant_lookup.h"
#include "state/accounts.h"
#include "state/state_store.h"

namespace usher::flow {

/// The organisation that the person looked up before signing in.
struct LookedUpOrganisation {
  QString askedFor;  ///< The domain or address, as typed.
  QString tenantId;

  bool operator==(const LookedUpOrganisation&) const = default;
};

/// One integration being set up for one account: what the steps share. Owns nothing but its knowledge; the composition
/// root keeps the parts alive.
class SetUp final : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    const profile::ProductProfile& profile;
    const profile::Integration& integration;
    state::StateStore& store;
    signin::Session& session;
    AtMicrosoft& microsoft;
    graph::GraphClient& graph;
    signin::TenantLookup lookUpTenant;  ///< Without a sign-in.
    Clock& clock;
    QString account;  ///< Account id; "" for profiles with single accounts.
  };

  explicit SetUp(Parts parts, QObject* parent = nullptr);

  const Parts& parts() const { return m_parts; }
  Role role() const { return m_role; }
  /// Remembered for the next start.
  void setRole(Role role);

  /// The key of facts and runs. Its tenant is the one that a managed account was found to have, else the signed-in one,
  /// or empty.
  state::SetUpKey key() const;
  /// One of several accounts; account() is its entry in the account book.
  bool isManaged() const { return !m_parts.account.isEmpty(); }
  const std::optional<state::Account>& account() const;
  /// Remembers that a managed account has this organisation, or fails as AccountBook::rememberTenant() does.
  Result<void> rememberTenant(const graph::Organization& organization);
  /// Writes to the history of a managed account, by whoever is at work now.
  void note(const QString& what, const QJsonObject& data = {});
  /// Known after sign-in.
  const std::optional<graph::Organization>& organization() const { return m_organization; }
  void setOrganization(std::optional<graph::Organization> organization);

  /// Of this start only. Signing in to another one is allowed, but said.
  const std::optional<LookedUpOrganisation>& lookedUpOrganisation() const { return m_lookedUp; }
  void setLookedUpOrganisation(std::optional<LookedUpOrganisation> lookedUp) { m_lookedUp = std::move(lookedUp); }

  /// The scopes this role needs beyond the first sign-in.
  QStringList neededScopes() const;

  std::optional<state::Fact> fact(const QString& name) const;
  /// Everything known about the signed-in tenant, or about `tenant`.
  QList<state::Fact> knownFacts() const;
  QList<state::Fact> knownFacts(const QString& tenant) const;
  /// Whether Graph showed it and has not shown otherwise since.
  bool isVerified(const QString& name) const;
  /// Records it now; a Storage failure is kept in storageFailure() and shown by the frame.
  void record(const QString& name, state::Strength strength, const QJsonObject& data = {});
  void forget(const QString& name);
  /// Small settings of this set-up that hold for every tenant, by name.
  void remember(const QString& name, const QJsonObject& value);
  std::optional<QJsonObject> remembered(const QString& name) const;
  /// What was remembered was damaged when it was opened: it was set aside, and nothing of it is known.
  bool wasRebuilt() const;
  /// Shows `failure` as storageFailure().
  void noteStorageFailure(const Failure& failure);
  const std::optional<Failure>& storageFailure() const { return m_storageFailure; }

 Q_SIGNALS:
  void roleChanged();
  void factsChanged();
  void organizationChanged();
  void storageFailed();

 private:
  void personChanged();
  void readAccount() const;

  Parts m_parts;
  Role m_role = Role::Administrator;
  std::optional<graph::Organization> m_organization;
  std::optional<LookedUpOrganisation> m_lookedUp;
  std::optional<Failure> m_storageFailure;
  mutable std::optional<state::Account> m_account;
};

/// What the store calls a small setting of a set-up, which holds for every tenant.
QString settingName(const state::SetUpKey& setUp, const QString& name);

/// The names of facts.
namespace facts {
inline const QString signedIn = QStringLiteral("signed-in");
inline const QString tenantSent = QStringLiteral("tenant-sent");
inline const QString vendorLink = QStringLiteral("vendor-link");
inline const QString consent = QStringLiteral("consent");
inline const QString ownersConsent = QStringLiteral("owners-consent");
inline const QString properties = QStringLiteral("properties");
inline const QString owners = QStringLiteral("owners");
inline const QString assignments = QStringLiteral("assignments");
inline const QString vendorTold = QStringLiteral("vendor-told");
inline const QString handedOver = QStringLiteral("handed-over");
}  // namespace facts

}  // namespace usher::flow
