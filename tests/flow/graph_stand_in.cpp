// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph_stand_in.h"

#include <QRegularExpression>

#include "support/fake_transport.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString graphAppId = QStringLiteral("00000003-0000-0000-c000-000000000000");

http::HttpReply notFound() {
  return jsonReply(404, {{u"error"_s, QJsonObject{{u"code"_s, u"Request_ResourceNotFound"_s}}}});
}

http::HttpReply collection(const QJsonArray& items) {
  return jsonReply(200, {{u"value"_s, items}});
}

QString objectIdOf(const QString& appId) {
  return u"sp-"_s + appId;
}

QJsonObject servicePrincipal(const QString& appId) {
  return {{u"id"_s, objectIdOf(appId)},  {u"appId"_s, appId},       {u"displayName"_s, u"App"_s},
          {u"appRoles"_s, QJsonArray()}, {u"tags"_s, QJsonArray()}, {u"accountEnabled"_s, true}};
}

}  // namespace

Pending<http::HttpReply> GraphStandIn::send(http::HttpRequest request) {
  log.append(QString::fromLatin1(request.method) + u' ' + request.url.path());
  if (const auto other = instead ? instead(request) : std::nullopt) {
    return ready<http::HttpReply>(*other);
  }
  return ready<http::HttpReply>(answer(request));
}

qsizetype GraphStandIn::count(const QString& part) const {
  return std::count_if(log.begin(), log.end(), [&](const QString& line) { return line.contains(part); });
}

http::HttpReply GraphStandIn::answer(const http::HttpRequest& request) {
  const QString path = request.url.path();
  static const QRegularExpression byAppId(u"^/v1.0/servicePrincipals\\(appId='([^']+)'\\)$"_s);
  static const QRegularExpression partOfApp(u"^/v1.0/servicePrincipals/sp-([^/]+)/(\\w+)$"_s);
  static const QRegularExpression clientInFilter(u"clientId eq '([^']+)'"_s);
  static const QRegularExpression discovery(u"^/([^/]+)/v2.0/.well-known/openid-configuration$"_s);

  if (const auto match = discovery.match(path); match.hasMatch()) {
    const QString tenant = tenantOfDomain.value(match.captured(1));
    const QString origin =
        request.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString(QUrl::StripTrailingSlash);
    return tenant.isEmpty()
               ? jsonReply(400, {{u"error"_s, u"invalid_tenant"_s}, {u"error_description"_s, u"AADSTS90002: no"_s}})
               : jsonReply(200, {{u"issuer"_s, u"%1/%2/v2.0"_s.arg(origin, tenant)},
                                 {u"token_endpoint"_s, u"%1/%2/oauth2/v2.0/token"_s.arg(origin, tenant)}});
  }
  if (path == u"/v1.0/me"_s) {
    return jsonReply(200, {{u"id"_s, personId},
                           {u"displayName"_s, u"Ada Administrator"_s},
                           {u"userPrincipalName"_s, u"ada@contoso.example"_s},
                           {u"mail"_s, u"ada@contoso.example"_s},
                           {u"userType"_s, userType}});
  }
  if (path == u"/v1.0/organization"_s) {
    const QJsonArray domains{
        QJsonObject{{u"name"_s, u"contoso.onmicrosoft.com"_s}, {u"isDefault"_s, false}, {u"isInitial"_s, true}},
        QJsonObject{{u"name"_s, u"contoso.example"_s}, {u"isDefault"_s, true}, {u"isInitial"_s, false}}};
    return collection(
        {QJsonObject{{u"id"_s, tenantId}, {u"displayName"_s, organizationName}, {u"verifiedDomains"_s, domains}}});
  }
  if (path.endsWith(u"microsoft.graph.directoryRole"_s)) {
    QJsonArray items;
    for (const QString& role : roles) {
      items.append(rolesVisible ? QJsonObject{{u"id"_s, u"role-"_s + role}, {u"roleTemplateId"_s, role}}
                                : QJsonObject{{u"id"_s, u"role-"_s + role}, {u"roleTemplateId"_s, QJsonValue()}});
    }
    return collection(items);
  }
  if (const auto match = byAppId.match(path); match.hasMatch()) {
    const QString appId = match.captured(1);
    return appId == graphAppId || granted.contains(appId) ? jsonReply(200, servicePrincipal(appId)) : notFound();
  }
  if (const auto match = partOfApp.match(path); match.hasMatch()) {
    QJsonArray items;
    if (match.captured(2) == u"owners"_s) {
      for (const QString& owner : owners.value(match.captured(1))) {
        items.append(QJsonObject{{u"@odata.type"_s, u"#microsoft.graph.user"_s}, {u"id"_s, owner}});
      }
    }
    return collection(items);
  }
  if (path == u"/v1.0/oauth2PermissionGrants"_s) {
    const QString client = clientInFilter.match(request.url.query(QUrl::FullyDecoded)).captured(1).mid(3);
    const QString scopes = granted.value(client).join(u' ');
    return scopes.isEmpty() ? collection({})
                            : collection({QJsonObject{{u"id"_s, u"grant"_s},
                                                      {u"clientId"_s, objectIdOf(client)},
                                                      {u"consentType"_s, u"AllPrincipals"_s},
                                                      {u"principalId"_s, QJsonValue()},
                                                      {u"resourceId"_s, objectIdOf(graphAppId)},
                                                      {u"scope"_s, scopes}}});
  }
  return notFound();
}

}  // namespace usher::test
