// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/plan/plan_difference.h"

#include <QSet>
#include <memory>

#include "flow/plan/planned_names.h"
#include "flow/set_up.h"
#include "flow/steps/consent_reader.h"
#include "flow/steps/vendor_app.h"
#include "flow/steps/wanted_properties.h"
#include "flow/targets/whole_app_target.h"
#include "graph/assignments.h"
#include "graph/owners.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

using Principal = PlannedNames::Principal;

std::optional<bool> plannedValue(const Plan& plan, Property property) {
  switch (property) {
    case Property::AssignmentRequired:
      return plan.assignmentRequired;
    case Property::AccountEnabled:
      return plan.accountEnabled;
    case Property::VisibleToUsers:
      return plan.visibleToUsers;
  }
  return {};
}

/// The role's id, if the app has it.
std::optional<QString> roleId(const QString& role, const graph::EnterpriseApp& app) {
  if (role == u"default"_s || role == graph::defaultAppRole) {
    return graph::defaultAppRole;
  }
  for (const graph::AppRole& one : app.roles) {
    if (one.value == role || one.id.compare(role, Qt::CaseInsensitive) == 0) {
      return one.id;
    }
  }
  return {};
}

/// What is read of the tenant for one plan.
struct PlanReading {
  PlanReading(SetUp& itsSetUp, Plan itsPlan)
      : setUp(itsSetUp), plan(std::move(itsPlan)), consent(itsSetUp.parts().graph) {}

  SetUp& setUp;
  Plan plan;
  ConsentReader consent;
  graph::EnterpriseApp app;
  QList<graph::Owner> owners;
  QList<graph::Assignment> assignments;
  PlannedNames names;
  bool isConsentComplete = true;

  bool wouldRequireAssignment() const { return plan.assignmentRequired == true && !app.assignmentRequired; }
};

using Reading = std::shared_ptr<PlanReading>;

Pending<void> readOwners(const Reading& reading, QObject* context) {
  if (!reading->plan.owners) {
    return ready<void>({});
  }
  return mapped(graph::owners(reading->setUp.parts().graph, reading->app.id), context,
                [reading](const QList<graph::Owner>& owners) { reading->owners = owners; });
}

Pending<void> readAssignments(const Reading& reading, QObject* context) {
  if (!reading->plan.assignments) {
    return ready<void>({});
  }
  return mapped(graph::assignments(reading->setUp.parts().graph, reading->app.id), context,
                [reading](const QList<graph::Assignment>& assignments) { reading->assignments = assignments; });
}

/// As the properties page has it: before only the chosen may sign in, the vendor's permissions are seen in Graph.
Pending<void> readConsent(const Reading& reading, QObject* context) {
  if (!reading->wouldRequireAssignment()) {
    return ready<void>({});
  }
  const SetUp::Parts& parts = reading->setUp.parts();
  const profile::VendorApplication& application = parts.integration.application;
  return mapped(
      reading->consent.readTwice(parts.clock, application.clientId, wantedPermissions(application)), context,
      [reading](const graph::ConsentEvidence& evidence) { reading->isConsentComplete = evidence.isComplete(); });
}

void compareProperties(const PlanReading& reading, PlanDifference& difference) {
  for (const Property property : allProperties) {
    const auto wanted = plannedValue(reading.plan, property);
    if (!wanted) {
      continue;
    }
    const Change change = PropertiesTarget::change(reading.app, property, *wanted);
    if (PropertiesTarget::valueOf(reading.app, property) == *wanted) {
      difference.unchanged.append(change);
    } else if (property == Property::AssignmentRequired && *wanted && !reading.isConsentComplete) {
      difference.refused.append(
          {change, state::ChangeState::Failed, failure(Failure::Kind::ConsentNeeded, consentNotVerified)});
    } else {
      difference.changes.append(change);
    }
  }
}

void compareOwners(const PlanReading& reading, PlanDifference& difference) {
  QSet<QString> owners, compared;
  for (const graph::Owner& owner : reading.owners) {
    owners.insert(owner.id);
  }
  const auto compare = [&](const QList<Principal>& people, bool shallBe) {
    for (const Principal& person : people) {
      if (compared.contains(person.id)) {
        continue;
      }
      compared.insert(person.id);
      const Change change = OwnersTarget::change(shallBe, person.id, person.name);
      (owners.contains(person.id) == shallBe ? difference.unchanged : difference.changes).append(change);
    }
  };
  compare(reading.names.present, true);
  compare(reading.names.absent, false);
}

void compareAssignments(const PlanReading& reading, const QString& role, PlanDifference& difference) {
  QSet<QString> assigned, planned;
  for (const graph::Assignment& assignment : reading.assignments) {
    if (assignment.appRoleId == role) {
      assigned.insert(assignment.principalId);
    }
  }
  for (const QList<Principal>& principals : {reading.names.users, reading.names.groups}) {
    for (const Principal& principal : principals) {
      if (planned.contains(principal.id)) {
        continue;
      }
      planned.insert(principal.id);
      const Change change = AssignmentsTarget::addition(principal.id, principal.name, role);
      (assigned.contains(principal.id) ? difference.unchanged : difference.changes).append(change);
    }
  }
  const PlannedAssignments& plan = *reading.plan.assignments;
  for (const graph::Assignment& assignment : reading.assignments) {
    const bool isListed = (assignment.kind == graph::PrincipalKind::Person && plan.users) ||
                          (assignment.kind == graph::PrincipalKind::Group && plan.groups);
    if (plan.exactly && isListed && assignment.appRoleId == role && !planned.contains(assignment.principalId)) {
      difference.changes.append(AssignmentsTarget::removal(assignment));
      difference.isTakingAway = true;
    }
  }
}

PlanDifference compared(const PlanReading& reading) {
  PlanDifference difference;
  difference.app = reading.app;
  difference.problems = reading.names.problems;
  std::optional<QString> role;
  if (const auto& assignments = reading.plan.assignments) {
    role = roleId(assignments->role, reading.app);
    if (!role) {
      difference.problems.append(
          {u"/assignments/role"_s, PlanProblem::Kind::UnknownRole, assignments->role, {u"default"_s}});
      for (const graph::AppRole& one : reading.app.roles) {
        difference.problems.last().candidates.append(one.value.isEmpty() ? one.id : one.value);
      }
    }
  }
  if (!difference.problems.isEmpty()) {
    return difference;
  }
  compareProperties(reading, difference);
  if (reading.plan.owners) {
    compareOwners(reading, difference);
  }
  if (role) {
    compareAssignments(reading, *role, difference);
  }
  difference.changes = WholeAppTarget::inOrder(difference.changes);
  return difference;
}

}  // namespace

Pending<PlanDifference> planDifference(SetUp& setUp, const Plan& plan, QObject* context,
                                       std::function<void(int, int)> progress) {
  const Reading reading = std::make_shared<PlanReading>(setUp, plan);
  auto names = chained(vendorApp(setUp, context), context,
                       [reading, context, progress = std::move(progress)](const graph::EnterpriseApp& app) {
                         reading->app = app;
                         return plannedNames(reading->setUp, reading->plan, context, progress);
                       });
  auto owners = chained(names, context, [reading, context](const PlannedNames& found) {
    reading->names = found;
    return readOwners(reading, context);
  });
  auto assignments = chained(owners, context, [reading, context] { return readAssignments(reading, context); });
  auto consent = chained(assignments, context, [reading, context] { return readConsent(reading, context); });
  return mapped(consent, context, [reading] { return compared(*reading); });
}

}  // namespace usher::flow
