// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "contract/json_schema.h"

#include <QJsonArray>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace usher::test {

using valijson::adapters::QtJsonAdapter;

struct JsonSchema::Compiled {
  valijson::Schema schema;
};

JsonSchema::JsonSchema(const QJsonValue& schema, const QJsonObject& definitions)
    : m_compiled(std::make_unique<Compiled>()) {
  const QJsonValue root =
      QJsonObject{{QStringLiteral("definitions"), definitions}, {QStringLiteral("allOf"), QJsonArray{schema}}};
  valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(QtJsonAdapter(root), m_compiled->schema);
}

JsonSchema::~JsonSchema() = default;

QString JsonSchema::problemOf(const QJsonValue& value) const {
  valijson::ValidationResults results;
  if (valijson::Validator(valijson::Validator::kStrongTypes)
          .validate(m_compiled->schema, QtJsonAdapter(value), &results)) {
    return {};
  }
  valijson::ValidationResults::Error error;
  results.popError(error);
  std::string text;
  for (const std::string& part : error.context) {
    text += part;
  }
  return QString::fromStdString(text + ": " + error.description);
}

}  // namespace usher::test
