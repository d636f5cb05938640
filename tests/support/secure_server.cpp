// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/secure_server.h"

#include <gtest/gtest.h>

#include <QSslConfiguration>

namespace usher::test {

SecureServer::SecureServer(const TlsIdentity& identity, const ScriptedAnswer& answer) : standing(answer) {
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setLocalCertificate(identity.certificate);
  tls.setPrivateKey(identity.key);
  tls.setPeerVerifyMode(QSslSocket::VerifyNone);
  setSslConfiguration(tls);
  EXPECT_TRUE(listen(QHostAddress(QHostAddress::LocalHost)));
  connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
    while (QTcpSocket* socket = nextPendingConnection()) {
      connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
      connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const qsizetype before = requests();
        m_received += socket->readAll();
        for (qsizetype i = before; i < requests(); ++i) {
          socket->write(standing.head + standing.bytes);
        }
      });
    }
  });
}

QUrl SecureServer::origin() const {
  return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort()));
}

}  // namespace usher::test
