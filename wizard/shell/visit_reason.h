// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::flow {
class SetUp;
}

namespace usher::shell {

/// Why Microsoft's page is open just now, where the page before did not say it: Usher asks for more than at sign-in.
/// Else empty.
QString visitReason(const flow::SetUp& setUp);

}  // namespace usher::shell
