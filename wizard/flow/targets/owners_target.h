// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <memory>

#include "flow/change.h"
#include "graph/owners.h"

namespace usher::flow {

/// The owners of an enterprise app as a target of changes; `targetId` of a change is the person's object id.
class OwnersTarget final : public ChangeTarget {
 public:
  OwnersTarget(graph::GraphClient& client, QString appObjectId);

  static Change change(bool add, const QString& personId, const QString& personName);

  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  /// One request after the other: parallel writes to one object conflict at Microsoft. After an addition that failed
  /// nobody is removed any more, so that the app does not end without an owner.
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;
  QString requestIdOf(const Change& change) const override;

 private:
  using RequestIds = QHash<QString, QString>;

  graph::GraphClient& m_client;
  std::shared_ptr<RequestIds> m_requestIds = std::make_shared<RequestIds>();  ///< By action and person.
  QString m_appObjectId;
};

}  // namespace usher::flow
