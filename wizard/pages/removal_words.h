// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "flow/steps/removal_view.h"
#include "pages/kit/icon.h"

namespace usher::pages {

/// What a thing is called: "The enterprise app “Contreli”".
QString removalTitle(const flow::RemovalRow& row, const flow::RemovalView& view);
/// What it consists of: permissions, or names.
QString removalDetail(const flow::RemovalRow& row);
/// What follows from removing it.
QString removalConsequence(const flow::RemovalRow& row, const flow::RemovalView& view);

/// What became of a thing, as a line.
struct RemovalOutcomeWords {
  kit::Icon icon = kit::Icon::Open;
  Tone tone = Tone::Neutral;
  QString text, detail, remark;
};
RemovalOutcomeWords removalOutcome(const flow::RemovalRow& row, const flow::RemovalView& view, const QDateTime& now);

/// What stays in any case, or because it was not chosen; a sentence each.
QStringList removalStays(const flow::RemovalView& view);

/// The record as comma-separated values: when, who, where, what, its outcome, and the ids by which Microsoft knows it.
QByteArray removalRecordCsv(const flow::RemovalView& view);

}  // namespace usher::pages
