// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/odata_filter.h"

namespace usher::demo {

/// Reads the grammar of $filter into conditions; knows nothing of properties. Nothing when the text is none of it.
std::optional<ODataCondition> parseFilterText(const QString& text);

}  // namespace usher::demo
