// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::app {

/// One line for whoever started the program from a terminal: "usher: SENTENCE" on stderr.
void say(const QString& sentence);

}  // namespace usher::app
