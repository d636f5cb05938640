// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "app/wire.h"
#include "http/transport.h"

namespace usher::test {

/// One computer's way to Microsoft's Graph, which somebody may cut: then no request leaves, and what was on its way is
/// never answered.
class NetworkCable {
 public:
  /// For Services::Settings; `this` must outlive what it makes.
  app::WireObserver observer() {
    return [this](http::Transport& wire) { return std::make_unique<Wire>(*this, wire); };
  }

  void cut() { m_isCut = true; }
  void mend() { m_isCut = false; }

 private:
  class Wire final : public http::Transport {
   public:
    Wire(NetworkCable& cable, http::Transport& wire) : m_cable(cable), m_wire(wire) {}

    Pending<http::HttpReply> send(http::HttpRequest request) override {
      if (m_cable.m_isCut) {
        return ready<http::HttpReply>(lost());
      }
      return mapped(m_wire.send(std::move(request)), &m_context,
                    [this](http::HttpReply reply) { return m_cable.m_isCut ? lost() : std::move(reply); });
    }

   private:
    static Result<http::HttpReply> lost() { return fail(Failure::Kind::Offline, QStringLiteral("network")); }

    NetworkCable& m_cable;
    http::Transport& m_wire;
    QObject m_context;
  };

  bool m_isCut = false;
};

}  // namespace usher::test
