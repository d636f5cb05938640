// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace usher::app {

/// From now on every log line passes the scrubber, warnings go on to stderr, and Qt's own chatty categories about
/// sign-in and the browser are off. A stderr that cannot be written to is no trouble.
void installMessageFilter();

/// The last lines, at most 300, scrubbed, each with its time (UTC). Only since installMessageFilter().
QStringList recentLogLines();

}  // namespace usher::app
