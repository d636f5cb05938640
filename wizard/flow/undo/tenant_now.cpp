// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/undo/tenant_now.h"

#include "flow/set_up.h"
#include "flow/steps/vendor_app.h"
#include "graph/owners.h"

namespace usher::flow {

namespace {

Pending<TenantNow> withAssignmentsOf(graph::GraphClient& client, const TenantNow& now, QObject* context) {
  return mapped(graph::assignments(client, now.app.id), context, [now](const QList<graph::Assignment>& assignments) {
    TenantNow more = now;
    more.assignments.reserve(assignments.size());
    for (const graph::Assignment& assignment : assignments) {
      more.assignments.insert(holderKey(assignment.principalId, assignment.appRoleId), assignment);
    }
    return more;
  });
}

Pending<TenantNow> withOwnersOf(graph::GraphClient& client, const TenantNow& now, QObject* context) {
  return mapped(graph::owners(client, now.app.id), context, [now](const QList<graph::Owner>& owners) {
    TenantNow more = now;
    for (const graph::Owner& owner : owners) {
      more.owners.insert(owner.id);
    }
    return more;
  });
}

}  // namespace

QString holderKey(const QString& principalId, const QString& roleId) {
  return principalId + QLatin1Char('/') + roleId;
}

Pending<TenantNow> tenantNow(SetUp& setUp, bool withAssignments, bool withOwners, QObject* context) {
  graph::GraphClient& client = setUp.parts().graph;
  Pending<TenantNow> now = mapped(graph::enterpriseApp(client, setUp.parts().integration.application.clientId), context,
                                  [](const graph::EnterpriseApp& app) { return TenantNow{.app = app}; });
  if (withAssignments) {
    now = chained(now, context,
                  [&client, context](const TenantNow& known) { return withAssignmentsOf(client, known, context); });
  }
  if (withOwners) {
    now = chained(now, context,
                  [&client, context](const TenantNow& known) { return withOwnersOf(client, known, context); });
  }
  return now;
}

}  // namespace usher::flow
