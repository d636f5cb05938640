// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/change.h"

namespace usher::flow {

/// A change as the journal keeps it, and back.
state::ChangeRecord recordOf(const Change& change);
Change changeOf(const state::ChangeRecord& record);

/// What the journal keeps of the outcome of its change `index`.
state::ChangeAnswer answerOf(int index, const ChangeOutcome& outcome);

}  // namespace usher::flow
