// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"

namespace usher::flow {

/// How a consent stood when a look at it ended, and what the look was for.
struct ConsentBefore {
  ConsentState state = ConsentState::NotAsked;
  bool isFresh = false;    ///< Microsoft may still be copying what was accepted.
  bool isClaimed = false;  ///< Somebody, or a redirect, said that it was accepted.
  bool wasAsked = false;   ///< A person asked for the look, and wants to hear something.
  bool isManaged = false;  ///< Links that were sent are kept apart from what was looked for.
};

/// How it stands after Graph was read until two answers agreed, and did not show all of it.
ConsentState afterNotFound(const ConsentBefore& before);

/// How it stands after Microsoft was asked silently, where Graph may not be read.
ConsentState afterSilentAnswer(const ConsentBefore& before, SilentAnswer answer);

}  // namespace usher::flow
