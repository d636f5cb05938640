// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/token_reply.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

#include "http/retry_policy.h"
#include "signin/aadsts.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr qsizetype largestTokenReply = 64 * 1024;
constexpr std::chrono::seconds longestLifetime = std::chrono::hours(48);

bool isJson(const http::HttpReply& reply) {
  const QByteArray type = reply.header("Content-Type").toLower();
  return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed() == "application/json";
}

tl::unexpected<Failure> badTokenReply(const QString& what, const http::HttpReply& reply) {
  Failure why = failure(Failure::Kind::BadReply, what);
  why.httpStatus = reply.status;
  return fail(std::move(why));
}

/// A server that is busy or down says so by its status, whatever the body.
std::optional<Failure> troubleOf(const http::HttpReply& reply) {
  if (reply.status != 429 && reply.status < 500) {
    return std::nullopt;
  }
  Failure why = failure(reply.status == 429 ? Failure::Kind::Throttled : Failure::Kind::ServiceDown);
  why.httpStatus = reply.status;
  why.retryAfter = http::retryAfter(reply, QDateTime::currentDateTimeUtc());
  return why;
}

std::optional<std::chrono::seconds> lifetimeIn(const QJsonValue& value) {
  bool isNumber = value.isDouble();
  const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
  if (!isNumber || !(seconds >= 1)) {
    return std::nullopt;
  }
  return std::chrono::seconds(static_cast<qint64>(std::min(seconds, double(longestLifetime.count()))));
}

/// A token goes into a header: nothing but what RFC 6750 2.1 lets it be made of.
bool isTokenText(const QString& text) {
  return !text.isEmpty() &&
         std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

QDateTime dateOf(const http::HttpReply& reply) {
  QDateTime date =
      QLocale::c().toDateTime(QString::fromLatin1(reply.header("Date")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
  date.setTimeSpec(Qt::UTC);
  return date;
}

Result<TokenReply> tokensIn(const QJsonObject& body, const http::HttpReply& reply) {
  TokenReply tokens;
  const QString access = body.value(u"access_token"_s).toString();
  const QJsonValue refresh = body.value(u"refresh_token"_s);
  const auto lifetime = lifetimeIn(body.value(u"expires_in"_s));
  if (body.value(u"token_type"_s).toString().compare(u"Bearer"_s, Qt::CaseInsensitive) != 0) {
    return badTokenReply(u"token_type"_s, reply);
  }
  if (!isTokenText(access)) {
    return badTokenReply(u"access_token"_s, reply);
  }
  if (!refresh.isUndefined() && !isTokenText(refresh.toString())) {
    return badTokenReply(u"refresh_token"_s, reply);
  }
  if (!lifetime) {
    return badTokenReply(u"expires_in"_s, reply);
  }
  tokens.accessToken = Secret(access.toLatin1());
  tokens.refreshToken = Secret(refresh.toString().toLatin1());
  tokens.idToken = body.value(u"id_token"_s).toString().toLatin1();
  tokens.lifetime = *lifetime;
  if (const QJsonValue scope = body.value(u"scope"_s); scope.isString()) {
    tokens.scopes = scope.toString().split(u' ', Qt::SkipEmptyParts);
  }
  tokens.serverDate = dateOf(reply);
  return tokens;
}

}  // namespace

Result<TokenReply> readTokenReply(const http::HttpReply& reply) {
  if (const auto trouble = troubleOf(reply)) {
    return fail(*trouble);
  }
  if (!isJson(reply)) {
    return badTokenReply(u"content-type"_s, reply);
  }
  if (reply.body.size() > largestTokenReply) {
    return badTokenReply(u"too-large"_s, reply);
  }
  const QJsonDocument document = QJsonDocument::fromJson(reply.body);
  if (!document.isObject()) {
    return badTokenReply(u"json"_s, reply);
  }
  const QJsonObject body = document.object();
  if (reply.status != 200 || body.contains(u"error"_s)) {
    return fail(failureOf(entraErrorOf(body, reply.status)));
  }
  return tokensIn(body, reply);
}

QByteArray demandedClaims(const http::HttpReply& reply) {
  if (!isJson(reply) || reply.body.size() > largestTokenReply) {
    return {};
  }
  const QByteArray claims = QJsonDocument::fromJson(reply.body).object().value(u"claims"_s).toString().toUtf8();
  return QJsonDocument::fromJson(claims).isObject() ? claims : QByteArray();
}

}  // namespace usher::signin
