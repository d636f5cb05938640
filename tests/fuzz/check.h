// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program, as the fuzzers want it, when a promise is broken.
#define USHER_PROMISE(condition)                        \
  do {                                                  \
    if (!(condition)) {                                 \
      std::fprintf(stderr, "broken: %s\n", #condition); \
      std::abort();                                     \
    }                                                   \
  } while (false)
