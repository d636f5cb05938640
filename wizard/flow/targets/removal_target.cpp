// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/removal_target.h"

#include "graph/graph_client.h"

namespace usher::flow {

namespace {

const QString appIdKey = QStringLiteral("appId");

}  // namespace

RemovalTarget::RemovalTarget(graph::GraphClient& client) : m_client(client) {}

Change RemovalTarget::removal(const graph::EnterpriseApp& app) {
  return {.kind = QStringLiteral("removal"),
          .action = QStringLiteral("remove"),
          .targetId = app.id,
          .targetName = app.displayName,
          .before = {{appIdKey, app.appId}}};
}

Pending<bool> RemovalTarget::isGone(const Change& change) {
  Completion<bool> completion;
  auto reading = graph::enterpriseApp(m_client, change.before.value(appIdKey).toString());
  completion.onCancel(&m_client, [reading]() mutable { reading.cancel(); });
  whenDone(reading, &m_client, [completion](const Result<graph::EnterpriseApp>& app) {
    if (app) {
      completion.finish(false);
    } else if (app.error().kind == Failure::Kind::NotFound) {
      completion.finish(true);
    } else {
      completion.finish(fail(app.error()));
    }
  });
  return completion.pending();
}

Pending<QList<bool>> RemovalTarget::isSo(const QList<Change>& changes) {
  Pending<QList<bool>> answers = ready<QList<bool>>(QList<bool>());
  for (const Change& change : changes) {
    answers = chained(answers, &m_client, [this, change](const QList<bool>& earlier) {
      return mapped(isGone(change), &m_client, [earlier](bool gone) { return earlier + QList<bool>{gone}; });
    });
  }
  return answers;
}

Pending<QList<Result<void>>> RemovalTarget::send(const QList<Change>& changes, std::function<void(int)> progress) {
  Pending<QList<Result<void>>> results = ready<QList<Result<void>>>(QList<Result<void>>());
  for (const Change& change : changes) {
    results = chained(results, &m_client, [this, change, progress](const QList<Result<void>>& earlier) {
      Completion<QList<Result<void>>> completion;
      auto deleting = graph::deleteEnterpriseApp(m_client, change.targetId);
      completion.onCancel(&m_client, [deleting]() mutable { deleting.cancel(); });
      whenDone(deleting, &m_client, [completion, earlier, progress](const Result<void>& deleted) {
        progress(static_cast<int>(earlier.size()) + 1);
        completion.finish(earlier + QList<Result<void>>{deleted});
      });
      return completion.pending();
    });
  }
  return results;
}

}  // namespace usher::flow
