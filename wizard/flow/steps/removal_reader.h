// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <optional>

#include "flow/change.h"
#include "flow/steps/removal_view.h"
#include "graph/assignments.h"
#include "graph/consent.h"
#include "graph/deleted_apps.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

class SetUp;

/// What a tenant has of the vendor and of Usher.
struct FoundInTenant {
  std::optional<graph::EnterpriseApp> vendorApp, ushersApp;
  graph::Grants vendorGrants, ushersGrants;
  QList<graph::Assignment> assignments;
  QList<graph::DeletedApp> bin;             ///< The vendor's app, deleted and not yet purged.
  QHash<QString, QString> permissionNames;  ///< Of Graph's application permissions, by id.
  QHash<QString, QString> personNames;      ///< Of those with a grant of their own, by object id.
};

/// Reads all of it with the scopes there are. That an app is not there is read twice, a second apart.
Pending<FoundInTenant> readRemovable(SetUp& setUp, QObject* context);

/// The rows for what is there, without what is on this computer.
QList<RemovalRow> removableRows(const FoundInTenant& found);

/// The writes that take `item` away, in the order they are to be sent; none for what is on this computer.
QList<Change> removalChanges(RemovalItem item, const FoundInTenant& found);

}  // namespace usher::flow
