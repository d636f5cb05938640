// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace usher::test {

/// The shipped profile of Contreli, as JSON.
inline QJsonObject contreliJson() {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/resources/profiles/contreli.json"));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// `profile` with `changes` to its application and the rest of its only integration.
inline QJsonObject withApplication(QJsonObject profile, const QJsonObject& changes) {
  QJsonObject integration = profile.value(QLatin1String("integrations"))[0].toObject();
  QJsonObject application = integration.value(QLatin1String("application")).toObject();
  for (auto it = changes.begin(); it != changes.end(); ++it) {
    application.insert(it.key(), it.value());
  }
  integration.insert(QStringLiteral("application"), application);
  profile.insert(QStringLiteral("integrations"), QJsonArray{integration});
  return profile;
}

/// `profile` on another cloud, with the own browser as the first door and no logo, whose file is elsewhere.
inline QJsonObject onCloud(QJsonObject profile, const QJsonObject& cloud) {
  profile.insert(QStringLiteral("cloud"), cloud);
  QJsonObject vendor = profile.value(QLatin1String("vendor")).toObject();
  vendor.remove(QStringLiteral("logo"));
  profile.insert(QStringLiteral("vendor"), vendor);
  QJsonObject signIn = profile.value(QLatin1String("signIn")).toObject();
  signIn.insert(QStringLiteral("browser"), QStringLiteral("system"));
  profile.insert(QStringLiteral("signIn"), signIn);
  return profile;
}

inline bool writeJson(const QString& path, const QJsonObject& json) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0;
}

}  // namespace usher::test
