// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::app {

/// From now on every log line passes the scrubber before it reaches stderr, and Qt's own chatty categories about
/// sign-in and the browser are off.
void installMessageFilter();

}  // namespace usher::app
