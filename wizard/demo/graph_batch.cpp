// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_batch.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace usher::demo {

namespace {

constexpr qsizetype mostItems = 20;

struct BatchStep {
  QString id;
  Request request;
  QStringList dependsOn;
};

GraphProblem invalidBatch(const QString& why) {
  return badSyntax(QStringLiteral("Invalid batch payload format. ") + why);
}

Outcome<BatchStep> stepFrom(const QJsonObject& item, const Request& batch, const QString& root) {
  BatchStep step;
  step.id = item.value(QLatin1String("id")).toString();
  const QString method = item.value(QLatin1String("method")).toString().toUpper();
  QString url = item.value(QLatin1String("url")).toString();
  if (step.id.isEmpty() || method.isEmpty() || url.isEmpty()) {
    return refuse(invalidBatch(QStringLiteral("Every request needs id, method and url.")));
  }
  if (url.contains(QLatin1String("://")) || url.contains(QLatin1String("$batch"))) {
    return refuse(
        invalidBatch(QStringLiteral("The url of request '%1' is not relative to the version root.").arg(step.id)));
  }
  if (!url.startsWith(QLatin1Char('/'))) {
    url.prepend(QLatin1Char('/'));
  }
  step.request.method = method.toLatin1();
  step.request.url = QUrl(root + url);
  step.request.headers.emplaceBack("Authorization", batch.header("Authorization"));
  const QJsonObject headers = item.value(QLatin1String("headers")).toObject();
  for (auto it = headers.begin(); it != headers.end(); ++it) {
    step.request.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toLatin1());
  }
  const bool writes = method == QLatin1String("POST") || method == QLatin1String("PATCH");
  if (writes && (!item.value(QLatin1String("body")).isObject() || step.request.header("Content-Type").isEmpty())) {
    return refuse(
        badSyntax(QStringLiteral("Write request id : %1 does not contain Content-Type header or body.").arg(step.id)));
  }
  if (item.contains(QLatin1String("body"))) {
    step.request.body = QJsonDocument(item.value(QLatin1String("body")).toObject()).toJson(QJsonDocument::Compact);
  }
  for (const QJsonValue& id : item.value(QLatin1String("dependsOn")).toArray()) {
    step.dependsOn.append(id.toString().toLower());
  }
  return step;
}

Outcome<QList<BatchStep>> stepsFrom(const Request& batch, const QString& root) {
  const QJsonDocument json = QJsonDocument::fromJson(batch.body);
  if (!json.isObject() || !json[QLatin1String("requests")].isArray()) {
    return refuse(invalidBatch(QStringLiteral("It must be a JSON object with an array named 'requests'.")));
  }
  const QJsonArray items = json[QLatin1String("requests")].toArray();
  if (items.isEmpty() || items.size() > mostItems) {
    return refuse({400, QStringLiteral("MaximumValueExceeded"),
                   QStringLiteral("Number of batch request steps must be between 1 and %1.").arg(mostItems)});
  }
  QList<BatchStep> steps;
  QStringList ids;
  for (const QJsonValue& item : items) {
    const auto step = stepFrom(item.toObject(), batch, root);
    if (!step) {
      return refuse(step.error());
    }
    if (ids.contains(step->id.toLower())) {
      return refuse(badSyntax(QStringLiteral("Request Id : %1 has to be unique in a batch.").arg(step->id)));
    }
    ids.append(step->id.toLower());
    steps.append(*step);
  }
  for (const BatchStep& step : std::as_const(steps)) {
    for (const QString& id : step.dependsOn) {
      if (!ids.contains(id) || id == step.id.toLower()) {
        return refuse(
            badSyntax(QStringLiteral("Request Id : %1 depends on '%2', which is not in the batch.").arg(step.id, id)));
      }
    }
  }
  return steps;
}

Reply failedDependency() {
  return Reply::json(
      424, {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), QStringLiteral("FailedDependency")},
                         {QStringLiteral("message"),
                          QStringLiteral("Request was not executed because a request it depends on failed.")}}}});
}

QJsonObject itemJson(const QString& id, const Reply& reply) {
  QJsonObject headers{{QStringLiteral("Cache-Control"), QStringLiteral("no-cache")}};
  for (const auto& [name, value] : reply.headers) {
    headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
  }
  QJsonObject json{
      {QStringLiteral("id"), id}, {QStringLiteral("status"), reply.status}, {QStringLiteral("headers"), headers}};
  if (const QJsonDocument body = QJsonDocument::fromJson(reply.body); body.isObject()) {
    json.insert(QStringLiteral("body"), body.object());
  } else if (!reply.body.isEmpty()) {
    json.insert(QStringLiteral("body"), reply.body.toInt());
  }
  return json;
}

// Runs every step whose dependencies are done, round after round; what is left then depends on itself.
bool runSteps(const QList<BatchStep>& steps, QMap<QString, Reply>& replies,
              const std::function<Reply(const Request&)>& answer) {
  for (qsizetype before = -1; before != replies.size();) {
    before = replies.size();
    for (const BatchStep& step : steps) {
      const auto& needed = step.dependsOn;
      const bool ready =
          std::all_of(needed.begin(), needed.end(), [&replies](const QString& id) { return replies.contains(id); });
      if (!ready || replies.contains(step.id.toLower())) {
        continue;
      }
      const bool failed = std::any_of(needed.begin(), needed.end(),
                                      [&replies](const QString& id) { return replies.value(id).status >= 400; });
      replies.insert(step.id.toLower(), failed ? failedDependency() : answer(step.request));
    }
  }
  return replies.size() == steps.size();
}

}  // namespace

Outcome<Reply> answerBatch(const Request& batch, const QString& root,
                           const std::function<Reply(const Request& item)>& answer) {
  const auto steps = stepsFrom(batch, root);
  if (!steps) {
    return refuse(steps.error());
  }
  QMap<QString, Reply> replies;
  if (!runSteps(*steps, replies, answer)) {
    return refuse(badSyntax(QStringLiteral("The dependsOn of the batch form a circle.")));
  }
  QList<BatchStep> shuffled = *steps;
  std::sort(shuffled.begin(), shuffled.end(), [](const BatchStep& left, const BatchStep& right) {
    const auto rank = [](const QString& id) {
      return QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    };
    return rank(left.id) < rank(right.id);
  });
  QJsonArray responses;
  for (const BatchStep& step : std::as_const(shuffled)) {
    responses.append(itemJson(step.id, replies.value(step.id.toLower())));
  }
  return Reply::json(200, {{QStringLiteral("responses"), responses}});
}

}  // namespace usher::demo
