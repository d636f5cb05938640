// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "flow/connection_test.h"
#include "http/connection_probe.h"
#include "http/proxy_logins.h"

namespace usher::app {

/// The test of the connection over a wire of its own, which may reach what `cloud` needs and nothing else, and carries
/// no token. `logins` and `clock` must outlive it.
class ConnectionTester {
 public:
  ConnectionTester(const profile::Cloud& cloud, http::ProxyLogins& logins, const Clock& clock);

  flow::ConnectionTest& test() { return m_test; }

 private:
  http::GuardedAccessManager m_network;
  http::ConnectionProbe m_probe;
  flow::ConnectionTest m_test;
};

}  // namespace usher::app
