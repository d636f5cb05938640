// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/identity_error.h"
#include "demo/page_layout.h"

namespace usher::demo {

/// An error that stays on the page, with its AADSTS number and request id. With a ticket it offers another account.
Reply errorPage(const StsError& error, const StsMoment& moment, const VisitContext& visit);
/// "You can't get there from here": Conditional Access stopped the sign-in in this browser.
Reply blockedPage(const StsError& error, const StsMoment& moment, const VisitContext& visit);
/// A page that only says something: `heading` is its title too.
Reply noticePage(const QString& heading, const QString& text, int status = 200);
/// What goes back to the application by a posted form (response_mode=form_post); without scripts a button sends it.
Reply formPostPage(const QString& redirectUri, const NamedValues& values, const QStringList& formTargets);

}  // namespace usher::demo
