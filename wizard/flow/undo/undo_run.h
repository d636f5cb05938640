// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "flow/run.h"
#include "flow/undo/undo_plan.h"

namespace usher::flow {

class WholeAppTarget;

/// Who takes back a whole run does not want the rest of it: what of the runs in `scope` was never sent is left, so that
/// nobody is asked to go on with it. For one person or setting nothing is left.
Result<void> leaveUndone(SetUp& setUp, Run& run, const UndoScope& scope);

/// Carries an undo plan out as one run that says what it takes back. One at a time per object.
class UndoRun final : public QObject {
  Q_OBJECT

 public:
  explicit UndoRun(SetUp& setUp, QObject* parent = nullptr);
  ~UndoRun() override;

  /// An outcome for each of inversesOf(lines), at its index. Fails as a whole as Run::apply() does, and where the app
  /// cannot be read.
  Pending<QList<ChangeOutcome>> apply(const UndoScope& scope, const QList<UndoLine>& lines);

  /// To stop, pause and watch it.
  Run& run() { return m_run; }

 private:
  SetUp& m_setUp;
  Run m_run;
  std::unique_ptr<WholeAppTarget> m_target;
};

}  // namespace usher::flow
