// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "state/facts.h"

namespace usher::state {

/// Where one journalled write stands. Sent without an answer, and Accepted (Microsoft said yes, nobody has read it back
/// yet) mean: read back before anything else.
enum class ChangeState { Planned, Sent, Accepted, Done, Already, Failed, Skipped };

/// One write to the tenant as the journal keeps it.
struct ChangeRecord {
  QString kind;    ///< "property", "owner", "assignment", "consent", "removal"
  QString action;  ///< "add", "remove", "set"
  QString targetId, targetName;
  QJsonObject before, after;
  ChangeState state = ChangeState::Planned;
  QString code, requestId;
  QJsonObject made = {};  ///< What the write made, such as an assignment's id.

  bool operator==(const ChangeRecord&) const = default;
};

/// What became of the change at an index of a run.
struct ChangeAnswer {
  int change = 0;
  ChangeState state = ChangeState::Done;
  QString code, requestId;
  QJsonObject made = {};
};

/// A batch of writes by one person at one time.
struct RunRecord {
  QString id;  ///< UUID.
  SetUpKey setUp;
  QDateTime started;
  QString actorId, actorName;
  QString undoes = {};  ///< Id of the run that this one takes back, if it does.
  QList<ChangeRecord> changes;
};

/// How many changes of a run are of one kind, action and state.
struct ChangeCount {
  QString kind, action;
  ChangeState state = ChangeState::Planned;
  int count = 0;

  bool operator==(const ChangeCount&) const = default;
};

/// A run without its changes, but with their number.
struct RunSummary {
  QString id;
  SetUpKey setUp;
  QDateTime started;
  QString actorId, actorName;
  QString undoes = {};
  QList<ChangeCount> counts = {};

  bool operator==(const RunSummary&) const = default;
};

/// Whether the journal does not know yet how the change ended.
constexpr bool isOpen(ChangeState state) {
  return state == ChangeState::Planned || state == ChangeState::Sent || state == ChangeState::Accepted;
}

}  // namespace usher::state
