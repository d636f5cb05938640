// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/connection_test.h"

#include <algorithm>

#include "signin/endpoints.h"
#include "signin/identity_hosts.h"

namespace usher::flow {

namespace {

using Use = NeededAddress::Use;

QUrl pageOn(const QString& host) {
  return QUrl(QStringLiteral("https://%1/").arg(host));
}

QString originIn(const NeededAddress& address) {
  return signin::originText(address.url);
}

/// The hosts that Microsoft's own pages are loaded from; Microsoft 365 URLs and IP ranges, ids 56 and 59.
QStringList partHosts(const profile::Cloud& cloud) {
  return cloud.authority.host() == QStringLiteral("login.microsoftonline.com")
             ? QStringList{QStringLiteral("aadcdn.msauth.net"), QStringLiteral("aadcdn.msftauth.net"),
                           QStringLiteral("logincdn.msauth.net")}
             : QStringList();
}

}  // namespace

QList<NeededAddress> neededAddresses(const profile::Cloud& cloud) {
  QList<NeededAddress> needed{
      {Use::SignIn, signin::discoveryAddress(cloud.authority, QStringLiteral("organizations")), true},
      {Use::Directory, cloud.graph.resolved(QUrl(QStringLiteral("/v1.0/me"))), true}};
  const auto add = [&needed](const NeededAddress& address) {
    if (std::none_of(needed.begin(), needed.end(),
                     [&](const NeededAddress& known) { return originIn(known) == originIn(address); })) {
      needed.append(address);
    }
  };
  if (originIn(needed.at(0)) == originIn(needed.at(1))) {
    needed.removeLast();
  }
  if (cloud.isLoopback()) {
    return needed;
  }
  for (const QString& host : signin::identityHosts(cloud)) {
    add({Use::SignIn, pageOn(host)});
  }
  for (const QString& host : partHosts(cloud)) {
    add({Use::SignInParts, pageOn(host)});
  }
  return needed;
}

ConnectionTest::ConnectionTest(QList<NeededAddress> addresses, Probe probe, ProxyName proxyName, const Clock& clock,
                               QObject* parent)
    : QObject(parent), m_probe(std::move(probe)), m_proxyName(std::move(proxyName)), m_clock(clock) {
  for (const NeededAddress& address : addresses) {
    m_reports.append({.address = address});
  }
}

void ConnectionTest::start() {
  if (isRunning()) {
    return;
  }
  m_pending.clear();
  for (qsizetype i = 0; i < m_reports.size(); ++i) {
    const NeededAddress address = m_reports.at(i).address;
    m_reports[i] = {.address = address, .state = AddressReport::State::Asking, .proxy = m_proxyName(address.url)};
    m_pending.append(m_probe(address));
    whenDone(m_pending.last(), this, [this, i](const Result<QDateTime>& outcome) { take(i, outcome); });
  }
  Q_EMIT changed();
}

void ConnectionTest::stop() {
  for (Pending<QDateTime>& pending : m_pending) {
    pending.cancel();
  }
}

void ConnectionTest::take(qsizetype index, const Result<QDateTime>& outcome) {
  AddressReport& report = m_reports[index];
  if (outcome) {
    report.state = AddressReport::State::Answered;
    if (outcome->isValid()) {
      report.clockAhead = std::chrono::seconds(outcome->secsTo(m_clock.now()));
    }
  } else {
    report.state = AddressReport::State::Failed;
    report.failure = outcome.error();
  }
  if (!isRunning()) {
    m_endedAt = m_clock.now();
  }
  Q_EMIT changed();
}

bool ConnectionTest::isRunning() const {
  return std::any_of(m_reports.begin(), m_reports.end(),
                     [](const AddressReport& report) { return report.state == AddressReport::State::Asking; });
}

qsizetype ConnectionTest::failedCount() const {
  return std::count_if(m_reports.begin(), m_reports.end(),
                       [](const AddressReport& report) { return report.state == AddressReport::State::Failed; });
}

std::optional<std::chrono::seconds> ConnectionTest::clockError() const {
  std::optional<std::chrono::seconds> least;
  for (const AddressReport& report : m_reports) {
    // One server with a wrong clock says nothing about ours.
    if (report.clockAhead && (!least || std::chrono::abs(*report.clockAhead) < std::chrono::abs(*least))) {
      least = report.clockAhead;
    }
  }
  return least && std::chrono::abs(*least) > tolerance ? least : std::nullopt;
}

}  // namespace usher::flow
