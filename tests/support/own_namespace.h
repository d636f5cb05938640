// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace usher::test {

/// For the first line of a test that needs a world of its own: runs the same test again in a process within new
/// namespaces, after `preparation` (a line of sh that may mount things), and expects it to pass. True in that process,
/// false in this one, where nothing is left to do. `flags` are unshare's: "-rn" has no network, "-rm" mounts of its
/// own.
bool inOwnNamespace(const QString& flags, const QString& preparation = QStringLiteral("true"));

}  // namespace usher::test
