// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::app {

/// Whether this system lets Chromium lock its pages in: not for root, and only with namespaces for ordinary users.
/// Without them Chromium ends the whole process as soon as a page is made. Tries it in a child process.
bool canSandbox();

}  // namespace usher::app
