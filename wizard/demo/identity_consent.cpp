// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_consent.h"

#include <algorithm>

#include "demo/identity_scopes.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

QString elsewhereKey(const Application& app, const Account& account) {
  return app.appId + u' ' + account.login;
}

QStringList withAdded(QStringList list, const QStringList& more) {
  for (const QString& item : more) {
    if (!list.contains(item)) {
      list.append(item);
    }
  }
  return list;
}

}  // namespace

ConsentBook::ConsentBook(World& world, const Scenario& scenario, const Clock& clock)
    : m_world(world), m_scenario(scenario), m_clock(clock) {}

QStringList ConsentBook::consented(const Application& app, const Account& account, const NamedTenant& tenant) const {
  if (tenant.kind != NamedTenant::Kind::Own) {
    return m_elsewhere.value(elsewhereKey(app, account));
  }
  const ServicePrincipal* principal = m_world.servicePrincipalOf(app.appId);
  QStringList scopes;
  for (const Grant& grant : std::as_const(m_world.grants)) {
    const bool concerns = grant.principalId.isEmpty() || grant.principalId == account.userId;
    if (principal != nullptr && grant.clientId == principal->id && concerns) {
      scopes = withAdded(scopes, grant.scopes);
    }
  }
  return scopes;
}

bool ConsentBook::isKnown(const Application& app, const Account& account, const NamedTenant& tenant) const {
  if (tenant.kind != NamedTenant::Kind::Own) {
    return m_elsewhere.contains(elsewhereKey(app, account));
  }
  const ServicePrincipal* principal = m_world.servicePrincipalOf(app.appId);
  if (principal == nullptr) {
    return false;
  }
  const bool granted = std::any_of(m_world.grants.begin(), m_world.grants.end(), [&](const Grant& grant) {
    return grant.clientId == principal->id && (grant.principalId.isEmpty() || grant.principalId == account.userId);
  });
  return granted || std::any_of(m_world.assignments.begin(), m_world.assignments.end(),
                                [&](const Assignment& given) { return given.principalId == principal->id; });
}

void ConsentBook::grantForPerson(const Application& app, const Account& account, const NamedTenant& tenant,
                                 const QStringList& scopes) {
  if (tenant.kind != NamedTenant::Kind::Own) {
    QStringList& known = m_elsewhere[elsewhereKey(app, account)];
    known = withAdded(known, scopes);
    return;
  }
  writeGrant(app, account.userId, scopes, false);
}

void ConsentBook::grantForOrganisation(const Application& app, const QStringList& scopes) {
  writeGrant(app, {}, scopes, false);
}

void ConsentBook::grantRegistered(const Application& app) {
  writeGrant(app, {}, app.delegatedScopes, true);
  grantAppRoles(app);
}

ServicePrincipal& ConsentBook::servicePrincipalFor(const Application& app) {
  if (const ServicePrincipal* known = m_world.servicePrincipalOf(app.appId)) {
    const QString id = known->id;
    return m_world.servicePrincipals[id];
  }
  ServicePrincipal made;
  made.id = m_world.newId();
  made.appId = app.appId;
  made.displayName = app.displayName;
  made.tags = QStringList{u"WindowsAzureActiveDirectoryIntegratedApp"_s};
  made.visibleFrom = m_clock.now().addSecs(m_scenario.replicationLag.count());
  return *m_world.servicePrincipals.insert(made.id, made);
}

void ConsentBook::writeGrant(const Application& app, const QString& principalId, const QStringList& scopes,
                             bool replace) {
  const ServicePrincipal& client = servicePrincipalFor(app);
  const QDateTime settled = m_clock.now().addSecs(m_scenario.replicationLag.count());
  const auto known = std::find_if(m_world.grants.begin(), m_world.grants.end(), [&](const Grant& grant) {
    return grant.clientId == client.id && grant.principalId == principalId &&
           grant.resourceId == m_world.graphServicePrincipalId;
  });
  if (known == m_world.grants.end()) {
    if (replace && scopes.isEmpty()) {
      return;
    }
    const QString id = m_world.newOpaqueId();
    m_world.grants.insert(id, {id, client.id, principalId, m_world.graphServicePrincipalId, scopes, settled, {}});
    return;
  }
  const QStringList after = replace ? scopes : withAdded(known->scopes, scopes);
  if (after == known->scopes) {
    return;
  }
  if (m_scenario.replicationLag.count() > 0) {
    Grant before = *known;
    before.visibleUntil = settled;
    m_world.staleGrants.insert(before.id, before);
  }
  known->scopes = after;
  known->visibleFrom = settled;
}

void ConsentBook::grantAppRoles(const Application& app) {
  const ServicePrincipal& client = servicePrincipalFor(app);
  for (const QString& value : app.applicationPermissions) {
    const Permission* role = permissionNamed(m_world.graphAppRoles, value);
    const bool given =
        role == nullptr ||
        std::any_of(m_world.assignments.begin(), m_world.assignments.end(), [&](const Assignment& assignment) {
          return assignment.principalId == client.id && assignment.appRoleId == role->id;
        });
    if (!given) {
      const QDateTime now = m_clock.now();
      const QString id = m_world.newOpaqueId();
      m_world.assignments.insert(id, {id,
                                      client.id,
                                      u"ServicePrincipal"_s,
                                      m_world.graphServicePrincipalId,
                                      role->id,
                                      now,
                                      now.addSecs(m_scenario.replicationLag.count()),
                                      {}});
    }
  }
}

}  // namespace usher::demo
