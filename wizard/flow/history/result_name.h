// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "state/runs.h"

namespace usher::flow {

/// How files and commands call a change's state: "planned", "sent", "accepted", "done", "already", "failed", "skipped".
QString resultName(state::ChangeState state);

}  // namespace usher::flow
