// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <memory>

#include "flow/change.h"
#include "flow/steps/properties_step.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

/// The enterprise app's three switches as a target of changes; a change is made by change().
class PropertiesTarget final : public ChangeTarget {
 public:
  PropertiesTarget(graph::GraphClient& client, QString appId);

  static Change change(const graph::EnterpriseApp& app, Property property, bool wanted);
  static bool valueOf(const graph::EnterpriseApp& app, Property property);
  /// What a change, or one in the journal, sets; and from what to what.
  static Property propertyOf(const Change& change);
  static bool valueBefore(const Change& change);
  static bool valueAfter(const Change& change);

  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  /// One PATCH for all of them; each has its outcome.
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;
  QString requestIdOf(const Change& change) const override;

 private:
  graph::GraphClient& m_client;
  QString m_appId;
  std::shared_ptr<QHash<QString, QString>> m_requestIds =
      std::make_shared<QHash<QString, QString>>();  ///< By the setting's name.
};

}  // namespace usher::flow
