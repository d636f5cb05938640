// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <deque>

#include "http/transport.h"

namespace usher::test {

/// An answer with a JSON body.
http::HttpReply jsonReply(int status, const QJsonObject& body, http::Headers headers = {});

/// A Transport that follows a script: requests must come in the order of the expectations, with their method and their
/// address (path and query, encoded as on the wire). Anything else, and what never came, fails the test.
class FakeTransport final : public http::Transport {
 public:
  FakeTransport() = default;
  ~FakeTransport() override;

  void expect(const QByteArray& method, const QByteArray& target, Result<http::HttpReply> answer);
  /// Leaves the request open until the test finishes the returned completion.
  Completion<http::HttpReply> expectOpen(const QByteArray& method, const QByteArray& target);

  Pending<http::HttpReply> send(http::HttpRequest request) override;

  const QList<http::HttpRequest>& sent() const { return m_sent; }
  const http::HttpRequest& last() const { return m_sent.last(); }
  /// The last request's body.
  QJsonObject lastJson() const;

 private:
  struct Expectation {
    QByteArray method, target;
    Completion<http::HttpReply> answer;
  };

  std::deque<Expectation> m_expected;
  QList<http::HttpRequest> m_sent;
};

}  // namespace usher::test
