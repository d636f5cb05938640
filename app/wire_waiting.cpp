// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/wire_waiting.h"

namespace usher::app {

WireWaiting::WireWaiting(const http::GuardedAccessManager& network, const http::RetryingTransport& retrying)
    : m_network(network), m_retrying(retrying) {
  connect(&network, &http::GuardedAccessManager::slowChanged, this, &flow::Waiting::changed);
  connect(&retrying, &http::RetryingTransport::pauseChanged, this, &flow::Waiting::changed);
}

}  // namespace usher::app
