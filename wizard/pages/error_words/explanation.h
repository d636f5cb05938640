// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

#include "pages/error_words/error_row.h"

namespace usher::pages {

/// What a pasted text means.
struct Explanation {
  QString code;  ///< The one that decides; empty when only a sentence was recognised.
  ErrorMeaning meaning;
  QStringList others;  ///< "code: what happened", for the other errors in the text.
  QString details;     ///< For a support desk: codes, ids and time, a line each; nothing else of the text.
  QString lookUp;      ///< The address of Microsoft's page about it; empty for none.
};

/// Explains the error in `text`, offline; nothing when none is recognised. Of several errors the one decides that says
/// most about the cause and that the reader can least put right alone.
std::optional<Explanation> explained(const QString& text);

}  // namespace usher::pages
