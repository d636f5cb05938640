// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"

namespace usher::app {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitWrongUsage = 2;
inline constexpr int exitNeedsPerson = 3;
inline constexpr int exitPartlyDone = 4;

/// Checks profile and display before the application object is made, then opens the chooser, the wizard or the tour and
/// runs until it is closed. Gives the exit code.
int launch(const Options& options, int argc, char** argv);

}  // namespace usher::app
