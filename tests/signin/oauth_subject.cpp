// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "oauth_subject.h"

#include <QNetworkAccessManager>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>
#include <QTcpSocket>

#include "fake_vault.h"
#include "http/guarded_access_manager.h"
#include "signin/endpoints.h"
#include "signin/own_browser.h"
#include "signin/session.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

class BareSubject final : public OAuthSubject {
 public:
  explicit BareSubject(OidcServer& server) : m_flow(&m_network) {
    m_handler.setCallbackPath(u"/cb"_s);
    m_flow.setReplyHandler(&m_handler);
    m_flow.setClientIdentifier(server.clientId);
    m_flow.setScope(u"openid User.Read"_s);
    m_flow.setAuthorizationUrl(signin::authorizeAddress(server.origin(), server.tenantId));
    m_flow.setAccessTokenUrl(signin::tokenAddress(server.origin(), server.tenantId));
    QObject::connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, &m_flow,
                     [this](const QUrl& url) { m_asked = url; });
    QObject::connect(&m_flow, &QAbstractOAuth::granted, &m_flow, [this] { ++m_granted; });
    QObject::connect(&m_flow, &QAbstractOAuth2::error, &m_flow,
                     [this](const QString& error, const QString& words) { m_told += error + u' ' + words; });
    QObject::connect(&m_flow, &QAbstractOAuth::requestFailed, &m_flow, [this] { m_told += u"request failed"_s; });
    QObject::connect(&m_handler, &QAbstractOAuthReplyHandler::callbackReceived, &m_flow,
                     [this] { m_isReached = true; });
  }

  QUrl begin() override {
    m_granted = 0;
    m_told.clear();
    m_flow.grant();
    return m_asked;
  }
  void renew() override {
    m_granted = 0;
    m_told.clear();
    m_flow.refreshAccessToken();
  }
  int signIns() const override { return m_granted; }
  bool hasReacted() const override { return m_isReached; }
  QString told() const override { return m_told; }
  bool hasEnded() const override { return m_granted > 0 || !m_told.isEmpty(); }

 private:
  QNetworkAccessManager m_network;
  QOAuth2AuthorizationCodeFlow m_flow;
  // As an application writes it that reads no further than the class's own example.
  QOAuthHttpServerReplyHandler m_handler;
  int m_granted = 0;
  QString m_told;
  bool m_isReached = false;
};

class UsherSubject final : public OAuthSubject {
 public:
  UsherSubject(OidcServer& server, ManualClock& clock)
      : m_clock(clock),
        m_network({server.origin()}),
        m_browser(
            [this](const QUrl& url) {
              m_asked = url;
              return ready<void>({});
            },
            clock, [](bool) { return QString(); }),
        m_session({server.origin(), {}, {}}, {server.clientId, QUrl(u"http://localhost/cb"_s)}, m_network, m_vault,
                  u"usher/s/a"_s, clock) {
    QObject::connect(&m_session, &signin::Session::accountChanged, &m_session, [this] { ++m_signIns; });
  }

  QUrl begin() override {
    m_signIns = 0;
    m_end.reset();
    m_attempt = m_session.signIn(m_browser, {});
    whenDone(m_attempt, &m_session, [this](const Result<signin::Account>& result) { end(result); });
    return m_asked;
  }
  void renew() override {
    m_signIns = 0;
    m_end.reset();
    m_clock.advance(std::chrono::hours(1));
    whenDone(m_session.accessToken(), &m_session, [this](const Result<Secret>& result) { end(result); });
  }
  int signIns() const override { return m_signIns; }
  bool hasReacted() const override { return m_end.has_value(); }
  QString told() const override { return m_end.value_or(QString()); }
  bool hasEnded() const override { return m_end.has_value(); }

 private:
  template <typename T>
  void end(const Result<T>& result) {
    m_end = result ? QString() : result.error().code + u' ' + result.error().detail;
  }

  ManualClock& m_clock;
  http::GuardedAccessManager m_network;
  FakeVault m_vault;
  signin::OwnBrowser m_browser;
  signin::Session m_session;
  Pending<signin::Account> m_attempt;
  std::optional<QString> m_end;
  int m_signIns = 0;
};

QUrl callbackIn(const QUrl& asked) {
  return QUrl(parametersOf(asked.query(QUrl::FullyEncoded).toLatin1()).value(u"redirect_uri"_s));
}

}  // namespace

QByteArray OAuthSubject::hit(QByteArray request) {
  const QUrl callback = callbackIn(m_asked);
  request.replace("{host}", "Host: " + callback.authority().toLatin1() + "\r\n");
  QTcpSocket socket;
  socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(callback.port()));
  eventually([&] { return socket.state() == QTcpSocket::ConnectedState; });
  socket.write(request);
  eventually([&] { return socket.state() == QTcpSocket::UnconnectedState || hasReacted(); });
  return socket.readAll();
}

void OAuthSubject::comeBack(const QByteArray& code) {
  const QString state = parametersOf(m_asked.query(QUrl::FullyEncoded).toLatin1()).value(u"state"_s);
  hit("GET /cb?code=" + code.toPercentEncoding() + "&state=" + QUrl::toPercentEncoding(state) +
      " HTTP/1.1\r\n{host}\r\n");
}

bool OAuthSubject::isReachableAt(const QHostAddress& address) const {
  QTcpSocket socket;
  socket.connectToHost(address, static_cast<quint16>(callbackIn(m_asked).port()));
  eventually(
      [&] { return socket.state() == QTcpSocket::ConnectedState || socket.state() == QTcpSocket::UnconnectedState; });
  return socket.state() == QTcpSocket::ConnectedState;
}

std::unique_ptr<OAuthSubject> newSubject(SubjectKind kind, OidcServer& server, ManualClock& clock) {
  if (kind == SubjectKind::BareClass) {
    return std::make_unique<BareSubject>(server);
  }
  return std::make_unique<UsherSubject>(server, clock);
}

std::string subjectName(SubjectKind kind) {
  return kind == SubjectKind::BareClass ? "BareClass" : "Usher";
}

}  // namespace usher::test
