// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/assignments_target.h"

#include <QSet>

#include "graph/graph_client.h"
#include "graph/write_queue.h"

namespace usher::flow {

namespace {

const QString roleKey = QStringLiteral("roleId");
const QString assignmentIdKey = QStringLiteral("assignmentId");
const QString addAssignment = QStringLiteral("add");

QString principalWithRole(const QString& principalId, const QString& roleId) {
  return principalId + QLatin1Char('/') + roleId;
}

QString keyOfChange(const Change& change) {
  return change.action + QLatin1Char('/') + principalWithRole(change.targetId, AssignmentsTarget::roleOf(change));
}

Result<void> resultOfWrite(const graph::AssignmentOutcome& outcome) {
  if (outcome) {
    return {};
  }
  const Failure& why = outcome.error();
  return fail(why.code == QLatin1String("unsent") ? failure(Failure::Kind::Cancelled) : why);
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
          .before = {{roleKey, assignment.appRoleId}, {assignmentIdKey, assignment.id}}};
}

QString AssignmentsTarget::roleOf(const Change& change) {
  const bool adds = change.action == addAssignment;
  return (adds ? change.after : change.before).value(roleKey).toString();
}

int AssignmentsTarget::lanes() const {
  // Beside the portions in flight others wait for a few of their people to be tried again.
  return 2 * m_client.writes(m_clock).pace().lanes();
}

Pending<void> AssignmentsTarget::turn(int count) {
  return m_client.writes(m_clock).turn(count);
}

Pending<QList<bool>> AssignmentsTarget::isSo(const QList<Change>& changes) {
  return mapped(graph::assignedRoles(m_client, m_appObjectId), &m_client,
                [changes](const QList<graph::AssignedRole>& roles) {
                  QSet<QString> assigned;
                  for (const graph::AssignedRole& role : roles) {
                    assigned.insert(principalWithRole(role.principalId, role.appRoleId));
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
  QStringList keys;
  for (const Change& change : changes) {
    writes.append({.principalId = change.targetId,
                   .appRoleId = roleOf(change),
                   .assignmentId = change.before.value(assignmentIdKey).toString()});
    keys.append(keyOfChange(change));
  }
  return mapped(
      graph::writeAssignments(m_client, m_clock, m_appObjectId, writes, std::move(progress)), &m_client,
      [written = m_written, keys](const QList<graph::AssignmentOutcome>& outcomes) {
        QList<Result<void>> results;
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
          const auto& outcome = outcomes[i];
          written->insert(keys[i], outcome ? *outcome : graph::WrittenAssignment{{}, outcome.error().requestId});
          results.append(resultOfWrite(outcome));
        }
        return results;
      });
}

QString AssignmentsTarget::requestIdOf(const Change& change) const {
  return m_written->value(keyOfChange(change)).requestId;
}

QJsonObject AssignmentsTarget::madeBy(const Change& change) const {
  const QString id = m_written->value(keyOfChange(change)).assignmentId;
  return change.action == addAssignment && !id.isEmpty() ? QJsonObject{{assignmentIdKey, id}} : QJsonObject();
}

QString AssignmentsTarget::assignmentIdOf(const QJsonObject& made) {
  return made.value(assignmentIdKey).toString();
}

}  // namespace usher::flow
