// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/waiting.h"
#include "http/guarded_access_manager.h"
#include "http/retrying_transport.h"

namespace usher::app {

/// What the wire waits for, as the window sees it. Both parts must outlive it.
class WireWaiting final : public flow::Waiting {
  Q_OBJECT

 public:
  WireWaiting(const http::GuardedAccessManager& network, const http::RetryingTransport& retrying);

  QDateTime pausedUntil() const override { return m_retrying.pausedUntil(); }
  bool isSlow() const override { return m_network.isSlow(); }

 private:
  const http::GuardedAccessManager& m_network;
  const http::RetryingTransport& m_retrying;
};

}  // namespace usher::app
