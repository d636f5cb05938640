// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

#include "base/pending.h"
#include "signin/account.h"
#include "state/state_store.h"

namespace usher::flow {

class SetUp;

/// The sign-in of an earlier start, without any secret: whom to take up again, and which organisation it was. All
/// integrations of a managed account share one, as they share the place in the vault.
struct RememberedSignIn {
  signin::Account account;
  QString organisation;  ///< Its name, or empty.
  QDateTime usedAt;
  bool isKept = false;  ///< "Keep me signed in on this computer": not over after keptFor.

  /// How long an unfinished set-up's sign-in is kept.
  static constexpr std::chrono::hours keptFor{7 * 24};
};

/// Not kept, and not used for keptFor.
bool isOver(const RememberedSignIn& signIn, const QDateTime& now);

std::optional<RememberedSignIn> rememberedSignIn(const SetUp& setUp);
/// Whether there is one for that set-up, whatever its tenant, without opening it.
bool isSignInRemembered(const state::StateStore& store, const state::SetUpKey& setUp);
void rememberSignIn(SetUp& setUp, const RememberedSignIn& signIn);
/// "Keep me signed in on this computer".
void keepSignIn(SetUp& setUp);
/// Ends a sign-in as the person wished: keeps it, or signs out, deletes it and forgets the browser session.
Pending<void> endSignIn(SetUp& setUp, bool keeps, QObject* context);
/// Nobody is taken up at the next start. The organisation stays known, to tell another one from it.
void forgetSignIn(SetUp& setUp);

}  // namespace usher::flow
