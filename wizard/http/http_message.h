// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <utility>

namespace usher::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The value of header `name` (case-insensitive), or empty.
QByteArray headerValue(const Headers& headers, const QByteArray& name);

/// One request. No Authorization header goes in here: AuthorizingTransport attaches it where `authorized` is set.
struct HttpRequest {
  QByteArray method = "GET";
  QUrl url;
  Headers headers = {};
  QByteArray body = {};
  bool authorized = false;
  /// Whether sending it a second time does no harm. POST requests that create something are not; their callers read
  /// back.
  bool repeatable = true;
  /// A 429 is told at once: whoever sends this waits for it, and paces what follows.
  bool tellsThrottling = false;
};

/// What came back, whatever the status. The body is complete and at most 8 MB.
struct HttpReply {
  int status = 0;
  Headers headers = {};
  QByteArray body = {};

  QByteArray header(const QByteArray& name) const { return headerValue(headers, name); }
};

}  // namespace usher::http
