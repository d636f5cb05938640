// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "demo/table.h"

namespace usher::demo {

// One list of fields per type, `fields(visitor, value)`, serves both directions: JsonWriter and JsonReader visit it.

/// Turns a value with a `fields()` function into a JSON object.
class JsonWriter {
 public:
  QJsonObject object;

  void operator()(const char* name, const QString& value) { object.insert(QLatin1String(name), value); }
  void operator()(const char* name, bool value) { object.insert(QLatin1String(name), value); }
  void operator()(const char* name, int value) { object.insert(QLatin1String(name), value); }
  void operator()(const char* name, const QStringList& value) {
    object.insert(QLatin1String(name), QJsonArray::fromStringList(value));
  }
  void operator()(const char* name, const QDateTime& value) {
    object.insert(QLatin1String(name), value.toUTC().toString(Qt::ISODateWithMs));
  }
  template <typename T>
  void operator()(const char* name, const QList<T>& values) {
    QJsonArray array;
    for (const T& value : values) {
      array.append(written(value));
    }
    object.insert(QLatin1String(name), array);
  }
  template <typename T>
  void operator()(const char* name, const QMap<QString, T>& values) {
    QJsonObject map;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
      map.insert(it.key(), written(it.value()));
    }
    object.insert(QLatin1String(name), map);
  }
  template <typename T>
  void operator()(const char* name, const Table<T>& values) {
    (*this)(name, values.map());
  }

 private:
  template <typename T>
  static QJsonObject written(const T& value) {
    JsonWriter inner;
    fields(inner, value);
    return inner.object;
  }
};

/// Fills a value from such an object. A field that is absent keeps its default; one of the wrong type clears `good`.
class JsonReader {
 public:
  explicit JsonReader(QJsonObject source) : m_object(std::move(source)) {}
  bool good = true;

  void operator()(const char* name, QString& value) {
    if (const QJsonValue json = found(name, QJsonValue::String); !json.isUndefined()) {
      value = json.toString();
    }
  }
  void operator()(const char* name, bool& value) {
    if (const QJsonValue json = found(name, QJsonValue::Bool); !json.isUndefined()) {
      value = json.toBool();
    }
  }
  void operator()(const char* name, int& value) {
    if (const QJsonValue json = found(name, QJsonValue::Double); !json.isUndefined()) {
      value = json.toInt();
    }
  }
  void operator()(const char* name, QStringList& value) {
    if (const QJsonValue json = found(name, QJsonValue::Array); !json.isUndefined()) {
      value.clear();
      for (const QJsonValue& item : json.toArray()) {
        good = good && item.isString();
        value.append(item.toString());
      }
    }
  }
  void operator()(const char* name, QDateTime& value) {
    QString text;
    (*this)(name, text);
    value = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
    good = good && (text.isEmpty() || value.isValid());
  }
  template <typename T>
  void operator()(const char* name, QList<T>& values) {
    values.clear();
    for (const QJsonValue& item : found(name, QJsonValue::Array).toArray()) {
      values.append(read<T>(item));
    }
  }
  template <typename T>
  void operator()(const char* name, QMap<QString, T>& values) {
    const QJsonObject map = found(name, QJsonValue::Object).toObject();
    values.clear();
    for (auto it = map.begin(); it != map.end(); ++it) {
      values.insert(it.key(), read<T>(it.value()));
    }
  }
  template <typename T>
  void operator()(const char* name, Table<T>& values) {
    QMap<QString, T> map;
    (*this)(name, map);
    values = std::move(map);
  }

 private:
  QJsonValue found(const char* name, QJsonValue::Type type) {
    const QJsonValue json = m_object.value(QLatin1String(name));
    good = good && (json.isUndefined() || json.type() == type);
    return json.type() == type ? json : QJsonValue(QJsonValue::Undefined);
  }
  template <typename T>
  T read(const QJsonValue& json) {
    JsonReader inner(json.toObject());
    T value;
    fields(inner, value);
    good = good && json.isObject() && inner.good;
    return value;
  }

  QJsonObject m_object;
};

}  // namespace usher::demo
