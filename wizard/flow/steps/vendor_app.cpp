// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/vendor_app.h"

namespace usher::flow {

Pending<graph::EnterpriseApp> vendorApp(SetUp& setUp, QObject* context) {
  const SetUp::Parts& parts = setUp.parts();
  return chained(parts.microsoft.require(setUp.neededScopes()), context,
                 [&parts] { return graph::enterpriseApp(parts.graph, parts.integration.application.clientId); });
}

QList<graph::Permission> wantedPermissions(const profile::VendorApplication& application) {
  QList<graph::Permission> wanted;
  for (const profile::WantedPermission& permission : application.permissions) {
    wanted.append({permission.scope, permission.kind == profile::PermissionKind::Application});
  }
  return wanted;
}

bool isConsentVerified(const SetUp& setUp) {
  return verifiedTime(setUp, facts::consent).has_value();
}

std::optional<QDateTime> verifiedTime(const SetUp& setUp, const QString& factName) {
  const auto fact = setUp.fact(factName);
  return fact && setUp.isVerified(factName) ? std::optional(fact->when) : std::nullopt;
}

}  // namespace usher::flow
