// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_throttle.h"

#include <QCryptographicHash>

namespace usher::demo {

namespace {

// Whole and decimal seconds, because Microsoft has sent both.
constexpr const char* throttleWaits[] = {"1", "1.5", "2", "1.128"};

QByteArray throttleKey(const Request& request) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(request.method);
  hash.addData(request.url.toEncoded());
  hash.addData(request.body);
  return hash.result();
}

}  // namespace

std::optional<QByteArray> GraphThrottle::refusal(const Request& request, const QDateTime& now) {
  const QByteArray key = throttleKey(request);
  if (const auto wait = m_waits.constFind(key); wait != m_waits.cend()) {
    if (now < wait->until) {
      return wait->retryAfter;
    }
    m_waits.erase(wait);
    return std::nullopt;
  }
  const int number = m_seen++;
  if (number % 3 != 1) {
    return std::nullopt;
  }
  const QByteArray retryAfter = throttleWaits[static_cast<size_t>(number / 3) % std::size(throttleWaits)];
  // A client's timer may fire a few milliseconds before the server's clock says so.
  const auto wait = static_cast<qint64>(retryAfter.toDouble() * 1000) - 50;
  m_waits.insert(key, {now.addMSecs(wait), retryAfter});
  return retryAfter;
}

}  // namespace usher::demo
