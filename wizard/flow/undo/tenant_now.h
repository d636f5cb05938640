// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "base/pending.h"
#include "graph/assignments.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

class SetUp;

/// What an undo needs to know of the tenant as it is.
struct TenantNow {
  graph::EnterpriseApp app;
  QHash<QString, graph::Assignment> assignments;  ///< By holderKey().
  QSet<QString> owners;                           ///< Object ids.
};

QString holderKey(const QString& principalId, const QString& roleId);

/// Reads it; assignments and owners only where they are asked for.
Pending<TenantNow> tenantNow(SetUp& setUp, bool withAssignments, bool withOwners, QObject* context);

}  // namespace usher::flow
