// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/scripted_server.h"

#include <gtest/gtest.h>
#include <sys/socket.h>

#include <QTimer>
#include <memory>

#include "support/canary.h"

namespace usher::test {

ScriptedAnswer answer(int status, const QByteArray& plainBody, const http::Headers& plainHeaders) {
  const QByteArray body = canaryBody(plainBody);
  const http::Headers headers = canaryHeaders(plainHeaders);
  QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
  for (const auto& [name, value] : headers) {
    bytes += name + ": " + value + "\r\n";
  }
  if (status != 204) {
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
  }
  return {.bytes = bytes + "\r\n" + body, .after = ScriptedAnswer::After::KeepOpen};
}

ScriptedServer::ScriptedServer(const QHostAddress& address) {
  EXPECT_TRUE(listen(address));
  connect(this, &QTcpServer::newConnection, this, [this] {
    while (QTcpSocket* socket = nextPendingConnection()) {
      accept(socket);
    }
  });
}

QUrl ScriptedServer::origin() const {
  QUrl url;
  url.setScheme(QStringLiteral("http"));
  url.setHost(serverAddress().toString());
  url.setPort(serverPort());
  return url;
}

QUrl ScriptedServer::url(const QString& target) const {
  return origin().resolved(QUrl(target));
}

void ScriptedServer::accept(QTcpSocket* socket) {
  ++m_connections;
  ++m_open;
  auto received = std::make_shared<QByteArray>();
  // The server's own sockets end after its members.
  connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
    *received += socket->readAll();
    while (takeRequest(*received)) {
      reply(socket);
    }
  });
  connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
    --m_open;
    socket->deleteLater();
  });
}

bool ScriptedServer::takeRequest(QByteArray& received) {
  const qsizetype headSize = received.indexOf("\r\n\r\n");
  if (headSize < 0) {
    return false;
  }
  ReceivedRequest request;
  const QList<QByteArray> lines = received.left(headSize).replace("\r\n", "\n").split('\n');
  const QList<QByteArray> first = lines.front().split(' ');
  request.method = first.value(0);
  request.target = first.value(1);
  for (const QByteArray& line : lines.mid(1)) {
    const qsizetype colon = line.indexOf(':');
    request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
  }
  const qsizetype bodySize = request.header("Content-Length").toLongLong();
  if (received.size() < headSize + 4 + bodySize) {
    return false;
  }
  request.body = received.mid(headSize + 4, bodySize);
  received.remove(0, headSize + 4 + bodySize);
  m_requests.append(request);
  return true;
}

void ScriptedServer::reply(QTcpSocket* socket) {
  if (!m_answers.empty()) {
    const ScriptedAnswer next = m_answers.front();
    m_answers.pop_front();
    return send(socket, next);
  }
  if (m_standing) {
    return send(socket, *m_standing);
  }
  if (m_answering) {
    return send(socket, m_answering(ReceivedRequest(m_requests.last())));
  }
  ADD_FAILURE() << "not expected: " << m_requests.last().method.constData() << ' '
                << m_requests.last().target.constData();
}

void ScriptedServer::send(QTcpSocket* socket, const ScriptedAnswer& what) {
  socket->write(what.head);
  if (what.piece > 0 || what.repeats > 0) {
    return drip(socket, what);
  }
  socket->write(what.bytes);
  end(socket, what.after);
}

void ScriptedServer::drip(QTcpSocket* socket, const ScriptedAnswer& what) {
  struct Progress {
    qsizetype sent = 0;
    int repeats = 0;
  };
  auto progress = std::make_shared<Progress>();
  auto* timer = new QTimer(socket);
  connect(timer, &QTimer::timeout, socket, [socket, timer, what, progress] {
    // The peer reads as fast as it likes; what it does not read must not pile up here.
    if (socket->bytesToWrite() > 1'000'000) {
      return;
    }
    const QByteArray piece = what.bytes.mid(progress->sent, what.piece > 0 ? what.piece : -1);
    socket->write(piece);
    progress->sent += piece.size();
    if (progress->sent < what.bytes.size()) {
      return;
    }
    progress->sent = 0;
    if (++progress->repeats > what.repeats) {
      timer->stop();
      end(socket, what.after);
    }
  });
  timer->start(what.piece > 0 ? what.every : std::chrono::milliseconds(0));
}

void ScriptedServer::end(QTcpSocket* socket, ScriptedAnswer::After after) {
  if (after == ScriptedAnswer::After::Close) {
    socket->disconnectFromHost();
  } else if (after == ScriptedAnswer::After::Reset) {
    socket->flush();
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
  }
}

}  // namespace usher::test
