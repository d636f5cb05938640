// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <memory>

#include "base/clock.h"
#include "flow/change.h"
#include "graph/assignments.h"

namespace usher::flow {

/// Who is assigned to an enterprise app, as a target of changes; `targetId` of a change is the principal's object id.
/// Several portions go at once, each when the client's WriteQueue gives it a turn.
class AssignmentsTarget final : public ChangeTarget {
 public:
  AssignmentsTarget(graph::GraphClient& client, Clock& clock, QString appObjectId);

  static Change addition(const QString& principalId, const QString& name, const QString& roleId);
  static Change removal(const graph::Assignment& assignment);
  static QString roleOf(const Change& change);
  /// The assignment that an addition made, of ChangeOutcome::made; empty where it is not known.
  static QString assignmentIdOf(const QJsonObject& made);

  int lanes() const override;
  Pending<void> turn(int count) override;
  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;
  QString requestIdOf(const Change& change) const override;
  QJsonObject madeBy(const Change& change) const override;

 private:
  graph::GraphClient& m_client;
  Clock& m_clock;
  QString m_appObjectId;
  /// What was written, by action, principal and role; answers may come after this object died.
  std::shared_ptr<QHash<QString, graph::WrittenAssignment>> m_written =
      std::make_shared<QHash<QString, graph::WrittenAssignment>>();
};

}  // namespace usher::flow
