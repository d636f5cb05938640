// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/step.h"

namespace usher::flow {

class SetUp;

/// The step for a stage; null for Enable, which has no page in the wizard.
std::unique_ptr<Step> makeStep(StepId id, SetUp& setUp);

}  // namespace usher::flow
