// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/command/arguments.h"

namespace usher::app {

/// Runs a command to its end, without any display. Gives the exit code.
int runCommand(const CommandOptions& options, int argc, char** argv);

}  // namespace usher::app
