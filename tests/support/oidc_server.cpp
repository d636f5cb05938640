// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/oidc_server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpSocket>

#include "support/canary.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

QByteArray base64Url(const QByteArray& bytes) {
  return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jsonBytes(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<OidcRequest> requestIn(const QByteArray& received) {
  const qsizetype headEnd = received.indexOf("\r\n\r\n");
  if (headEnd < 0) {
    return std::nullopt;
  }
  QList<QByteArray> lines = received.left(headEnd).split('\n');
  const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
  OidcRequest request;
  for (const QByteArray& line : lines) {
    const qsizetype colon = line.indexOf(':');
    request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
  }
  const QByteArray body = received.mid(headEnd + 4);
  if (body.size() < request.headers.value("content-length", "0").toInt()) {
    return std::nullopt;
  }
  const QUrl target = QUrl::fromEncoded(first.value(1));
  request.method = first.value(0);
  request.path = target.path();
  request.parameters = parametersOf(request.method == "POST" ? body : target.query(QUrl::FullyEncoded).toLatin1());
  return request;
}

QByteArray wireForm(const RawAnswer& answer, const QDateTime& now) {
  QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Type: " + answer.contentType +
                    "\r\nContent-Length: " + QByteArray::number(answer.body.size() + answer.missingBytes) +
                    "\r\nDate: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1() +
                    "\r\nConnection: close\r\n";
  for (const auto& [name, value] : answer.headers) {
    head += name + ": " + value + "\r\n";
  }
  return head + "\r\n" + answer.body;
}

}  // namespace

QHash<QString, QString> parametersOf(const QByteArray& encoded) {
  QHash<QString, QString> parameters;
  for (const QByteArray& part : encoded.split('&')) {
    QByteArray value = part.mid(part.indexOf('=') + 1);
    parameters.insert(QString::fromLatin1(part.left(part.indexOf('='))),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' '))));
  }
  return parameters;
}

OidcServer::OidcServer(const Clock& clock) : m_clock(clock) {
  connect(&m_listener, &QTcpServer::newConnection, this, [this] { accept(); });
  m_listener.listen(QHostAddress(QHostAddress::LocalHost), 0);
}

QUrl OidcServer::origin() const {
  return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

void OidcServer::accept() {
  while (QTcpSocket* socket = m_listener.nextPendingConnection()) {
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
      const auto request = requestIn(socket->peek(1 << 20));
      if (!request) {
        return;
      }
      socket->readAll();
      if (const auto reply = answer(*request)) {
        socket->write(wireForm(*reply, m_clock.now()));
        socket->disconnectFromHost();
      }
    });
  }
}

std::optional<RawAnswer> OidcServer::answer(const OidcRequest& request) {
  if (!request.path.endsWith(u"/oauth2/v2.0/token"_s)) {
    return violation(u"unexpected address "_s + request.path);
  }
  m_tokenRequests.append(request);
  if (isHanging) {
    return std::nullopt;
  }
  const auto instead = insteadOfTokens ? insteadOfTokens(request) : std::nullopt;
  RawAnswer answer = instead ? *instead : tokenAnswer(request);
  answer.headers = canaryHeaders(answer.headers);
  answer.body = canaryBody(answer.body);
  return answer;
}

RawAnswer OidcServer::violation(const QString& what) {
  m_violations.append(what);
  return entraError(400, u"invalid_request"_s, 9002313);
}

RawAnswer OidcServer::entraError(int status, const QString& error, int number, QJsonObject more) {
  more[u"error"_s] = error;
  more[u"error_description"_s] =
      u"AADSTS%1: Call this number now. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: x"_s.arg(number);
  more[u"error_codes"_s] = QJsonArray{number};
  more[u"trace_id"_s] = u"11111111-2222-3333-4444-555555555555"_s;
  return {status, "application/json; charset=utf-8", jsonBytes(more)};
}

QUrl OidcServer::redirectFor(const QUrl& address) {
  const auto asked = parametersOf(address.query(QUrl::FullyEncoded).toLatin1());
  const auto need = [&](bool isMet, const QString& what) {
    if (!isMet) {
      m_violations.append(what);
    }
  };
  need(asked.value(u"client_id"_s) == clientId, u"client_id"_s);
  need(asked.value(u"response_type"_s) == u"code"_s, u"response_type"_s);
  need(asked.value(u"response_mode"_s) == u"query"_s, u"response_mode"_s);
  need(asked.value(u"code_challenge_method"_s) == u"S256"_s, u"code_challenge_method"_s);
  need(asked.value(u"code_challenge"_s).size() == 43, u"code_challenge"_s);
  need(asked.value(u"state"_s).size() >= 43, u"state"_s);
  need(asked.value(u"nonce"_s).size() >= 43, u"nonce"_s);
  need(!asked.contains(u"prompt"_s) || !asked.contains(u"login_hint"_s), u"prompt with login_hint"_s);

  const QString code = newSecret(u"0.code+/%25 "_s);
  m_codes.insert(code, {asked.value(u"redirect_uri"_s), asked.value(u"code_challenge"_s), asked.value(u"nonce"_s),
                        asked.value(u"scope"_s).split(u' ')});
  QList<std::pair<QString, QString>> parameters{
      {u"code"_s, code}, {u"state"_s, asked.value(u"state"_s)}, {u"session_state"_s, u"5b0e"_s}};
  if (alterRedirect) {
    alterRedirect(parameters);
  }
  QByteArrayList parts;
  for (const auto& [name, value] : parameters) {
    parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
  }
  return QUrl::fromEncoded(asked.value(u"redirect_uri"_s).toLatin1() + '?' + parts.join('&'));
}

