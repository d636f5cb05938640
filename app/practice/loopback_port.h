// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHttpServer>
#include <QTcpServer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

#include "demo/exchange.h"

namespace usher::practice {

/// One origin of the practice tenant: a port on 127.0.0.1 and nowhere else. Every method and path reaches the handler.
class LoopbackPort {
 public:
  using Handler = std::function<demo::Reply(const demo::Request&)>;

  explicit LoopbackPort(demo::Origin origin) : m_origin(origin), m_listener(std::make_unique<QTcpServer>()) {}

  /// Takes the port, a free one for 0. False when it is taken.
  bool listen(quint16 port);
  /// "http://127.0.0.1:PORT"; valid once it listens.
  QUrl address() const;
  /// From now on requests are answered by `handler`; those that came earlier waited. Each reply is on its way for
  /// `latency`, and keeps no other one waiting.
  void serve(Handler handler, std::chrono::milliseconds latency = {});

 private:
  demo::Request requestFrom(const QHttpServerRequest& request) const;

  demo::Origin m_origin;
  std::unique_ptr<QTcpServer> m_listener;
  QUrl m_address;
  QHttpServer m_server;
};

}  // namespace usher::practice
