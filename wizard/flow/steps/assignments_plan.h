// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/plan/plan.h"
#include "flow/steps/assignments_step.h"

namespace usher::flow {

class SetUp;

/// The plan by which the commands do what apply() would do now, in the chosen role. Where somebody is removed it names
/// everybody who shall have the role, else only who is added. People are named by their address where it is known,
/// groups by their id.
Plan assignmentsPlan(const SetUp& setUp, const AssignmentsView& view);

}  // namespace usher::flow
