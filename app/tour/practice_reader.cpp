// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/practice_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <memory>

#include "app/tour/waiting.h"

namespace usher::tour {

namespace {

QList<QJsonObject> objectsOf(const QJsonObject& world, const char* name) {
  QList<QJsonObject> objects;
  for (const QJsonValue& value : world.value(QLatin1String(name)).toObject()) {
    objects.append(value.toObject());
  }
  return objects;
}

QString textOf(const QJsonObject& object, const char* name) {
  return object.value(QLatin1String(name)).toString();
}

QStringList textsOf(const QJsonObject& object, const char* name) {
  QStringList texts;
  for (const QJsonValue& value : object.value(QLatin1String(name)).toArray()) {
    texts.append(value.toString());
  }
  return texts;
}

}  // namespace

PracticeReader::PracticeReader(QUrl reader) : m_reader(std::move(reader)) {
  m_network.setProxy(QNetworkProxy::NoProxy);
}

bool PracticeReader::read() {
  QUrl address = m_reader;
  address.setPath(QStringLiteral("/world"));
  if (!m_tenant.isEmpty()) {
    address.setQuery(QStringLiteral("tenant=") + m_tenant);
  }
  const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(address)));
  waitUntil([&reply] { return reply->isFinished(); });
  if (reply->error() != QNetworkReply::NoError) {
    return false;
  }
  m_world = QJsonDocument::fromJson(reply->readAll()).object();
  return !m_world.isEmpty();
}

QJsonObject PracticeReader::servicePrincipal(const QString& appId) const {
  for (const QJsonObject& principal : objectsOf(m_world, "servicePrincipals")) {
    if (textOf(principal, "appId") == appId) {
      return principal;
    }
  }
  return {};
}

bool PracticeReader::hasEnterpriseApp(const QString& appId) const {
  return !servicePrincipal(appId).isEmpty();
}

bool PracticeReader::isGranted(const QString& appId, const QString& scope, bool application) const {
  const QString id = textOf(servicePrincipal(appId), "id");
  if (!application) {
    for (const QJsonObject& grant : objectsOf(m_world, "grants")) {
      if (textOf(grant, "clientId") == id && textOf(grant, "principalId").isEmpty() &&
          textsOf(grant, "scopes").contains(scope)) {
        return true;
      }
    }
    return false;
  }
  QString roleId;
  for (const QJsonValue& role : m_world.value(QLatin1String("graphAppRoles")).toArray()) {
    if (textOf(role.toObject(), "value") == scope) {
      roleId = textOf(role.toObject(), "id");
    }
  }
  for (const QJsonObject& assignment : objectsOf(m_world, "assignments")) {
    if (textOf(assignment, "principalId") == id && textOf(assignment, "appRoleId") == roleId) {
      return true;
    }
  }
  return false;
}

bool PracticeReader::hasAnyGrant(const QString& appId) const {
  const QString id = textOf(servicePrincipal(appId), "id");
  for (const QJsonObject& grant : objectsOf(m_world, "grants")) {
    if (!id.isEmpty() && textOf(grant, "clientId") == id) {
      return true;
    }
  }
  return false;
}

bool PracticeReader::assignmentRequired(const QString& appId) const {
  return servicePrincipal(appId).value(QLatin1String("appRoleAssignmentRequired")).toBool();
}

QStringList PracticeReader::ownerIds(const QString& appId) const {
  return textsOf(servicePrincipal(appId), "ownerIds");
}

QStringList PracticeReader::assignedIds(const QString& appId) const {
  QStringList ids;
  const QString id = textOf(servicePrincipal(appId), "id");
  for (const QJsonObject& assignment : objectsOf(m_world, "assignments")) {
    if (!id.isEmpty() && textOf(assignment, "resourceId") == id) {
      ids.append(textOf(assignment, "principalId"));
    }
  }
  return ids;
}

QString PracticeReader::tenantId() const {
  return textOf(m_world, "tenantId");
}

QString PracticeReader::userId(const QString& userName) const {
  for (const QJsonObject& user : objectsOf(m_world, "users")) {
    if (textOf(user, "userPrincipalName") == userName) {
      return textOf(user, "id");
    }
  }
  return {};
}

}  // namespace usher::tour
