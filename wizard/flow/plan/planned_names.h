// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "flow/plan/plan_difference.h"

namespace usher::flow {

/// Whom the names in a plan mean, at the indexes of its lists. Names with a problem have an empty id.
struct PlannedNames {
  struct Principal {
    QString id, name;

    bool operator==(const Principal&) const = default;
  };

  QList<Principal> present, absent, users, groups;
  QList<PlanProblem> problems;
};

/// Looks them up in Graph, all persons at once.
Pending<PlannedNames> plannedNames(SetUp& setUp, const Plan& plan, QObject* context,
                                   std::function<void(int done, int total)> progress);

}  // namespace usher::flow
