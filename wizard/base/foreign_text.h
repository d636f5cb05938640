// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher {

/// Text that came from outside (a directory, a server, a file), fit to be shown as plain text on one line: control and
/// bidirectional override characters removed, white space simplified, cut after `longest` characters with an ellipsis.
QString shownText(const QString& foreign, qsizetype longest = 200);

}  // namespace usher
