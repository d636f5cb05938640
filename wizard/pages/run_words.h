// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace usher::pages {

/// "412 of 1,000 done".
QString doneOf(int done, int total);

/// "588 to go, about 3 minutes left."; without a forecast, "588 to go."
QString restText(int left, const std::optional<std::chrono::seconds>& timeLeft);

}  // namespace usher::pages
