// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

#include "base/pending.h"
#include "state/runs.h"

namespace usher::flow {

/// One wanted write to the tenant: the difference as it is shown, journalled and read back. `kind` and `action` as in
/// state::ChangeRecord; `before` and `after` hold what the target needs to send it.
struct Change {
  QString kind, action, targetId, targetName;
  QJsonObject before, after;

  bool operator==(const Change&) const = default;
};

/// What became of a change. Failed has a failure; Skipped was never sent; Sent was not read back, and is open in the
/// journal.
struct ChangeOutcome {
  Change change;
  state::ChangeState state = state::ChangeState::Planned;
  std::optional<Failure> failure;
  QString requestId = {};  ///< By which Microsoft knows the write, where the target tells.
  QJsonObject made =
      {};  ///< What the write made, where the target tells: an assignment's id. Undo recognises it by this.
};

/// The part of the tenant that changes of one kind are made to.
class ChangeTarget {
 public:
  virtual ~ChangeTarget() = default;

  /// How many portions a run may have in flight here at once.
  virtual int lanes() const { return 1; }
  /// When the next `count` changes may go out beside those in flight, by what Microsoft asked for and by its quota.
  virtual Pending<void> turn(int /*count*/) { return ready<void>(Result<void>()); }
  /// Reads Graph: for each change, at its index, whether the tenant is as the change wants it.
  virtual Pending<QList<bool>> isSo(const QList<Change>& changes) = 0;
  /// Sends the changes and gives each one's outcome at its index, Cancelled for what it did not send after all.
  /// `progress(done)` counts. Cancelling the pending ends whatever is in flight or waits, and sends no more.
  virtual Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) = 0;
  /// Microsoft's request-id of a change that was sent; empty where it is not known.
  virtual QString requestIdOf(const Change&) const { return {}; }
  /// What a change that was sent made, as ChangeOutcome::made; empty where it is not known.
  virtual QJsonObject madeBy(const Change&) const { return {}; }
};

}  // namespace usher::flow
