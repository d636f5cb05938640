// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::app {

/// First thing in main(): clears the environment variables and arguments that open a debug port, switch the sandbox
/// off, load foreign plugins or log TLS keys; forbids core dumps and makes the process not dumpable. Edits `argv` in
/// place and gives the new count.
int harden(int argc, char** argv);

/// While it lives, programs of the same person may inspect this process; afterwards as before. Chromium can give its
/// pages users, processes and a network of their own only where it starts in such a process: it has to write to
/// /proc/self, which otherwise belongs to root, and without a word goes on with half of its sandbox.
class WhileInspectable final {
 public:
  WhileInspectable();
  ~WhileInspectable();
  WhileInspectable(const WhileInspectable&) = delete;
  WhileInspectable& operator=(const WhileInspectable&) = delete;

 private:
  int m_before;
};

}  // namespace usher::app
