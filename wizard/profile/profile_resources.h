// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::profile {

/// Makes ":/profiles" visible. The linker drops the resources of a static library that nobody mentions.
void linkProfileResources();

}  // namespace usher::profile
