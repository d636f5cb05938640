// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_faults.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <iterator>

#include "demo/seeded.h"

namespace usher::demo {

namespace {

constexpr int faultPercent = 30;
constexpr int itemFaultPercent = 20;
constexpr qsizetype hugeBody = 9 * 1024 * 1024;

// What a run must survive, of any request and of batches; and what ends it with a named failure.
constexpr const char* anyFaults[] = {"429", "429-date", "429-bare", "500", "503", "504", "reset", "cut", "cut-json"};
constexpr const char* batchFaults[] = {"items", "missing", "repeated"};
constexpr const char* endingFaults[] = {"401-claims", "403",  "html",      "redirect",
                                        "huge",       "slow", "next-loop", "next-elsewhere"};

Reply errorReply(int status, const QString& code, const QString& message) {
  return Reply::json(status, {{QStringLiteral("error"),
                               QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}});
}

QString codeOfFault(int status) {
  switch (status) {
    case 429:
      return QStringLiteral("TooManyRequests");
    case 503:
      return QStringLiteral("serviceNotAvailable");
    case 504:
      return QStringLiteral("UnknownError");
    default:
      return QStringLiteral("generalException");
  }
}

Reply tooManyBy(const QByteArray& retryAfter) {
  Reply reply = errorReply(429, codeOfFault(429), QStringLiteral("Please retry again later."));
  if (!retryAfter.isEmpty()) {
    reply.headers.emplaceBack("Retry-After", retryAfter);
  }
  return reply;
}

Reply claimsChallenge() {
  Reply reply = errorReply(401, QStringLiteral("InvalidAuthenticationToken"),
                           QStringLiteral("Continuous access evaluation resulted in challenge with result: "
                                          "InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp"));
  const QByteArray claims = R"({"access_token":{"nbf":{"essential":true, "value":"1700000000"}}})";
  reply.headers.emplaceBack("WWW-Authenticate",
                            "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + claims.toBase64() + '"');
  return reply;
}

Reply withNextLink(Reply reply, const QString& link) {
  QJsonObject json = QJsonDocument::fromJson(reply.body).object();
  if (json.value(QLatin1String("value")).isArray()) {
    json.insert(QStringLiteral("@odata.nextLink"), link);
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
  }
  return reply;
}

QJsonObject spoiltItem(const QJsonValue& id, int status) {
  QJsonObject headers{{QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
  if (status == 429) {
    headers.insert(QStringLiteral("Retry-After"), QStringLiteral("1"));
  }
  const Reply reply = errorReply(status, codeOfFault(status), QStringLiteral("This one failed."));
  return {{QStringLiteral("id"), id},
          {QStringLiteral("status"), status},
          {QStringLiteral("headers"), headers},
          {QStringLiteral("body"), QJsonDocument::fromJson(reply.body).object()}};
}

bool isPlainBatch(const Request& request) {
  return request.url.path().endsWith(QLatin1String("/$batch")) && !request.body.contains("\"dependsOn\"");
}

bool isBatchFault(const QString& name) {
  return std::any_of(std::begin(batchFaults), std::end(batchFaults),
                     [&name](const char* known) { return name == QLatin1String(known); });
}

}  // namespace

QStringList faultNames() {
  QStringList names;
  for (const char* name : anyFaults) {
    names.append(QLatin1String(name));
  }
  for (const char* name : batchFaults) {
    names.append(QLatin1String(name));
  }
  for (const char* name : endingFaults) {
    names.append(QLatin1String(name));
  }
  return names;
}

int GraphFaults::draw(int bound) {
  return static_cast<int>(seeded(static_cast<quint64>(m_scenario.faultSeed), m_drawn++) % static_cast<quint64>(bound));
}

QString GraphFaults::drawName(bool batch) {
  if (batch && draw(2) == 0) {
    return QLatin1String(batchFaults[draw(static_cast<int>(std::size(batchFaults)))]);
  }
  return QLatin1String(anyFaults[draw(static_cast<int>(std::size(anyFaults)))]);
}

Reply GraphFaults::pass(const Request& request, const QDateTime& now, const Answer& answer) {
  const bool hurts = m_scenario.faultSeed != 0 || !m_scenario.fault.isEmpty();
  if (!hurts || draw(100) >= faultPercent) {
    return answer(request);
  }
  const bool plain = isPlainBatch(request);
  const QString name = m_scenario.fault.isEmpty() ? drawName(plain) : m_scenario.fault;
  if (isBatchFault(name)) {
    return plain ? batch(name, request, answer) : answer(request);
  }
  return hurt(name, request, now, answer);
}

Reply GraphFaults::hurt(const QString& name, const Request& request, const QDateTime& now, const Answer& answer) {
  if (name == QLatin1String("429")) {
    return tooManyBy(draw(2) == 0 ? "1" : "0.4");
  }
  if (name == QLatin1String("429-bare")) {
    return tooManyBy({});
  }
  if (name == QLatin1String("429-date")) {
    const QDateTime then = now.toUTC().addSecs(2);
    return tooManyBy(QLocale::c().toString(then, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1());
  }
  if (name == QLatin1String("500") || name == QLatin1String("503") || name == QLatin1String("504")) {
    return failed(name.toInt(), request, answer);
  }
  if (name == QLatin1String("401-claims")) {
    return claimsChallenge();
  }
  if (name == QLatin1String("403")) {
    return errorReply(403, QStringLiteral("Authorization_RequestDenied"),
                      QStringLiteral("Insufficient privileges to complete the operation."));
  }
  if (name == QLatin1String("redirect")) {
    return Reply::redirect(QUrl(QStringLiteral("http://127.0.0.2/v1.0/me")));
  }
  if (name == QLatin1String("html")) {
    return Reply::html(200, QStringLiteral("<html><body>Please sign in to this network first.</body></html>"));
  }
  Reply reply = name == QLatin1String("reset") && draw(2) == 0 ? Reply() : answer(request);
  if (name == QLatin1String("reset")) {
    reply.delivery = Delivery::Reset;
  } else if (name == QLatin1String("cut")) {
    reply.delivery = Delivery::CutShort;
  } else if (name == QLatin1String("slow")) {
    reply.delivery = Delivery::Dribbled;
  } else if (name == QLatin1String("cut-json")) {
    reply.body.truncate(reply.body.size() / 2);
  } else if (name == QLatin1String("huge")) {
    reply.body.append(QByteArray(hugeBody, ' '));
  } else if (name == QLatin1String("next-loop")) {
    return withNextLink(reply, request.url.toString(QUrl::FullyEncoded));
  } else if (name == QLatin1String("next-elsewhere")) {
    return withNextLink(reply, QStringLiteral("http://127.0.0.2/v1.0/users"));
  }
  return reply;
}

/// Done all the same, every other time.
Reply GraphFaults::failed(int status, const Request& request, const Answer& answer) {
  if (draw(2) == 0) {
    answer(request);
  }
  return errorReply(status, codeOfFault(status), QStringLiteral("The service is busy."));
}

QJsonArray GraphFaults::itemsOneByOne(const Request& request, const Answer& answer) {
  QJsonArray passed, answers;
  QStringList spoilt;
  for (const QJsonValue& item : QJsonDocument::fromJson(request.body)[QLatin1String("requests")].toArray()) {
    const QJsonValue id = item[QLatin1String("id")];
    const int fault = draw(100) < itemFaultPercent ? draw(3) : 3;
    if (fault < 2) {
      answers.append(spoiltItem(id, fault == 0 ? 429 : 503));
      continue;
    }
    if (fault == 2) {
      spoilt.append(id.toString());
    }
    passed.append(item);
  }
  if (passed.isEmpty()) {
    return answers;
  }
  Request rest = request;
  rest.body = QJsonDocument(QJsonObject{{QStringLiteral("requests"), passed}}).toJson(QJsonDocument::Compact);
  const Reply reply = answer(rest);
  for (const QJsonValue& one : QJsonDocument::fromJson(reply.body)[QLatin1String("responses")].toArray()) {
    const bool fails = spoilt.contains(one[QLatin1String("id")].toString());
    answers.append(fails ? QJsonValue(spoiltItem(one[QLatin1String("id")], 504)) : one);
  }
  return answers;
}

void GraphFaults::shuffle(QJsonArray& answers) {
  for (qsizetype i = answers.size() - 1; i > 0; --i) {
    const QJsonValue kept = answers.at(i);
    const int other = draw(static_cast<int>(i + 1));
    answers.replace(i, answers.at(other));
    answers.replace(other, kept);
  }
}

Reply GraphFaults::batch(const QString& name, const Request& request, const Answer& answer) {
  const bool oneByOne = name == QLatin1String("items");
  Reply reply = oneByOne ? Reply() : answer(request);
  QJsonArray answers = oneByOne ? itemsOneByOne(request, answer)
                                : QJsonDocument::fromJson(reply.body)[QLatin1String("responses")].toArray();
  if (answers.isEmpty()) {
    return oneByOne ? answer(request) : reply;
  }
  const int chosen = draw(static_cast<int>(answers.size()));
  if (name == QLatin1String("missing")) {
    answers.removeAt(chosen);
  } else if (name == QLatin1String("repeated")) {
    answers.append(answers.at(chosen));
  }
  shuffle(answers);
  return Reply::json(200, {{QStringLiteral("responses"), answers}});
}

}  // namespace usher::demo
