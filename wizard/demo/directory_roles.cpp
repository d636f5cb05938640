// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/directory_roles.h"

#include <QUuid>

#include "demo/seed_data.h"

namespace usher::demo {

QString DirectoryRole::idIn(const QString& tenantId) const {
  return QUuid::createUuidV5(QUuid(tenantId), templateId).toString(QUuid::WithoutBraces);
}

const QList<DirectoryRole>& directoryRoles() {
  static const QList<DirectoryRole> roles = [] {
    QList<DirectoryRole> read;
    const QJsonArray rows = seedData(QStringLiteral("directory-roles")).array();
    for (const QJsonValue& row : rows) {
      read.append({row[QLatin1String("template")].toString(), row[QLatin1String("name")].toString(),
                   row[QLatin1String("description")].toString()});
    }
    return read;
  }();
  return roles;
}

const DirectoryRole* directoryRoleOf(const QString& templateId) {
  for (const DirectoryRole& known : directoryRoles()) {
    if (known.templateId == templateId) {
      return &known;
    }
  }
  return nullptr;
}

}  // namespace usher::demo
