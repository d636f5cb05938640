// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/reply_failure.h"

#include <QJsonObject>

#include "base/foreign_text.h"
#include "graph/json_reader.h"
#include "http/retry_policy.h"

namespace usher::graph {

namespace {

Failure::Kind kindOfForbidden(const QString& code) {
  if (code.compare(QLatin1String("insufficient_claims"), Qt::CaseInsensitive) == 0) {
    return Failure::Kind::SignInNeeded;
  }
  if (code == QLatin1String("Authentication_RequestFromNonPremiumTenantOrB2CTenant")) {
    return Failure::Kind::LicenceMissing;
  }
  return Failure::Kind::Forbidden;
}

Failure::Kind kindOfStatus(int status, const QString& code) {
  using Kind = Failure::Kind;
  switch (status) {
    case 401:
      return Kind::SignInNeeded;
    case 403:
      return kindOfForbidden(code);
    case 404:
    case 410:
      return Kind::NotFound;
    case 408:
      return Kind::TimedOut;
    case 409:
    case 412:
      return Kind::Conflict;
    case 429:
      return Kind::Throttled;
    default:
      break;
  }
  if (status >= 300 && status < 400) {
    return Kind::UnexpectedRedirect;
  }
  if (status >= 400 && status < 500) {
    return Kind::Rejected;
  }
  return status >= 500 && status < 600 ? Kind::ServiceDown : Kind::BadReply;
}

QString requestIdOf(const http::HttpReply& reply, const QJsonObject& error) {
  const QByteArray header = reply.header("request-id");
  if (!header.isEmpty()) {
    return QString::fromLatin1(header);
  }
  const QString key = QStringLiteral("request-id");
  const QString id = error.value(QLatin1String("innerError")).toObject().value(key).toString();
  return id.isEmpty() ? error.value(QLatin1String("innererror")).toObject().value(key).toString() : id;
}

}  // namespace

Failure failureOf(const http::HttpReply& reply) {
  const QJsonObject body = parsedObject(reply.body).value_or(QJsonObject());
  const QJsonObject error = body.value(QLatin1String("error")).toObject();
  const QString code = shownText(error.value(QLatin1String("code")).toString(), 100);
  Failure why =
      failure(kindOfStatus(reply.status, code), code, shownText(error.value(QLatin1String("message")).toString(), 500));
  why.httpStatus = reply.status;
  why.requestId = shownText(requestIdOf(reply, error), 100);
  why.retryAfter = http::retryAfter(reply, why.time);
  return why;
}

}  // namespace usher::graph
