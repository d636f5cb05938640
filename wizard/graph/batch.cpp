// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/batch.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>

#include "base/foreign_text.h"
#include "graph/graph_client.h"
#include "graph/json_reader.h"
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
  if (body.isObject() && reply.status >= 300) {
    reply.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
  }
  return reply;
}

QString requestIdOf(const http::HttpReply& reply) {
  for (const char* name : {"request-id", "client-request-id"}) {
    if (const QByteArray id = reply.header(name); !id.isEmpty()) {
      return shownText(QString::fromLatin1(id), 100);
    }
  }
  return {};
}

double limitShareOf(const http::HttpReply& reply) {
  bool isNumber = false;
  const double share = reply.header("x-ms-throttle-limit-percentage").toDouble(&isNumber);
  // "nan" and "inf" are numbers to Qt.
  return isNumber && share > 0 ? std::min(share, 100.0) : 0;
}

BatchAnswer unanswered(const QString& requestId) {
  return {fail(Failure::Kind::BadReply, QStringLiteral("unanswered")), requestId};
}

BatchAnswer answerOf(const QJsonObject& item, const http::HttpReply& reply, const QString& requestOfBatch) {
  const QString own = requestIdOf(reply);
  const QString id = own.isEmpty() ? requestOfBatch : own;
  if (reply.status >= 200 && reply.status < 300) {
    return {item.value(QLatin1String("body")).toObject(), id};
  }
  if (reply.status < 100 || reply.status > 599) {
    return unanswered(id);
  }
  return {fail(failureOf(reply)), id};
}

Result<BatchReply> batchReplyOf(const http::HttpReply& whole, qsizetype count) {
  const QString requestId = requestIdOf(whole);
  const auto body = parsedObject(whole.body);
  if (!body) {
    Failure why = body.error();
    why.httpStatus = whole.status;
    why.requestId = requestId;
    return fail(why);
  }
  const QJsonValue answers = body->value(QLatin1String("responses"));
  if (!answers.isArray()) {
    return fail(Failure::Kind::BadReply, QStringLiteral("/responses"));
  }
  BatchReply reply;
  reply.limitShare = limitShareOf(whole);
  QHash<QString, QList<BatchAnswer>> byId;
  for (const QJsonValue& answer : answers.toArray()) {
    const QJsonObject item = answer.toObject();
    const http::HttpReply own = replyOf(item);
    reply.limitShare = std::max(reply.limitShare, limitShareOf(own));
    byId[item.value(QLatin1String("id")).toString()].append(answerOf(item, own, requestId));
  }
  for (qsizetype i = 1; i <= count; ++i) {
    const QList<BatchAnswer> own = byId.value(QString::number(i));
    // Two answers to one request: nobody knows which is true.
    reply.answers.append(own.size() == 1 ? own.first() : unanswered(requestId));
  }
  return reply;
}

/// The body of a $batch, or why there is none.
struct Batch {
  QJsonObject body = {};
  bool onlyReads = true;
};

Result<Batch> batchOf(const QList<BatchItem>& items) {
  if (items.isEmpty() || items.size() > mostItems) {
    return fail(Failure::Kind::Bug, QStringLiteral("batch"));
  }
  Batch batch;
  QJsonArray requests;
  for (const BatchItem& item : items) {
    requests.append(requestOf(item, QString::number(requests.size() + 1)));
    batch.onlyReads = batch.onlyReads && item.method == "GET";
  }
  batch.body = {{QStringLiteral("requests"), requests}};
  return batch;
}

Pending<BatchReply> exchange(GraphClient& client, const QList<BatchItem>& items, Throttled throttled) {
  const auto batch = batchOf(items);
  if (!batch) {
    return ready<BatchReply>(fail(batch.error()));
  }
  return mapped(client.exchange(QStringLiteral("/$batch"), batch->body, batch->onlyReads, throttled), &client,
                [count = items.size()](const http::HttpReply& reply) { return batchReplyOf(reply, count); });
}

}  // namespace

Pending<QList<Result<QJsonObject>>> sendBatch(GraphClient& client, const QList<BatchItem>& items) {
  using Outcomes = QList<Result<QJsonObject>>;
  if (items.isEmpty()) {
    return ready<Outcomes>(Outcomes());
  }
  return mapped(exchange(client, items, Throttled::TryAgain), &client, [](const BatchReply& reply) {
    Outcomes outcomes;
    for (const BatchAnswer& answer : reply.answers) {
      outcomes.append(answer.body);
    }
    return outcomes;
  });
}

Pending<BatchReply> exchangeBatch(GraphClient& client, const QList<BatchItem>& items) {
  return exchange(client, items, Throttled::Tell);
}

}  // namespace usher::graph
