// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/steps/typed_number.h"

namespace usher::flow {

/// What apply() would do, in numbers.
struct AssignmentsPreview {
  int peopleToAdd = 0, groupsToAdd = 0;
  int peopleToRemove = 0, groupsToRemove = 0;
  int peopleStaying = 0, groupsStaying = 0;  ///< Assigned now, and left alone.
  bool isExactly = false;                    ///< The removals come from a list that is to be the whole of it.
  QString typed;                             ///< What the person typed as the number.

  int toRemove() const { return peopleToRemove + groupsToRemove; }
  int total() const { return peopleToAdd + groupsToAdd + toRemove(); }
  /// What must be typed before it is done; 0: nothing.
  int number() const { return numberToType(total(), isExactly && toRemove() > 0); }
  bool mayApply() const { return number() == 0 || isNumberTyped(typed, number()); }
};

}  // namespace usher::flow
