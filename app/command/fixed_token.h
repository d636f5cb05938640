// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/token_source.h"

namespace usher::app {

/// An access token that somebody else got, and that cannot be renewed: once it is refused, SignInNeeded with the code
/// "token-refused".
class FixedToken final : public http::TokenSource {
 public:
  explicit FixedToken(Secret token) : m_token(std::move(token)) {}

  Pending<Secret> accessToken() override { return ready<Secret>(m_token.duplicate()); }
  Pending<Secret> tokenAfterRefusal(const Secret&, const QByteArray&) override {
    return ready<Secret>(fail(Failure::Kind::SignInNeeded, QStringLiteral("token-refused")));
  }

 private:
  Secret m_token;
};

/// Reads one token from the file descriptor, up to its end or a line's. BadInput with a whole sentence as detail when
/// there is none, or what comes cannot be one (RFC 6750 2.1, at most 64 kB). What was read is wiped.
Result<Secret> readToken(int fileDescriptor);

}  // namespace usher::app
