// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/waiting.h"
#include "graph/graph_client.h"
#include "http/guarded_access_manager.h"
#include "http/retrying_transport.h"

namespace usher::app {

/// What the wire waits for, as the window sees it: whole requests, and those within a $batch. The parts must outlive
/// it.
class WireWaiting final : public flow::Waiting {
  Q_OBJECT

 public:
  WireWaiting(const http::GuardedAccessManager& network, const http::RetryingTransport& retrying,
              const graph::GraphClient& graph);

  QDateTime pausedUntil() const override;
  bool isSlow() const override { return m_network.isSlow(); }

 private:
  const http::GuardedAccessManager& m_network;
  const http::RetryingTransport& m_retrying;
  const graph::GraphClient& m_graph;
};

}  // namespace usher::app
