// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include "demo/identity_directory.h"
#include "demo/page_layout.h"

namespace usher::demo {

/// "Who are you": the field `loginfmt`, filled with `typed`. Buttons `next` and `cancel`.
Reply accountPage(const VisitContext& visit, const QString& typed);
/// A tile per account that is signed in in this browser, and another for somebody else: buttons named `tile`.
Reply pickerPage(const VisitContext& visit, const QList<Account>& accounts);
/// The field `passwd`. Buttons `signin` and `back`.
Reply passwordPage(const VisitContext& visit);
/// The field `otc` for the number that the person's authenticator shows. Buttons `verify` and `cancel`.
Reply codePage(const VisitContext& visit);
/// "Stay signed in?" Buttons `yes` and `no`.
Reply staySignedInPage(const VisitContext& visit);

}  // namespace usher::demo
