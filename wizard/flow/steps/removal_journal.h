// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/removal_view.h"
#include "state/facts.h"

namespace usher::flow {

class SetUp;
struct ChangeOutcome;

/// What the journal tells of every removal from a tenant, this start's and earlier ones', oldest first.
QList<RemovalRecordLine> recordOfRemovals(const SetUp& setUp, const QString& tenant);

/// Microsoft shows at last that a change is done whose copies lagged behind, and that was journalled as not shown.
void journalAsDone(SetUp& setUp, const QString& tenant, const ChangeOutcome& outcome);

}  // namespace usher::flow
