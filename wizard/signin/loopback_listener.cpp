// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/loopback_listener.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

#include "signin/form_query.h"
#include "signin/loopback_connection.h"
#include "signin/redirect_match.h"
#include "signin/request_head.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr qsizetype mostConnections = 4;
constexpr int portAttempts = 8;

}  // namespace

bool isListenable(const QUrl& registered) {
  const QString host = registered.host();
  const bool isLoopback = host == u"localhost"_s || QHostAddress(host).isLoopback();
  return registered.isValid() && registered.scheme() == u"http"_s && isLoopback && registered.userInfo().isEmpty() &&
         !registered.hasQuery() && !registered.hasFragment();
}

LoopbackListener::LoopbackListener(QUrl registered, Clock& clock, std::function<QString(bool)> pageText,
                                   QObject* parent)
    : QObject(parent), m_registered(std::move(registered)), m_clock(clock), m_pageText(std::move(pageText)) {
  for (QTcpServer* server : {&m_ipv4, &m_ipv6}) {
    server->setMaxPendingConnections(mostConnections);
    // A SOCKS proxy of the system would otherwise do the listening.
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
  }
}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::start() {
  for (int attempt = 0; attempt < portAttempts; ++attempt) {
    // The enum value instead of a QHostAddress would be taken for a port elsewhere; it is spelled out everywhere.
    if (!m_ipv4.listen(QHostAddress(QHostAddress::LocalHost), 0)) {
      return false;
    }
    m_port = m_ipv4.serverPort();
    if (startIPv6()) {
      return true;
    }
    m_ipv4.close();
  }
  return false;
}

/// False only when somebody else has the port on ::1, so that a browser would reach them instead of us.
bool LoopbackListener::startIPv6() {
  return m_ipv6.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_port) ||
         m_ipv6.serverError() != QAbstractSocket::AddressInUseError;
}

QUrl LoopbackListener::redirectUri() const {
  QUrl redirect = m_registered;
  redirect.setPort(m_port);
  return redirect;
}

void LoopbackListener::expectState(const QString& state) {
  m_state = state;
}

void LoopbackListener::accept(QTcpServer& server) {
  while (QTcpSocket* socket = server.nextPendingConnection()) {
    if (m_connections.size() >= mostConnections) {
      delete m_connections.takeFirst();
    }
    auto* connection = new LoopbackConnection(socket, m_clock, this);
    m_connections.append(connection);
    connect(connection, &LoopbackConnection::closed, this, [this, connection] {
      m_connections.removeOne(connection);
      connection->deleteLater();
    });
    connect(connection, &LoopbackConnection::asked, this,
            [this, connection](const RequestHead& head) { answer(*connection, head); });
  }
}

bool LoopbackListener::isOurHost(const QByteArray& host) const {
  const QByteArray port = ':' + QByteArray::number(m_port);
  return host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
}

/// The path as it was sent: QUrl would decode "%63b" to "cb".
bool LoopbackListener::isOurPath(const QByteArray& target) const {
  const qsizetype query = target.indexOf('?');
  const QByteArray path = query < 0 ? target : target.left(query);
  const QByteArray registered = m_registered.path(QUrl::FullyEncoded).toLatin1();
  return path == (registered.isEmpty() ? QByteArray("/") : registered);
}

int LoopbackListener::refusalOf(const RequestHead& head, const QUrl& address) const {
  if (head.state != RequestHead::State::Complete || !isOurHost(head.host) || !head.target.startsWith('/')) {
    return 400;
  }
  if (!isOurPath(head.target)) {
    return 404;
  }
  if (head.method != "GET") {
    return 405;
  }
  const auto parameters = address.isValid() ? singleParameters(address) : std::nullopt;
  const bool hasState =
      parameters && !m_state.isEmpty() && equalInConstantTime(parameters->value(u"state"_s).toUtf8(), m_state.toUtf8());
  return hasState ? 0 : 400;
}

void LoopbackListener::answer(LoopbackConnection& connection, const RequestHead& head) {
  const QUrl redirect = redirectUri();
  const QUrl address(redirect.scheme() + u"://"_s + redirect.authority() + QString::fromLatin1(head.target),
                     QUrl::StrictMode);
  if (const int refusal = refusalOf(head, address); refusal != 0) {
    return connection.answer(refusal, m_pageText(false));
  }
  m_ipv4.close();
  m_ipv6.close();
  m_state.clear();
  connection.answer(200, m_pageText(!singleParameters(address)->contains(u"error"_s)));
  Q_EMIT redirected(address);
}

}  // namespace usher::signin
