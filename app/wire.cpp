// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/wire.h"

namespace usher::app {

Wire::Wire(const profile::Cloud& cloud, Clock& clock, const WireObserver& observer)
    : m_tester(cloud, m_proxyLogins, clock), m_network(QList<QUrl>{cloud.authority, cloud.graph}) {
  m_network.useLogins(m_proxyLogins);
  if (observer) {
    m_observed = observer(m_plain);
  }
  http::Transport& wire = m_observed ? *m_observed : static_cast<http::Transport&>(m_plain);
  m_retrying = std::make_unique<http::RetryingTransport>(wire, clock);
}

}  // namespace usher::app
