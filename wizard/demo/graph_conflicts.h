// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

#include "demo/graph_problem.h"
#include "demo/scenario.h"

namespace usher::demo {

/// Writes to one service principal that collide: a request is at work until its reply has arrived, and of the writes of
/// another request that comes meanwhile some are refused with Directory_ConcurrencyViolation, the same ones each time.
/// The items of one batch never collide with each other.
class GraphConflicts {
 public:
  /// `scenario` must outlive it.
  explicit GraphConflicts(const Scenario& scenario) : m_scenario(scenario) {}

  /// The outermost request with that number is about to write to the service principal: why that fails, if it does.
  std::optional<GraphProblem> meeting(int request, const QString& servicePrincipal, const QDateTime& now);

 private:
  struct Work {
    int request = 0;
    QDateTime until;
  };

  bool collides(qsizetype others);

  const Scenario& m_scenario;
  QHash<QString, QList<Work>> m_atWork;
  quint64 m_writes = 0;
};

/// The service principal that a write to `path` (below the version root) changes; empty where it changes none.
QString changedServicePrincipal(const QString& path);

}  // namespace usher::demo
