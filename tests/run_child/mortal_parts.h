// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <csignal>

#include "flow/change.h"
#include "http/transport.h"

namespace usher::test {

/// The moments of a run, numbered as they come; at the fatal one the process is gone, without a last word.
class Moments {
 public:
  explicit Moments(int fatal) : m_fatal(fatal) {}
  void pass() {
    if (++m_passed == m_fatal) {
      std::raise(SIGKILL);
    }
  }
  int passed() const { return m_passed; }

 private:
  int m_fatal, m_passed = 0;
};

/// Passes a moment before each request goes out, and one when its answer has come.
class MortalTransport final : public QObject, public http::Transport {
 public:
  MortalTransport(http::Transport& inner, Moments& moments) : m_inner(inner), m_moments(moments) {}

  Pending<http::HttpReply> send(http::HttpRequest request) override {
    m_moments.pass();
    return mapped(m_inner.send(std::move(request)), this, [this](const http::HttpReply& reply) {
      m_moments.pass();
      return reply;
    });
  }

 private:
  http::Transport& m_inner;
  Moments& m_moments;
};

/// Passes a moment before the journal is told that a portion will be sent, one when it knows, and one when the answers
/// are there and it does not know of them.
class MortalTarget final : public QObject, public flow::ChangeTarget {
 public:
  MortalTarget(flow::ChangeTarget& inner, Moments& moments) : m_inner(inner), m_moments(moments) {}

  int lanes() const override { return m_inner.lanes(); }
  Pending<void> turn(int count) override {
    return mapped(m_inner.turn(count), this, [this] { m_moments.pass(); });
  }
  Pending<QList<bool>> isSo(const QList<flow::Change>& changes) override { return m_inner.isSo(changes); }
  Pending<QList<Result<void>>> send(const QList<flow::Change>& changes, std::function<void(int)> progress) override {
    m_moments.pass();
    return mapped(m_inner.send(changes, std::move(progress)), this, [this](const QList<Result<void>>& results) {
      m_moments.pass();
      return results;
    });
  }
  QString requestIdOf(const flow::Change& change) const override { return m_inner.requestIdOf(change); }
  QJsonObject madeBy(const flow::Change& change) const override { return m_inner.madeBy(change); }

 private:
  flow::ChangeTarget& m_inner;
  Moments& m_moments;
};

}  // namespace usher::test
