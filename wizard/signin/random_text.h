// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::signin {

/// `bytes` (a multiple of four) from the system's random source, base64url without padding. RFC 4648 section 5.
QString randomText(qsizetype bytes);

}  // namespace usher::signin
