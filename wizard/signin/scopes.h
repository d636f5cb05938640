// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace usher::signin {

/// The sets of delegated Graph scopes that Usher's client ever asks for (design section 7).
namespace scopes {
QStringList firstSignIn();    ///< openid profile offline_access User.Read
QStringList administrator();  ///< + Directory.Read.All Application.ReadWrite.All AppRoleAssignment.ReadWrite.All
QStringList owner();          ///< The owner's set.
QStringList check();          ///< + Directory.Read.All: what it takes to see a consent, and no more.
}  // namespace scopes

}  // namespace usher::signin
