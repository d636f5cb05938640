// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <memory>

namespace usher::test {

/// A JSON Schema (draft 7), compiled.
class JsonSchema {
 public:
  /// `schema` may refer to "#/definitions/NAME".
  JsonSchema(const QJsonValue& schema, const QJsonObject& definitions);
  ~JsonSchema();

  /// What is wrong with `value` and where, or empty.
  QString problemOf(const QJsonValue& value) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> m_compiled;
};

}  // namespace usher::test
