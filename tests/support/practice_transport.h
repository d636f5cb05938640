// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonDocument>

#include "base/clock.h"
#include "demo/practice_tenant.h"
#include "http/transport.h"
#include "support/canary.h"

namespace usher::test {

/// A Transport straight into a practice tenant, without sockets: the whole Graph behind one call. Whoever signIn()
/// named is the person of authorised requests. For tests that link Usher::demo.
class PracticeTransport final : public http::Transport {
 public:
  /// `profile` is the JSON of a product profile; `clock` must outlive the transport.
  PracticeTransport(const QJsonObject& profile, const Clock& clock, demo::Scenario scenario = {})
      : world(demo::seededWorld({profile}, origins(), scenario)),
        m_clock(clock),
        m_clientId(profile.value(QLatin1String("signIn"))[QLatin1String("clientId")].toString()),
        m_tenant(world, scenario, origins(), clock) {}

  static demo::Origins origins() {
    return {QUrl(QStringLiteral("http://127.0.0.1:1001")), QUrl(QStringLiteral("http://127.0.0.1:1002")),
            QUrl(QStringLiteral("http://127.0.0.1:1003")), QUrl(QStringLiteral("http://127.0.0.1:1004"))};
  }

  /// From now on the token is one of `account` ("global-admin", "head-of-cs", ...) with these scopes.
  void signIn(const QString& account, const QString& scopes) {
    m_token = "token-" + QByteArray::number(++m_tokens);
    world.accessTokens.insert(QString::fromLatin1(m_token),
                              {m_clientId, demo::accountNamed(world, account)->id, world.tenantId,
                               scopes.split(QLatin1Char(' ')), m_clock.now().addSecs(3600)});
  }

  Pending<http::HttpReply> send(http::HttpRequest request) override {
    demo::Request asked{demo::Origin::Graph, request.method, request.url, request.headers, request.body};
    if (request.authorized) {
      asked.headers.emplaceBack("Authorization", "Bearer " + m_token);
    }
    const demo::Reply reply = m_tenant.handle(asked);
    return ready<http::HttpReply>(http::HttpReply{reply.status, canaryHeaders(reply.headers), canaryBody(reply.body)});
  }

  demo::World world;

 private:
  const Clock& m_clock;
  QString m_clientId;
  demo::PracticeTenant m_tenant;
  QByteArray m_token;
  int m_tokens = 0;
};

/// The JSON of the product profile `id` that ships.
inline QJsonObject shippedProfile(const QString& id) {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/resources/profiles/%1.json").arg(id));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The scope sets of Microsoft's least privilege for the two roles.
inline const QString adminScopes = QStringLiteral(
    "openid profile offline_access User.Read Directory.Read.All Application.ReadWrite.All "
    "AppRoleAssignment.ReadWrite.All");
inline const QString ownerScopes = QStringLiteral(
    "openid profile offline_access User.Read User.Read.All GroupMember.Read.All Application.Read.All "
    "AppRoleAssignment.ReadWrite.All LicenseAssignment.Read.All");

}  // namespace usher::test
