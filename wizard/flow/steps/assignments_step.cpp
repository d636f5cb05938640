// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_step.h"

#include <algorithm>

#include "flow/set_up.h"
#include "flow/steps/assignment_details.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/marked_rows.h"
#include "flow/targets/assignments_target.h"

namespace usher::flow {

namespace {

QString assignmentKeyOf(const QString& principalId, const QString& roleId) {
  return principalId + QLatin1Char('/') + roleId;
}

bool comesFirst(const AssignmentRow& a, const AssignmentRow& b) {
  const bool aAdded = a.change == RowChange::ToAdd, bAdded = b.change == RowChange::ToAdd;
  return aAdded != bAdded ? aAdded : a.name.localeAwareCompare(b.name) < 0;
}

}  // namespace

struct AssignmentsStep::Private {
  Private(graph::GraphClient& graph, QList<AssignmentRow>& shown) : rows(shown), details(graph) {}

  MarkedRowsOf<AssignmentRow> rows;
  AssignmentDetails details;
  QMap<QString, graph::Assignment> assigned;  ///< By row key.
};

AssignmentsStep::AssignmentsStep() = default;

AssignmentsStep::AssignmentsStep(SetUp& setUp, QObject* parent)
    : PeopleStep(setUp, QStringLiteral("assignment"), facts::assignments, parent),
      d(std::make_unique<Private>(setUp.parts().graph, m_view.rows)) {
  m_view.vendorName = setUp.parts().profile.vendor.name;
  m_view.appName = setUp.parts().integration.application.displayName;
  m_view.chosenRole = graph::defaultAppRole;
  connect(&d->details, &AssignmentDetails::changed, this, [this] {
    showDetails();
    Q_EMIT viewChanged();
  });
}

AssignmentsStep::~AssignmentsStep() = default;

MarkedRows& AssignmentsStep::rows() {
  return d->rows;
}

std::unique_ptr<ChangeTarget> AssignmentsStep::targetFor(const graph::EnterpriseApp& app) {
  const SetUp::Parts& parts = setUp().parts();
  return std::make_unique<AssignmentsTarget>(parts.graph, parts.clock, app.id);
}

void AssignmentsStep::refresh() {
  d->details.forget();
  PeopleStep::refresh();
}

void AssignmentsStep::showApp(const graph::EnterpriseApp& app) {
  m_view.assignmentRequired = app.assignmentRequired;
  m_view.roles.clear();
  for (const graph::AppRole& role : app.roles) {
    m_view.roles.append({role.id, role.displayName});
  }
  if (!m_view.roles.isEmpty() && m_view.chosenRole == graph::defaultAppRole) {
    m_view.chosenRole = m_view.roles.first().id;
  }
}

void AssignmentsStep::readList() {
  read(graph::assignments(setUp().parts().graph, app()->id), [this](const QList<graph::Assignment>& assignments) {
    show(assignments);
    d->details.ask(m_view.rows);
  });
}

void AssignmentsStep::show(const QList<graph::Assignment>& assignments) {
  d->assigned.clear();
  QList<AssignmentRow> rows;
  for (const graph::Assignment& assignment : assignments) {
    if (assignment.kind == graph::PrincipalKind::App) {
      continue;
    }
    const QString key = assignmentKeyOf(assignment.principalId, assignment.appRoleId);
    d->assigned.insert(key, assignment);
    rows.append({.key = key,
                 .principalId = assignment.principalId,
                 .name = assignment.principalName,
                 .roleId = assignment.appRoleId,
                 .roleName = roleName(assignment.appRoleId),
                 .isGroup = assignment.kind == graph::PrincipalKind::Group,
                 .assignedAt = assignment.created});
  }
  d->rows.show(std::move(rows));
  showDetails();
  recordRead(static_cast<int>(d->assigned.size()));
  count();
}

void AssignmentsStep::showDetails() {
  for (AssignmentRow& row : m_view.rows) {
    d->details.describe(row);
  }
  std::stable_sort(m_view.rows.begin(), m_view.rows.end(), comesFirst);
  m_view.groupsLicensed = d->details.groupsLicensed();
}

QString AssignmentsStep::roleName(const QString& roleId) const {
  const auto& roles = m_view.roles;
  const auto role = std::find_if(roles.begin(), roles.end(), [&](const auto& one) { return one.id == roleId; });
  return role == roles.end() ? QString() : role->name;
}

void AssignmentsStep::count() {
  PeopleStep::count();
  QSet<QString> chosen;
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    chosen.insert(row.key);
  }
  for (Candidate& candidate : m_view.search.results) {
    candidate.isChosen = chosen.contains(assignmentKeyOf(candidate.id, m_view.chosenRole));
  }
}

void AssignmentsStep::add(const QStringList& candidateIds) {
  if (m_view.isApplying) {
    return;
  }
  for (const QString& id : candidateIds) {
    const auto found = directory().found(id);
    const QString key = assignmentKeyOf(id, m_view.chosenRole);
    if (found && found->isSelectable && !d->rows.contains(key)) {
      d->rows.add({.key = key,
                   .principalId = id,
                   .name = found->name,
                   .address = found->address,
                   .roleId = m_view.chosenRole,
                   .roleName = roleName(m_view.chosenRole),
                   .isGroup = found->isGroup,
                   .isGuest = found->isGuest});
    }
  }
  m_view.isApplied = false;
  std::stable_sort(m_view.rows.begin(), m_view.rows.end(), comesFirst);
  count();
  d->details.ask(m_view.rows);
  Q_EMIT viewChanged();
}

void AssignmentsStep::chooseRole(const QString& roleId) {
  m_view.chosenRole = roleId;
  count();
  Q_EMIT viewChanged();
}

QString AssignmentsStep::keyOf(const Change& change) const {
  return assignmentKeyOf(change.targetId, AssignmentsTarget::roleOf(change));
}

Change AssignmentsStep::changeOf(const QString& key) const {
  const AssignmentRow row = d->rows.marked(key);
  return row.change == RowChange::ToAdd ? AssignmentsTarget::addition(row.principalId, row.name, row.roleId)
                                        : AssignmentsTarget::removal(d->assigned.value(key));
}

QList<ChangeOutcome> AssignmentsStep::understood(const QList<ChangeOutcome>& outcomes) const {
  QSet<QString> groups;
  for (const AssignmentRow& row : m_view.rows) {
    if (row.isGroup) {
      groups.insert(row.principalId);
    }
  }
  QList<ChangeOutcome> all = outcomes;
  for (ChangeOutcome& outcome : all) {
    // How Graph refuses a group for want of a plan is not documented; the licence was read before.
    if (m_view.groupsLicensed == false && groups.contains(outcome.change.targetId) && outcome.failure &&
        outcome.failure->kind == Failure::Kind::Rejected) {
      outcome.failure->kind = Failure::Kind::LicenceMissing;
    }
  }
  return all;
}

void AssignmentsStep::showOutcomes(const MarkTally& tally) {
  m_view.doneCount = tally.done;
  m_view.removedCount = tally.removed;
  m_view.failedCount = tally.failed;
  m_view.skippedCount = tally.skipped;
  m_view.isApplied = true;
}

void AssignmentsStep::cancel() {
  if (!m_view.isApplying) {
    d->details.forget();
  }
  PeopleStep::cancel();
}

}  // namespace usher::flow
