// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <chrono>
#include <optional>

#include "base/result.h"
#include "base/secret.h"
#include "http/http_message.h"

namespace usher::signin {

/// A successful answer of the token endpoint (RFC 6749 5.1). `scopes` is empty when the answer names none, which means
/// those that were asked for; `serverDate` is invalid without a Date header.
struct TokenReply {
  Secret accessToken, refreshToken;
  QByteArray idToken;
  std::optional<QStringList> scopes;
  std::chrono::seconds lifetime{0};
  QDateTime serverDate;
};

/// Reads an answer of the token endpoint: application/json only, at most 64 kB, errors of any status by their Entra
/// number. BadReply names the member that is wrong; nothing of the body is kept or logged.
Result<TokenReply> readTokenReply(const http::HttpReply& reply);

/// The claims challenge in a refusal, which the next request to the authorize endpoint has to carry (Conditional
/// Access); empty where there is none.
QByteArray demandedClaims(const http::HttpReply& reply);

}  // namespace usher::signin
