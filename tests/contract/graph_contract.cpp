// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "contract/graph_contract.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace usher::test {

namespace {

constexpr QLatin1String versionRoot("/v1.0");

QString nameOf(const QJsonObject& operation) {
  return operation[QLatin1String("method")].toString() + u' ' + operation[QLatin1String("path")].toString();
}

bool fitsTemplate(const QString& pathTemplate, const QString& path) {
  QString pattern = QRegularExpression::escape(pathTemplate);
  static const QRegularExpression parameter(QStringLiteral(R"(\\\{[^}]*\})"));
  pattern.replace(parameter, QStringLiteral("(?!\\$)[^/'()]+"));
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
}

QString listProblem(const QString& name, const QString& value, const QJsonArray& selectable) {
  QStringList seen;
  for (const QString& part : value.split(u',')) {
    const QStringList words = part.split(u' ');
    const bool isDirection =
        words.size() == 2 && (words[1] == QLatin1String("asc") || words[1] == QLatin1String("desc"));
    if (words.size() != 1 && !(name == QLatin1String("$orderby") && isDirection)) {
      return QStringLiteral("%1: \"%2\"").arg(name, part);
    }
    if (!selectable.contains(words.first()) || seen.contains(words.first())) {
      return QStringLiteral("%1 names \"%2\"").arg(name, words.first());
    }
    seen.append(words.first());
  }
  return {};
}

QString optionProblem(const QString& name, const QString& value, const QString& type, const QJsonArray& selectable) {
  bool isNumber = false;
  const bool fits =
      type == QLatin1String("integer")
          ? value.toInt(&isNumber) >= 0 && isNumber
          : type != QLatin1String("boolean") || value == QLatin1String("true") || value == QLatin1String("false");
  if (value.isEmpty() || !fits) {
    return QStringLiteral("%1 is \"%2\"").arg(name, value);
  }
  const bool isList = name == QLatin1String("$select") || name == QLatin1String("$orderby");
  return isList ? listProblem(name, value, selectable) : QString();
}

http::HttpRequest itemRequest(const QJsonObject& item, const QUrl& batch) {
  http::HttpRequest request;
  request.method = item[QLatin1String("method")].toString().toLatin1();
  request.url = QUrl::fromEncoded(batch.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery) + "/v1.0" +
                                  item[QLatin1String("url")].toString().toUtf8());
  const QJsonObject headers = item[QLatin1String("headers")].toObject();
  for (auto header = headers.begin(); header != headers.end(); ++header) {
    request.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toLatin1());
  }
  if (item.contains(QLatin1String("body"))) {
    request.body = QJsonDocument(item[QLatin1String("body")].toObject()).toJson(QJsonDocument::Compact);
  }
  return request;
}

http::HttpReply itemReply(const QJsonObject& answer) {
  http::HttpReply reply;
  reply.status = answer[QLatin1String("status")].toInt();
  const QJsonObject headers = answer[QLatin1String("headers")].toObject();
  for (auto header = headers.begin(); header != headers.end(); ++header) {
    reply.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toLatin1());
  }
  reply.headers.emplaceBack("request-id", "of the batch");
  const QJsonValue body = answer[QLatin1String("body")];
  if (body.isObject()) {
    reply.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
  } else if (body.isDouble()) {
    reply.body = QByteArray::number(body.toInt());
  }
  return reply;
}

QString contentTypeOf(const http::HttpReply& reply) {
  return QString::fromLatin1(reply.header("Content-Type").split(';').first().trimmed());
}

QStringList onlyText(QStringList problems) {
  problems.removeAll(QString());
  return problems;
}

}  // namespace

GraphContract::GraphContract(const QString& file) {
  QFile source(file);
  if (source.open(QIODevice::ReadOnly)) {
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    m_definitions = document[QLatin1String("definitions")].toObject();
    m_operations = document[QLatin1String("operations")].toArray();
  }
}

QStringList GraphContract::operations() const {
  QStringList names;
  for (const QJsonValue& operation : m_operations) {
    names.append(nameOf(operation.toObject()));
  }
  return names;
}

