// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"

namespace usher::pages {

/// What the person's next action about a consent is, by how it stands.
enum class ConsentDeed { Review, CheckNow, CopyLink, SwitchAccount, GoOn };

ConsentDeed consentDeed(const flow::ConsentView& view);

}  // namespace usher::pages
