// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "base/failure.h"
#include "pages/kit/notice.h"

namespace usher::home {

/// Shows a failure in its words, or hides the notice when there is none.
void showFailure(pages::kit::Notice& notice, const std::optional<Failure>& failure);

}  // namespace usher::home
