// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/loopback_connection.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr std::chrono::seconds headPatience{5};

QByteArray pageFor(int status, const QString& text) {
  const QByteArray body = (u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                           "content=\"width=device-width\"><title>Usher</title></head><body style=\"font:1.2em "
                           "sans-serif;margin:4em auto;max-width:32em\"><p>"_s +
                           text.toHtmlEscaped() + u"</p></body></html>"_s)
                              .toUtf8();
  // The address bar holds the code; nothing this page could load may learn of it.
  return "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused") +
         "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
         "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nReferrer-Policy: no-referrer"
         "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" +
         body;
}

}  // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket* socket, Clock& clock, QObject* parent)
    : QObject(parent), m_socket(socket), m_patience(clock.after(headPatience)) {
  m_socket->setParent(this);
  connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
  connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
  whenDone(m_patience, this, [this](const Result<void>& result) {
    if (result && m_socket) {
      m_socket->abort();
    }
  });
}

LoopbackConnection::~LoopbackConnection() {
  m_patience.cancel();
}

void LoopbackConnection::read() {
  if (m_isAsked) {
    return;
  }
  m_received += m_socket->read(RequestHead::longestHead + 8 - m_received.size());
  const RequestHead head = RequestHead::read(m_received);
  if (head.state != RequestHead::State::Incomplete) {
    m_isAsked = true;
    Q_EMIT asked(head);
  }
}

void LoopbackConnection::answer(int status, const QString& text) {
  QTcpSocket* socket = std::exchange(m_socket, nullptr);
  m_patience.cancel();
  socket->disconnect(this);
  socket->setParent(nullptr);
  connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
  socket->write(pageFor(status, text));
  socket->disconnectFromHost();
  Q_EMIT closed();
}

}  // namespace usher::signin
