// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/connection_tester.h"

namespace usher::app {

namespace {

/// Time enough for a slow network, little enough to wait for.
const http::WireLimits probeLimits{
    .bytes = 512 * 1024, .silence = std::chrono::milliseconds(10'000), .total = std::chrono::milliseconds(15'000)};

/// Microsoft's pages send people on to each other.
const QStringList microsoftDomains{QStringLiteral("microsoft.com"),      QStringLiteral("microsoftonline.com"),
                                   QStringLiteral("live.com"),           QStringLiteral("office.com"),
                                   QStringLiteral("msauth.net"),         QStringLiteral("msftauth.net"),
                                   QStringLiteral("microsoftonline.us"), QStringLiteral("partner.microsoftonline.cn")};

QList<QUrl> originsOf(const profile::Cloud& cloud) {
  QList<QUrl> origins;
  for (const flow::NeededAddress& address : flow::neededAddresses(cloud)) {
    origins.append(address.url);
  }
  return origins;
}

}  // namespace

ConnectionTester::ConnectionTester(const profile::Cloud& cloud, http::ProxyLogins& logins, const Clock& clock)
    : m_network(originsOf(cloud), nullptr, probeLimits),
      m_probe(m_network, microsoftDomains),
      m_test(
          flow::neededAddresses(cloud),
          [this](const flow::NeededAddress& address) {
            using Expects = http::ConnectionProbe::Expects;
            return m_probe.ask(address.url, address.answersJson ? Expects::Json : Expects::Anything);
          },
          [this](const QUrl& url) { return m_network.proxyNameFor(url); }, clock) {
  m_network.useLogins(logins);
}

}  // namespace usher::app
