// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "demo/exchange.h"
#include "demo/identity_flow.h"
#include "demo/identity_form.h"

namespace usher::demo {

/// Sends the browser back to the application of `flow` with `values`, in the response mode that it asked for.
Reply backToApplication(const SignInFlow& flow, const NamedValues& values);

/// `values` with the flow's `state` where the application sent one.
NamedValues withState(const SignInFlow& flow, NamedValues values);

/// The origin of the flow's redirect address, as Content-Security-Policy's form-action names it.
QStringList redirectOrigin(const SignInFlow& flow);

}  // namespace usher::demo
