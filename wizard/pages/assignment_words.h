// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignments_step.h"
#include "pages/kit/icon.h"
#include "pages/kit/people_model.h"

namespace usher::pages {

/// A person or group on the list of those who may use the app.
kit::PersonRow assignmentRow(const flow::AssignmentRow& row, bool isApplying);

/// "3 added.", "2 removed.", "3 added, 2 removed.": what the last apply() did.
QString doneText(const flow::AssignmentsView& view);
/// "3 done, 1 not done, 2 not sent."
QString troubleText(const flow::AssignmentsView& view);

/// One thing that is about to be so.
struct PreviewLine {
  kit::Icon icon = kit::Icon::Check;
  Tone tone = Tone::Neutral;
  QString text, detail = {};
};

/// What is added, removed, left alone, and what of the list cannot be done.
QList<PreviewLine> previewLines(const flow::AssignmentsView& view);

}  // namespace usher::pages
