// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlQuery>
#include <QVariant>
#include <optional>

#include "state/facts.h"
#include "state/runs.h"

namespace usher::state {

// How values stand in the columns: enums by name, times as ISO 8601 UTC, JSON compact.

/// The condition whose values keyValues() gives, beginning with a space.
extern const QString ofSetUp;
extern const QString factColumns, runColumns, changeColumns;

QString strengthText(Strength strength);
QString changeStateText(ChangeState state);
/// Sent where the text is no state: it will be read back.
ChangeState changeStateFrom(const QString& text);
QString timeText(const QDateTime& time);
QString jsonText(const QJsonObject& json);
/// Invalid where the text is no time.
QDateTime timeFrom(const QVariant& value);
/// Empty where the text is no JSON object.
QJsonObject jsonFrom(const QVariant& value);
QVariantList keyValues(const SetUpKey& key);

/// Columns factColumns. Nothing when the row makes no sense: what is not understood is not known.
std::optional<Fact> factFrom(const QSqlQuery& row);
/// Columns runColumns; without its changes.
RunRecord runFrom(const QSqlQuery& row);
/// Columns changeColumns.
ChangeRecord changeFrom(const QSqlQuery& row);

}  // namespace usher::state
