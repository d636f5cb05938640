// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include "demo/identity_flow.h"

namespace usher::demo {

/// What an authorization code stands for. Codes live ten minutes and are single-use.
struct AuthorizationCode {
  SignInFlow flow;
  NamedTenant landing;
  QDateTime expires;
  bool redeemed = false;
};

/// The codes issued by this process, by their text.
using AuthorizationCodes = QHash<QString, AuthorizationCode>;

}  // namespace usher::demo
