// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <utility>

#include "base/result.h"

namespace usher::graph {

/// The JSON object in `body`. BadReply with the code "json" when it is none, "depth" when it nests deeper than 32.
Result<QJsonObject> parsedObject(const QByteArray& body);

/// Reads typed members out of a JSON object. It keeps the pointer (RFC 6901) of the first member that is not what the
/// protocol promises; result() turns that into BadReply with the pointer as code. Copies and readers of inner objects
/// share it.
class JsonReader {
 public:
  explicit JsonReader(QJsonObject object, QString pointer = {});

  /// An object id, safe to be put in a path: 1 to 200 letters, digits and "-_=.", not only dots.
  QString id(const QString& key) const;
  QString text(const QString& key) const;
  /// Null and absent are empty, as where a token may not read the member.
  QString textOrEmpty(const QString& key) const;
  QStringList textsOrEmpty(const QString& key) const;
  std::optional<bool> flagIfPresent(const QString& key) const;
  QDateTime timeOrInvalid(const QString& key) const;

  /// read(JsonReader) for each object of the array `key`; null and absent are empty.
  template <typename Read>
  auto items(const QString& key, Read read) const {
    return itemsOf(arrayOrEmpty(key), pointerOf(key), read);
  }

  /// read(JsonReader) for each object of `array`, which stands at `pointer`.
  template <typename Read>
  auto itemsOf(const QJsonArray& array, const QString& pointer, Read read) const {
    QList<std::invoke_result_t<Read, const JsonReader&>> all;
    all.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
      all.append(read(inner(array.at(i), pointer + u'/' + QString::number(i))));
    }
    return all;
  }

  /// Notes that `key` is wrong, for rules that only the caller knows.
  void refuse(const QString& key) const;

  template <typename T>
  Result<T> result(T value) const {
    if (!m_wrong->isNull()) {
      return fail(Failure::Kind::BadReply, *m_wrong);
    }
    return value;
  }

 private:
  QJsonArray arrayOrEmpty(const QString& key) const;
  JsonReader inner(const QJsonValue& value, const QString& pointer) const;
  QString pointerOf(const QString& key) const;
  void refuseAt(const QString& pointer) const;

  QJsonObject m_object;
  QString m_pointer;
  std::shared_ptr<QString> m_wrong;
};

/// read(JsonReader) of one object.
template <typename Read>
auto readObject(const QJsonObject& object, Read read) {
  const JsonReader reader(object);
  return reader.result(read(reader));
}

/// read(JsonReader) of each item of a collection; pointers begin with "/value".
template <typename Read>
auto readItems(const QJsonArray& array, Read read) {
  const JsonReader reader{QJsonObject()};
  return reader.result(reader.itemsOf(array, QStringLiteral("/value"), read));
}

/// read(JsonReader) of each item of one page of a collection, which must have "value".
template <typename Read>
auto readPage(const QJsonObject& page, Read read) {
  const QJsonValue items = page.value(QLatin1String("value"));
  return items.isArray()
             ? readItems(items.toArray(), read)
             : decltype(readItems(QJsonArray(), read))(fail(Failure::Kind::BadReply, QStringLiteral("/value")));
}

}  // namespace usher::graph
