// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/json_reader.h"

#include <QJsonDocument>
#include <algorithm>

namespace usher::graph {

namespace {

constexpr int deepest = 32;

bool isTooDeep(const QByteArray& json) {
  int depth = 0;
  bool inString = false;
  for (qsizetype i = 0; i < json.size(); ++i) {
    const char c = json.at(i);
    if (inString) {
      if (c == '\\') {
        ++i;
      } else if (c == '"') {
        inString = false;
      }
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      if (++depth > deepest) {
        return true;
      }
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

bool isIdCharacter(QChar c) {
  const char16_t u = c.unicode();
  return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'_' ||
         u == u'=' || u == u'.';
}

bool isId(const QString& text) {
  return !text.isEmpty() && text.size() <= 200 && std::all_of(text.begin(), text.end(), isIdCharacter) &&
         text.count(u'.') != text.size();
}

}  // namespace

Result<QJsonObject> parsedObject(const QByteArray& body) {
  if (isTooDeep(body)) {
    return fail(Failure::Kind::BadReply, QStringLiteral("depth"));
  }
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(body, &error);
  if (!document.isObject()) {
    return fail(Failure::Kind::BadReply, QStringLiteral("json"),
                QStringLiteral("%1 at %2").arg(error.errorString()).arg(error.offset));
  }
  return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString pointer)
    : m_object(std::move(object)), m_pointer(std::move(pointer)), m_wrong(std::make_shared<QString>()) {}

QString JsonReader::id(const QString& key) const {
  const QString value = m_object.value(key).toString();
  if (!isId(value)) {
    refuse(key);
    return {};
  }
  return value;
}

QString JsonReader::text(const QString& key) const {
  const QJsonValue value = m_object.value(key);
  if (!value.isString()) {
    refuse(key);
  }
  return value.toString();
}

QString JsonReader::textOrEmpty(const QString& key) const {
  const QJsonValue value = m_object.value(key);
  return value.isNull() || value.isUndefined() ? QString() : text(key);
}

QStringList JsonReader::textsOrEmpty(const QString& key) const {
  QStringList all;
  const QJsonArray array = arrayOrEmpty(key);
  for (qsizetype i = 0; i < array.size(); ++i) {
    if (!array.at(i).isString()) {
      refuseAt(pointerOf(key) + u'/' + QString::number(i));
    }
    all.append(array.at(i).toString());
  }
  return all;
}

std::optional<bool> JsonReader::flagIfPresent(const QString& key) const {
  const QJsonValue value = m_object.value(key);
  if (value.isBool()) {
    return value.toBool();
  }
  if (!value.isNull() && !value.isUndefined()) {
    refuse(key);
  }
  return {};
}

QDateTime JsonReader::timeOrInvalid(const QString& key) const {
  const QString text = textOrEmpty(key);
  const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!text.isEmpty() && !time.isValid()) {
    refuse(key);
  }
  return time.toUTC();
}

void JsonReader::refuse(const QString& key) const {
  refuseAt(pointerOf(key));
}

QJsonArray JsonReader::arrayOrEmpty(const QString& key) const {
  const QJsonValue value = m_object.value(key);
  if (!value.isArray() && !value.isNull() && !value.isUndefined()) {
    refuse(key);
  }
  return value.toArray();
}

JsonReader JsonReader::inner(const QJsonValue& value, const QString& pointer) const {
  if (!value.isObject()) {
    refuseAt(pointer);
  }
  JsonReader reader(value.toObject(), pointer);
  reader.m_wrong = m_wrong;
  return reader;
}

QString JsonReader::pointerOf(const QString& key) const {
  return m_pointer + u'/' + QString(key).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

void JsonReader::refuseAt(const QString& pointer) const {
  if (m_wrong->isNull()) {
    *m_wrong = pointer;
  }
}

}  // namespace usher::graph
