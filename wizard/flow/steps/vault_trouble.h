// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "signin/session.h"

namespace usher::flow {

/// Why a sign-in lasts for this session only.
enum class VaultTrouble { None, Missing, Locked, Silent };

/// None also while nobody is signed in.
VaultTrouble vaultTroubleOf(const signin::Session& session);

}  // namespace usher::flow
