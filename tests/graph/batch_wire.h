// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <functional>

#include "http/transport.h"

namespace usher::test {

/// Passes requests on, counts what goes in $batches, and lets a test hurt the answers of one.
class BatchWire final : public http::Transport {
 public:
  explicit BatchWire(http::Transport& inner) : m_inner(inner) {}

  /// May change the answers of a batch; `requests` are its items.
  std::function<void(const QJsonArray& requests, QJsonArray& responses)> hurt;
  QList<QStringList> batches;    ///< The addresses that each asked for.
  qsizetype longestAddress = 0;  ///< As sent, percent-encoded.
  int others = 0;                ///< Requests that were no batch.
  int inFlight = 0, mostInFlight = 0;
  bool holds = false;  ///< Answers to batches are kept back until release().

  Pending<http::HttpReply> send(http::HttpRequest request) override {
    if (!request.url.path().endsWith(QLatin1String("/$batch"))) {
      ++others;
      return m_inner.send(request);
    }
    const QJsonArray requests = QJsonDocument::fromJson(request.body)[QLatin1String("requests")].toArray();
    QStringList addresses;
    for (const QJsonValue& item : requests) {
      longestAddress = std::max(longestAddress, item[QLatin1String("url")].toString().size());
      addresses.append(
          QString::fromUtf8(QByteArray::fromPercentEncoding(item[QLatin1String("url")].toString().toUtf8())));
    }
    batches.append(addresses);
    mostInFlight = std::max(mostInFlight, ++inFlight);
    Completion<http::HttpReply> done;
    whenDone(m_inner.send(request), &m_context, [this, requests, done](Result<http::HttpReply> reply) {
      if (reply && hurt) {
        QJsonObject body = QJsonDocument::fromJson(reply->body).object();
        QJsonArray responses = body.value(QLatin1String("responses")).toArray();
        hurt(requests, responses);
        body.insert(QStringLiteral("responses"), responses);
        reply->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
      }
      m_held.append([this, done, reply] {
        --inFlight;
        done.finish(reply);
      });
      if (!holds) {
        release();
      }
    });
    return done.pending();
  }

  void release() {
    for (const auto& answer : std::exchange(m_held, {})) {
      answer();
    }
  }

  /// How many answers are kept back.
  qsizetype held() const { return m_held.size(); }

  qsizetype questions() const {
    qsizetype count = 0;
    for (const QStringList& batch : batches) {
      count += batch.size();
    }
    return count;
  }

 private:
  http::Transport& m_inner;
  QObject m_context;
  QList<std::function<void()>> m_held;
};

}  // namespace usher::test
