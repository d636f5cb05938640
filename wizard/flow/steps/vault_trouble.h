// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "signin/session.h"

namespace usher::flow {

/// Why a sign-in lasts for this session only; or Late: it is stored, but the password store was slow to answer.
enum class VaultTrouble { None, Missing, Locked, Denied, Silent, Late };

/// Whether the sign-in can be kept all the same.
constexpr bool isKept(VaultTrouble trouble) {
  return trouble == VaultTrouble::None || trouble == VaultTrouble::Late;
}

/// None also while nobody is signed in.
VaultTrouble vaultTroubleOf(const signin::Session& session);

}  // namespace usher::flow
