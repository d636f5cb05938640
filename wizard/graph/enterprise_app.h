// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// A role of the app that people and groups can be given; `id` is what an assignment names.
struct AppRole {
  QString id, value, displayName;

  bool operator==(const AppRole&) const = default;
};

/// The vendor's (or Usher's own) service principal.
struct EnterpriseApp {
  QString id, appId, displayName, ownerTenantId;
  bool accountEnabled = true, assignmentRequired = false;
  QStringList tags;
  QList<AppRole> roles;  ///< Enabled ones for users; empty means default access (the zero GUID).

  /// Whether people see it at myapps: no HideApp tag.
  bool isVisibleToUsers() const;
  bool operator==(const EnterpriseApp&) const = default;
};

/// What to set; empty members are left as they are. Tags are read, changed and written whole.
struct EnterpriseAppChange {
  std::optional<bool> assignmentRequired, accountEnabled, visibleToUsers;
};

/// By application id; NotFound when the tenant has none (yet).
Pending<EnterpriseApp> enterpriseApp(GraphClient& client, const QString& appId);
/// Others with the same or nearly the same name, to warn of look-alikes.
Pending<QList<EnterpriseApp>> enterpriseAppsNamed(GraphClient& client, const QString& displayName);
/// Gives the request-id; empty where nothing had to be written.
Pending<QString> changeEnterpriseApp(GraphClient& client, const EnterpriseApp& app, const EnterpriseAppChange& change);
/// Into the bin for 30 days, with its grants and assignments; gives the request-id.
Pending<QString> deleteEnterpriseApp(GraphClient& client, const QString& id);

}  // namespace usher::graph
