// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

#include "flow/change.h"

namespace usher::flow {

/// The code of the Conflict that refuses a run because an earlier one is not finished; its detail is that one's id.
inline const QString unfinishedRunCode = QStringLiteral("unfinished-run");

/// Of these changes, the kinds that a person goes on with, or leaves, after they were cut off.
QStringList continuedKinds(const QList<Change>& changes);

/// Which of these open runs must be finished or left before a run of `changes` may begin: the oldest that has open
/// changes of the same kinds which are not all among `changes`. Whoever went on with it later would undo what the new
/// run did. Where they are all among them, the new run does them instead.
std::optional<QString> runInTheWay(const QList<state::RunRecord>& open, const QList<Change>& changes);

}  // namespace usher::flow
