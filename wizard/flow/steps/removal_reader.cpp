// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_reader.h"

#include <chrono>
#include <memory>

#include "flow/agreed_reading.h"
#include "flow/set_up.h"
#include "flow/targets/removal_target.h"
#include "graph/people.h"

namespace usher::flow {

namespace {

using OptionalApp = std::optional<graph::EnterpriseApp>;
using SharedFound = std::shared_ptr<FoundInTenant>;

Pending<OptionalApp> appIfThere(graph::GraphClient& client, const QString& appId, QObject* context) {
  Completion<OptionalApp> completion;
  auto reading = graph::enterpriseApp(client, appId);
  completion.onCancel(context, [reading]() mutable { reading.cancel(); });
  whenDone(reading, context, [completion](const Result<graph::EnterpriseApp>& app) {
    if (app) {
      completion.finish(OptionalApp(*app));
    } else if (app.error().kind == Failure::Kind::NotFound) {
      completion.finish(OptionalApp());
    } else {
      completion.finish(fail(app.error()));
    }
  });
  return completion.pending();
}

Pending<OptionalApp> appReadTwice(const SetUp::Parts& parts, const QString& appId, QObject* context) {
  return chained(appIfThere(parts.graph, appId, context), context, [&parts, appId, context](const OptionalApp& first) {
    return first ? ready<OptionalApp>(first)
                 : chained(parts.clock.after(agreementPause), context,
                           [&parts, appId, context] { return appIfThere(parts.graph, appId, context); });
  });
}

Pending<void> readVendorsParts(const SetUp::Parts& parts, const SharedFound& found, QObject* context) {
  if (!found->vendorApp) {
    return ready<void>({});
  }
  graph::GraphClient& client = parts.graph;
  const auto granted = mapped(graph::grants(client, found->vendorApp->id), context,
                              [found](const graph::Grants& grants) { found->vendorGrants = grants; });
  const auto assigned = chained(granted, context, [&client, found, context] {
    return mapped(graph::assignments(client, found->vendorApp->id), context,
                  [found](const QList<graph::Assignment>& all) { found->assignments = all; });
  });
  const auto named = chained(assigned, context, [&client, found, context] {
    QStringList ids;
    for (const graph::DelegatedGrant& grant : std::as_const(found->vendorGrants.delegated)) {
      if (!grant.personId.isEmpty()) {
        ids.append(grant.personId);
      }
    }
    return mapped(graph::peopleById(client, ids), context, [found](const QList<graph::Person>& people) {
      for (const graph::Person& person : people) {
        found->personNames.insert(person.id, person.displayName);
      }
    });
  });
  return chained(named, context, [&client, found, context] {
    if (found->vendorGrants.application.isEmpty()) {
      return ready<void>({});
    }
    return mapped(graph::graphCatalogue(client), context, [found](const graph::GraphCatalogue& catalogue) {
      found->permissionNames = catalogue.applicationPermissionNames;
    });
  });
}

QStringList scopesIn(const QList<graph::DelegatedGrant>& grants) {
  QStringList scopes;
  for (const graph::DelegatedGrant& grant : grants) {
    scopes.append(grant.scopes);
  }
  scopes.removeDuplicates();
  scopes.sort();
  return scopes;
}

QList<graph::DelegatedGrant> grantsFor(const FoundInTenant& found, bool people) {
  QList<graph::DelegatedGrant> grants;
  for (const graph::DelegatedGrant& grant : found.vendorGrants.delegated) {
    if (grant.personId.isEmpty() != people) {
      grants.append(grant);
    }
  }
  return grants;
}

QString grantName(const FoundInTenant& found, const graph::DelegatedGrant& grant) {
  const QString scopes = grant.scopes.join(QLatin1Char(' '));
  return grant.personId.isEmpty()
             ? scopes
             : QStringLiteral("%1: %2").arg(found.personNames.value(grant.personId, grant.personId), scopes);
}

QString permissionName(const FoundInTenant& found, const graph::ApplicationGrant& grant) {
  return found.permissionNames.value(grant.appRoleId, grant.appRoleId);
}

RemovalRow removalRow(RemovalItem item, qsizetype count, const QStringList& parts) {
  return {.item = item, .parts = parts, .count = static_cast<int>(count)};
}

void appendIfAny(QList<RemovalRow>& rows, RemovalRow row) {
  if (row.count > 0) {
    rows.append(std::move(row));
  }
}

QStringList namesOfPeopleWithGrants(const FoundInTenant& found) {
  QStringList names;
  for (const graph::DelegatedGrant& grant : grantsFor(found, true)) {
    names.append(found.personNames.value(grant.personId, grant.personId));
  }
  names.removeDuplicates();
  names.sort(Qt::CaseInsensitive);
  return names;
}

}  // namespace

Pending<FoundInTenant> readRemovable(SetUp& setUp, QObject* context) {
  const SetUp::Parts& parts = setUp.parts();
  const auto found = std::make_shared<FoundInTenant>();
  const QString vendorsId = parts.integration.application.clientId;
  const auto vendors =
      chained(appReadTwice(parts, vendorsId, context), context, [&parts, found, context](const OptionalApp& app) {
        found->vendorApp = app;
        return readVendorsParts(parts, found, context);
      });
  const auto bin = chained(vendors, context, [&parts, found, vendorsId, context] {
    return mapped(graph::deletedApps(parts.graph, vendorsId), context,
                  [found](const QList<graph::DeletedApp>& apps) { found->bin = apps; });
  });
  const auto ushers =
      chained(bin, context, [&parts, context] { return appReadTwice(parts, parts.profile.signIn.clientId, context); });
  return chained(ushers, context, [&parts, found, context](const OptionalApp& app) {
    found->ushersApp = app;
    if (!app) {
      return ready<FoundInTenant>(*found);
    }
    return mapped(graph::grants(parts.graph, app->id), context, [found](const graph::Grants& grants) {
      found->ushersGrants = grants;
      return *found;
    });
  });
}

QList<RemovalRow> removableRows(const FoundInTenant& found) {
  QList<RemovalRow> rows;
  if (found.vendorApp) {
    rows.append({.item = RemovalItem::VendorApp, .name = found.vendorApp->displayName, .count = 1});
  }
  const auto ofAll = grantsFor(found, false), ofPeople = grantsFor(found, true);
  appendIfAny(rows, removalRow(RemovalItem::TenantGrants, ofAll.size(), scopesIn(ofAll)));
  appendIfAny(rows, removalRow(RemovalItem::PersonGrants, ofPeople.size(), namesOfPeopleWithGrants(found)));
  QStringList permissions, principals;
  for (const graph::ApplicationGrant& grant : found.vendorGrants.application) {
    permissions.append(permissionName(found, grant));
  }
  for (const graph::Assignment& assignment : found.assignments) {
    principals.append(assignment.principalName);
  }
  appendIfAny(rows, removalRow(RemovalItem::ApplicationPermissions, permissions.size(), permissions));
  appendIfAny(rows, removalRow(RemovalItem::Assignments, principals.size(), principals));
  if (found.ushersApp) {
    rows.append({.item = RemovalItem::UshersApp,
                 .name = found.ushersApp->displayName,
                 .parts = scopesIn(found.ushersGrants.delegated),
                 .count = 1});
  }
  return rows;
}

QList<Change> removalChanges(RemovalItem item, const FoundInTenant& found) {
  QList<Change> changes;
  if (item == RemovalItem::UshersApp && found.ushersApp) {
    changes.append(RemovalTarget::removal(*found.ushersApp));
  }
  if (!found.vendorApp) {
    return changes;
  }
  const graph::EnterpriseApp& app = *found.vendorApp;
  switch (item) {
    case RemovalItem::TenantGrants:
    case RemovalItem::PersonGrants:
      for (const graph::DelegatedGrant& grant : grantsFor(found, item == RemovalItem::PersonGrants)) {
        changes.append(RemovalTarget::removal(app, grant, grantName(found, grant)));
      }
      break;
    case RemovalItem::ApplicationPermissions:
      for (const graph::ApplicationGrant& grant : found.vendorGrants.application) {
        changes.append(RemovalTarget::removal(app, grant, permissionName(found, grant)));
      }
      break;
    case RemovalItem::Assignments:
      for (const graph::Assignment& assignment : found.assignments) {
        changes.append(RemovalTarget::removal(app, assignment));
      }
      break;
    case RemovalItem::VendorApp:
      changes.append(RemovalTarget::removal(app));
      break;
    case RemovalItem::Integration:
    case RemovalItem::UshersApp:
    case RemovalItem::SignIn:
      break;
  }
  return changes;
}

bool belongsToVendorApp(RemovalItem item) {
  switch (item) {
    case RemovalItem::TenantGrants:
    case RemovalItem::PersonGrants:
    case RemovalItem::ApplicationPermissions:
    case RemovalItem::Assignments:
      return true;
    case RemovalItem::Integration:
    case RemovalItem::VendorApp:
    case RemovalItem::UshersApp:
    case RemovalItem::SignIn:
      break;
  }
  return false;
}

}  // namespace usher::flow
