// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "demo/exchange.h"
#include "demo/identity_directory.h"
#include "demo/identity_error.h"
#include "demo/identity_flow.h"
#include "demo/world.h"

namespace usher::demo {

/// What an address of the authorize or the admin consent endpoint comes to: a visit that may begin, an error that only
/// the page may show (RFC 6749 section 4.1.2.1), or one that is sent to the redirect address of `flow`.
struct Intake {
  SignInFlow flow;
  std::optional<StsError> error;
  bool errorMayBeSent = false;
};

/// Checks a request to `/{tenant}/oauth2/v2.0/authorize`.
Intake authorizeIntake(const FormValues& form, const QString& tenant, const World& world,
                       const AccountDirectory& directory, const Origins& origins);

/// Checks a request to `/{tenant}/adminconsent` or `/{tenant}/v2.0/adminconsent`.
Intake adminConsentIntake(const FormValues& form, const QString& tenant, bool version2, const World& world,
                          const AccountDirectory& directory, const Origins& origins);

/// Whether `asked` is one of the registered redirect addresses: equal in every letter, but for the port of
/// http://localhost and for "/" instead of no path (Entra's redirect URI rules).
bool isRegistered(const QStringList& registered, const QString& asked);

/// `redirectUri` as Entra goes back to it: an address without a path gets "/".
QString withPath(const QString& redirectUri);

}  // namespace usher::demo
