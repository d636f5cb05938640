// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// An enterprise app in the directory's bin. It can be restored until 30 days after `deleted`.
struct DeletedApp {
  QString id, appId, displayName;
  QDateTime deleted;  ///< Invalid where Graph does not tell.

  static constexpr int keptForDays = 30;
  bool operator==(const DeletedApp&) const = default;
};

/// What the bin holds of the application `appId`, the one deleted last first.
Pending<QList<DeletedApp>> deletedApps(GraphClient& client, const QString& appId);
/// Takes the enterprise app `id` out of the bin; gives the request-id. Fails with Conflict when there is another one of
/// the same application.
Pending<QString> restoreEnterpriseApp(GraphClient& client, const QString& id);

}  // namespace usher::graph
