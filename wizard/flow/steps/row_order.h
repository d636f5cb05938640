// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignments_step.h"

namespace usher::flow {

/// Puts what wants the person's attention first, then additions, each by name as the person's language orders names.
/// Compares every name once only with the rules of the language.
void putInOrder(QList<AssignmentRow>& rows);

}  // namespace usher::flow
