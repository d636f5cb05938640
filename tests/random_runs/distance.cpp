// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "distance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last part of an address, and the ids that a body names.
QStringList idsInWrite(const QString& address, const QJsonObject& body) {
  return {address.section(u'/', -1), body[u"principalId"_s].toString(),
          body[u"@odata.id"_s].toString().section(u'/', -1)};
}

}  // namespace

Pending<http::HttpReply> Distance::send(http::HttpRequest request) {
  m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
  const auto arrived = chained(way(), this, [this, request] {
    note(request);
    return m_there.send(request);
  });
  const auto back = chained(
      arrived, this, [this](const http::HttpReply& reply) { return mapped(way(), this, [reply] { return reply; }); });
  whenDone(back, this, [this](const Result<http::HttpReply>&) { --m_underWay; });
  return back;
}

Pending<void> Distance::way() {
  return m_clock.after(std::chrono::milliseconds(m_random.bounded(5, 400)));
}

void Distance::note(const http::HttpRequest& request) {
  if (request.method == "GET") {
    return;
  }
  const QJsonObject body = QJsonDocument::fromJson(request.body).object();
  m_written += idsInWrite(request.url.path(), body);
  for (const QJsonValue& item : body[u"requests"_s].toArray()) {
    m_written += idsInWrite(item[u"url"_s].toString(), item[u"body"_s].toObject());
  }
}

}  // namespace usher::test
