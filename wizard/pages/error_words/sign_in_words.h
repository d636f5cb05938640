// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/error_words/error_row.h"

namespace usher::pages {

/// What "AADSTSn" means (Microsoft Entra authentication and authorization error codes); nothing for a number that the
/// table does not hold.
std::optional<ErrorMeaning> meaningOfAadsts(int number);

/// What to say honestly of a number that the table does not hold.
ErrorMeaning meaningOfUnknownAadsts();

/// The n of a code that is exactly "AADSTSn", 0 for any other text.
int aadstsNumberOf(const QString& code);

/// Microsoft's own page about number n; opened only when the person asks for it.
QString lookUpAddress(int number);

}  // namespace usher::pages
