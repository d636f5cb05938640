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
/// Records the state with the strength it has by its nature. The time since is kept while the state stays.
void recordConsent(SetUp& setUp, const QString& factName, ConsentState state);

}  // namespace usher::flow
