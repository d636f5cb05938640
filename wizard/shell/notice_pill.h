// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/kit/notice_pill.h"

namespace usher::shell {

using pages::kit::NoticePill;

}  // namespace usher::shell
