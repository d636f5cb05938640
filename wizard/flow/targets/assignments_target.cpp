// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/assignments_target.h"

#include <QSet>

#include "graph/graph_client.h"

namespace usher::flow {

namespace {

const QString roleKey = QStringLiteral("roleId");
const QString assignmentKey = QStringLiteral("assignmentId");
const QString addAssignment = QStringLiteral("add");

QString principalWithRole(const QString& principalId, const QString& roleId) {
  return principalId + QLatin1Char('/') + roleId;
}

}  // namespace

AssignmentsTarget::AssignmentsTarget(graph::GraphClient& client, Clock& clock, QString appObjectId)
    : m_client(client), m_clock(clock), m_appObjectId(std::move(appObjectId)) {}

Change AssignmentsTarget::addition(const QString& principalId, const QString& name, const QString& roleId) {
  return {.kind = QStringLiteral("assignment"),
          .action = addAssignment,
          .targetId = principalId,
          .targetName = name,
          .after = {{roleKey, roleId}}};
}

Change AssignmentsTarget::removal(const graph::Assignment& assignment) {
  return {.kind = QStringLiteral("assignment"),
          .action = QStringLiteral("remove"),
          .targetId = assignment.principalId,
          .targetName = assignment.principalName,
          .before = {{roleKey, assignment.appRoleId}, {assignmentKey, assignment.id}}};
}

QString AssignmentsTarget::roleOf(const Change& change) {
  const bool adds = change.action == addAssignment;
  return (adds ? change.after : change.before).value(roleKey).toString();
}

Pending<QList<bool>> AssignmentsTarget::isSo(const QList<Change>& changes) {
  return mapped(graph::assignments(m_client, m_appObjectId), &m_client,
                [changes](const QList<graph::Assignment>& assignments) {
                  QSet<QString> assigned;
                  for (const graph::Assignment& assignment : assignments) {
                    assigned.insert(principalWithRole(assignment.principalId, assignment.appRoleId));
                  }
                  QList<bool> answers;
                  for (const Change& change : changes) {
                    const bool isThere = assigned.contains(principalWithRole(change.targetId, roleOf(change)));
                    answers.append(isThere == (change.action == addAssignment));
                  }
                  return answers;
                });
}

Pending<QList<Result<void>>> AssignmentsTarget::send(const QList<Change>& changes, std::function<void(int)> progress) {
  QList<graph::AssignmentWrite> writes;
  for (const Change& change : changes) {
    writes.append({.principalId = change.targetId,
                   .appRoleId = roleOf(change),
                   .assignmentId = change.before.value(assignmentKey).toString()});
  }
  return graph::writeAssignments(m_client, m_clock, m_appObjectId, writes, std::move(progress));
}

}  // namespace usher::flow
