// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/undo/undo_run.h"

#include "flow/set_up.h"
#include "flow/steps/vendor_app.h"
#include "flow/targets/whole_app_target.h"

namespace usher::flow {

Result<void> leaveUndone(SetUp& setUp, Run& run, const UndoScope& scope) {
  if (!scope.targetId.isEmpty()) {
    return {};
  }
  const auto open = setUp.parts().store.openRuns(setUp.key());
  if (!open) {
    return fail(open.error());
  }
  for (const state::RunRecord& one : *open) {
    if (!scope.run.isEmpty() && one.id != scope.run) {
      continue;
    }
    if (auto left = run.leave(one.id); !left) {
      return left;
    }
  }
  return {};
}

UndoRun::UndoRun(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp), m_run(setUp) {}
UndoRun::~UndoRun() = default;

Pending<QList<ChangeOutcome>> UndoRun::apply(const UndoScope& scope, const QList<UndoLine>& lines) {
  const QString undone = scope.run.isEmpty() ? undoesEverything : scope.run;
  return chained(vendorApp(m_setUp, this), this,
                 [this, scope, undone, changes = inversesOf(lines)](const graph::EnterpriseApp& app) {
                   if (const auto left = leaveUndone(m_setUp, m_run, scope); !left) {
                     return ready<QList<ChangeOutcome>>(fail(left.error()));
                   }
                   const SetUp::Parts& parts = m_setUp.parts();
                   m_target = std::make_unique<WholeAppTarget>(parts.graph, parts.clock, app);
                   return m_run.takeBack(*m_target, changes, undone);
                 });
}

}  // namespace usher::flow
