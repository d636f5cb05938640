// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// A delegated grant of an app (oauth2PermissionGrant). `personId` is empty when it holds for the whole organisation.
struct DelegatedGrant {
  QString id, resourceId, personId;
  QStringList scopes;

  bool operator==(const DelegatedGrant&) const = default;
};

/// An application permission an app was granted (appRoleAssignment with the app as principal).
struct ApplicationGrant {
  QString id, resourceId, appRoleId;

  bool operator==(const ApplicationGrant&) const = default;
};

/// Everything granted to one enterprise app.
struct Grants {
  QList<DelegatedGrant> delegated;
  QList<ApplicationGrant> application;
};

/// What Microsoft Graph itself offers: object id, and names of its application permissions by id.
struct GraphCatalogue {
  QString servicePrincipalId;
  QHash<QString, QString> applicationPermissionNames;  ///< App role id -> value.
};

Pending<Grants> grants(GraphClient& client, const QString& appObjectId);
/// The two kinds of them by themselves. Delegated grants can be read when the app is gone; application permissions then
/// end in NotFound.
Pending<QList<DelegatedGrant>> delegatedGrants(GraphClient& client, const QString& appObjectId);
Pending<QList<ApplicationGrant>> applicationGrants(GraphClient& client, const QString& appObjectId);
Pending<GraphCatalogue> graphCatalogue(GraphClient& client);
/// Takes a delegated grant away, everybody's or one person's; gives the request-id.
Pending<QString> revokeGrant(GraphClient& client, const QString& grantId);
/// Takes an application permission away (DELETE appRoleAssignedTo of the API that offers it); gives the request-id.
Pending<QString> revokeApplicationGrant(GraphClient& client, const ApplicationGrant& grant);

/// A permission that somebody wants, by name.
struct Permission {
  QString scope;
  bool application = false;

  bool operator==(const Permission&) const = default;
};

/// The comparison of what is wanted with what the whole organisation has granted, permission by permission (facts 2.4).
struct ConsentEvidence {
  QList<Permission> granted, missing, beyond;  ///< `beyond`: granted but not asked for by the profile.

  bool isComplete() const { return missing.isEmpty(); }
};

/// Pure. Only grants for the whole organisation on Microsoft Graph count as granted; what is granted on another API is
/// "beyond", written "{resource object id}/{scope or role id}". openid, profile, email and offline_access never are.
ConsentEvidence compareConsent(const QList<Permission>& wanted, const Grants& grants, const GraphCatalogue& catalogue);

}  // namespace usher::graph