RawAnswer OidcServer::tokenAnswer(const OidcRequest& request) {
  const auto& form = request.parameters;
  if (request.method != "POST" || request.headers.contains("authorization") || form.contains(u"client_secret"_s)) {
    return violation(u"not a public client's request"_s);
  }
  if (form.value(u"client_id"_s) != clientId || !form.contains(u"scope"_s)) {
    return violation(u"client_id or scope"_s);
  }
  return form.value(u"grant_type"_s) == u"refresh_token"_s ? refresh(request) : exchange(request);
}

RawAnswer OidcServer::exchange(const OidcRequest& request) {
  const auto& form = request.parameters;
  const auto issued = m_codes.find(form.value(u"code"_s));
  if (form.value(u"grant_type"_s) != u"authorization_code"_s || issued == m_codes.end()) {
    return entraError(400, u"invalid_grant"_s, 54005);
  }
  const IssuedCode code = *issued;
  m_codes.erase(issued);
  const QString verifier = form.value(u"code_verifier"_s);
  const QByteArray challenge = base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256));
  if (verifier.size() < 43 || verifier.size() > 128 || QString::fromLatin1(challenge) != code.challenge) {
    return entraError(400, u"invalid_grant"_s, 501481);
  }
  if (form.value(u"redirect_uri"_s) != code.redirectUri) {
    return violation(u"redirect_uri"_s);
  }
  return tokens(code.scopes, code.nonce);
}

RawAnswer OidcServer::refresh(const OidcRequest& request) {
  const auto& form = request.parameters;
  if (form.contains(u"redirect_uri"_s)) {
    return violation(u"redirect_uri in a refresh"_s);
  }
  if (!m_refreshTokens.contains(form.value(u"refresh_token"_s))) {
    return entraError(400, u"invalid_grant"_s, 70008);
  }
  return tokens(form.value(u"scope"_s).split(u' '), {});
}

RawAnswer OidcServer::tokens(const QStringList& scopes, const QString& nonce) {
  QStringList granted;
  for (const QString& scope : scopes) {
    if (scope == u"openid"_s || scope == u"profile"_s || consented.contains(scope)) {
      granted.append(scope);
    } else if (scope != u"offline_access"_s) {
      return entraError(400, u"invalid_grant"_s, 65001, {{u"suberror"_s, u"consent_required"_s}});
    }
  }
  QJsonObject reply{{u"token_type"_s, u"Bearer"_s},
                    {u"scope"_s, granted.join(u' ')},
                    {u"expires_in"_s, lifetime},
                    {u"access_token"_s, newSecret(u"access."_s)}};
  if (rotates || m_refreshTokens.isEmpty()) {
    m_refreshTokens.append(newSecret(u"0.refresh+/=%41&"_s));
    reply[u"refresh_token"_s] = m_refreshTokens.last();
  }
  reply[u"id_token"_s] = QString::fromLatin1(idToken(nonce));
  if (alterTokenReply) {
    alterTokenReply(reply);
  }
  return {200, "application/json; charset=utf-8", jsonBytes(reply)};
}

QByteArray OidcServer::idToken(const QString& nonce) const {
  const qint64 now = m_clock.now().toSecsSinceEpoch();
  QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"k"_s}};
  QJsonObject claims{{u"iss"_s, origin().toString() + u'/' + tenantId + u"/v2.0"_s},
                     {u"aud"_s, clientId},
                     {u"sub"_s, u"sub-of-"_s + objectId},
                     {u"tid"_s, tenantId},
                     {u"oid"_s, objectId},
                     {u"name"_s, u"Ada Administrator"_s},
                     {u"preferred_username"_s, userName},
                     {u"iat"_s, now},
                     {u"nbf"_s, now},
                     {u"exp"_s, now + 3600},
                     {u"ver"_s, u"2.0"_s}};
  if (!nonce.isEmpty()) {
    claims[u"nonce"_s] = nonce;
  }
  if (alterIdToken) {
    alterIdToken(header, claims);
  }
  return base64Url(jsonBytes(header)) + '.' + base64Url(jsonBytes(claims)) + '.' + base64Url("signature");
}

QString OidcServer::newSecret(const QString& prefix) {
  const QString secret = prefix + u"CANARY%1"_s.arg(++m_counter, 6, 10, QLatin1Char('0'));
  m_secrets.append(secret.toLatin1());
  return secret;
}

}  // namespace usher::test
