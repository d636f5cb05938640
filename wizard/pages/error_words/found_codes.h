// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::pages {

/// What was found in a text that a person pasted.
struct FoundCodes {
  /// "AADSTSn", "HTTP n", names of errors that are known; each once, in the order of the text.
  QStringList codes;
  QString traceId, correlationId, requestId, time;  ///< As written there; empty when not.

  bool operator==(const FoundCodes&) const = default;
};

/// As much of a text as is looked at: this many characters, half from its beginning and half from its end.
inline constexpr qsizetype longestLookedAt = 400'000;

/// Finds the codes in `text`, however it is broken into lines. Takes time in proportion to its length.
FoundCodes codesIn(const QString& text);

}  // namespace usher::pages
