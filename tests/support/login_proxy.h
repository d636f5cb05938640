// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace usher::test {

/// An HTTP proxy on 127.0.0.1, for CONNECT and for plain http. It knows the hosts it leads to by name, so that nothing
/// needs to be looked up, and asks for Basic credentials where some are set.
class LoginProxy final : public QTcpServer {
  Q_OBJECT

 public:
  LoginProxy();

  /// "user:password"; empty: everybody may pass.
  QByteArray credentials;
  /// What a CONNECT is answered with instead of a tunnel; 0: nothing.
  int refusal = 0;
  /// Where a host name leads: a port on 127.0.0.1.
  QHash<QString, quint16> hosts;

  /// For http_proxy and the like.
  QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }
  /// The first lines of all requests to the proxy.
  const QList<QByteArray>& requests() const { return m_requests; }
  /// What came as Proxy-Authorization, decoded; "" where none came.
  const QList<QByteArray>& logins() const { return m_logins; }
  int connections() const { return m_connections; }
  int passed() const { return m_passed; }

 private:
  void accept(QTcpSocket* client);
  void serve(QTcpSocket* client, const QByteArray& head, const QByteArray& rest);
  void relay(QTcpSocket* client, quint16 port, bool isTunnel, const QByteArray& first);

  QList<QByteArray> m_requests, m_logins;
  int m_connections = 0, m_passed = 0;
};

/// While it lives, the environment names `proxy` for http and https, and nothing that is excepted but `except`.
class ProxyEnvironment {
 public:
  explicit ProxyEnvironment(const QByteArray& proxy, const QByteArray& except = {});
  ~ProxyEnvironment();
  ProxyEnvironment(const ProxyEnvironment&) = delete;
  ProxyEnvironment& operator=(const ProxyEnvironment&) = delete;

 private:
  QHash<QByteArray, QByteArray> m_before;
};

}  // namespace usher::test
