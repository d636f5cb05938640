// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/pasted_list_view.h"
#include "pages/kit/people_model.h"

namespace usher::pages {

/// What became of an entry, as the name of a kind: "Found", "Several people".
QString statusTitle(flow::EntryStatus status);
Tone statusTone(flow::EntryStatus status);
/// What happens with entries of this kind, and why; empty where that is plain.
QString statusMeaning(flow::EntryStatus status, const QString& vendor);

/// An entry as a row: whom it means, what was typed, and by which name the person was found.
kit::PersonRow entryRow(const flow::ResolvedEntry& entry, int index);

/// What was typed for nobody or for several people, a line each.
QString unmatchedText(const QList<flow::ResolvedEntry>& entries);
/// The same with line numbers, reasons and whom it may mean.
QByteArray unmatchedCsv(const QList<flow::ResolvedEntry>& entries);

}  // namespace usher::pages
