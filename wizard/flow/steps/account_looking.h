// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/account_sign_in.h"
#include "flow/steps/consent_watch.h"

namespace usher::flow {

/// The vendor's consent of a managed account, for a watch: looks with Directory.Read.All alone, signs in by itself,
/// shows pages only where a look may, and only where the account can get anywhere with them. `signIn` must outlive the
/// watch.
ConsentWatch::Subject accountConsent(SetUp& setUp, AccountSignIn& signIn);

/// Whether a refusal means that this account may not look, or was not let.
bool meansNoSight(const Failure& why);
/// Whether a sign-in cannot be taken up because the password store does not give it out.
bool meansNoStore(const Failure& why);

}  // namespace usher::flow
