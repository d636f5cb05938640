// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/set_up.h"

#include "base/log.h"
#include "flow/actor_name.h"
#include "signin/scopes.h"
#include "state/account_book.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

SetUp::SetUp(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {
  const auto role = remembered(u"role"_s);
  if (role && role->value(u"is"_s).toString() == u"owner"_s) {
    m_role = Role::Owner;
  }
  connect(&m_parts.session, &signin::Session::accountChanged, this, &SetUp::personChanged);
}

void SetUp::personChanged() {
  const auto account = m_parts.session.account();
  if (m_organization && (!account || account->tenantId != m_organization->id)) {
    setOrganization({});
  }
  Q_EMIT factsChanged();
}

void SetUp::setRole(Role role) {
  if (m_role == role) {
    return;
  }
  m_role = role;
  remember(u"role"_s, {{u"is"_s, role == Role::Owner ? u"owner"_s : u"administrator"_s}});
  Q_EMIT roleChanged();
}

state::SetUpKey SetUp::key() const {
  const auto person = m_parts.session.account();
  const auto& known = account();
  const QString tenant = known ? known->tenant : person ? person->tenantId : QString();
  return {m_parts.profile.id, m_parts.account, m_parts.integration.id, tenant};
}

const std::optional<state::Account>& SetUp::account() const {
  // Another part may have learned the organisation meanwhile; once known, it stays.
  if (isManaged() && (!m_account || m_account->tenant.isEmpty())) {
    readAccount();
  }
  return m_account;
}

void SetUp::readAccount() const {
  m_account = m_parts.store.accounts().account(m_parts.account).value_or(std::nullopt);
}

Result<void> SetUp::rememberTenant(const graph::Organization& organization) {
  if (!isManaged()) {
    return {};
  }
  auto remembered = m_parts.store.accounts().rememberTenant(m_parts.account, organization.id, organization.displayName);
  readAccount();
  return remembered;
}

void SetUp::note(const QString& what, const QJsonObject& data) {
  if (!isManaged()) {
    return;
  }
  const auto noted = m_parts.store.accounts().note(
      {m_parts.clock.now(), m_parts.account, m_parts.integration.id, actorName(*this), what, data});
  if (!noted) {
    noteStorageFailure(noted.error());
  }
}

void SetUp::setOrganization(std::optional<graph::Organization> organization) {
  if (m_organization != organization) {
    m_organization = std::move(organization);
    Q_EMIT organizationChanged();
  }
}

QStringList SetUp::neededScopes() const {
  return m_role == Role::Owner ? signin::scopes::owner() : signin::scopes::administrator();
}

std::optional<state::Fact> SetUp::fact(const QString& name) const {
  const auto found = m_parts.store.fact(key(), name);
  return found ? *found : std::nullopt;
}

QList<state::Fact> SetUp::knownFacts() const {
  return m_parts.store.facts(key()).value_or(QList<state::Fact>());
}

QList<state::Fact> SetUp::knownFacts(const QString& tenant) const {
  state::SetUpKey other = key();
  other.tenant = tenant;
  return m_parts.store.facts(other).value_or(QList<state::Fact>());
}

bool SetUp::isVerified(const QString& name) const {
  const auto found = fact(name);
  return found && found->strength == state::Strength::Verified;
}

void SetUp::record(const QString& name, state::Strength strength, const QJsonObject& data) {
  const auto written = m_parts.store.record(key(), {name, strength, m_parts.clock.now(), data});
  if (!written) {
    noteStorageFailure(written.error());
  }
  Q_EMIT factsChanged();
}

void SetUp::forget(const QString& name) {
  const auto written = m_parts.store.forget(key(), name);
  if (!written) {
    noteStorageFailure(written.error());
  }
  Q_EMIT factsChanged();
}

void SetUp::remember(const QString& name, const QJsonObject& value) {
  const auto written = m_parts.store.remember(settingName(key(), name), value);
  if (!written) {
    noteStorageFailure(written.error());
  }
}

std::optional<QJsonObject> SetUp::remembered(const QString& name) const {
  return m_parts.store.remembered(settingName(key(), name)).value_or(std::nullopt);
}

bool SetUp::wasRebuilt() const {
  return m_parts.store.wasRebuilt();
}

void SetUp::noteStorageFailure(const Failure& failure) {
  LogLine(QtWarningMsg, logFlow(), "the state could not be written").failure(failure);
  m_storageFailure = failure;
  Q_EMIT storageFailed();
}

QString settingName(const state::SetUpKey& setUp, const QString& name) {
  return u"%1/%2/%3/%4"_s.arg(setUp.profile, setUp.account, setUp.integration, name);
}

}  // namespace usher::flow
