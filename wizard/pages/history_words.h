// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/steps/history_view.h"
#include "pages/kit/entry_model.h"

namespace usher::pages {

/// When something was done: "12:04" when it was today, "3 Mar, 12:04" this year, else with the year.
QString historyTime(const QDateTime& when, const QDateTime& now);

/// "412 people and groups added, 3 failed"; of a run of one change what was done to whom.
QString runSummary(const flow::HistoryRun& run);
/// "12:04, Dana Klein", and what it took back.
QString runDetail(const flow::HistoryRun& run, const QDateTime& now);
kit::EntryRow runRow(const flow::HistoryRun& run, const QDateTime& now);

/// Whom or what a change was made to: a name, or a property as Microsoft calls it.
QString changeName(const flow::HistoryChange& change);
/// What was done, without to whom: "Added as owner".
QString changeDeed(const flow::HistoryChange& change);
kit::EntryRow changeRow(const flow::HistoryChange& change);

}  // namespace usher::pages
