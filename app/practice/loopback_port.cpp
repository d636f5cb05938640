// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/loopback_port.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

using namespace Qt::Literals::StringLiterals;

namespace usher::practice {

namespace {

QByteArray methodName(QHttpServerRequest::Method method) {
  const char* name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method));
  return QByteArray(name).toUpper();
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest& request) {
  QList<std::pair<QByteArray, QByteArray>> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  const QHttpHeaders& given = request.headers();
  for (qsizetype i = 0; i < given.size(); ++i) {
    headers.emplaceBack(QByteArray(given.nameAt(i).data(), given.nameAt(i).size()), given.valueAt(i).toByteArray());
  }
#else
  for (const auto& [name, value] : request.headers()) {
    headers.emplaceBack(name, value);
  }
#endif
  return headers;
}

void writeWhole(const demo::Reply& reply, bool withBody, QHttpServerResponder& responder) {
  const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
  const QByteArray body = withBody ? reply.body : QByteArray();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  QHttpHeaders headers;
  for (const auto& [name, value] : reply.headers) {
    headers.append(name, value);
  }
  responder.write(body, headers, status);
#else
  responder.writeStatusLine(status);
  for (const auto& [name, value] : reply.headers) {
    responder.writeHeader(name, value);
  }
  if (reply.status != 204) {
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
  }
  responder.writeBody(body);
#endif
}

QByteArray headOf(const demo::Reply& reply) {
  QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " As it is\r\n";
  for (const auto& [name, value] : reply.headers) {
    bytes += name + ": " + value + "\r\n";
  }
  return bytes + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
}

void cutShort(const demo::Reply& reply, QTcpSocket& socket) {
  socket.write(headOf(reply) + reply.body.left(reply.body.size() / 2));
  socket.disconnectFromHost();
}

void dribble(const demo::Reply& reply, QTcpSocket& socket) {
  socket.write(headOf(reply));
  auto* beat = new QTimer(&socket);
  QObject::connect(beat, &QTimer::timeout, &socket, [beat, &socket, body = reply.body, at = qsizetype(0)]() mutable {
    socket.write(body.mid(at++, 1));
    if (at == body.size()) {
      beat->deleteLater();
    }
  });
  beat->start(std::chrono::milliseconds(500));
}

void reset(QTcpSocket& socket) {
#ifdef Q_OS_UNIX
  const linger atOnce{1, 0};
  setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
  socket.abort();
}

/// A request's reply, which may be sent later.
struct Answer {
  QHttpServerResponder responder;
  QPointer<QTcpSocket> socket;
  demo::Reply reply;
  bool withBody = true;

  void send() {
    // The responder of Qt 6.4 does not notice that its socket is gone.
    if (!socket || socket->state() != QAbstractSocket::ConnectedState) {
      return;
    }
    switch (reply.delivery) {
      case demo::Delivery::Whole:
        return writeWhole(reply, withBody, responder);
      case demo::Delivery::CutShort:
        return cutShort(reply, *socket);
      case demo::Delivery::Dribbled:
        return dribble(reply, *socket);
      case demo::Delivery::Reset:
        return reset(*socket);
    }
  }
};

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QTcpSocket* socketOf(const QHttpServer& server, const QHttpServerRequest& request) {
  const QList<QTcpSocket*> sockets = server.findChildren<QTcpSocket*>();
  const auto found = std::find_if(sockets.begin(), sockets.end(),
                                  [&](const QTcpSocket* socket) { return socket->peerPort() == request.remotePort(); });
  return found == sockets.end() ? nullptr : *found;
}
#endif

}  // namespace

bool LoopbackPort::listen(quint16 port) {
  if (!m_listener->listen(QHostAddress(QHostAddress::LocalHost), port)) {
    return false;
  }
  m_address = QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener->serverPort()));
  return true;
}

QUrl LoopbackPort::address() const {
  return m_address;
}

void LoopbackPort::serve(Handler handler, std::chrono::milliseconds latency) {
  const auto answer = [this, handler = std::move(handler), latency](
                          const QHttpServerRequest& request, QHttpServerResponder&& responder, QTcpSocket* socket) {
    const demo::Request asked = requestFrom(request);
    const auto kept =
        std::make_shared<Answer>(Answer{std::move(responder), socket, handler(asked), asked.method != "HEAD"});
    if (latency.count() == 0) {
      return kept->send();
    }
    QTimer::singleShot(latency, Qt::PreciseTimer, &m_server, [kept] { kept->send(); });
  };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  m_server.setMissingHandler(&m_server,
                             [this, answer](const QHttpServerRequest& request, QHttpServerResponder& responder) {
                               answer(request, std::move(responder), socketOf(m_server, request));
                             });
#else
  m_server.setMissingHandler([answer](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
    QTcpSocket* socket = responder.socket();
    answer(request, std::move(responder), socket);
  });
#endif
  // bind() and not listen(), which Qt 6.8 no longer has; the server owns the listener from here on.
  m_server.bind(m_listener.release());
}

demo::Request LoopbackPort::requestFrom(const QHttpServerRequest& request) const {
  QUrl url = request.url();
  url.setScheme(m_address.scheme());
  url.setAuthority(m_address.authority());
  return {m_origin, methodName(request.method()), url, headersOf(request), request.body()};
}

}  // namespace usher::practice
