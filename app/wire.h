// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include "app/connection_tester.h"
#include "app/proxy_asking.h"
#include "base/clock.h"
#include "http/guarded_access_manager.h"
#include "http/proxy_logins.h"
#include "http/qt_transport.h"
#include "http/retrying_transport.h"
#include "profile/product_profile.h"

namespace usher::app {

/// What stands between Usher and the wire, as an observer in tests; null for nothing.
using WireObserver = std::function<std::unique_ptr<http::Transport>(http::Transport& wire)>;

/// The way to one Microsoft cloud, without anybody signed in: the gateway, the network's proxies, retrying.
class Wire {
 public:
  Wire(const profile::Cloud& cloud, Clock& clock, const WireObserver& observer = {});

  http::GuardedAccessManager& network() { return m_network; }
  http::RetryingTransport& transport() { return *m_retrying; }
  http::ProxyLogins& proxyLogins() { return m_proxyLogins; }
  ProxyAsking& proxyAsking() { return m_proxyAsking; }
  ConnectionTester& tester() { return m_tester; }

 private:
  http::ProxyLogins m_proxyLogins;
  ProxyAsking m_proxyAsking{m_proxyLogins};
  ConnectionTester m_tester;
  http::GuardedAccessManager m_network;
  http::QtTransport m_plain{m_network};
  std::unique_ptr<http::Transport> m_observed;
  std::unique_ptr<http::RetryingTransport> m_retrying;
};

}  // namespace usher::app
