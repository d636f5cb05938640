// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace usher::tour {

/// Reads the practice tenant by plain HTTP, past everything that Usher itself uses, and answers what really is so
/// there.
class PracticeReader {
 public:
  explicit PracticeReader(QUrl reader);

  /// Whose world is read from now on; empty: the first organisation's.
  void setTenant(const QString& tenant) { m_tenant = tenant; }
  /// Reads the whole world anew. False when it cannot be read.
  bool read();

  bool hasEnterpriseApp(const QString& appId) const;
  /// Whether the whole organisation granted `scope` (a delegated scope, or an application permission) to the app.
  bool isGranted(const QString& appId, const QString& scope, bool application) const;
  bool hasAnyGrant(const QString& appId) const;
  bool assignmentRequired(const QString& appId) const;
  QStringList ownerIds(const QString& appId) const;
  /// Principal ids of people and groups assigned to the app.
  QStringList assignedIds(const QString& appId) const;
  QString tenantId() const;
  /// The object id of the person with this user name, or empty.
  QString userId(const QString& userName) const;

 private:
  QJsonObject servicePrincipal(const QString& appId) const;

  QUrl m_reader;
  QString m_tenant;
  QNetworkAccessManager m_network;
  QJsonObject m_world;
};

}  // namespace usher::tour
