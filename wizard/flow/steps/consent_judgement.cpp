// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_judgement.h"

namespace usher::flow {

ConsentState afterNotFound(const ConsentBefore& before) {
  const ConsentState ifClaimed = before.isClaimed ? ConsentState::NotDetected : before.state;
  switch (before.state) {
    case ConsentState::Verified:
    case ConsentState::Drifted:
      return ConsentState::Drifted;
    case ConsentState::VouchedFor:
      return before.state;
    case ConsentState::Accepted:
    case ConsentState::BeingCopied:
      return before.isFresh ? ifClaimed : ConsentState::NotDetected;
    case ConsentState::LinkSent:
      // Whoever has the link may still open it.
      return before.isManaged ? before.state : ifClaimed;
    case ConsentState::NotAsked:
    case ConsentState::Declined:
    case ConsentState::NoRights:
    case ConsentState::NotDetected:
      return ifClaimed;
  }
  return before.state;
}

ConsentState afterSilentAnswer(const ConsentBefore& before, SilentAnswer answer) {
  const bool isReported = before.state == ConsentState::Accepted || before.state == ConsentState::BeingCopied;
  // What Graph showed once, only Graph can take back.
  if (before.state == ConsentState::Verified || before.state == ConsentState::Drifted) {
    return before.state;
  }
  if (answer == SilentAnswer::MayUse) {
    return ConsentState::Accepted;
  }
  if (isReported) {
    const bool isTakenBack = answer == SilentAnswer::NotConsented && !before.isFresh;
    return isTakenBack ? ConsentState::NotDetected : ConsentState::Accepted;
  }
  // Whoever asked is told that nobody can tell; the dialog by itself leaves things as they are.
  const bool canTell = answer == SilentAnswer::NotConsented;
  const bool stays = canTell || !before.wasAsked || before.state == ConsentState::VouchedFor;
  return stays ? before.state : ConsentState::NotDetected;
}

}  // namespace usher::flow
