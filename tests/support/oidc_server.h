// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <optional>

#include "base/clock.h"

namespace usher::test {

/// A request as the server got it; `parameters` come from the query or the form.
struct OidcRequest {
  QByteArray method;
  QString path;
  QHash<QString, QString> parameters;
  QHash<QByteArray, QByteArray> headers;
};

/// An answer put in the place of the server's own.
struct RawAnswer {
  int status = 200;
  QByteArray contentType = "application/json; charset=utf-8";
  QByteArray body;
  QList<std::pair<QByteArray, QByteArray>> headers = {};
  qsizetype missingBytes = 0;  ///< How many bytes of the promised body never come.
};

/// A strict authority of one organisation in this process, on 127.0.0.1: authorize, token and nothing else. It holds
/// the client to PKCE S256, single use of codes, the same redirect address, no secret, rotation. The members before the
/// functions may be changed by a test to play a hostile or an unlucky one.
class OidcServer final : public QObject {
 public:
  explicit OidcServer(const Clock& clock);

  QString tenantId = QStringLiteral("5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01");
  QString clientId = QStringLiteral("0f3d8a10-1c2b-4d5e-8f90-a1b2c3d4e5f6");
  QString objectId = QStringLiteral("aa11bb22-cc33-4d44-8e55-ff6677889900");
  QString userName = QStringLiteral("ada@contoso.example");
  QStringList consented{QStringLiteral("User.Read")};
  int lifetime = 3599;
  bool rotates = true;
  bool isHanging = false;  ///< The token endpoint accepts and never answers.
  std::function<void(QJsonObject& header, QJsonObject& claims)> alterIdToken;
  std::function<void(QJsonObject& reply)> alterTokenReply;
  std::function<std::optional<RawAnswer>(const OidcRequest&)> insteadOfTokens;
  std::function<void(QList<std::pair<QString, QString>>& parameters)> alterRedirect;

  QUrl origin() const;
  /// Where the browser is sent after the person signed in at `address`.
  QUrl redirectFor(const QUrl& address);
  const QList<OidcRequest>& tokenRequests() const { return m_tokenRequests; }
  /// What the client did against the protocol, in words; empty when nothing.
  const QStringList& violations() const { return m_violations; }
  /// Every secret handed out so far: codes, tokens.
  const QList<QByteArray>& secrets() const { return m_secrets; }

  static RawAnswer entraError(int status, const QString& error, int number, QJsonObject more = {});

 private:
  struct IssuedCode {
    QString redirectUri, challenge, nonce;
    QStringList scopes;
  };

  void accept();
  std::optional<RawAnswer> answer(const OidcRequest& request);
  RawAnswer tokenAnswer(const OidcRequest& request);
  RawAnswer exchange(const OidcRequest& request);
  RawAnswer refresh(const OidcRequest& request);
  RawAnswer tokens(const QStringList& scopes, const QString& nonce);
  QByteArray idToken(const QString& nonce) const;
  QString newSecret(const QString& prefix);
  RawAnswer violation(const QString& what);

  const Clock& m_clock;
  QTcpServer m_listener;
  QHash<QString, IssuedCode> m_codes;
  QStringList m_refreshTokens;
  QList<OidcRequest> m_tokenRequests;
  QStringList m_violations;
  QList<QByteArray> m_secrets;
  int m_counter = 0;
};

/// The parameters of a query or form, decoded; a later one of the same name wins.
QHash<QString, QString> parametersOf(const QByteArray& encoded);

}  // namespace usher::test
