// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/owners_target.h"

#include <algorithm>
#include <memory>

#include "graph/graph_client.h"

namespace usher::flow {

namespace {

const QString addAction = QStringLiteral("add");

/// The rest of a list of owner writes, sent one by one.
struct OwnerQueue {
  graph::GraphClient& client;
  QString appObjectId;
  QList<Change> changes;
  std::function<void(int)> progress;
  std::shared_ptr<QHash<QString, QString>> requestIds;
  QList<Result<void>> results = {};
  Completion<QList<Result<void>>> completion = {};
  bool lacksAddition = false;
  Pending<QString> current = {};
};

QString keyOfOwnerChange(const Change& change) {
  return change.action + QLatin1Char('/') + change.targetId;
}

void sendNextOwner(const std::shared_ptr<OwnerQueue>& queue) {
  if (queue->completion.isCancelled()) {
    return;
  }
  const qsizetype index = queue->results.size();
  if (index == queue->changes.size()) {
    return queue->completion.finish(queue->results);
  }
  const Change& change = queue->changes[index];
  const bool adds = change.action == addAction;
  if (!adds && queue->lacksAddition) {
    queue->results.append(fail(Failure::Kind::Cancelled));
    return sendNextOwner(queue);
  }
  queue->current = adds ? graph::addOwner(queue->client, queue->appObjectId, change.targetId)
                        : graph::removeOwner(queue->client, queue->appObjectId, change.targetId);
  whenDone(queue->current, &queue->client,
           [queue, adds, key = keyOfOwnerChange(change)](const Result<QString>& result) {
             queue->lacksAddition = queue->lacksAddition || (adds && !result);
             queue->requestIds->insert(key, result ? *result : result.error().requestId);
             queue->results.append(result ? Result<void>() : fail(result.error()));
             queue->progress(static_cast<int>(queue->results.size()));
             sendNextOwner(queue);
           });
}

}  // namespace

OwnersTarget::OwnersTarget(graph::GraphClient& client, QString appObjectId)
    : m_client(client), m_appObjectId(std::move(appObjectId)) {}

Change OwnersTarget::change(bool add, const QString& personId, const QString& personName) {
  return {.kind = QStringLiteral("owner"),
          .action = add ? addAction : QStringLiteral("remove"),
          .targetId = personId,
          .targetName = personName};
}

Pending<QList<bool>> OwnersTarget::isSo(const QList<Change>& changes) {
  return mapped(graph::owners(m_client, m_appObjectId), &m_client, [changes](const QList<graph::Owner>& owners) {
    QList<bool> answers;
    for (const Change& change : changes) {
      const bool isOwner = std::any_of(owners.begin(), owners.end(),
                                       [&](const graph::Owner& owner) { return owner.id == change.targetId; });
      answers.append(isOwner == (change.action == addAction));
    }
    return answers;
  });
}

Pending<QList<Result<void>>> OwnersTarget::send(const QList<Change>& changes, std::function<void(int)> progress) {
  const auto queue =
      std::make_shared<OwnerQueue>(OwnerQueue{m_client, m_appObjectId, changes, std::move(progress), m_requestIds});
  queue->completion.onCancel(&m_client, [weak = std::weak_ptr(queue)] {
    if (const auto open = weak.lock()) {
      open->current.cancel();
    }
  });
  sendNextOwner(queue);
  return queue->completion.pending();
}

QString OwnersTarget::requestIdOf(const Change& change) const {
  return m_requestIds->value(keyOfOwnerChange(change));
}

}  // namespace usher::flow
