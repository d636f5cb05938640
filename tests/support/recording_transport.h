// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "http/transport.h"

namespace usher::test {

/// A request and what came back.
struct Exchange {
  http::HttpRequest request;
  http::HttpReply reply;
};

/// Passes requests on to another transport and keeps every exchange that got an answer.
class RecordingTransport final : public QObject, public http::Transport {
 public:
  explicit RecordingTransport(http::Transport& inner) : m_inner(inner) {}

  Pending<http::HttpReply> send(http::HttpRequest request) override;

  const QList<Exchange>& exchanges() const { return m_exchanges; }

 private:
  http::Transport& m_inner;
  QList<Exchange> m_exchanges;
};

}  // namespace usher::test
