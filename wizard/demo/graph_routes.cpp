// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_routes.h"

#include <QUrl>

#include "demo/graph_handlers.h"

namespace usher::demo {

namespace {

struct RouteEntry {
  const char* method;
  const char* pattern;
  Operation operation;
  GraphHandler handler;
};

// Literal segments come before {} where both would fit.
constexpr RouteEntry routeEntries[] = {
    {"GET", "me", Operation::ReadMe, &getMe},
    {"GET", "me/memberOf", Operation::ReadMyMemberships, &listMyMemberships},
    {"GET", "me/transitiveMemberOf", Operation::ReadMyMemberships, &listMyTransitiveMemberships},
    {"GET", "me/transitiveMemberOf/microsoft.graph.directoryRole", Operation::ReadMyMemberships, &listMyDirectoryRoles},
    {"GET", "me/memberOf/microsoft.graph.directoryRole", Operation::ReadMyMemberships, &listMyDirectoryRoles},
    {"GET", "me/ownedObjects", Operation::ReadMyOwnedObjects, &listMyOwnedObjects},
    {"GET", "me/ownedObjects/microsoft.graph.servicePrincipal", Operation::ReadMyOwnedObjects,
     &listMyOwnedServicePrincipals},
    {"GET", "me/appRoleAssignments", Operation::ReadPrincipalAssignments, &listMyAssignments},
    {"POST", "me/sendMail", Operation::SendMail, &sendMail},

    {"GET", "organization", Operation::ReadOrganization, &listOrganization},
    {"GET", "organization/{}", Operation::ReadOrganization, &getOrganization},
    {"GET", "subscribedSkus", Operation::ReadLicences, &listSubscribedSkus},
    {"GET", "directoryRoles", Operation::ReadDirectoryRoles, &listDirectoryRoles},

    {"GET", "users", Operation::ListUsers, &listUsers},
    {"GET", "users/$count", Operation::ListUsers, &countUsers},
    {"GET", "users/{}", Operation::ReadUser, &getUser},
    {"GET", "users/{}/appRoleAssignments", Operation::ReadPrincipalAssignments, &listUserAssignments},
    {"POST", "users/{}/appRoleAssignments", Operation::Assign, &assignUser},

    {"GET", "groups", Operation::ListGroups, &listGroups},
    {"GET", "groups/$count", Operation::ListGroups, &countGroups},
    {"GET", "groups/{}", Operation::ListGroups, &getGroup},
    {"GET", "groups/{}/members", Operation::ReadGroupMembers, &listMembers},
    {"GET", "groups/{}/members/$count", Operation::ReadGroupMembers, &countMembers},
    {"GET", "groups/{}/transitiveMembers/$count", Operation::ReadGroupMembers, &countTransitiveMembers},
    {"GET", "groups/{}/appRoleAssignments", Operation::ReadPrincipalAssignments, &listGroupAssignments},
    {"POST", "groups/{}/appRoleAssignments", Operation::Assign, &assignGroup},

    {"GET", "directoryObjects/{}", Operation::ReadDirectoryObjects, &getDirectoryObject},
    {"POST", "directoryObjects/getByIds", Operation::ReadDirectoryObjects, &getObjectsByIds},
    {"GET", "directory/deletedItems/microsoft.graph.servicePrincipal", Operation::ReadDeletedItems,
     &listDeletedServicePrincipals},
    {"GET", "directory/deletedItems/{}", Operation::ReadDeletedItems, &getDeletedItem},
    {"DELETE", "directory/deletedItems/{}", Operation::PurgeDeletedItem, &purgeDeletedItem},
    {"POST", "directory/deletedItems/{}/restore", Operation::RestoreDeletedItem, &restoreDeletedItem},

    {"GET", "servicePrincipals", Operation::ReadServicePrincipals, &listServicePrincipals},
    {"POST", "servicePrincipals", Operation::CreateServicePrincipal, &createServicePrincipal},
    {"GET", "servicePrincipals/$count", Operation::ReadServicePrincipals, &countServicePrincipals},
    {"GET", "servicePrincipals/{}", Operation::ReadServicePrincipals, &getServicePrincipal},
    {"PATCH", "servicePrincipals/{}", Operation::UpdateServicePrincipal, &updateServicePrincipal},
    {"DELETE", "servicePrincipals/{}", Operation::DeleteServicePrincipal, &deleteServicePrincipal},
    {"GET", "servicePrincipals/{}/owners", Operation::ReadOwners, &listOwners},
    {"GET", "servicePrincipals/{}/owners/microsoft.graph.user", Operation::ReadOwners, &listOwningUsers},
    {"POST", "servicePrincipals/{}/owners/$ref", Operation::AddOwner, &addOwner},
    {"DELETE", "servicePrincipals/{}/owners/{}/$ref", Operation::RemoveOwner, &removeOwner},
    {"GET", "servicePrincipals/{}/appRoleAssignedTo", Operation::ReadAssignments, &listAssignedTo},
    {"POST", "servicePrincipals/{}/appRoleAssignedTo", Operation::Assign, &assignTo},
    {"GET", "servicePrincipals/{}/appRoleAssignedTo/$count", Operation::ReadAssignments, &countAssignedTo},
    {"GET", "servicePrincipals/{}/appRoleAssignedTo/{}", Operation::ReadAssignments, &getAssignedTo},
    {"DELETE", "servicePrincipals/{}/appRoleAssignedTo/{}", Operation::Unassign, &unassign},
    {"GET", "servicePrincipals/{}/appRoleAssignments", Operation::ReadAssignments, &listApplicationPermissions},
    {"GET", "servicePrincipals/{}/appRoleAssignments/{}", Operation::ReadAssignments, &getApplicationPermission},
    {"DELETE", "servicePrincipals/{}/appRoleAssignments/{}", Operation::RevokePermission, &revokeApplicationPermission},
    {"GET", "servicePrincipals/{}/oauth2PermissionGrants", Operation::ReadGrants, &listGrantsOfClient},

    {"GET", "oauth2PermissionGrants", Operation::ReadGrants, &listGrants},
    {"POST", "oauth2PermissionGrants", Operation::WriteGrants, &createGrant},
    {"GET", "oauth2PermissionGrants/{}", Operation::ReadGrants, &getGrant},
    {"PATCH", "oauth2PermissionGrants/{}", Operation::WriteGrants, &updateGrant},
    {"DELETE", "oauth2PermissionGrants/{}", Operation::WriteGrants, &deleteGrant},
};

// "servicePrincipals(appId='x')/owners" -> servicePrincipals, appId='x', owners. A plain key loses its quotes.
QStringList segmentsOf(const QString& path) {
  QStringList segments;
  for (const QString& encoded : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
    QString segment = QUrl::fromPercentEncoding(encoded.toUtf8());
    const qsizetype open = segment.indexOf(QLatin1Char('('));
    if (open > 0 && segment.endsWith(QLatin1Char(')'))) {
      QString key = segment.mid(open + 1).chopped(1);
      if (key.startsWith(QLatin1Char('\'')) && key.endsWith(QLatin1Char('\'')) && key.size() > 1) {
        key = key.mid(1).chopped(1).replace(QLatin1String("''"), QLatin1String("'"));
      }
      segments << segment.left(open) << key;
    } else if (segment.startsWith(QLatin1String("graph."))) {
      segments << QLatin1String("microsoft.") + segment;
    } else {
      segments << segment;
    }
  }
  return segments;
}

struct RouteFit {
  qsizetype depth = 0;  // How many segments fit.
  bool whole = false;
  QStringList arguments;
};

// The patterns of the entries, cut once: every item of a batch is looked up here.
const QList<QStringList>& routePatterns() {
  static const QList<QStringList> patterns = [] {
    QList<QStringList> all;
    for (const RouteEntry& entry : routeEntries) {
      all.append(QString::fromLatin1(entry.pattern).split(QLatin1Char('/')));
    }
    return all;
  }();
  return patterns;
}

RouteFit fitOf(const QStringList& pattern, const QStringList& segments) {
  RouteFit fit;
  for (; fit.depth < qMin(pattern.size(), segments.size()); ++fit.depth) {
    const QString& wanted = pattern.at(fit.depth);
    const QString& given = segments.at(fit.depth);
    if (wanted == QLatin1String("{}") && !given.startsWith(QLatin1Char('$'))) {
      fit.arguments.append(given);
    } else if (wanted.compare(given, Qt::CaseInsensitive) != 0) {
      return fit;
    }
  }
  fit.whole = pattern.size() == segments.size();
  return fit;
}

}  // namespace

Outcome<GraphRoute> routeOf(const QByteArray& method, const QString& path) {
  const QStringList segments = segmentsOf(path);
  bool known = false;
  qsizetype deepest = 0;
  qsizetype at = 0;
  for (const RouteEntry& entry : routeEntries) {
    const RouteFit fit = fitOf(routePatterns().at(at++), segments);
    deepest = qMax(deepest, fit.depth);
    known = known || fit.whole;
    if (fit.whole && method == entry.method) {
      return GraphRoute{entry.handler, entry.operation, fit.arguments};
    }
  }
  if (known) {
    return refuse(wrongMethod());
  }
  const QString stranger = segments.value(qMin(deepest, segments.size() - 1));
  return refuse(badSyntax(QStringLiteral("Resource not found for the segment '%1'.").arg(stranger)));
}

}  // namespace usher::demo
