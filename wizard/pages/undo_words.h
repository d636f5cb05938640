// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "flow/step.h"
#include "flow/steps/history_view.h"
#include "pages/kit/entry_model.h"

namespace usher::pages {

/// A line of what taking back does, with its number.
struct UndoLineWords {
  kit::Icon icon = kit::Icon::Open;
  Tone tone = Tone::Neutral;
  QString text, detail;
};

/// What goes, what comes back and what stays as it is, a line each, without those that are about nothing.
QList<UndoLineWords> undoSummary(const flow::HistoryView& view);

/// A line of the preview, and of the result once there is one.
kit::EntryRow undoRow(const flow::UndoRow& row, const QDateTime& now);

/// "Remove 3 people and groups", "Take 412 changes back".
QString undoButtonText(const flow::HistoryView& view);

/// "212 of 412 done, 200 to go, about 2 minutes left".
QString undoProgressText(const flow::HistoryView& view, const flow::Progress& progress);

}  // namespace usher::pages
