// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/failure.h"

namespace usher::pages {

/// The one thing offered after a failure.
enum class FailureAction { None, TryAgain, SignIn, SwitchAccount, UseOwnBrowser, GoToPermissions };

/// A failure in words. Nothing in it comes from a server.
struct FailureText {
  QString headline;    ///< What happened.
  QString advice;      ///< What to do.
  QString whoCanMend;  ///< Who can put it right.
  QString saved;       ///< What is kept.
  FailureAction action = FailureAction::None;
  QString actionText;
};

/// The words for a failure. A kind without words does not compile.
FailureText describe(const Failure& failure);

/// Code, HTTP status, request id and time, a line each, and the server's words; plain text, to be read out to a support
/// desk.
QString failureDetails(const Failure& failure);

}  // namespace usher::pages
