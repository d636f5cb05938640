// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph_without_person.h"

#include <QNetworkReply>

#include "support/await.h"

namespace usher::test {

namespace {

const QByteArray nobodyIsMe =
    R"({"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}})";

}  // namespace

GraphWithoutPerson::GraphWithoutPerson(const QUrl& tenant) : m_tenant(tenant) {
  m_server.always([this](const ReceivedRequest& request) { return passedOn(request); });
}

ScriptedAnswer GraphWithoutPerson::passedOn(const ReceivedRequest& request) {
  if (const auto other = instead ? instead(request) : std::nullopt) {
    return *other;
  }
  if (request.target.startsWith("/v1.0/me?") || request.target.startsWith("/v1.0/me/") ||
      request.target == "/v1.0/me") {
    ++m_askedForMe;
    return answer(400, nobodyIsMe, {{"Content-Type", "application/json"}});
  }
  QNetworkRequest passed(QUrl(m_tenant.toString() + QString::fromLatin1(request.target)));
  for (const auto& [name, value] : request.headers) {
    if (name.toLower() != "host" && name.toLower() != "accept-encoding" && name.toLower() != "connection") {
      passed.setRawHeader(name, value);
    }
  }
  QNetworkReply* reply = m_network.sendCustomRequest(passed, request.method, request.body);
  eventually([reply] { return reply->isFinished(); });
  http::Headers headers;
  for (const QByteArray& name : reply->rawHeaderList()) {
    if (name.toLower() != "content-length" && name.toLower() != "transfer-encoding") {
      headers.append({name, reply->rawHeader(name)});
    }
  }
  const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  reply->deleteLater();
  return answer(status, reply->readAll(), headers);
}

}  // namespace usher::test
