// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <functional>

#include "base/clock.h"
#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// What a collection answered: all its items, or why not.
using TakeList = std::function<void(qsizetype index, const Result<QJsonArray>& items)>;

/// GETs the collections at `paths` (percent-encoded, relative to /v1.0), 20 to a $batch and three batches at a time,
/// and calls `take` once for each as its answer comes; further pages are fetched first. What is throttled, down or
/// unanswered is asked again without the others, at most five times in all; while Microsoft asks to wait nothing is
/// sent. Fails when a whole $batch does. Cancelling, also from `take`, stops what is in flight.
Pending<void> readLists(GraphClient& client, Clock& clock, const QStringList& paths, TakeList take);

/// "/users?$filter=...&$select=...": a path for readLists(). Only what must be is percent-encoded, since Graph limits
/// the length of addresses.
QString filteredPath(const QString& collection, const QString& filter, const QString& select);

}  // namespace usher::graph
