// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/step.h"
#include "pages/page.h"

namespace usher::pages {

/// Makes the page of a step, written once. `step` must be the class that belongs to its id.
Page* makePage(flow::Step& step, const Surroundings& surroundings, QWidget* parent);

}  // namespace usher::pages