QStringList GraphContract::problemsOf(const http::HttpRequest& request) {
  QString problem;
  const QJsonObject operation = operationOf(request, &problem);
  if (!problem.isEmpty()) {
    return {problem};
  }
  return onlyText(queryProblems(operation, request) + bodyProblems(operation, request));
}

QStringList GraphContract::problemsOf(const Exchange& exchange) {
  QString problem;
  const QJsonObject operation = operationOf(exchange.request, &problem);
  const bool isBatch = problem.isEmpty() && operation[QLatin1String("path")].toString() == QLatin1String("/$batch");
  QStringList problems = exchange.reply.status >= 400 ? QStringList() : problemsOf(exchange.request);
  if (isBatch && exchange.reply.status == 200 && problems.isEmpty()) {
    problems += batchProblems(exchange);
  }
  problems += replyProblems(operation, exchange.reply);
  if (problem.isEmpty() && exchange.reply.status < 300) {
    m_answered.insert(nameOf(operation));
  }
  return onlyText(problems);
}

QJsonObject GraphContract::operationOf(const http::HttpRequest& request, QString* problem) const {
  QString path = request.url.path(QUrl::FullyEncoded);
  if (!path.startsWith(versionRoot)) {
    *problem = QStringLiteral("not below %1: %2").arg(versionRoot, path);
    return {};
  }
  path.remove(0, versionRoot.size());
  QJsonObject best;
  bool isKnownPath = false;
  for (const QJsonValue& value : m_operations) {
    const QJsonObject operation = value.toObject();
    const QString pathTemplate = operation[QLatin1String("path")].toString();
    if (!fitsTemplate(pathTemplate, path)) {
      continue;
    }
    isKnownPath = true;
    // A literal path wins over one with parameters.
    const bool isBetter =
        best.isEmpty() || pathTemplate.count(u'{') < best[QLatin1String("path")].toString().count(u'{');
    if (operation[QLatin1String("method")].toString().toLatin1() == request.method && isBetter) {
      best = operation;
    }
  }
  if (best.isEmpty()) {
    *problem = QStringLiteral("no such %1: %2 %3")
                   .arg(isKnownPath ? QStringLiteral("method") : QStringLiteral("path"),
                        QString::fromLatin1(request.method), path);
  }
  return best;
}

QStringList GraphContract::queryProblems(const QJsonObject& operation, const http::HttpRequest& request) const {
  const QJsonObject known = operation[QLatin1String("query")].toObject();
  const QByteArray consistency = http::headerValue(request.headers, "ConsistencyLevel");
  QStringList problems;
  QStringList seen;
  for (const QString& part : request.url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts)) {
    const QString name = QUrl::fromPercentEncoding(part.section(u'=', 0, 0).toUtf8());
    const QString value = QUrl::fromPercentEncoding(part.section(u'=', 1).toUtf8());
    // An opaque part of a nextLink.
    if (name == QLatin1String("$skiptoken") && request.method == "GET") {
      continue;
    }
    if (!known.contains(name) || seen.contains(name)) {
      problems.append(QStringLiteral("unknown or repeated option %1").arg(name));
      continue;
    }
    seen.append(name);
    problems.append(optionProblem(name, value, known[name][QLatin1String("type")].toString(),
                                  operation[QLatin1String("selectable")].toArray()));
  }
  for (const QString& name : known.keys()) {
    if (known[name][QLatin1String("required")].toBool() && !seen.contains(name)) {
      problems.append(QStringLiteral("missing option %1").arg(name));
    }
  }
  if (!consistency.isEmpty() && consistency != "eventual") {
    problems.append(QStringLiteral("ConsistencyLevel is %1").arg(QString::fromLatin1(consistency)));
  }
  if (seen.contains(QLatin1String("$search")) && consistency.isEmpty()) {
    problems.append(QStringLiteral("$search without ConsistencyLevel"));
  }
  return problems;
}

