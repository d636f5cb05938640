// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/step_id.h"

namespace usher::flow {
class SetUp;
}

namespace usher::shell {

/// Why Microsoft's page is open just now, where the page before did not say it: Usher asks for more than at sign-in.
/// Else empty. `current` is the step that opened it.
QString visitReason(const flow::SetUp& setUp, flow::StepId current);

/// Why Usher asks for more than at sign-in, in the step `current`.
QString moreScopesReason(const flow::SetUp& setUp, flow::StepId current);

}  // namespace usher::shell
