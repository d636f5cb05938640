// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/search_view.h"
#include "state/runs.h"

namespace usher::flow {

/// What a row shows of a change's state in the journal.
RowOutcome rowOutcome(state::ChangeState changeState);

}  // namespace usher::flow
