// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <optional>

#include "flow/change.h"
#include "flow/flight.h"

namespace usher::flow {

class RunApplication;
class SetUp;

/// A run that ended before all of it was sent or read back, as the journal has it.
struct UnfinishedRun {
  QString id;
  QDateTime started;
  QString actorName;
  int done = 0, total = 0;  ///< Done counts what was answered or was so already.
};

/// A batch of writes to the tenant, and the only way to write to it: reads first (what is so already is not sent),
/// journals the rest as planned, marks each portion sent before it goes out, sends several portions at once where the
/// target has lanes for them, journals what Microsoft answered, reads back when nothing else can go on, and journals
/// what reading showed. Thus a duplicate or a lost answer is settled by reading, never by the text of an error. Where
/// only readings speak for it, two of them must agree before anything counts as done. After what may stand in the way
/// of everything, such as a lost network, nothing is sent before reading shows that it did not; what is not sent then
/// stays planned in the journal. One run at a time per object.
class Run final : public QObject {
  Q_OBJECT

 public:
  /// At most this many changes are sent between two looks at whether the person cancelled.
  static constexpr int portion = 20;
  static constexpr std::chrono::milliseconds patience{800};

  explicit Run(SetUp& setUp, QObject* parent = nullptr);

  /// An outcome for each change, at its index. Fails as a whole when the first reading or the journal fails, or with
  /// the Conflict `unfinishedRunCode` while an earlier run of the same set-up is to be resumed or left first (see
  /// runInTheWay()): then nothing was sent. What that one sent is read back before it counts.
  Pending<QList<ChangeOutcome>> apply(ChangeTarget& target, QList<Change> changes);

  /// The same for a run that takes back the run `undone`.
  Pending<QList<ChangeOutcome>> takeBack(ChangeTarget& target, QList<Change> changes, const QString& undone);

  /// The oldest run with changes of `kind` that were never sent or never read back, if there is one.
  Result<std::optional<UnfinishedRun>> unfinished(const QString& kind) const;
  /// Goes on with it under its own id: reads back what was sent, then sends what never was. Each is done exactly once.
  /// The outcomes are those of all its changes, at their indexes.
  Pending<QList<ChangeOutcome>> resume(ChangeTarget& target, const QString& run);
  /// The person does not want the rest: what was never sent becomes Skipped. What was sent is left to settle().
  Result<void> leave(const QString& run);

  /// Sends no other portion until goOn(); what is in flight is answered and read back.
  void pause();
  void goOn();
  bool isPaused() const;

  /// Sends no other portion. Those in flight have `patience` to be answered and read back; then their changes are left
  /// open in the journal, their outcomes say Sent or Accepted, and the rest is Skipped: what apply() gave completes
  /// within a second, whatever Microsoft asked to wait. Cancelling that pending stops as well, but tells nobody.
  void stop();

  /// Settles what was sent and not read back for changes of `kind`: each is read back and journalled as Done, or Failed
  /// with the code "interrupted" (sent, not there). What was never sent stays, for resume() or leave(). Gives their
  /// outcomes, oldest first.
  Pending<QList<ChangeOutcome>> settle(ChangeTarget& target, const QString& kind);
  /// The same where nobody is asked whether to go on: what was never sent becomes Skipped, and is among the outcomes.
  Pending<QList<ChangeOutcome>> settleAll(ChangeTarget& target, const QString& kind);

 Q_SIGNALS:
  void progressed(int done, int total);
  void pausedChanged();

 private:
  /// What becomes of a change that was never sent, when what was sent is settled.
  enum class Unsent { Stays, StaysUnlessSo, IsSkipped };

  RunApplication& begin(ChangeTarget& target);
  Pending<QList<ChangeOutcome>> applyAfterEarlier(ChangeTarget& target, QList<Change> changes, const QString& undone);
  Pending<QList<ChangeOutcome>> settle(ChangeTarget& target, const QStringList& kinds, Unsent unsent);

  SetUp& m_setUp;
  QPointer<RunApplication> m_current;
  Flight m_clearing{this};  ///< Reads back what earlier runs sent, before a new one.
  std::function<void()> m_endClearing;
};

}  // namespace usher::flow
