// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// One request of a $batch; `path` is relative to /v1.0 and percent-encoded.
struct BatchItem {
  QByteArray method;
  QString path;
  QJsonObject body = {};
};

/// Sends at most 20 items in one $batch and gives the outcome of each at its index, whatever the order of the answers.
/// Missing or repeated ids become BadReply with the code "unanswered".
Pending<QList<Result<QJsonObject>>> sendBatch(GraphClient& client, const QList<BatchItem>& items);

}  // namespace usher::graph
