// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include "demo/graph_items.h"

namespace usher::demo {

namespace {

QJsonValue appRolesOf(const World& world, const ServicePrincipal& principal) {
  QJsonArray roles;
  if (principal.id == world.graphServicePrincipalId) {
    for (const Permission& permission : world.graphAppRoles) {
      roles.append(QJsonObject{{QStringLiteral("allowedMemberTypes"), QJsonArray{QStringLiteral("Application")}},
                               {QStringLiteral("description"), permission.description},
                               {QStringLiteral("displayName"), permission.displayName},
                               {QStringLiteral("id"), permission.id},
                               {QStringLiteral("isEnabled"), true},
                               {QStringLiteral("origin"), QStringLiteral("Application")},
                               {QStringLiteral("value"), permission.value}});
    }
  }
  for (const AppRole& role : world.applications.value(principal.appId).appRoles) {
    roles.append(
        QJsonObject{{QStringLiteral("allowedMemberTypes"), QJsonArray::fromStringList(role.allowedMemberTypes)},
                    {QStringLiteral("description"), role.displayName},
                    {QStringLiteral("displayName"), role.displayName},
                    {QStringLiteral("id"), role.id},
                    {QStringLiteral("isEnabled"), role.enabled},
                    {QStringLiteral("origin"), QStringLiteral("Application")},
                    {QStringLiteral("value"), role.value}});
  }
  return roles;
}

QJsonValue scopesOf(const World& world, const ServicePrincipal& principal) {
  QJsonArray scopes;
  if (principal.id == world.graphServicePrincipalId) {
    for (const Permission& permission : world.graphScopes) {
      scopes.append(QJsonObject{
          {QStringLiteral("adminConsentDescription"), permission.description},
          {QStringLiteral("adminConsentDisplayName"), permission.displayName},
          {QStringLiteral("id"), permission.id},
          {QStringLiteral("isEnabled"), true},
          {QStringLiteral("type"), permission.adminConsentNeeded ? QStringLiteral("Admin") : QStringLiteral("User")},
          {QStringLiteral("userConsentDescription"), permission.userDescription},
          {QStringLiteral("userConsentDisplayName"), permission.userDisplayName},
          {QStringLiteral("value"), permission.value}});
    }
  }
  return scopes;
}

QJsonValue emptyInfo() {
  return QJsonObject{{QStringLiteral("logoUrl"), QJsonValue()},
                     {QStringLiteral("marketingUrl"), QJsonValue()},
                     {QStringLiteral("privacyStatementUrl"), QJsonValue()},
                     {QStringLiteral("supportUrl"), QJsonValue()},
                     {QStringLiteral("termsOfServiceUrl"), QJsonValue()}};
}

QJsonValue emptyPublisher() {
  return QJsonObject{{QStringLiteral("addedDateTime"), QJsonValue()},
                     {QStringLiteral("displayName"), QJsonValue()},
                     {QStringLiteral("verifiedPublisherId"), QJsonValue()}};
}

using PrincipalReader = QJsonValue (*)(const World&, const ServicePrincipal&);

const QHash<QString, PrincipalReader>& principalReaders() {
  using W = World;
  using P = ServicePrincipal;
  static const QHash<QString, PrincipalReader> readers{
      {QStringLiteral("id"), [](const W&, const P& p) { return QJsonValue(p.id); }},
      {QStringLiteral("appId"), [](const W&, const P& p) { return QJsonValue(p.appId); }},
      {QStringLiteral("displayName"), [](const W&, const P& p) { return QJsonValue(p.displayName); }},
      {QStringLiteral("appDisplayName"), [](const W&, const P& p) { return QJsonValue(p.displayName); }},
      {QStringLiteral("accountEnabled"), [](const W&, const P& p) { return QJsonValue(p.accountEnabled); }},
      {QStringLiteral("appRoleAssignmentRequired"),
       [](const W&, const P& p) { return QJsonValue(p.appRoleAssignmentRequired); }},
      {QStringLiteral("tags"), [](const W&, const P& p) { return QJsonValue(QJsonArray::fromStringList(p.tags)); }},
      {QStringLiteral("notes"),
       [](const W&, const P& p) { return p.notes.isEmpty() ? QJsonValue() : QJsonValue(p.notes); }},
      {QStringLiteral("deletedDateTime"), [](const W&, const P& p) { return graphTime(p.deleted); }},
      {QStringLiteral("appOwnerOrganizationId"),
       [](const W& w, const P& p) {
         const QString publisher = w.applications.value(p.appId).publisherTenant;
         return publisher.isEmpty() ? QJsonValue() : QJsonValue(publisher);
       }},
      {QStringLiteral("replyUrls"),
       [](const W& w, const P& p) {
         return QJsonValue(QJsonArray::fromStringList(w.applications.value(p.appId).redirectUris));
       }},
      {QStringLiteral("servicePrincipalNames"), [](const W&, const P& p) { return QJsonValue(QJsonArray{p.appId}); }},
      {QStringLiteral("servicePrincipalType"),
       [](const W&, const P&) { return QJsonValue(QStringLiteral("Application")); }},
      {QStringLiteral("signInAudience"),
       [](const W&, const P&) { return QJsonValue(QStringLiteral("AzureADMultipleOrgs")); }},
      {QStringLiteral("info"), [](const W&, const P&) { return emptyInfo(); }},
      {QStringLiteral("verifiedPublisher"), [](const W&, const P&) { return emptyPublisher(); }},
      {QStringLiteral("appRoles"), &appRolesOf},
      {QStringLiteral("oauth2PermissionScopes"), &scopesOf},
  };
  return readers;
}

}  // namespace

Item itemOf(const World& world, const ServicePrincipal& principal) {
  return {&servicePrincipalEntity(), principal.id, [&world, &principal](const QString& name) {
            const auto reader = principalReaders().value(name);
            return reader == nullptr ? QJsonValue() : reader(world, principal);
          }};
}

}  // namespace usher::demo
