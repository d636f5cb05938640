// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include "base/result.h"
#include "signin/account.h"

namespace usher::signin {

/// What an id_token is checked against. An empty `tenantId` accepts any organisation; an empty `nonce` belongs to a
/// renewal, whose token carries none.
struct IdTokenExpectation {
  QUrl authority;
  QString clientId, tenantId, nonce;
  QDateTime now;
};

/// The person in `token` after iss, aud, azp, sub, tid, oid, nonce, exp, nbf and iat (five minutes of leeway) were
/// checked; in the code flow over TLS the signature need not be (OIDC Core 3.1.3.7). Fails with BadReply and the
/// claim's name as code, or with WrongAccount "personal" or "other-organisation".
Result<Account> readIdToken(const QByteArray& token, const IdTokenExpectation& expectation);

/// readIdToken() for a token that came with a reply of `serverDate`: ClockWrong where only this computer's clock makes
/// the token look expired or not yet valid.
Result<Account> readFreshIdToken(const QByteArray& token, IdTokenExpectation expectation, const QDateTime& serverDate);

}  // namespace usher::signin
