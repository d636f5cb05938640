// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::bench {

/// The memory of this process that is its own and in use now, in MB.
double memoryInUse();

}  // namespace usher::bench
