// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "weather.h"

#include <QJsonDocument>
#include <algorithm>

#include "support/fake_transport.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject errorBody(const QString& code) {
  return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, u"The weather is bad."_s}}}};
}

http::HttpReply refusal(int status, const QString& code) {
  return jsonReply(status, errorBody(code), {{"request-id", "7d3f8a10-1c2b-4d5e-8f90-a1b2c3d4e5f6"}});
}

http::HttpReply roleLost() {
  return refusal(403, u"Authorization_RequestDenied"_s);
}

bool isWrite(const http::HttpRequest& request) {
  return request.method != "GET";
}

bool isBatch(const http::HttpRequest& request) {
  return request.url.path().endsWith(u"/$batch"_s);
}

QJsonObject itemAnswer(const QJsonValue& id, int status, const QString& code) {
  return {{u"id"_s, id},
          {u"status"_s, status},
          {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"application/json"_s}, {u"Retry-After"_s, u"1"_s}}},
          {u"body"_s, errorBody(code)}};
}

}  // namespace

Pending<http::HttpReply> Weather::send(http::HttpRequest request) {
  renewToken();
  ++m_requests;
  return ready<http::HttpReply>(isCalm ? m_practice.send(request).result() : answer(request));
}

void Weather::renewToken() {
  if (m_clock.monotonic() >= m_tokenUntil) {
    m_practice.signIn(account, scopes);
    m_tokenUntil = m_clock.monotonic() + 50min;
  }
}

Weather::Answer Weather::answer(const http::HttpRequest& request) {
  if (m_withoutRole > 0) {
    --m_withoutRole;
    return roleLost();
  }
  if (chance(faultPercent)) {
    return fault(request);
  }
  if (!isWrite(request) && m_clock.monotonic() < m_staleUntil && chance(50)) {
    return stale(request);
  }
  return pass(request);
}

Weather::Answer Weather::pass(const http::HttpRequest& request) {
  if (isWrite(request)) {
    m_before = m_practice.world;
    m_staleUntil = m_clock.monotonic() + std::chrono::seconds(m_random.bounded(15));
  }
  return m_practice.send(request).result();
}

Weather::Answer Weather::stale(const http::HttpRequest& request) {
  note(u"stale read"_s);
  m_before.accessTokens = m_practice.world.accessTokens;
  std::swap(m_practice.world, m_before);
  const Answer answer = m_practice.send(request).result();
  std::swap(m_practice.world, m_before);
  return answer;
}

http::HttpReply Weather::throttled() {
  http::HttpReply reply = refusal(429, u"TooManyRequests"_s);
  reply.headers.emplaceBack("Retry-After", QByteArray::number(m_random.bounded(1, 20)));
  return reply;
}

/// What was asked for was done, or not; the answer is the same.
Weather::Answer Weather::broken(int status, const http::HttpRequest& request) {
  const bool isDone = chance(50) && isWrite(request);
  note(QString::number(status) + (isDone ? u" though done"_s : QString()));
  if (isDone) {
    (void)pass(request);
  }
  return refusal(status, u"ServiceNotAvailable"_s);
}

Weather::Answer Weather::lost(Failure::Kind kind, const http::HttpRequest& request) {
  const bool isDone = chance(50);
  note(kindName(kind) + (isDone ? u" though done"_s : QString()));
  if (isDone) {
    (void)pass(request);
  }
  return fail(kind, kind == Failure::Kind::TimedOut ? u"deadline"_s : u"connection-lost"_s);
}

Weather::Answer Weather::fault(const http::HttpRequest& request) {
  switch (m_random.bounded(isBatch(request) ? 14 : 10)) {
    case 0:
      note(u"429"_s);
      return throttled();
    case 1:
      return broken(500, request);
    case 2:
      return broken(502, request);
    case 3:
      return broken(503, request);
    case 4:
      return broken(504, request);
    case 5:
      return lost(Failure::Kind::HostUnreachable, request);
    case 6:
      return lost(Failure::Kind::BadReply, request);
    case 7:
      return lost(Failure::Kind::TimedOut, request);
    case 8: {
      note(u"cut answer"_s);
      Answer answer = pass(request);
      if (answer) {
        answer->body.truncate(answer->body.size() / 2);
      }
      return answer;
    }
    case 9:
      note(u"role lost"_s);
      m_withoutRole = m_random.bounded(5);
      return roleLost();
    default:
      note(u"parts of a batch"_s);
      return batchWithFaults(request);
  }
}

Weather::Answer Weather::batchWithFaults(const http::HttpRequest& request) {
  QJsonArray passed, answers;
  QMap<QString, QJsonObject> spoilt;
  for (const QJsonValue& item : QJsonDocument::fromJson(request.body)[u"requests"_s].toArray()) {
    const QJsonValue id = item[u"id"_s];
    switch (m_random.bounded(10)) {
      case 0:
        answers.append(itemAnswer(id, 429, u"TooManyRequests"_s));
        break;
      case 1:
        answers.append(itemAnswer(id, 503, u"ServiceNotAvailable"_s));
        break;
      case 2:
        answers.append(itemAnswer(id, 403, u"Authorization_RequestDenied"_s));
        break;
      case 3:
        spoilt.insert(id.toString(), itemAnswer(id, 504, u"GatewayTimeout"_s));
        [[fallthrough]];
      default:
        passed.append(item);
    }
  }
  if (!passed.isEmpty()) {
    http::HttpRequest rest = request;
    rest.body = QJsonDocument(QJsonObject{{u"requests"_s, passed}}).toJson(QJsonDocument::Compact);
    const Answer done = pass(rest);
    if (!done || done->status != 200) {
      return done;
    }
    for (const QJsonValue& one : QJsonDocument::fromJson(done->body)[u"responses"_s].toArray()) {
      answers.append(spoilt.value(one[u"id"_s].toString(), one.toObject()));
    }
  }
  return jsonReply(200, {{u"responses"_s, disordered(answers)}});
}

/// In another order, and now and then one of them missing or there twice.
QJsonArray Weather::disordered(const QJsonArray& answers) {
  QList<QJsonValue> mixed(answers.begin(), answers.end());
  std::shuffle(mixed.begin(), mixed.end(), m_random);
  if (chance(25) && !mixed.isEmpty()) {
    note(u"missing part"_s);
    mixed.removeLast();
  }
  if (chance(25) && !mixed.isEmpty()) {
    note(u"repeated part"_s);
    mixed.append(mixed.first());
  }
  QJsonArray array;
  for (const QJsonValue& one : std::as_const(mixed)) {
    array.append(one);
  }
  return array;
}

}  // namespace usher::test
