// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/connection_probe.h"

#include <QNetworkReply>
#include <algorithm>

#include "http/finished_reply.h"
#include "http/http_date.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::http {

ConnectionProbe::ConnectionProbe(GuardedAccessManager& network, QStringList homes, QObject* parent)
    : QObject(parent), m_network(network), m_homes(std::move(homes)) {}

Pending<QDateTime> ConnectionProbe::ask(const QUrl& address, Expects expects) {
  Completion<QDateTime> completion;
  QNetworkRequest request(address);
  request.setRawHeader("Accept", expects == Expects::Json ? "application/json" : "*/*");
  QNetworkReply* reply = m_network.get(request);
  connect(reply, &QNetworkReply::finished, this, [this, reply, completion, expects] {
    reply->deleteLater();
    completion.finish(outcome(*reply, expects));
  });
  completion.onCancel(reply, [reply] { reply->abort(); });
  connect(this, &QObject::destroyed, reply, &QNetworkReply::abort);
  return completion.pending();
}

Result<QDateTime> ConnectionProbe::outcome(QNetworkReply& reply, Expects expects) const {
  const QDateTime time = httpDate(reply.rawHeader("Date"));
  const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (status >= 300 && status < 400) {
    const QUrl target = reply.url().resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool isFine = expects == Expects::Anything && isHome(target.host(QUrl::FullyEncoded), reply.url());
    return isFine ? Result<QDateTime>(time)
                  : fail(Failure::Kind::PortalInTheWay, u"redirect"_s, target.host(QUrl::FullyEncoded));
  }
  HttpRequest request;
  request.url = reply.url();
  const auto answer = answerOf(reply, request);
  if (!answer) {
    Failure why = answer.error();
    if (why.kind == Failure::Kind::NotSecure) {
      why.detail = reply.property("usherIssuer").toString();
    }
    return fail(std::move(why));
  }
  const bool isJson = answer->header("Content-Type").toLower().contains("json");
  if (status == 511 || (expects == Expects::Json && !isJson)) {
    return fail(Failure::Kind::PortalInTheWay, u"content"_s, QString::fromLatin1(answer->header("Server")));
  }
  return time;
}

bool ConnectionProbe::isHome(const QString& host, const QUrl& asked) const {
  return host == asked.host(QUrl::FullyEncoded) ||
         std::any_of(m_homes.begin(), m_homes.end(),
                     [&](const QString& home) { return host == home || host.endsWith(u'.' + home); });
}

}  // namespace usher::http
