// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::graph {

/// Whether a person could take one name for the other: equal without case and white space, the one beginning with the
/// other, or at most two characters apart (Levenshtein).
bool isSimilarName(const QString& one, const QString& other);

}  // namespace usher::graph
