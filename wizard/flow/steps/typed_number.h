// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::flow {

/// So many changes are made without their number being typed first.
inline constexpr int mostWithoutNumber = 100;

/// The number that a person types before `changes` are made, so that nobody presses the button out of habit; 0: none.
/// `takesAway`: somebody loses something without having been picked one by one.
int numberToType(int changes, bool takesAway);

/// Whether `typed` is `number`. Spaces, and the separators between thousands of any language, count for nothing.
bool isNumberTyped(const QString& typed, int number);

}  // namespace usher::flow
