// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "base/failure.h"

namespace usher::signin {

/// An error of Entra, from the token endpoint's JSON or from a redirect (RFC 6749 4.1.2.1 and 5.2, Entra "Microsoft
/// Entra authentication and authorization error codes"). What was not said is empty.
struct EntraError {
  QString error, description, suberror, subcode, traceId;
  int number = 0;  ///< The n of "AADSTSn", 0 when there is none.
  QByteArray claims = {};
  int httpStatus = 0;
};

/// The first "AADSTSn" in `text`, 0 when there is none.
int aadstsNumber(const QString& text);

/// The kind that fits number `n`, nothing for a number that the table does not hold.
std::optional<Failure::Kind> kindOfAadsts(int number);

/// The error in the body of a token or discovery answer.
EntraError entraErrorOf(const QJsonObject& body, int httpStatus);

/// The failure for `error`: by its number where the table holds it, else by the `error` word. The number stays in
/// `code` as "AADSTSn", the trace id in `requestId`, the server's words in `detail`.
Failure failureOf(const EntraError& error);

}  // namespace usher::signin
