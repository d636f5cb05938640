// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::bench {

/// Typing into the search of a directory of 100,000; prints how long the first results take, beside what the server
/// itself takes for the same question. False when it does not get there.
bool typingAtLarge();

/// Runs of 1,000 and of 10,000 in the window; prints the longest time an event waited and how much the memory grew over
/// the idle window. False when it does not get there.
bool runsInTheWindow();

}  // namespace usher::bench
