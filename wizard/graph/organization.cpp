// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/organization.h"

#include <algorithm>

#include "graph/graph_client.h"
#include "graph/json_reader.h"

namespace usher::graph {

namespace {

VerifiedDomain readDomain(const JsonReader& json) {
  return {json.text(QStringLiteral("name")), json.flagIfPresent(QStringLiteral("isDefault")).value_or(false),
          json.flagIfPresent(QStringLiteral("isInitial")).value_or(false)};
}

Organization readOrganization(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("displayName")),
          json.items(QStringLiteral("verifiedDomains"), readDomain)};
}

bool isPremiumPlan(const JsonReader& plan) {
  const QString id = plan.textOrEmpty(QStringLiteral("servicePlanId")).toLower();
  const bool isPremium = id == QLatin1String("41781fb2-bc02-4b7c-bd55-b576c07bb09d") ||  // AAD_PREMIUM
                         id == QLatin1String("eec0eb4f-6444-4f95-aba0-50c24d67f998");    // AAD_PREMIUM_P2
  return isPremium && plan.textOrEmpty(QStringLiteral("provisioningStatus")) != QLatin1String("Disabled");
}

bool includesPremium(const JsonReader& sku) {
  const QString status = sku.textOrEmpty(QStringLiteral("capabilityStatus"));
  const QList<bool> plans = sku.items(QStringLiteral("servicePlans"), isPremiumPlan);
  // Warning is the time of grace after a licence ran out; everything still works.
  return (status == QLatin1String("Enabled") || status == QLatin1String("Warning")) && plans.contains(true);
}

}  // namespace

QString Organization::primaryDomain() const {
  const auto found = std::find_if(verifiedDomains.begin(), verifiedDomains.end(),
                                  [](const VerifiedDomain& domain) { return domain.isDefault; });
  return found == verifiedDomains.end() ? QString() : found->name;
}

Pending<Organization> organization(GraphClient& client) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("id,displayName,verifiedDomains")}};
  return mapped(
      client.list(QStringLiteral("/organization"), query), &client,
      [](const QJsonArray& items) -> Result<Organization> {
        if (items.size() != 1) {
          return fail(Failure::Kind::BadReply, QStringLiteral("/value"));
        }
        return readItems(items, readOrganization).map([](const QList<Organization>& all) { return all.first(); });
      });
}

Pending<bool> hasEntraPremium(GraphClient& client) {
  const Query query{{QStringLiteral("$select"), QStringLiteral("skuPartNumber,capabilityStatus,servicePlans")}};
  return mapped(client.list(QStringLiteral("/subscribedSkus"), query), &client, [](const QJsonArray& items) {
    return readItems(items, includesPremium).map([](const QList<bool>& premium) { return premium.contains(true); });
  });
}

}  // namespace usher::graph
