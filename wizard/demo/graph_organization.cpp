// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>

#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"

namespace usher::demo {

namespace {

struct SkuPlan {
  const char *id, *name;
};

QJsonObject skuJson(const char* skuId, const char* part, const char* status, int enabled, const QList<SkuPlan>& plans) {
  QJsonArray servicePlans;
  for (const SkuPlan& plan : plans) {
    servicePlans.append(QJsonObject{{QStringLiteral("servicePlanId"), QLatin1String(plan.id)},
                                    {QStringLiteral("servicePlanName"), QLatin1String(plan.name)},
                                    {QStringLiteral("provisioningStatus"), QStringLiteral("Success")},
                                    {QStringLiteral("appliesTo"), QStringLiteral("User")}});
  }
  const bool active = QLatin1String(status) == QLatin1String("Enabled");
  return {{QStringLiteral("skuId"), QLatin1String(skuId)},
          {QStringLiteral("skuPartNumber"), QLatin1String(part)},
          {QStringLiteral("capabilityStatus"), QLatin1String(status)},
          {QStringLiteral("appliesTo"), QStringLiteral("User")},
          {QStringLiteral("consumedUnits"), active ? enabled - 3 : 0},
          {QStringLiteral("prepaidUnits"), QJsonObject{{QStringLiteral("enabled"), active ? enabled : 0},
                                                       {QStringLiteral("suspended"), active ? 0 : enabled},
                                                       {QStringLiteral("warning"), 0},
                                                       {QStringLiteral("lockedOut"), 0}}},
          {QStringLiteral("servicePlans"), servicePlans}};
}

// A trial that ended always lists Entra ID P2 as well: only what is enabled counts.
QList<QJsonObject> skusOf(const GraphCall& call) {
  const SkuPlan exchange{"9aaf7827-d63c-4b61-89c3-182f06f82e5c", "EXCHANGE_S_STANDARD"};
  const SkuPlan p1{"41781fb2-bc02-4b7c-bd55-b576c07bb09d", "AAD_PREMIUM"};
  const SkuPlan p2{"eec0eb4f-6444-4f95-aba0-50c24d67f998", "AAD_PREMIUM_P2"};
  QList<QJsonObject> skus{
      skuJson("84a661c4-e949-4bd2-a560-ed7766fcaf2b", "AAD_PREMIUM_P2", "Suspended", 25, {p2}),
      skuJson("f245ecc8-75af-4f8e-b61f-27d8114de5f3", "O365_BUSINESS_PREMIUM", "Enabled", 260, {exchange})};
  if (call.world.hasEntraPremium && !call.scenario.noP1) {
    skus.append(skuJson("cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46", "SPB", "Enabled", 260, {exchange, p1}));
  }
  return skus;
}

}  // namespace

Outcome<Reply> listOrganization(GraphCall& call) {
  Item item = organizationItem(call.world);
  item.readable = readableOfOrganization(call.scopes);
  return listReply(call, organizationEntity(), {item}, QStringLiteral("organization"));
}

Outcome<Reply> getOrganization(GraphCall& call) {
  if (call.arguments.first().compare(call.world.tenantId, Qt::CaseInsensitive) != 0) {
    return refuse(resourceNotFound(call.arguments.first()));
  }
  Item item = organizationItem(call.world);
  item.readable = readableOfOrganization(call.scopes);
  return entityReply(call, item, QStringLiteral("organization"));
}

Outcome<Reply> listSubscribedSkus(GraphCall& call) {
  if (call.readerIsGuest() && activeRoles(*call.person, call.scenario).isEmpty()) {
    return refuse(insufficientPrivileges());
  }
  const QString tenantId = call.world.tenantId;
  const QString tenantName = call.world.displayName;
  QList<Item> items;
  for (const QJsonObject& sku : skusOf(call)) {
    const QString id = tenantId + QLatin1Char('_') + sku.value(QLatin1String("skuId")).toString();
    items.append({&skuEntity(), id, [sku, id, tenantId, tenantName](const QString& name) -> QJsonValue {
                    if (name == QLatin1String("id")) {
                      return id;
                    }
                    if (name == QLatin1String("accountId")) {
                      return tenantId;
                    }
                    if (name == QLatin1String("accountName")) {
                      return tenantName;
                    }
                    return sku.contains(name) ? sku.value(name) : QJsonValue();
                  }});
  }
  ListRules rules;
  rules.pages = false;
  rules.queries = false;
  return listReply(call, skuEntity(), items, QStringLiteral("subscribedSkus"), rules);
}

Outcome<Reply> listDirectoryRoles(GraphCall& call) {
  QStringList activated{role::globalAdministrator};
  for (const User& person : std::as_const(call.world.users)) {
    activated += activeRoles(person, call.scenario);
  }
  QList<Item> items;
  for (const DirectoryRole& known : directoryRoles()) {
    if (activated.contains(known.templateId)) {
      items.append(itemOf(call.world, known));
    }
  }
  ListRules rules;
  rules.pages = false;
  return listReply(call, directoryRoleEntity(), items, QStringLiteral("directoryRoles"), rules);
}

}  // namespace usher::demo
