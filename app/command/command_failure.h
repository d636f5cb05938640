// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace usher::app {

/// A failure of a command with its own sentence for stderr, which sentenceFor() gives as it is.
Failure commandFailure(Failure::Kind kind, const QString& sentence);

/// What is said on stderr.
QString sentenceFor(const Failure& failure);

/// What the process ends with.
int exitCodeFor(const Failure& failure);

}  // namespace usher::app
