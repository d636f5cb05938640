// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_neighbour.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

Reply neighbourGraphError(int status, const QString& code, const QString& message, const QDateTime& now) {
  const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
  const QJsonObject inner{{u"date"_s, now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                          {u"request-id"_s, requestId},
                          {u"client-request-id"_s, requestId}};
  Reply reply = Reply::json(
      status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"innerError"_s, inner}}}});
  reply.headers.append({"request-id", requestId.toLatin1()});
  return reply;
}

QJsonObject neighbourDomain() {
  return {{u"name"_s, NeighbourTenant::domains.first()},
          {u"type"_s, u"Managed"_s},
          {u"isDefault"_s, true},
          {u"isInitial"_s, true},
          {u"capabilities"_s, u"Email, OfficeCommunicationsOnline"_s}};
}

}  // namespace

const QString NeighbourTenant::id = u"5d3c1a8e-7f42-4b09-9c6d-2e8b10f4a7d3"_s;
const QString NeighbourTenant::name = u"Fabrikam"_s;
const QStringList NeighbourTenant::domains{u"fabrikam.com"_s, u"fabrikam.example"_s};

QString NeighbourTenant::personName(const QString& login) {
  QStringList words = login.section(u'@', 0, 0).split(u'.', Qt::SkipEmptyParts);
  for (QString& word : words) {
    word[0] = word[0].toUpper();
  }
  return words.join(u' ');
}

QString NeighbourTenant::enrol(const Account& account) {
  const QString userId = QUuid::createUuidV5(QUuid(id), account.login.toLower()).toString(QUuid::WithoutBraces);
  m_people.insert(userId, account);
  return userId;
}

std::optional<Account> NeighbourTenant::person(const QString& userId) const {
  const auto found = m_people.constFind(userId);
  return found == m_people.constEnd() ? std::nullopt : std::optional(*found);
}

const IssuedToken* NeighbourTenant::tokenOf(const Request& graphRequest) const {
  const QByteArray authorization = graphRequest.header("Authorization");
  const auto found =
      m_world.accessTokens.constFind(QString::fromLatin1(authorization.mid(QByteArrayView("Bearer ").size())));
  return found == m_world.accessTokens.constEnd() || found->tenantId != id ? nullptr : &*found;
}

bool NeighbourTenant::owns(const Request& graphRequest) const {
  return tokenOf(graphRequest) != nullptr;
}

Reply NeighbourTenant::handle(const Request& graphRequest) const {
  const IssuedToken* token = tokenOf(graphRequest);
  const auto account = token == nullptr ? std::nullopt : person(token->userId);
  if (!account || token->expires < m_clock.now()) {
    return neighbourGraphError(401, u"InvalidAuthenticationToken"_s,
                               u"Lifetime validation failed, the token is expired."_s, m_clock.now());
  }
  const QString path = graphRequest.url.path();
  if (graphRequest.method == "GET" && path == u"/v1.0/me"_s) {
    return Reply::json(200, {{u"id"_s, token->userId},
                             {u"displayName"_s, account->name},
                             {u"userPrincipalName"_s, account->login},
                             {u"mail"_s, account->login},
                             {u"userType"_s, u"Member"_s}});
  }
  if (graphRequest.method == "GET" && path == u"/v1.0/organization"_s) {
    const QJsonObject organisation{
        {u"id"_s, id}, {u"displayName"_s, name}, {u"verifiedDomains"_s, QJsonArray{neighbourDomain()}}};
    return Reply::json(200, {{u"value"_s, QJsonArray{organisation}}});
  }
  return neighbourGraphError(403, u"Authorization_RequestDenied"_s,
                             u"Insufficient privileges to complete the operation."_s, m_clock.now());
}

}  // namespace usher::demo
