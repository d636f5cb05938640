// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_discovery.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

Reply discoveryDocument(const NamedTenant& tenant, const QString& asked, const Origins& origins) {
  const QString authority = origins.authority.toString(QUrl::StripTrailingSlash);
  const QString graph = origins.graph.toString(QUrl::StripTrailingSlash);
  const QString base = authority + u'/' + (tenant.id.isEmpty() ? asked.toLower() : tenant.id);
  const QString issuer = authority + u'/' + (tenant.id.isEmpty() ? u"{tenantid}"_s : tenant.id) + u"/v2.0"_s;
  const auto list = [](const QStringList& values) { return QJsonArray::fromStringList(values); };
  Reply reply = Reply::json(
      200, {{u"token_endpoint"_s, base + u"/oauth2/v2.0/token"_s},
            {u"token_endpoint_auth_methods_supported"_s,
             list({u"client_secret_post"_s, u"private_key_jwt"_s, u"client_secret_basic"_s})},
            {u"jwks_uri"_s, base + u"/discovery/v2.0/keys"_s},
            {u"response_modes_supported"_s, list({u"query"_s, u"fragment"_s, u"form_post"_s})},
            {u"subject_types_supported"_s, list({u"pairwise"_s})},
            {u"id_token_signing_alg_values_supported"_s, list({u"RS256"_s})},
            {u"response_types_supported"_s, list({u"code"_s, u"id_token"_s, u"code id_token"_s, u"id_token token"_s})},
            {u"scopes_supported"_s, list({u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s})},
            {u"issuer"_s, issuer},
            {u"request_uri_parameter_supported"_s, false},
            {u"userinfo_endpoint"_s, graph + u"/oidc/userinfo"_s},
            {u"authorization_endpoint"_s, base + u"/oauth2/v2.0/authorize"_s},
            {u"device_authorization_endpoint"_s, base + u"/oauth2/v2.0/devicecode"_s},
            {u"http_logout_supported"_s, true},
            {u"frontchannel_logout_supported"_s, true},
            {u"end_session_endpoint"_s, base + u"/oauth2/v2.0/logout"_s},
            {u"claims_supported"_s, list({u"sub"_s, u"iss"_s, u"cloud_instance_name"_s, u"cloud_instance_host_name"_s,
                                          u"cloud_graph_host_name"_s, u"msgraph_host"_s, u"aud"_s, u"exp"_s, u"iat"_s,
                                          u"auth_time"_s, u"acr"_s, u"nonce"_s, u"preferred_username"_s, u"name"_s,
                                          u"tid"_s, u"ver"_s, u"at_hash"_s, u"c_hash"_s, u"email"_s})},
            {u"kerberos_endpoint"_s, base + u"/kerberos"_s},
            {u"tenant_region_scope"_s, tenant.isSpecific() ? QJsonValue(u"EU"_s) : QJsonValue()},
            {u"cloud_instance_name"_s, origins.authority.authority()},
            {u"cloud_graph_host_name"_s, origins.graph.authority()},
            {u"msgraph_host"_s, origins.graph.authority()},
            {u"rbac_url"_s, origins.portal.toString(QUrl::StripTrailingSlash)}});
  reply.headers += {{"Cache-Control", "max-age=86400, private"}, {"Access-Control-Allow-Origin", "*"}};
  return reply;
}

Reply userRealm(const QString& login, const AccountDirectory& directory) {
  const std::optional<Account> account = directory.accountFor(login);
  if (!account || account->kind == Account::Kind::Personal) {
    return Reply::json(200, {{u"ver"_s, u"1.0"_s}, {u"account_type"_s, u"Unknown"_s}});
  }
  return Reply::json(200, {{u"ver"_s, u"1.0"_s},
                           {u"account_type"_s, u"Managed"_s},
                           {u"domain_name"_s, login.section(u'@', -1).toLower()},
                           {u"cloud_instance_name"_s, u"microsoftonline.com"_s},
                           {u"cloud_audience_urn"_s, u"urn:federation:MicrosoftOnline"_s}});
}

}  // namespace usher::demo
