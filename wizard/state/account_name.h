// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/result.h"

namespace usher::state {

/// See AccountBook::cleanName().
Result<QString> cleanedName(const QString& typed, qsizetype longest);

/// What two names have in common that a person would call the same: case, width and composition do not count (Unicode
/// NFKC and case folding), nor do joiners, which show nothing.
QString foldedName(const QString& name);

}  // namespace usher::state
