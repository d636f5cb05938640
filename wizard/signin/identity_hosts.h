// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>

#include "profile/product_profile.h"

namespace usher::signin {

/// The hosts, in ASCII, on which Microsoft signs people of `cloud` in. Each stands for itself and, behind a dot, for
/// what is below it. Empty for a cloud that is none of Microsoft's.
QStringList identityHosts(const profile::Cloud& cloud);

/// Whether the embedded browser may show `address` as a whole page without asking: `cloud`'s authority, or https on the
/// usual port of an identity host. In a loopback cloud its three origins exactly, nothing else.
bool isIdentityAddress(const QUrl& address, const profile::Cloud& cloud);

}  // namespace usher::signin
