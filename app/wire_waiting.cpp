// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/wire_waiting.h"

namespace usher::app {

WireWaiting::WireWaiting(const http::GuardedAccessManager& network, const http::RetryingTransport& retrying,
                         const graph::GraphClient& graph)
    : m_network(network), m_retrying(retrying), m_graph(graph) {
  connect(&network, &http::GuardedAccessManager::slowChanged, this, &flow::Waiting::changed);
  connect(&retrying, &http::RetryingTransport::pauseChanged, this, &flow::Waiting::changed);
  connect(&graph, &graph::GraphClient::waitChanged, this, &flow::Waiting::changed);
}

QDateTime WireWaiting::pausedUntil() const {
  const QDateTime requests = m_retrying.pausedUntil(), batch = m_graph.waitsUntil();
  return requests.isValid() && !(batch.isValid() && batch > requests) ? requests : batch;
}

}  // namespace usher::app
