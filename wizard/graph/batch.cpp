// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/batch.h"

#include <QHash>
#include <QJsonDocument>
#include <vector>

#include "graph/graph_client.h"
#include "graph/reply_failure.h"

namespace usher::graph {

namespace {

constexpr qsizetype mostItems = 20;

QJsonObject requestOf(const BatchItem& item, const QString& id) {
  QJsonObject request{{QStringLiteral("id"), id},
                      {QStringLiteral("method"), QString::fromLatin1(item.method)},
                      {QStringLiteral("url"), item.path}};
  if (!item.body.isEmpty() || item.method == "POST") {
    request.insert(QStringLiteral("headers"),
                   QJsonObject{{QStringLiteral("Content-Type"), QStringLiteral("application/json")}});
    request.insert(QStringLiteral("body"), item.body);
  }
  return request;
}

http::HttpReply replyOf(const QJsonObject& answer) {
  http::HttpReply reply;
  reply.status = answer.value(QLatin1String("status")).toInt();
  const QJsonObject headers = answer.value(QLatin1String("headers")).toObject();
  for (auto header = headers.begin(); header != headers.end(); ++header) {
    reply.headers.emplaceBack(header.key().toLatin1(), header.value().toVariant().toString().toLatin1());
  }
  const QJsonValue body = answer.value(QLatin1String("body"));
  if (body.isObject()) {
    reply.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
  }
  return reply;
}

Result<QJsonObject> outcomeOf(const QJsonObject& answer) {
  const http::HttpReply reply = replyOf(answer);
  if (reply.status >= 200 && reply.status < 300) {
    return answer.value(QLatin1String("body")).toObject();
  }
  if (reply.status < 100 || reply.status > 599) {
    return fail(Failure::Kind::BadReply, QStringLiteral("unanswered"));
  }
  return fail(failureOf(reply));
}

Result<QList<Result<QJsonObject>>> outcomesOf(const QJsonObject& body, qsizetype count) {
  const QJsonValue answers = body.value(QLatin1String("responses"));
  if (!answers.isArray()) {
    return fail(Failure::Kind::BadReply, QStringLiteral("/responses"));
  }
  QHash<QString, QList<QJsonObject>> byId;
  for (const QJsonValue& answer : answers.toArray()) {
    byId[answer.toObject().value(QLatin1String("id")).toString()].append(answer.toObject());
  }
  QList<Result<QJsonObject>> outcomes;
  for (qsizetype i = 1; i <= count; ++i) {
    const QList<QJsonObject> own = byId.value(QString::number(i));
    // Two answers to one request: nobody knows which is true.
    outcomes.append(own.size() == 1 ? outcomeOf(own.first())
                                    : Result<QJsonObject>(fail(Failure::Kind::BadReply, QStringLiteral("unanswered"))));
  }
  return outcomes;
}

}  // namespace

Pending<QList<Result<QJsonObject>>> sendBatch(GraphClient& client, const QList<BatchItem>& items) {
  if (items.isEmpty()) {
    return ready<QList<Result<QJsonObject>>>(QList<Result<QJsonObject>>());
  }
  if (items.size() > mostItems) {
    return ready<QList<Result<QJsonObject>>>(fail(Failure::Kind::Bug, QStringLiteral("batch")));
  }
  QJsonArray requests;
  bool onlyReads = true;
  for (const BatchItem& item : items) {
    requests.append(requestOf(item, QString::number(requests.size() + 1)));
    onlyReads = onlyReads && item.method == "GET";
  }
  return mapped(client.post(QStringLiteral("/$batch"), {{QStringLiteral("requests"), requests}}, onlyReads), &client,
                [count = items.size()](const QJsonObject& body) { return outcomesOf(body, count); });
}

}  // namespace usher::graph
