// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "profile/profile_resources.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::profile {

namespace {

using valijson::adapters::QtJsonAdapter;

/// The subschema for one step of a pointer below `node`; references and the branches of "if" are looked through.
QJsonObject subschema(const QJsonObject& root, const QJsonObject& node, const QString& step) {
  if (const QString reference = node.value(u"$ref"_s).toString(); !reference.isEmpty()) {
    const QString name = reference.section(u'/', -1);
    return subschema(root, root.value(u"definitions"_s).toObject().value(name).toObject(), step);
  }
  if (const QJsonObject named = node.value(u"properties"_s).toObject(); named.contains(step)) {
    return named.value(step).toObject();
  }
  for (const QString& branch : {u"items"_s, u"additionalProperties"_s}) {
    if (node.value(branch).isObject()) {
      return node.value(branch).toObject();
    }
  }
  return node.contains(u"else"_s) ? subschema(root, node.value(u"else"_s).toObject(), step) : QJsonObject();
}

QString descriptionOf(const QJsonObject& root, const QJsonObject& node) {
  const QString reference = node.value(u"$ref"_s).toString();
  const QJsonObject target =
      reference.isEmpty() ? node
                          : root.value(u"definitions"_s).toObject().value(reference.section(u'/', -1)).toObject();
  return target.value(u"description"_s).toString();
}

QString expectedAt(const QStringList& path) {
  const QJsonObject root = profileSchema();
  QJsonObject node = root;
  for (const QString& step : path) {
    node = subschema(root, node, step);
  }
  return descriptionOf(root, node);
}

/// valijson names a place as "<root>", "[integrations]", "[0]".
QStringList pathOf(const valijson::ValidationResults::Error& error) {
  QStringList path;
  for (const std::string& part : error.context) {
    const QString text = QString::fromStdString(part);
    if (text.startsWith(u'[')) {
      path.append(text.mid(1, text.size() - 2));
    }
  }
  return path;
}

/// The key a message of valijson ends with, in quotes.
QString quotedKey(const QString& message) {
  const qsizetype start = message.indexOf(u": '"_s);
  const qsizetype from = start < 0 ? message.indexOf(u'\'') + 1 : start + 3;
  return message.mid(from, message.lastIndexOf(u'\'') - from);
}

QString pointerTo(const QStringList& path) {
  QString pointer;
  for (const QString& step : path) {
    pointer = deeper(pointer, step);
  }
  return pointer;
}

ProfileProblem problemFrom(const valijson::ValidationResults::Error& error) {
  const QString message = QString::fromStdString(error.description);
  QStringList path = pathOf(error);
  if (message.startsWith(u"Missing required"_s)) {
    path.append(quotedKey(message));
    return {u"schema"_s, pointerTo(path), u"missing; expected "_s + expectedAt(path)};
  }
  if (message.contains(u"additionalProperties"_s)) {
    path.append(quotedKey(message));
    return {u"schema"_s, pointerTo(path), u"unknown key; expected no such key here"_s};
  }
  return {u"schema"_s, pointerTo(path), u"expected "_s + expectedAt(path)};
}

}  // namespace

QJsonObject profileSchema() {
  linkProfileResources();
  QFile file(u":/profiles/profile.schema.json"_s);
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<ProfileProblem> schemaProblem(const QJsonObject& document) {
  const QJsonValue schemaValue(profileSchema());
  const QJsonValue documentValue(document);
  valijson::Schema schema;
  valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(QtJsonAdapter(schemaValue), schema);
  valijson::ValidationResults results;
  valijson::Validator(valijson::Validator::kStrongTypes).validate(schema, QtJsonAdapter(documentValue), &results);
  valijson::ValidationResults::Error first;
  // The innermost error comes first; those after it only say that what contains it is wrong, too.
  return results.popError(first) ? std::optional(problemFrom(first)) : std::nullopt;
}

}  // namespace usher::profile
