// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::app {

/// First thing in main(): clears the environment variables and arguments that open a debug port, switch the sandbox
/// off, load foreign plugins or log TLS keys; forbids core dumps and makes the process not dumpable. Edits `argv` in
/// place and gives the new count.
int harden(int argc, char** argv);

}  // namespace usher::app
