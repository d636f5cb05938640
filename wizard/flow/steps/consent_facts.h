// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/steps/consent_step.h"
#include "state/facts.h"

namespace usher::flow {

class SetUp;

// How a consent stands in the state store: a fact with the state's name, and since when.

ConsentState consentStateOf(const std::optional<state::Fact>& fact);
std::optional<QDateTime> consentSince(const std::optional<state::Fact>& fact);
/// When Usher last looked whether it was accepted, as far as that was recorded.
std::optional<QDateTime> consentLookedAt(const std::optional<state::Fact>& fact);
/// Who said that it was accepted; empty unless it is vouched for.
QString vouchedBy(const std::optional<state::Fact>& fact);
/// Records the state with the strength it has by its nature. The time since is kept while the state stays, and so is
/// when Usher last looked.
void recordConsent(SetUp& setUp, const QString& factName, ConsentState state, const QString& vouchedBy = {});
/// Usher has looked now, and the state stays as it is. Nothing is recorded where nothing was asked for.
void recordLook(SetUp& setUp, const QString& factName);

}  // namespace usher::flow
