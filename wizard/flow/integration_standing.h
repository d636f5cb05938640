// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/steps/consent_step.h"
#include "state/accounts.h"
#include "state/facts.h"

namespace usher::flow {

/// How an integration of an account stands by what is remembered, without a sign-in: two things that never stand for
/// each other, the consent and whether it is enabled.
struct IntegrationStanding {
  ConsentState consent = ConsentState::NotAsked;
  std::optional<QDateTime> since;     ///< When the consent became so.
  std::optional<QDateTime> lookedAt;  ///< When Usher last looked at Microsoft.
  QString vouchedBy;                  ///< Who said that it was accepted; only where VouchedFor.
  bool isEnabled = false;
  bool mayEnable = false;  ///< Verified, accepted or vouched for.

  bool operator==(const IntegrationStanding&) const = default;
};

/// `consent` is the fact "consent" of that set-up.
IntegrationStanding integrationStanding(const state::AddedIntegration& added,
                                        const std::optional<state::Fact>& consent);

/// Whether an integration may be enabled on the strength of that state. A verified consent that is gone may not, and
/// neither may one that Graph was asked for and does not show yet.
bool mayEnable(ConsentState consent);

}  // namespace usher::flow
