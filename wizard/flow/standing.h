// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/step.h"
#include "state/facts.h"

namespace usher::flow {

/// How a step stands by the facts of a tenant alone, whoever is signed in. SignIn counts as done once it was confirmed.
Mark standing(StepId id, const QList<state::Fact>& facts);

/// The first step after Welcome and SignIn that is not done by `facts`; the last one when all are.
StepId resumePointOf(const QList<StepId>& order, const QList<state::Fact>& facts);

}  // namespace usher::flow
