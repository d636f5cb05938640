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

QString strengthText(Strength strength);
QString changeStateText(ChangeState state);
QString timeText(const QDateTime& time);
QString jsonText(const QJsonObject& json);
QVariantList keyValues(const SetUpKey& key);

/// Columns name, strength, at, data. Nothing when the row makes no sense: what is not understood is not known.
std::optional<Fact> factFrom(const QSqlQuery& row);
/// Columns id, profile, account, integration, tenant, started, actor_id, actor_name.
RunRecord runFrom(const QSqlQuery& row);
/// Columns kind, action, target_id, target_name, before, after, state, code, request_id. A state that is not understood
/// counts as Sent: it will be read back.
ChangeRecord changeFrom(const QSqlQuery& row);

}  // namespace usher::state
