// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/integration_standing.h"

#include "flow/steps/consent_facts.h"

namespace usher::flow {

IntegrationStanding integrationStanding(const state::AddedIntegration& added,
                                        const std::optional<state::Fact>& consent) {
  IntegrationStanding standing;
  standing.consent = consentStateOf(consent);
  if (standing.consent != ConsentState::NotAsked) {
    standing.since = consentSince(consent);
    standing.lookedAt = consentLookedAt(consent);
  }
  if (standing.consent == ConsentState::VouchedFor) {
    standing.vouchedBy = vouchedBy(consent);
  }
  standing.isEnabled = added.isEnabled;
  standing.mayEnable = mayEnable(standing.consent);
  return standing;
}

bool mayEnable(ConsentState consent) {
  switch (consent) {
    case ConsentState::Verified:
    case ConsentState::Accepted:
    case ConsentState::VouchedFor:
      return true;
    case ConsentState::NotAsked:
    case ConsentState::LinkSent:
    case ConsentState::Declined:
    case ConsentState::NoRights:
    case ConsentState::BeingCopied:
    case ConsentState::Drifted:
    case ConsentState::NotDetected:
      return false;
  }
  return false;
}

}  // namespace usher::flow
