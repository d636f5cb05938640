// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <memory>

#include "flow/change.h"
#include "graph/assignments.h"
#include "graph/consent.h"
#include "graph/deleted_apps.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

/// What a removal takes from a tenant.
enum class Removable { TenantGrant, PersonGrant, ApplicationPermission, Assignment, App };

/// Enterprise apps and what belongs to them, to be taken away one by one, as a target of changes; and apps to be
/// brought back from the bin. Deleting an app takes its grants and assignments with it, and counts as done when the
/// grants are gone too.
class RemovalTarget final : public ChangeTarget {
 public:
  static inline const QString kind = QStringLiteral("removal");
  static inline const QString restoring = QStringLiteral("restore");  ///< The action of a restoration.

  explicit RemovalTarget(graph::GraphClient& client);

  static Change removal(const graph::EnterpriseApp& app);
  static Change removal(const graph::EnterpriseApp& app, const graph::DelegatedGrant& grant, const QString& name);
  static Change removal(const graph::EnterpriseApp& app, const graph::ApplicationGrant& grant, const QString& name);
  static Change removal(const graph::EnterpriseApp& app, const graph::Assignment& assignment);
  static Change restoration(const graph::DeletedApp& app);

  /// What a change, or one in the journal, takes away or brings back.
  static Removable whatOf(const QJsonObject& before);
  /// The application whose enterprise app it is, or belongs to.
  static QString appIdOf(const QJsonObject& before);

  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  /// One after the other. What makes the rest pointless, such as a sign-in that ended, leaves the rest unsent.
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;
  QString requestIdOf(const Change& change) const override;

 private:
  using There = QSet<QString>;

  Pending<There> stillThere(const QList<Change>& changes);
  Pending<There> grantsThere(const QString& app);
  Pending<There> permissionsThere(const QString& app);
  Pending<There> assignmentsThere(const QString& app);
  Pending<There> appThere(const QString& appId);
  Pending<QString> sendOne(const Change& change);

  graph::GraphClient& m_client;
  /// By action and target id; answers may come after this object died.
  std::shared_ptr<QHash<QString, QString>> m_requestIds = std::make_shared<QHash<QString, QString>>();
};

}  // namespace usher::flow
