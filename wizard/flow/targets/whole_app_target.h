// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "flow/targets/properties_target.h"

namespace usher::flow {

/// Properties, owners and assignments of one enterprise app as one target, for runs that change several of them; a
/// change of any other kind is answered with a Bug. The kinds go out in the order in which they first occur. Parallel
/// writes to one object conflict at Microsoft: what is no assignment is sent alone, and assignments wait until it is
/// answered.
class WholeAppTarget final : public ChangeTarget {
 public:
  WholeAppTarget(graph::GraphClient& client, Clock& clock, const graph::EnterpriseApp& app);

  /// As a run should have them: properties, owners, assignments, and of each additions before removals.
  static QList<Change> inOrder(QList<Change> changes);

  int lanes() const override { return m_assignments.lanes(); }
  Pending<void> turn(int count) override { return m_assignments.turn(count); }
  Pending<QList<bool>> isSo(const QList<Change>& changes) override;
  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override;
  QString requestIdOf(const Change& change) const override;
  QJsonObject madeBy(const Change& change) const override;

 private:
  struct Part;
  using Answers = QList<Result<void>>;

  Part partFor(ChangeTarget& target, const QList<Change>& changes) const;
  const ChangeTarget* targetOf(const Change& change) const;
  /// Whose changes these are, in the order in which each first occurs: so they are sent.
  QList<ChangeTarget*> targetsOf(const QList<Change>& changes);
  /// `soFar` with the answers to `part` at their places.
  Pending<Answers> sendPart(const Part& part, Answers soFar, const std::function<void(int)>& progress);
  Part withoutRemovals(const Part& part, Answers& soFar) const;

  graph::GraphClient& m_client;
  PropertiesTarget m_properties;
  OwnersTarget m_owners;
  AssignmentsTarget m_assignments;
  Pending<void> m_alone = ready<void>({});  ///< Done when all that has to be sent alone is answered.
  bool m_lacksOwner = false;                ///< An owner could not be added: none is removed any more.
};

}  // namespace usher::flow
