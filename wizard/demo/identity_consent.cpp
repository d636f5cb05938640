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

ConsentBook::ConsentBook(const Organisations& organisations, const Scenario& scenario, const Clock& clock)
    : m_organisations(organisations), m_scenario(scenario), m_clock(clock) {}

QStringList ConsentBook::consented(const Application& app, const Account& account, const NamedTenant& tenant) const {
  if (tenant.kind != NamedTenant::Kind::Own) {
    return m_elsewhere.value(elsewhereKey(app, account));
  }
  const World& world = *m_organisations.ofTenant(tenant.id);
  const ServicePrincipal* principal = world.servicePrincipalOf(app.appId);
  QStringList scopes;
  for (const Grant& grant : world.grants) {
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
  const World& world = *m_organisations.ofTenant(tenant.id);
  const ServicePrincipal* principal = world.servicePrincipalOf(app.appId);
  if (principal == nullptr) {
    return false;
  }
  const bool granted = std::any_of(world.grants.begin(), world.grants.end(), [&](const Grant& grant) {
    return grant.clientId == principal->id && (grant.principalId.isEmpty() || grant.principalId == account.userId);
  });
  return granted || std::any_of(world.assignments.begin(), world.assignments.end(),
                                [&](const Assignment& given) { return given.principalId == principal->id; });
}

void ConsentBook::grantForPerson(const Application& app, const Account& account, const NamedTenant& tenant,
                                 const QStringList& scopes) {
  if (tenant.kind != NamedTenant::Kind::Own) {
    QStringList& known = m_elsewhere[elsewhereKey(app, account)];
    known = withAdded(known, scopes);
    return;
  }
  writeGrant(*m_organisations.ofTenant(tenant.id), app, account.userId, scopes, false);
}

void ConsentBook::grantForOrganisation(const Application& app, const NamedTenant& tenant, const QStringList& scopes) {
  writeGrant(*m_organisations.ofTenant(tenant.id), app, {}, scopes, false);
}

void ConsentBook::grantRegistered(const Application& app, const NamedTenant& tenant) {
  World& world = *m_organisations.ofTenant(tenant.id);
  writeGrant(world, app, {}, app.delegatedScopes, true);
  grantAppRoles(world, app);
}

ServicePrincipal& ConsentBook::servicePrincipalFor(World& world, const Application& app) {
  if (const ServicePrincipal* known = world.servicePrincipalOf(app.appId)) {
    const QString id = known->id;
    return world.servicePrincipals[id];
  }
  ServicePrincipal made;
  made.id = world.newId();
  made.appId = app.appId;
  made.displayName = app.displayName;
  made.tags = QStringList{u"WindowsAzureActiveDirectoryIntegratedApp"_s};
  made.visibleFrom = m_clock.now().addSecs(m_scenario.replicationLag.count());
  return *world.servicePrincipals.insert(made.id, made);
}

void ConsentBook::writeGrant(World& world, const Application& app, const QString& principalId,
                             const QStringList& scopes, bool replace) {
  const ServicePrincipal& client = servicePrincipalFor(world, app);
  const QDateTime settled = m_clock.now().addSecs(m_scenario.replicationLag.count());
  const auto known = std::find_if(world.grants.begin(), world.grants.end(), [&](const Grant& grant) {
    return grant.clientId == client.id && grant.principalId == principalId &&
           grant.resourceId == world.graphServicePrincipalId;
  });
  if (known == world.grants.end()) {
    if (replace && scopes.isEmpty()) {
      return;
    }
    const QString id = world.newOpaqueId();
    world.grants.insert(id, {id, client.id, principalId, world.graphServicePrincipalId, scopes, settled, {}});
    return;
  }
  const QStringList after = replace ? scopes : withAdded(known->scopes, scopes);
  if (after == known->scopes) {
    return;
  }
  if (m_scenario.replicationLag.count() > 0) {
    Grant before = *known;
    before.visibleUntil = settled;
    world.staleGrants.insert(before.id, before);
  }
  known->scopes = after;
  known->visibleFrom = settled;
}

void ConsentBook::grantAppRoles(World& world, const Application& app) {
  const ServicePrincipal& client = servicePrincipalFor(world, app);
  for (const QString& value : app.applicationPermissions) {
    const Permission* role = permissionNamed(world.graphAppRoles, value);
    const bool given =
        role == nullptr ||
        std::any_of(world.assignments.begin(), world.assignments.end(), [&](const Assignment& assignment) {
          return assignment.principalId == client.id && assignment.appRoleId == role->id;
        });
    if (!given) {
      const QDateTime now = m_clock.now();
      const QString id = world.newOpaqueId();
      world.assignments.insert(id, {id,
                                    client.id,
                                    u"ServicePrincipal"_s,
                                    world.graphServicePrincipalId,
                                    role->id,
                                    now,
                                    now.addSecs(m_scenario.replicationLag.count()),
                                    {}});
    }
  }
}

}  // namespace usher::demo
