// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/change.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

/// Enterprise apps to delete, as a target of changes; `before` of a change holds the application id. Deleting one takes
/// its grants and assignments with it.
class RemovalTarget final : public ChangeTarget {
 public:
  explicit RemovalTarget(graph::GraphClient& client);

  static Change removal(const graph::EnterpriseApp& app);

  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;

 private:
  Pending<bool> isGone(const Change& change);

  graph::GraphClient& m_client;
};

}  // namespace usher::flow
