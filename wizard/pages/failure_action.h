// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::pages {

/// The one thing offered after a failure.
enum class FailureAction { None, TryAgain, SignIn, SwitchAccount, UseOwnBrowser, GoToPermissions };

}  // namespace usher::pages
