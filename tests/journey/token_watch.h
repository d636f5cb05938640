// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>
#include <memory>

#include "app/wire.h"
#include "http/transport.h"

namespace usher::test {

/// Sees every request of one computer on its way to Microsoft, with the access token that it carries.
class TokenWatch {
 public:
  /// For Services::Settings; `this` must outlive what it makes.
  app::WireObserver observer() {
    return [this](http::Transport& wire) { return std::make_unique<Observed>(*this, wire); };
  }

  /// Forgets what was seen so far.
  void startAnew() { m_tokens.clear(), m_requests = 0; }
  /// The access tokens that were sent.
  const QSet<QString>& tokens() const { return m_tokens; }
  qsizetype requests() const { return m_requests; }

 private:
  class Observed final : public http::Transport {
   public:
    Observed(TokenWatch& watch, http::Transport& wire) : m_watch(watch), m_wire(wire) {}

    Pending<http::HttpReply> send(http::HttpRequest request) override {
      ++m_watch.m_requests;
      const QByteArray authorization = http::headerValue(request.headers, "Authorization");
      if (authorization.startsWith("Bearer ")) {
        m_watch.m_tokens.insert(QString::fromLatin1(authorization.mid(7)));
      }
      return m_wire.send(std::move(request));
    }

   private:
    TokenWatch& m_watch;
    http::Transport& m_wire;
  };

  QSet<QString> m_tokens;
  qsizetype m_requests = 0;
};

}  // namespace usher::test
