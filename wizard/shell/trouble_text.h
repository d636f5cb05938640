// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::shell {

/// What to say when the built-in window does not get further.
struct TroubleText {
  QString headline;  ///< For the place of a page of which nothing is to be seen; empty when the page itself stays.
  QString text;      ///< Why, and what helps, in a sentence or two.
  QString again;     ///< Words of the button that tries again in the built-in window; empty when that helps nothing.
  bool ownBrowserFirst = true;
};

/// `trouble` as in PageInView.
TroubleText troubleText(const QString& trouble);

}  // namespace usher::shell
