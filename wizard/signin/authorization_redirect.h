// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

#include "base/result.h"

namespace usher::signin {

/// What a successful redirect of the authorize endpoint carries. `issuer` is the iss of RFC 9207, where there is one.
struct AuthorizationCode {
  QString code;
  std::optional<QString> issuer;
};

/// Reads `redirect`. The address must be exactly `redirectUri` and the state `state` before anything else is looked at,
/// errors included; else BadReply "redirect", "parameter" or "state". An error becomes the failure of its Entra number.
Result<AuthorizationCode> readAuthorizationRedirect(const QUrl& redirect, const QUrl& redirectUri,
                                                    const QString& state);

}  // namespace usher::signin
