// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "demo/assignment_index.h"
#include "demo/exchange.h"
#include "demo/graph_conflicts.h"
#include "demo/graph_faults.h"
#include "demo/graph_quota.h"
#include "demo/graph_throttle.h"
#include "demo/people_index.h"
#include "demo/world.h"

namespace usher::demo {

/// The part of Microsoft Graph v1.0 that Usher calls: checks the token, its scopes and the person's roles or ownership
/// for every call, then reads or changes the world. Answers as Microsoft's service does, errors, headers and all.
class GraphService {
 public:
  /// All four must outlive the service.
  GraphService(World& world, const Scenario& scenario, const Origins& origins, const Clock& clock);

  /// Answers a request to the Graph origin.
  Reply handle(const Request& request);

  /// What came in so far; the items of a batch are writes or not by themselves.
  struct Counts {
    int requests = 0, writes = 0;
    int refused = 0;   ///< Writes beyond the quota.
    int collided = 0;  ///< Writes that met another request's.
  };
  const Counts& counts() const { return m_counts; }

 private:
  /// One request, alone or as an item of a batch: everything but the headers that only the outermost reply carries.
  Reply answer(const Request& request, const QString& requestId);
  /// Why the load that there is keeps a call from being answered; nothing when it does not.
  std::optional<GraphProblem> refusedByLoad(const Request& request, const QString& path, const GraphQuota::Load& load);

  World& m_world;
  const Scenario& m_scenario;
  const Origins& m_origins;
  const Clock& m_clock;
  PeopleIndex m_people;
  AssignmentIndex m_assignments;
  GraphThrottle m_throttle;
  GraphQuota m_quota;
  GraphConflicts m_conflicts;
  GraphFaults m_faults;
  Counts m_counts;
};

}  // namespace usher::demo
