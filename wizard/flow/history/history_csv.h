// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "flow/change.h"
#include "flow/history/history.h"

namespace usher::flow {

/// Every change of these runs in their order, one line each, as a CSV file in UTF-8 with its mark: run, time, by,
/// tenant, kind, action, target, name, result, code, request, undoes. Times are ISO 8601 in UTC; `result` is "done",
/// "already", "failed", "skipped", or "planned", "sent", "accepted" where it is not known yet; `undoes` is the id of
/// the run that this one takes back, or "everything". There are no secrets in it.
Result<QByteArray> historyCsv(const state::StateStore& store, const QList<HistoryEntry>& runs);
/// The same little by little: its beginning, and the lines of some changes of a run.
QByteArray historyCsvHead();
QByteArray historyCsvLines(const HistoryEntry& run, const QList<state::ChangeRecord>& changes);

/// The same for what became of one run just now: kind, action, target, name, result, code, request.
QByteArray resultsCsv(const QList<ChangeOutcome>& outcomes);

}  // namespace usher::flow
