// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace usher::tour {

/// Runs the event loop until `condition()` holds; false when it does not within `limit`.
bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds limit = std::chrono::seconds(30));

}  // namespace usher::tour
