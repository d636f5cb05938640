// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_step.h"

#include <algorithm>

#include "flow/set_up.h"
#include "flow/steps/assignments_parts.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/list_effect.h"
#include "flow/steps/row_order.h"
#include "flow/targets/assignments_target.h"

namespace usher::flow {

AssignmentsStep::AssignmentsStep() = default;

AssignmentsStep::AssignmentsStep(SetUp& setUp, QObject* parent)
    : PeopleStep(setUp, QStringLiteral("assignment"), facts::assignments, parent),
      d(std::make_unique<Private>(setUp.parts().graph, m_view.rows, this)) {
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

void AssignmentsStep::look(const QStringList& keys) {
  const QSet<QString> seen(keys.begin(), keys.end());
  QList<AssignmentRow> rows;
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    if (seen.contains(row.key)) {
      rows.append(row);
    }
  }
  d->details.ask(rows, AssignmentDetails::Wanted::All);
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
    const QString key = assignmentRowKey(assignment.principalId, assignment.appRoleId);
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
  putInOrder(m_view.rows);
  m_view.groupsLicensed = d->details.groupsLicensed();
}

QString AssignmentsStep::roleName(const QString& roleId) const {
  const auto& roles = m_view.roles;
  const auto role = std::find_if(roles.begin(), roles.end(), [&](const auto& one) { return one.id == roleId; });
  return role == roles.end() ? QString() : role->name;
}

void AssignmentsStep::count() {
  PeopleStep::count();
  for (Candidate& candidate : m_view.search.results) {
    candidate.isChosen = d->rows.contains(assignmentRowKey(candidate.id, m_view.chosenRole));
  }
  AssignmentsPreview& preview = m_view.preview;
  preview = {.isExactly = preview.isExactly && m_view.toRemove > 0, .typed = preview.typed};
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    switch (row.change) {
      case RowChange::None:
        ++(row.isGroup ? preview.groupsStaying : preview.peopleStaying);
        break;
      case RowChange::ToAdd:
        ++(row.isGroup ? preview.groupsToAdd : preview.peopleToAdd);
        break;
      case RowChange::ToRemove:
        ++(row.isGroup ? preview.groupsToRemove : preview.peopleToRemove);
        break;
    }
  }
  m_view.isPreviewing = m_view.isPreviewing && preview.total() > 0;
}

void AssignmentsStep::add(const QStringList& candidateIds) {
  if (m_view.isApplying) {
    return;
  }
  for (const QString& id : candidateIds) {
    const auto found = directory().found(id);
    const QString key = assignmentRowKey(id, m_view.chosenRole);
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
  putInOrder(m_view.rows);
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
  return assignmentRowKey(change.targetId, AssignmentsTarget::roleOf(change));
}

Change AssignmentsStep::changeOf(const QString& key) const {
  const AssignmentRow row = d->rows.marked(key);
  return row.change == RowChange::ToAdd ? AssignmentsTarget::addition(row.principalId, row.name, row.roleId)
                                        : AssignmentsTarget::removal(d->assigned.value(key));
}

void AssignmentsStep::adopt(const QList<Change>& changes) {
  QList<AssignmentRow> rows;
  for (const Change& change : changes) {
    const QString roleId = AssignmentsTarget::roleOf(change);
    AssignmentRow row{.key = keyOf(change),
                      .principalId = change.targetId,
                      .name = change.targetName,
                      .roleId = roleId,
                      .roleName = roleName(roleId)};
    row.change = change.action == QLatin1String("add") ? RowChange::ToAdd : RowChange::ToRemove;
    rows.append(std::move(row));
  }
  d->rows.adopt(rows);
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
  m_view.list.isTaken = false;
}

void AssignmentsStep::cancel() {
  if (m_view.list.stage == ListStage::Finding) {
    d->finding.stop();
    m_view.list.stage = ListStage::Giving;
  }
  if (!m_view.isApplying) {
    d->details.forget();
  }
  PeopleStep::cancel();
}

}  // namespace usher::flow
