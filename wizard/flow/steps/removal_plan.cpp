// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_plan.h"

#include <algorithm>

#include "flow/set_up.h"
#include "graph/me.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

bool isAway(RemovalOutcome outcome) {
  return outcome == RemovalOutcome::Gone || outcome == RemovalOutcome::GoneAlready;
}

bool isWanted(const RemovalRow& row) {
  return row.isChosen || row.goesAlong;
}

DirectoryRole leastRoleToRemove(RemovalItem item) {
  return item == RemovalItem::ApplicationPermissions ? DirectoryRole::PrivilegedRoleAdministrator
                                                     : DirectoryRole::CloudApplicationAdministrator;
}

bool lacksRoleToRemove(const std::optional<signin::Account>& account) {
  if (!account || !account->roles) {
    return false;
  }
  const QStringList able{graph::roles::globalAdministrator, graph::roles::cloudApplicationAdministrator,
                         graph::roles::applicationAdministrator};
  return std::none_of(able.begin(), able.end(),
                      [&account](const QString& role) { return account->roles->contains(role, Qt::CaseInsensitive); });
}

QStringList factsThatGo(RemovalItem item) {
  switch (item) {
    case RemovalItem::TenantGrants:
    case RemovalItem::ApplicationPermissions:
      return {facts::consent};
    case RemovalItem::Assignments:
      return {facts::assignments};
    case RemovalItem::VendorApp:
      return {facts::consent,     facts::properties, facts::owners,
              facts::assignments, facts::vendorTold, facts::handedOver};
    case RemovalItem::UshersApp:
      return {facts::ownersConsent};
    case RemovalItem::Integration:
    case RemovalItem::PersonGrants:
    case RemovalItem::SignIn:
      break;
  }
  return {};
}

QString itemName(RemovalItem item) {
  switch (item) {
    case RemovalItem::Integration:
      return u"integration"_s;
    case RemovalItem::TenantGrants:
      return u"tenant-grants"_s;
    case RemovalItem::PersonGrants:
      return u"person-grants"_s;
    case RemovalItem::ApplicationPermissions:
      return u"application-permissions"_s;
    case RemovalItem::Assignments:
      return u"assignments"_s;
    case RemovalItem::VendorApp:
      return u"vendor-app"_s;
    case RemovalItem::UshersApp:
      return u"ushers-app"_s;
    case RemovalItem::SignIn:
      return u"sign-in"_s;
  }
  return {};
}

bool applyChoice(QList<RemovalRow>& rows, const QHash<RemovalItem, bool>& choice, bool isManaged) {
  // For a managed account the vendor's side is what "Remove" asks for; Microsoft's is chosen on top of it.
  const auto isChosen = [&](RemovalItem item) {
    return choice.value(item, !isManaged || item == RemovalItem::Integration);
  };
  const auto takes = [&](RemovalItem item) {
    return isChosen(item) &&
           std::any_of(rows.cbegin(), rows.cend(), [item](const RemovalRow& row) { return row.item == item; });
  };
  const bool takesApp = takes(RemovalItem::VendorApp), takesUsher = takes(RemovalItem::UshersApp);
  for (RemovalRow& row : rows) {
    row.isChosen = isChosen(row.item);
    row.goesAlong = (takesApp && belongsToVendorApp(row.item)) || (takesUsher && row.item == RemovalItem::SignIn);
  }
  return !takesApp && (takes(RemovalItem::TenantGrants) || takes(RemovalItem::PersonGrants));
}

QList<RemovalItem> itemsToSend(const QList<RemovalRow>& rows) {
  QList<RemovalItem> items;
  for (const RemovalItem item : {RemovalItem::Assignments, RemovalItem::PersonGrants, RemovalItem::TenantGrants,
                                 RemovalItem::ApplicationPermissions, RemovalItem::VendorApp, RemovalItem::UshersApp}) {
    if (std::any_of(rows.begin(), rows.end(),
                    [item](const RemovalRow& row) { return row.item == item && row.isChosen && !row.goesAlong; })) {
      items.append(item);
    }
  }
  return items;
}

}  // namespace usher::flow
