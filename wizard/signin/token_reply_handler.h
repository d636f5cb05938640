// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractOAuthReplyHandler>
#include <functional>

#include "signin/token_reply.h"

namespace usher::signin {

/// The flow's reply handler. Qt's own ones drop the body of an error (QTBUG, 6.4 to 6.8), take HTML for a form, and log
/// a truncated answer with the tokens in it; this one hands the checked answer over and tells Qt's flow nothing.
class TokenReplyHandler final : public QAbstractOAuthReplyHandler {
  Q_OBJECT

 public:
  TokenReplyHandler(QString callback, QObject* parent);

  QString callback() const override { return m_callback; }
  void networkReplyFinished(QNetworkReply* reply) override;

  /// Called once with the next answer.
  void expectAnswer(std::function<void(Result<TokenReply>)> receiver) { m_receiver = std::move(receiver); }
  bool isWaiting() const { return static_cast<bool>(m_receiver); }
  /// What the last answer demanded; see demandedClaims().
  const QByteArray& claims() const { return m_claims; }

 private:
  QString m_callback;
  std::function<void(Result<TokenReply>)> m_receiver;
  QByteArray m_claims;
};

}  // namespace usher::signin
