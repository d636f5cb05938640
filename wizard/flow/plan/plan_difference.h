// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "flow/change.h"
#include "flow/plan/plan.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

class SetUp;

/// Something in a plan that the organisation does not know, or knows more than once.
struct PlanProblem {
  enum class Kind { UnknownPerson, AmbiguousPerson, UnknownGroup, AmbiguousGroup, UnknownRole, PresentAndAbsent };

  QString place;  ///< "/assignments/users/3"
  Kind kind = Kind::UnknownPerson;
  QString input;                ///< As the plan has it; foreign text.
  QStringList candidates = {};  ///< Whom it may mean; foreign text.

  bool operator==(const PlanProblem&) const = default;
};

/// What a plan would change. Where there are problems there is nothing else.
struct PlanDifference {
  QList<PlanProblem> problems;
  graph::EnterpriseApp app;
  QList<Change> changes;         ///< As a run should have them.
  QList<Change> unchanged;       ///< What is so already.
  QList<ChangeOutcome> refused;  ///< What cannot be done now: Failed, with the reason.
  bool isTakingAway = false;     ///< "exactly" takes the app from somebody whom the plan does not name.

  /// Whether the tenant is as planned.
  bool isEmpty() const { return problems.isEmpty() && changes.isEmpty() && refused.isEmpty(); }
};

/// The code of a refused "assignment required": nobody may be shut out before the permissions are verified in Graph.
inline const QString consentNotVerified = QStringLiteral("consent-not-verified");

/// Compares the plan with Graph; writes nothing. NotFound when the organisation does not have the app yet. Persons are
/// found as graph::peopleByAddress() does, or by id. `progress(done, total)` counts addresses. `setUp` must outlive
/// `context`.
Pending<PlanDifference> planDifference(SetUp& setUp, const Plan& plan, QObject* context,
                                       std::function<void(int done, int total)> progress = {});

}  // namespace usher::flow
