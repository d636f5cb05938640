// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/change.h"

namespace usher::flow {

class SetUp;

/// A batch of writes to the tenant, and the only way to write to it: reads first (what is so already is not sent),
/// journals the rest as planned, marks each portion sent before it goes out, sends, reads back, and journals what
/// reading showed. Thus a duplicate or a lost answer is settled by reading, never by the text of an error. One run at a
/// time per object.
class Run final : public QObject {
  Q_OBJECT

 public:
  /// At most this many changes are sent between two looks at whether the person cancelled.
  static constexpr int portion = 20;

  explicit Run(SetUp& setUp, QObject* parent = nullptr);

  /// An outcome for each change, at its index. Fails as a whole when the first reading or the journal fails: then
  /// nothing was sent.
  Pending<QList<ChangeOutcome>> apply(ChangeTarget& target, QList<Change> changes);

  /// Sends nothing after the portion in flight, which is still read back: what apply() gave then completes with the
  /// rest Skipped. Cancelling that pending stops as well, but tells nobody.
  void stop() { m_isStopping = true; }
  bool isStopping() const { return m_isStopping; }

  /// Settles what an earlier start left open for changes of `kind`: each is read back and journalled as Done, Failed
  /// with the code "interrupted" (sent, not there), or Skipped (never sent). Gives their outcomes, oldest first.
  Pending<QList<ChangeOutcome>> settle(ChangeTarget& target, const QString& kind);

 Q_SIGNALS:
  void progressed(int done, int total);

 private:
  SetUp& m_setUp;
  bool m_isStopping = false;
};

}  // namespace usher::flow
