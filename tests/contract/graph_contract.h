// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <memory>

#include "contract/json_schema.h"
#include "support/recording_transport.h"

namespace usher::test {

/// Microsoft's description of the Graph calls, as openapi_to_schema.py makes it: tells what is wrong with a request or
/// an answer. Items of a $batch are checked as if they had been sent alone.
class GraphContract {
 public:
  /// Reads the file; isEmpty() when it is none.
  explicit GraphContract(const QString& file);

  bool isEmpty() const { return m_operations.isEmpty(); }

  QStringList problemsOf(const http::HttpRequest& request);
  /// Also looks at the answer; a request is not asked to be right when the answer is an error.
  QStringList problemsOf(const Exchange& exchange);

  /// "METHOD /path/template" of all operations, and of those that were checked with a successful answer.
  QStringList operations() const;
  QStringList answeredOperations() const { return m_answered.values(); }

 private:
  QJsonObject operationOf(const http::HttpRequest& request, QString* problem) const;
  QStringList queryProblems(const QJsonObject& operation, const http::HttpRequest& request) const;
  QStringList bodyProblems(const QJsonObject& operation, const http::HttpRequest& request);
  QStringList replyProblems(const QJsonObject& operation, const http::HttpReply& reply);
  QStringList batchProblems(const Exchange& exchange);
  QString schemaProblem(const QString& key, const QJsonValue& schema, const QJsonValue& value);

  QJsonObject m_definitions;
  QJsonArray m_operations;
  QMap<QString, std::shared_ptr<JsonSchema>> m_schemas;
  QSet<QString> m_answered;
};

}  // namespace usher::test
