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

/// What became of one item; `requestId` is Microsoft's, of the item or else of the batch.
struct BatchAnswer {
  Result<QJsonObject> body;
  QString requestId;
};

struct BatchReply {
  QList<BatchAnswer> answers;  ///< At the indexes of the items.
  double limitShare = 0;       ///< The highest x-ms-throttle-limit-percentage of the reply and its items; 0: none.
};

/// Sends at most 20 items in one $batch and gives the outcome of each at its index, whatever the order of the answers.
/// Missing or repeated ids become BadReply with the code "unanswered".
Pending<QList<Result<QJsonObject>>> sendBatch(GraphClient& client, const QList<BatchItem>& items);

/// The same with what the headers tell. A 429 of the whole batch is not tried again: that is up to who paces them.
Pending<BatchReply> exchangeBatch(GraphClient& client, const QList<BatchItem>& items);

}  // namespace usher::graph
