// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/steps/search_view.h"
#include "pages/kit/people_model.h"
#include "pages/kit/search_field.h"

namespace usher::pages {

/// Found people and groups as the rows under a search field.
kit::SearchResults searchResults(const flow::SearchView& search);

/// The word at the right of a row that is about to change, or changed; `wordNow` for one that is neither.
struct RowTag {
  QString text;
  Tone tone = Tone::Neutral;
};
RowTag rowTag(flow::RowChange change, flow::RowOutcome outcome, const QString& wordNow);

/// What may be done with a row: removed, or kept after all.
kit::RowAction rowAction(flow::RowChange change, bool isApplying);

/// "Add 3 people", "Add 2 people and 1 group", "Remove 1 group", "Add 3, remove 1". `groups` of them are groups.
QString changeButtonText(int toAdd, int toRemove, int groups = 0);

}  // namespace usher::pages
