// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/undo/done_changes.h"
#include "flow/undo/tenant_now.h"
#include "flow/undo/undo_plan.h"

namespace usher::flow {

/// The lines of an undoPlan(), by what the journal and Graph say.
QList<UndoLine> undoLines(const DoneChanges& changes, const UndoScope& scope, const TenantNow& now);

}  // namespace usher::flow
