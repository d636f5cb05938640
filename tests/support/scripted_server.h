// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <chrono>
#include <deque>
#include <functional>
#include <optional>

#include "http/http_message.h"

namespace usher::test {

/// What a ScriptedServer puts on the wire for one request, byte for byte.
struct ScriptedAnswer {
  enum class After { KeepOpen, Close, Reset };

  /// Sent at once, before `bytes`.
  QByteArray head = {};
  QByteArray bytes = {};
  After after = After::Close;
  /// How often `bytes` is sent again after the first time; for bodies larger than memory should hold.
  int repeats = 0;
  /// Zero: all at once. Otherwise so many bytes every `every`.
  qsizetype piece = 0;
  std::chrono::milliseconds every{10};
};

/// A well-formed answer with Content-Length; the connection stays open.
ScriptedAnswer answer(int status, const QByteArray& body = {}, const http::Headers& headers = {});

/// A request as it came.
struct ReceivedRequest {
  QByteArray method, target, body;
  http::Headers headers;

  QByteArray header(const QByteArray& name) const { return http::headerValue(headers, name); }
};

/// An HTTP server on a loopback address that answers requests, in their order, with what a test queued. A request that
/// nothing was queued for stays unanswered and fails the test.
class ScriptedServer final : public QTcpServer {
  Q_OBJECT

 public:
  explicit ScriptedServer(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));

  QUrl origin() const;
  QUrl url(const QString& target) const;

  void then(const ScriptedAnswer& next) { m_answers.push_back(next); }
  /// For every request for which nothing is queued.
  void always(const ScriptedAnswer& standing) { m_standing = standing; }
  /// The same, made for each request.
  void always(std::function<ScriptedAnswer(const ReceivedRequest&)> answering) { m_answering = std::move(answering); }

  const QList<ReceivedRequest>& requests() const { return m_requests; }
  int connections() const { return m_connections; }
  /// How many connections are open now.
  qsizetype open() const { return m_open; }

 private:
  void accept(QTcpSocket* socket);
  bool takeRequest(QByteArray& received);
  void reply(QTcpSocket* socket);
  void send(QTcpSocket* socket, const ScriptedAnswer& what);
  void drip(QTcpSocket* socket, const ScriptedAnswer& what);
  static void end(QTcpSocket* socket, ScriptedAnswer::After after);

  std::deque<ScriptedAnswer> m_answers;
  std::optional<ScriptedAnswer> m_standing;
  std::function<ScriptedAnswer(const ReceivedRequest&)> m_answering;
  QList<ReceivedRequest> m_requests;
  int m_connections = 0;
  qsizetype m_open = 0;
};

}  // namespace usher::test
