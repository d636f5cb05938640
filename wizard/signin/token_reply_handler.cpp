// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/token_reply_handler.h"

#include <QNetworkReply>
#include <utility>

#include "base/log.h"
#include "http/finished_reply.h"

namespace usher::signin {

TokenReplyHandler::TokenReplyHandler(QString callback, QObject* parent)
    : QAbstractOAuthReplyHandler(parent), m_callback(std::move(callback)) {}

void TokenReplyHandler::networkReplyFinished(QNetworkReply* reply) {
  // Qt 6.4 leaves the replies of its flow to pile up at the access manager.
  reply->deleteLater();
  const auto receiver = std::exchange(m_receiver, nullptr);
  if (!receiver) {
    return;
  }
  http::HttpRequest request;
  request.method = "POST";
  request.url = reply->url();
  request.headers = {{"Accept", "application/json"}};
  const Result<http::HttpReply> answer = http::answerOf(*reply, request);
  Result<TokenReply> tokens = answer ? readTokenReply(*answer) : Result<TokenReply>(fail(answer.error()));
  m_claims = answer && !tokens ? demandedClaims(*answer) : QByteArray();
  LogLine line(QtInfoMsg, logSignIn(), "token endpoint");
  line.number("status", answer ? answer->status : 0);
  if (!tokens) {
    line.failure(tokens.error());
  }
  receiver(std::move(tokens));
}

}  // namespace usher::signin
