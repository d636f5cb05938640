// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "flow/change.h"
#include "graph/assignments.h"

namespace usher::flow {

/// Who is assigned to an enterprise app, as a target of changes; `targetId` of a change is the principal's object id.
class AssignmentsTarget final : public ChangeTarget {
 public:
  AssignmentsTarget(graph::GraphClient& client, Clock& clock, QString appObjectId);

  static Change addition(const QString& principalId, const QString& name, const QString& roleId);
  static Change removal(const graph::Assignment& assignment);
  static QString roleOf(const Change& change);

  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;

 private:
  graph::GraphClient& m_client;
  Clock& m_clock;
  QString m_appObjectId;
};

}  // namespace usher::flow
