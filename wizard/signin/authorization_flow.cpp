// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/authorization_flow.h"

#include <QCryptographicHash>

#include "signin/claims_request.h"
#include "signin/endpoints.h"
#include "signin/form_query.h"
#include "signin/random_text.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr qsizetype stateBytes = 32;
constexpr qsizetype verifierBytes = 64;

}  // namespace

QString codeChallenge(const QString& verifier) {
  return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

AuthorizationFlow::AuthorizationFlow(AuthorizationSettings settings, http::GuardedAccessManager& network,
                                     QObject* parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_network(network),
      m_state(randomText(stateBytes)),
      m_nonce(randomText(stateBytes)),
      m_verifier(randomText(verifierBytes)),
      m_flow(std::make_unique<QOAuth2AuthorizationCodeFlow>(&network)) {
  m_handler = new TokenReplyHandler(m_settings.redirectUri.toString(QUrl::FullyEncoded), m_flow.get());
  m_flow->setReplyHandler(m_handler);
  m_flow->setClientIdentifier(m_settings.clientId);
  m_flow->setAuthorizationUrl(authorizeAddress(m_settings.authority, m_settings.tenant));
  m_flow->setAccessTokenUrl(tokenAddress(m_settings.authority, m_settings.tenant));
  m_flow->setState(m_state);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None);
#endif
  m_flow->setModifyParametersFunction(
      [this](QAbstractOAuth::Stage stage, Parameters* parameters) { replace(stage, *parameters); });
}

AuthorizationFlow::~AuthorizationFlow() {
  if (!m_handler->isWaiting()) {
    return;
  }
  // Qt 6.4 calls the handler from a reply whose connection has no context: it must live until the reply is finished.
  QOAuth2AuthorizationCodeFlow* flow = m_flow.release();
  flow->setParent(&m_network);
  flow->setModifyParametersFunction({});
  m_handler->expectAnswer([flow](const Result<TokenReply>&) { flow->deleteLater(); });
}

QUrl AuthorizationFlow::authorizationAddress() {
  // Qt logs the address that it makes; the one with the state in it is made here.
  m_flow->grant();
  QUrl address = authorizeAddress(m_settings.authority, m_settings.tenant);
  address.setQuery(encodedQuery(authorizeParameters()));
  return address;
}

Pending<TokenReply> AuthorizationFlow::exchange(const QString& code) {
  m_code = code;
  const auto pending = nextAnswer();
  Q_EMIT m_handler->callbackReceived({{u"code"_s, code}, {u"state"_s, m_state}});
  return pending;
}

Pending<TokenReply> AuthorizationFlow::refresh(Secret refreshToken) {
  m_refreshToken = std::move(refreshToken);
  const auto pending = nextAnswer();
  // Qt only looks whether there is one; the token itself goes in with the parameters.
  m_flow->setRefreshToken(u"-"_s);
  m_flow->refreshAccessToken();
  return pending;
}

Pending<TokenReply> AuthorizationFlow::nextAnswer() {
  Completion<TokenReply> completion;
  m_handler->expectAnswer([completion](Result<TokenReply> answer) { completion.finish(std::move(answer)); });
  return completion.pending();
}

void AuthorizationFlow::replace(QAbstractOAuth::Stage stage, Parameters& parameters) const {
  using Stage = QAbstractOAuth::Stage;
  parameters.clear();
  if (stage == Stage::RequestingAuthorization) {
    return;
  }
  const auto ours = stage == Stage::RequestingAccessToken ? exchangeParameters() : refreshParameters();
  for (const auto& [name, value] : ours) {
    // QUrlQuery leaves "+" and what looks encoded alone, so that every value has to come encoded.
    parameters.insert(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
  }
}

QList<std::pair<QString, QString>> AuthorizationFlow::authorizeParameters() const {
  QList<std::pair<QString, QString>> parameters{
      {u"client_id"_s, m_settings.clientId},
      {u"response_type"_s, u"code"_s},
      {u"response_mode"_s, u"query"_s},
      {u"redirect_uri"_s, m_settings.redirectUri.toString(QUrl::FullyEncoded)},
      {u"scope"_s, m_settings.scopes.join(u' ')},
      {u"state"_s, m_state},
      {u"nonce"_s, m_nonce},
      {u"code_challenge"_s, codeChallenge(m_verifier)},
      {u"code_challenge_method"_s, u"S256"_s},
      {u"claims"_s, claims()}};
  // Entra refuses login_hint together with select_account.
  if (m_settings.loginHint.isEmpty()) {
    parameters.append({u"prompt"_s, u"select_account"_s});
  } else {
    parameters.append({u"login_hint"_s, m_settings.loginHint});
  }
  return parameters;
}

QList<std::pair<QString, QString>> AuthorizationFlow::exchangeParameters() const {
  return {{u"client_id"_s, m_settings.clientId},
          {u"grant_type"_s, u"authorization_code"_s},
          {u"code"_s, m_code},
          {u"redirect_uri"_s, m_settings.redirectUri.toString(QUrl::FullyEncoded)},
          {u"code_verifier"_s, m_verifier},
          {u"scope"_s, m_settings.scopes.join(u' ')},
          {u"claims"_s, claims()}};
}

QList<std::pair<QString, QString>> AuthorizationFlow::refreshParameters() const {
  return {{u"client_id"_s, m_settings.clientId},
          {u"grant_type"_s, u"refresh_token"_s},
          {u"refresh_token"_s, QString::fromLatin1(m_refreshToken.reveal())},
          {u"scope"_s, m_settings.scopes.join(u' ')},
          {u"claims"_s, claims()}};
}

QString AuthorizationFlow::claims() const {
  return QString::fromUtf8(claimsRequest(m_settings.claims));
}

}  // namespace usher::signin
