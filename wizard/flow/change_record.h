// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/change.h"

namespace usher::flow {

/// The code of a change that was sent before Usher ended and was not there afterwards: nobody knows whether Microsoft
/// refused it.
inline const QString interruptedCode = QStringLiteral("interrupted");

/// A change as the journal keeps it, and back.
state::ChangeRecord recordOf(const Change& change);
Change changeOf(const state::ChangeRecord& record);
/// What became of a change so far, as the journal has it.
ChangeOutcome outcomeOf(const state::ChangeRecord& record);

/// The same text for changes that want the same.
QString wishOf(const state::ChangeRecord& change);

/// What the journal keeps of the outcome of its change `index`.
state::ChangeAnswer answerOf(int index, const ChangeOutcome& outcome);

}  // namespace usher::flow
