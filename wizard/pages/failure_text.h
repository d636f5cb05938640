// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/failure.h"
#include "pages/error_words/error_row.h"
#include "pages/failure_action.h"

namespace usher::pages {

/// A failure in words. Nothing in it comes from a server.
struct FailureText {
  QString headline;  ///< What happened.
  QString advice;    ///< What to do.
  Turn turn = Turn::You;
  MendingRole role = MendingRole::None;
  QString saved;  ///< What is kept.
  FailureAction action = FailureAction::None;
  QString actionText;
};

/// The words for a failure: by its code where error_words/ knows that better, else by its kind. A kind without words
/// does not compile.
FailureText describe(const Failure& failure);

/// What it means, without what is saved.
ErrorMeaning meaningOf(const Failure& failure);

/// Whether a test of the connection can tell more.
bool isOfTheNetwork(Failure::Kind kind);

/// Code, HTTP status, request id and time, a line each, the server's words, and the address of Microsoft's page
/// about the code; plain text, to be read out to a support
/// desk.
QString failureDetails(const Failure& failure);

}  // namespace usher::pages