QStringList GraphContract::bodyProblems(const QJsonObject& operation, const http::HttpRequest& request) {
  const QJsonObject expected = operation[QLatin1String("request")].toObject();
  if (expected.isEmpty()) {
    return request.body.isEmpty() ? QStringList() : QStringList{QStringLiteral("a body where none is described")};
  }
  if (request.body.isEmpty()) {
    return expected[QLatin1String("required")].toBool() ? QStringList{QStringLiteral("no body")} : QStringList();
  }
  if (!http::headerValue(request.headers, "Content-Type").startsWith("application/json")) {
    return {QStringLiteral("a body without Content-Type: application/json")};
  }
  const QJsonDocument body = QJsonDocument::fromJson(request.body);
  if (!body.isObject()) {
    return {QStringLiteral("the body is no JSON object")};
  }
  QStringList problems{schemaProblem(nameOf(operation), expected[QLatin1String("schema")], body.object())};
  if (operation[QLatin1String("path")].toString() == QLatin1String("/$batch")) {
    QStringList ids;
    for (const QJsonValue& item : body[QLatin1String("requests")].toArray()) {
      ids.append(item[QLatin1String("id")].toString().toLower());
      problems += problemsOf(itemRequest(item.toObject(), request.url));
    }
    if (ids.removeDuplicates() > 0) {
      problems.append(QStringLiteral("an id occurs twice in a batch"));
    }
  }
  return problems;
}

QStringList GraphContract::replyProblems(const QJsonObject& operation, const http::HttpReply& reply) {
  const QJsonObject described = operation[QLatin1String("responses")].toObject();
  const QString status = QString::number(reply.status);
  const bool isError = reply.status >= 400;
  // What is not described at all is refused with the error that all operations share.
  const QJsonValue expected = described.contains(status) ? described[status]
                              : isError ? m_operations.first()[QLatin1String("responses")][QLatin1String("default")]
                                        : QJsonValue();
  if (!expected.isObject()) {
    return {QStringLiteral("status %1 is not described").arg(status)};
  }
  QStringList problems;
  if (isError && reply.header("request-id").isEmpty()) {
    problems.append(QStringLiteral("an error without request-id"));
  }
  const QString type = expected[QLatin1String("type")].toString();
  if (type.isEmpty()) {
    return problems + (reply.body.isEmpty() ? QStringList() : QStringList{QStringLiteral("an answer with a body")});
  }
  if (contentTypeOf(reply) != type) {
    problems.append(QStringLiteral("Content-Type is %1, not %2").arg(contentTypeOf(reply), type));
  }
  const bool isText = type == QLatin1String("text/plain");
  const QJsonDocument body = QJsonDocument::fromJson(isText ? "[" + reply.body + "]" : reply.body);
  if (isText ? body.array().size() != 1 : !body.isObject()) {
    return problems << QStringLiteral("the answer is not %1").arg(type);
  }
  const QJsonValue value = isText ? body[0] : QJsonValue(body.object());
  const QString key = nameOf(operation) + u' ' + (described.contains(status) ? status : QStringLiteral("default"));
  problems.append(schemaProblem(key, expected[QLatin1String("schema")], value));
  return problems;
}

QStringList GraphContract::batchProblems(const Exchange& exchange) {
  QMap<QString, QJsonObject> answers;
  for (const QJsonValue& answer : QJsonDocument::fromJson(exchange.reply.body)[QLatin1String("responses")].toArray()) {
    answers.insert(answer[QLatin1String("id")].toString(), answer.toObject());
  }
  QStringList problems;
  const QJsonArray requests = QJsonDocument::fromJson(exchange.request.body)[QLatin1String("requests")].toArray();
  for (const QJsonValue& item : requests) {
    const QString id = item[QLatin1String("id")].toString();
    if (!answers.contains(id)) {
      problems.append(QStringLiteral("no answer to request %1 of the batch").arg(id));
      continue;
    }
    problems += problemsOf({itemRequest(item.toObject(), exchange.request.url), itemReply(answers[id])});
  }
  if (answers.size() != requests.size()) {
    problems.append(QStringLiteral("%1 answers to %2 requests").arg(answers.size()).arg(requests.size()));
  }
  return problems;
}

QString GraphContract::schemaProblem(const QString& key, const QJsonValue& schema, const QJsonValue& value) {
  if (!m_schemas.contains(key)) {
    m_schemas.insert(key, std::make_shared<JsonSchema>(schema, m_definitions));
  }
  return m_schemas[key]->problemOf(value);
}

}  // namespace usher::test
