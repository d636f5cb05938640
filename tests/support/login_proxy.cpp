// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/login_proxy.h"

#include <gtest/gtest.h>

#include <QNetworkProxy>
#include <QUrl>
#include <memory>

namespace usher::test {

namespace {

QByteArray proxyLoginIn(const QByteArray& head) {
  const QByteArray name = "\r\nproxy-authorization: basic ";
  const qsizetype at = head.toLower().indexOf(name);
  if (at < 0) {
    return {};
  }
  const qsizetype begin = at + name.size();
  return QByteArray::fromBase64(head.mid(begin, head.indexOf("\r\n", begin) - begin));
}

const QByteArray proxyVariables[] = {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                     "all_proxy",  "ALL_PROXY",   "no_proxy",   "NO_PROXY"};

}  // namespace

LoginProxy::LoginProxy() {
  setProxy(QNetworkProxy::NoProxy);
  EXPECT_TRUE(listen(QHostAddress(QHostAddress::LocalHost)));
  connect(this, &QTcpServer::newConnection, this, [this] {
    while (QTcpSocket* client = nextPendingConnection()) {
      accept(client);
    }
  });
}

void LoginProxy::accept(QTcpSocket* client) {
  ++m_connections;
  connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
  auto received = std::make_shared<QByteArray>();
  connect(client, &QTcpSocket::readyRead, this, [this, client, received] {
    *received += client->readAll();
    const qsizetype end = received->indexOf("\r\n\r\n");
    if (end >= 0) {
      const QByteArray head = received->left(end + 4), rest = received->mid(end + 4);
      received->clear();
      serve(client, head, rest);
    }
  });
}

void LoginProxy::serve(QTcpSocket* client, const QByteArray& head, const QByteArray& rest) {
  m_requests.append(head.left(head.indexOf("\r\n")));
  m_logins.append(proxyLoginIn(head));
  if (!credentials.isEmpty() && m_logins.last() != credentials) {
    client->write(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
        "Content-Length: 0\r\n\r\n");
    return;
  }
  const QByteArray target = m_requests.last().split(' ').value(1);
  const bool isTunnel = head.startsWith("CONNECT ");
  const QString host = isTunnel ? QString::fromLatin1(target.split(':').first()) : QUrl::fromEncoded(target).host();
  if (refusal != 0 || !hosts.contains(host)) {
    client->write("HTTP/1.1 " + QByteArray::number(refusal == 0 ? 502 : refusal) +
                  " No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    client->disconnectFromHost();
    return;
  }
  ++m_passed;
  relay(client, hosts.value(host), isTunnel, isTunnel ? rest : head + rest);
}

void LoginProxy::relay(QTcpSocket* client, quint16 port, bool isTunnel, const QByteArray& first) {
  auto* server = new QTcpSocket(client);
  server->setProxy(QNetworkProxy::NoProxy);
  disconnect(client, &QTcpSocket::readyRead, this, nullptr);
  connect(server, &QTcpSocket::connected, client, [client, server, isTunnel, first] {
    if (isTunnel) {
      client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    }
    server->write(first);
    server->write(client->readAll());
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
  });
  connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
  connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
  server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

ProxyEnvironment::ProxyEnvironment(const QByteArray& proxy, const QByteArray& except) {
  for (const QByteArray& name : proxyVariables) {
    if (qEnvironmentVariableIsSet(name.constData())) {
      m_before.insert(name, qgetenv(name.constData()));
    }
    qunsetenv(name.constData());
  }
  qputenv("http_proxy", proxy);
  qputenv("https_proxy", proxy);
  qputenv("no_proxy", except);
}

ProxyEnvironment::~ProxyEnvironment() {
  for (const QByteArray& name : proxyVariables) {
    qunsetenv(name.constData());
    if (m_before.contains(name)) {
      qputenv(name.constData(), m_before.value(name));
    }
  }
}

}  // namespace usher::test
