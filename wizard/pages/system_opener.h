// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "base/pending.h"

namespace usher::pages {

/// Hands `address` to the program the person chose for its kind. Completes when the desktop took it, which on Linux may
/// be as late as when that program ends; fails with BrowserBlocked, code "no-browser", when nothing opened.
///
/// On Linux this asks xdg-open by itself: QDesktopServices::openUrl() answers true before anything has opened, and lets
/// xdg-open print the whole address, sign-in state included, to our stderr.
Pending<void> openWithSystem(const QUrl& address);

}  // namespace usher::pages
