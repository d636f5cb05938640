// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher {

/// Whether `host` (as QUrl::host() gives it) is this computer itself: "localhost", 127.0.0.0/8 or "::1". RFC 8252 7.3.
bool isLoopbackHost(const QString& host);

}  // namespace usher
