// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <chrono>

#include "flow/change.h"

namespace usher::flow {

class RunApplication;
class SetUp;

/// A batch of writes to the tenant, and the only way to write to it: reads first (what is so already is not sent),
/// journals the rest as planned, marks each portion sent before it goes out, sends, reads back, and journals what
/// reading showed. Thus a duplicate or a lost answer is settled by reading, never by the text of an error. Where only
/// readings speak for it, two of them must agree before anything counts as done. One run at a time per object.
class Run final : public QObject {
  Q_OBJECT

 public:
  /// At most this many changes are sent between two looks at whether the person cancelled.
  static constexpr int portion = 20;
  static constexpr std::chrono::milliseconds patience{800};

  explicit Run(SetUp& setUp, QObject* parent = nullptr);

  /// An outcome for each change, at its index. Fails as a whole when the first reading or the journal fails: then
  /// nothing was sent.
  Pending<QList<ChangeOutcome>> apply(ChangeTarget& target, QList<Change> changes);

  /// Sends no other portion. The one in flight has `patience` to be answered and read back; then its changes are left
  /// open in the journal, their outcomes say Sent, and the rest is Skipped: what apply() gave completes within a
  /// second, whatever Microsoft asked to wait. Cancelling that pending stops as well, but tells nobody.
  void stop();

  /// Settles what an earlier start left open for changes of `kind`: each is read back and journalled as Done, Failed
  /// with the code "interrupted" (sent, not there), or Skipped (never sent). Gives their outcomes, oldest first.
  Pending<QList<ChangeOutcome>> settle(ChangeTarget& target, const QString& kind);

 Q_SIGNALS:
  void progressed(int done, int total);

 private:
  SetUp& m_setUp;
  QPointer<RunApplication> m_current;
};

}  // namespace usher::flow
