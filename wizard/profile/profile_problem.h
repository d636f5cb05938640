// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace usher::profile {

/// What is wrong with a profile: a word, the place as a JSON pointer (RFC 6901), and what belongs there.
struct ProfileProblem {
  QString code, pointer, expected;
};

/// `pointer` one step deeper, with "~" and "/" in the key escaped.
QString deeper(const QString& pointer, QString key);
QString deeper(const QString& pointer, qsizetype index);

}  // namespace usher::profile
