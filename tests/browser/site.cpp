// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "site.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace usher::test {

namespace {

std::unique_ptr<QTcpServer> serverFor(const std::optional<TlsIdentity>& identity) {
  if (!identity) {
    return std::make_unique<QTcpServer>();
  }
  auto server = std::make_unique<QSslServer>();
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setLocalCertificate(identity->certificate);
  tls.setPrivateKey(identity->key);
  tls.setPeerVerifyMode(QSslSocket::VerifyNone);
  server->setSslConfiguration(tls);
  return server;
}

/// Whether head and body are there.
bool isWhole(const QByteArray& request) {
  const qsizetype head = request.indexOf("\r\n\r\n");
  static const QRegularExpression length(QStringLiteral("content-length: *(\\d+)"),
                                         QRegularExpression::CaseInsensitiveOption);
  const qsizetype body = length.match(QString::fromLatin1(request.left(head))).captured(1).toLongLong();
  return head >= 0 && request.size() >= head + 4 + body;
}

}  // namespace

Site::Site(const std::optional<TlsIdentity>& identity)
    : m_isSecure(identity.has_value()), m_server(serverFor(identity)) {
  EXPECT_TRUE(m_server->listen(QHostAddress(QHostAddress::LocalHost)));
  connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Site::accept);
}

void Site::redirect(const QByteArray& path, const QByteArray& address) {
  put(path, {.status = 302, .headers = {"Location: " + address}});
}

QUrl Site::url(const QString& path, const QString& host) const {
  const QString scheme = m_isSecure ? QStringLiteral("https") : QStringLiteral("http");
  return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(m_server->serverPort()).arg(path));
}

void Site::accept() {
  while (QTcpSocket* socket = m_server->nextPendingConnection()) {
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received = QByteArray()]() mutable {
      received += socket->readAll();
      if (isWhole(received)) {
        answer(socket, std::exchange(received, {}));
      }
    });
  }
}

void Site::answer(QTcpSocket* socket, const QByteArray& request) {
  const QByteArray path = request.split(' ').value(1).split('?').first();
  m_asked.append(path);
  if (path == "/report") {
    m_report = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
  }
  const Page page = path == "/report" ? Page{} : m_pages.value(path, Page{.body = "nothing here", .status = 404});
  QByteArray head = "HTTP/1.1 " + QByteArray::number(page.status) + " X\r\nContent-Type: " + page.type +
                    "\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: " +
                    QByteArray::number(page.body.size() + (page.hangs ? 1000 : 0)) + "\r\n";
  for (const QByteArray& header : page.headers) {
    head += header + "\r\n";
  }
  socket->write(head + "\r\n" + page.body);
  if (!page.hangs) {
    socket->disconnectFromHost();
  }
}

}  // namespace usher::test
