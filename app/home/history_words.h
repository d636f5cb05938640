// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include "profile/product_profile.h"
#include "state/accounts.h"

namespace usher::home {

/// "12:04  Microsoft Office 365: Consent verified (Dana Klein)"; empty for what no person wants to know.
QString historyWords(const state::AccountEvent& event, const profile::ProductProfile& profile, const QDateTime& now);

}  // namespace usher::home
