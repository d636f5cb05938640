// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <functional>

#include "base/clock.h"
#include "base/pending.h"

namespace usher::graph {

class GraphClient;

enum class PrincipalKind { Person, Group, App };

/// An app role assignment on the enterprise app.
struct Assignment {
  QString id, principalId, principalName, appRoleId;
  PrincipalKind kind = PrincipalKind::Person;
  QDateTime created;

  bool operator==(const Assignment&) const = default;
};

/// The role of an app that has none.
inline const QString defaultAppRole = QStringLiteral("00000000-0000-0000-0000-000000000000");

/// Everybody assigned now, all pages.
Pending<QList<Assignment>> assignments(GraphClient& client, const QString& appObjectId);

/// Who is assigned with which role, and no more than that: half the bytes where many are.
struct AssignedRole {
  QString principalId, appRoleId;
};
Pending<QList<AssignedRole>> assignedRoles(GraphClient& client, const QString& appObjectId);

/// Takes one assignment away; gives the request-id.
Pending<QString> removeAssignment(GraphClient& client, const QString& appObjectId, const QString& assignmentId);

/// One wanted write: give `principalId` the role, or take the assignment `assignmentId` away.
struct AssignmentWrite {
  QString principalId, appRoleId = defaultAppRole;
  QString assignmentId = {};  ///< Set: remove this one.
};

/// A write that Microsoft took: what it made, and how Microsoft calls the request.
struct WrittenAssignment {
  QString assignmentId;  ///< Of an addition, where the answer tells it.
  QString requestId;
};

/// What became of one write, at the index of the write.
using AssignmentOutcome = Result<WrittenAssignment>;

/// Sends all writes through the client's WriteQueue: in batches of 20, several in flight, answers matched by id. What
/// is throttled or collides with another write is tried again without the others. A write without an answer fails with
/// BadReply and the code "unanswered": read back. When a whole batch fails, so do its writes, and those never sent get
/// the same failure with the code "unsent". Cancelling ends what is in flight or waits and sends no more: read back.
/// `progress(done)` counts finished writes.
Pending<QList<AssignmentOutcome>> writeAssignments(GraphClient& client, Clock& clock, const QString& appObjectId,
                                                   const QList<AssignmentWrite>& writes,
                                                   std::function<void(int done)> progress = {});

}  // namespace usher::graph
