// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "profile/profile_loader.h"

namespace usher::profile {

/// Profiles for tests: the shipped ones, and changed ones.
inline const QString shippedFolder = QStringLiteral(":/profiles");

inline QJsonObject shipped(const QString& id) {
  QFile file(installedProfileFile(id));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << id.toStdString();
  return QJsonDocument::fromJson(file.readAll()).object();
}

inline Result<ProductProfile> readChanged(const QJsonObject& document, bool allowPlaceholders = true) {
  return readProfile(QJsonDocument(document).toJson(), QStringLiteral("test.json"), shippedFolder, allowPlaceholders);
}

/// `in` with the value at a pointer ("a/0/b") replaced, or removed when `value` is undefined.
inline QJsonValue with(const QJsonValue& in, const QStringList& path, const QJsonValue& value) {
  if (path.isEmpty()) {
    return value;
  }
  const QStringList rest = path.mid(1);
  if (in.isArray()) {
    QJsonArray array = in.toArray();
    const int index = path.front().toInt();
    if (index == array.size()) {
      array.append(value);
    } else if (rest.isEmpty() && value.isUndefined()) {
      array.removeAt(index);
    } else {
      array.replace(index, with(array.at(index), rest, value));
    }
    return array;
  }
  QJsonObject object = in.toObject();
  if (rest.isEmpty() && value.isUndefined()) {
    object.remove(path.front());
  } else {
    object.insert(path.front(), with(object.value(path.front()), rest, value));
  }
  return object;
}

inline QJsonObject changed(const QJsonObject& document, const QString& pointer, const QJsonValue& value) {
  return with(document, pointer.split(u'/', Qt::SkipEmptyParts), value).toObject();
}

inline QJsonValue json(const char* text) {
  return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

inline QJsonObject withRealIds(QJsonObject document) {
  document =
      changed(document, QStringLiteral("/signIn/clientId"), QStringLiteral("6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42"));
  return changed(document, QStringLiteral("/integrations/0/application/clientId"),
                 QStringLiteral("0D5b3A4c-7a8f-4f0e-8a5b-3a6f7a1c9e10"));
}

}  // namespace usher::profile
