// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/failure.h"

namespace usher::flow {

/// Whether nothing that is sent to Microsoft after such a failure can succeed, for now.
bool isObstacle(const Failure& failure);

}  // namespace usher::flow
