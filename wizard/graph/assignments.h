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

/// Takes one assignment away; gives the request-id.
Pending<QString> removeAssignment(GraphClient& client, const QString& appObjectId, const QString& assignmentId);

/// One wanted write: give `principalId` the role, or take the assignment `assignmentId` away.
struct AssignmentWrite {
  QString principalId, appRoleId = defaultAppRole;
  QString assignmentId = {};  ///< Set: remove this one.
};

/// What became of one write, at the index of the write.
using AssignmentOutcome = Result<void>;

/// Sends all writes in batches of 20, one batch after the other, answers matched by id. Throttled items are tried again
/// without the others after the longest wait any of them asks for. An item without an answer fails with BadReply and
/// the code "unanswered": read back. When a whole batch fails, so do its items, and those never sent get the same
/// failure with the code "unsent". Cancelling ends the batch in flight or its wait and sends no other: read back.
/// `progress(done)` counts finished writes.
Pending<QList<AssignmentOutcome>> writeAssignments(GraphClient& client, Clock& clock, const QString& appObjectId,
                                                   QList<AssignmentWrite> writes,
                                                   std::function<void(int done)> progress = {});

}  // namespace usher::graph
