// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/say.h"

#include <cstdio>

namespace usher::app {

void say(const QString& sentence) {
  std::fprintf(stderr, "usher: %s\n", qPrintable(sentence));
}

}  // namespace usher::app
