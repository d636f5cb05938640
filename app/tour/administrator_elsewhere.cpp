// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/administrator_elsewhere.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>
#include <memory>

#include "app/tour/waiting.h"

namespace usher::tour {

namespace {

/// Microsoft's own public client behind its command line tools; its redirect address is http://localhost.
const QString commandLineTools = QStringLiteral("14d82eec-204b-4c2f-b7e8-296a70dab67e");
const QString redirectUri = QStringLiteral("http://localhost");
const QString wantedScopes =
    QStringLiteral("openid profile Application.Read.All DelegatedPermissionGrant.ReadWrite.All");
constexpr int mostSignInPages = 12;

using Fields = QList<std::pair<QString, QString>>;

QByteArray urlEncoded(const Fields& values) {
  QByteArray encoded;
  for (const auto& [name, value] : values) {
    encoded += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
  }
  return encoded;
}

QUrl withPath(const QUrl& origin, const QString& path) {
  QUrl url(origin);
  url.setPath(path);
  return url;
}

QByteArray base64Url(const QByteArray& bytes) {
  return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray freshVerifier() {
  QByteArray bytes(32, '\0');
  for (char& byte : bytes) {
    byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
  }
  return base64Url(bytes);
}

QString firstMatch(const char* pattern, const QByteArray& html) {
  return QRegularExpression(QLatin1String(pattern)).match(QString::fromUtf8(html)).captured(1);
}

}  // namespace

AdministratorElsewhere::AdministratorElsewhere(QUrl authority, QUrl graph, QString tenantId)
    : m_authority(std::move(authority)), m_graph(std::move(graph)), m_tenantId(std::move(tenantId)) {
  m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  m_network.setProxy(QNetworkProxy::NoProxy);
}

bool AdministratorElsewhere::signIn(const PracticeAccount& account) {
  const QByteArray verifier = freshVerifier();
  const QString code = authorizationCode(account, verifier);
  if (code.isEmpty()) {
    return false;
  }
  QNetworkRequest request(withPath(m_authority, QLatin1Char('/') + m_tenantId + QLatin1String("/oauth2/v2.0/token")));
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  const Answer answer = send(request, "POST",
                             urlEncoded({{QStringLiteral("client_id"), commandLineTools},
                                         {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                                         {QStringLiteral("code"), code},
                                         {QStringLiteral("redirect_uri"), redirectUri},
                                         {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}}));
  m_token = QJsonDocument::fromJson(answer.body)[QLatin1String("access_token")].toString().toLatin1();
  return !m_token.isEmpty();
}

QString AdministratorElsewhere::authorizationCode(const PracticeAccount& account, const QByteArray& verifier) {
  QUrl url = withPath(m_authority, QLatin1Char('/') + m_tenantId + QLatin1String("/oauth2/v2.0/authorize"));
  const QByteArray challenge = base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
  const QString state = QString::fromLatin1(freshVerifier());
  url.setQuery(QString::fromLatin1(urlEncoded({{QStringLiteral("client_id"), commandLineTools},
                                               {QStringLiteral("response_type"), QStringLiteral("code")},
                                               {QStringLiteral("redirect_uri"), redirectUri},
                                               {QStringLiteral("scope"), wantedScopes},
                                               {QStringLiteral("state"), state},
                                               {QStringLiteral("code_challenge"), QString::fromLatin1(challenge)},
                                               {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}})));
  Answer answer = send(QNetworkRequest(url));
  for (int i = 0; i < mostSignInPages && answer.status != 0; ++i) {
    if (answer.redirect.host() == QLatin1String("localhost")) {
      const QUrlQuery query(answer.redirect);
      return query.queryItemValue(QStringLiteral("state")) == state ? query.queryItemValue(QStringLiteral("code"))
                                                                    : QString();
    }
    answer = answer.redirect.isEmpty() ? fill(answer, account) : send(QNetworkRequest(answer.redirect));
  }
  return {};
}

bool AdministratorElsewhere::answer(const QUrl& consent, const PracticeAccount& account, bool accepts,
                                    const QUrl& redirect) {
  Answer answer = send(QNetworkRequest(consent));
  for (int i = 0; i < mostSignInPages && answer.status != 0; ++i) {
    if (answer.redirect.host() == redirect.host() && answer.redirect.path() == redirect.path()) {
      // As a browser would, so that the vendor's page gets what Microsoft says.
      return send(QNetworkRequest(answer.redirect)).status == 200;
    }
    const bool isAsked = answer.body.contains("<title>Permissions requested");
    answer = answer.redirect.isEmpty()
                 ? fill(answer, account, isAsked && !accepts ? QStringLiteral("cancel") : QString())
                 : send(QNetworkRequest(answer.redirect));
  }
  return false;
}

AdministratorElsewhere::Answer AdministratorElsewhere::fill(const Answer& page, const PracticeAccount& account,
                                                            const QString& pressed) {
  const QString action = firstMatch("<form [^>]*action=\"([^\"]+)\"", page.body);
  if (action.isEmpty()) {
    return {};
  }
  QNetworkRequest request(page.address.resolved(QUrl(action)));
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  Fields typed{
      {QStringLiteral("ticket"), firstMatch("name=\"ticket\" value=\"([^\"]*)\"", page.body)},
      {QStringLiteral("action"),
       pressed.isEmpty() ? firstMatch("<button [^>]*name=\"action\"[^>]* value=\"([^\"]*)\"", page.body) : pressed}};
  for (const auto& [field, value] : Fields{{QStringLiteral("loginfmt"), account.userName},
                                           {QStringLiteral("passwd"), account.password},
                                           {QStringLiteral("otc"), account.number}}) {
    if (page.body.contains("name=\"" + field.toLatin1() + '"')) {
      typed.append({field, value});
    }
  }
  return send(request, "POST", urlEncoded(typed));
}

bool AdministratorElsewhere::takeAway(const QString& appId, const QString& scope) {
  const QJsonObject grant = organisationGrant(appId);
  QStringList scopes = grant.value(QLatin1String("scope")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (scopes.removeAll(scope) == 0) {
    return false;
  }
  const QString target = QStringLiteral("/oauth2PermissionGrants/") + grant.value(QLatin1String("id")).toString();
  const Answer answer = scopes.isEmpty()
                            ? callGraph("DELETE", target)
                            : callGraph("PATCH", target, {{QStringLiteral("scope"), scopes.join(QLatin1Char(' '))}});
  return answer.status == 204 && waitUntil([&] {
           const QString left = organisationGrant(appId).value(QLatin1String("scope")).toString();
           return !left.split(QLatin1Char(' ')).contains(scope);
         });
}

QJsonObject AdministratorElsewhere::organisationGrant(const QString& appId) {
  const Answer answer =
      callGraph("GET", QStringLiteral("/servicePrincipals(appId='%1')/oauth2PermissionGrants").arg(appId));
  for (const QJsonValue& grant : QJsonDocument::fromJson(answer.body)[QLatin1String("value")].toArray()) {
    if (grant[QLatin1String("consentType")].toString() == QLatin1String("AllPrincipals")) {
      return grant.toObject();
    }
  }
  return {};
}

AdministratorElsewhere::Answer AdministratorElsewhere::callGraph(const QByteArray& method, const QString& target,
                                                                 const QJsonObject& body) {
  QNetworkRequest request(QUrl(m_graph.toString() + QStringLiteral("/v1.0") + target));
  request.setRawHeader("Authorization", "Bearer " + m_token);
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
  return send(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

AdministratorElsewhere::Answer AdministratorElsewhere::send(QNetworkRequest request, const QByteArray& method,
                                                            const QByteArray& body) {
  const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
  if (!waitUntil([&reply] { return reply->isFinished(); })) {
    return {};
  }
  Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->url(), {}, reply->readAll()};
  if (const QByteArray location = reply->rawHeader("Location"); !location.isEmpty()) {
    answer.redirect = reply->url().resolved(QUrl::fromEncoded(location));
  }
  return answer;
}

}  // namespace usher::tour
