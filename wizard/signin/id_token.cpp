// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/id_token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "signin/endpoints.h"
#include "signin/redirect_match.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr double clockLeewaySeconds = 300;
constexpr qsizetype longestSubject = 255;

std::optional<QJsonObject> jwtPart(const QByteArray& encoded) {
  const auto decoded =
      QByteArray::fromBase64Encoding(encoded, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                  QByteArray::AbortOnBase64DecodingErrors);
  if (!decoded) {
    return std::nullopt;
  }
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(*decoded, &error);
  return error.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object())
                                                                        : std::nullopt;
}

std::optional<QJsonObject> claimsOf(const QByteArray& token) {
  const QList<QByteArray> parts = token.split('.');
  if (parts.size() != 3 || parts[2].isEmpty()) {
    return std::nullopt;
  }
  const auto header = jwtPart(parts[0]);
  const QString algorithm = header ? header->value(u"alg"_s).toString() : QString();
  if (algorithm.isEmpty() || algorithm.compare(u"none"_s, Qt::CaseInsensitive) == 0) {
    return std::nullopt;
  }
  return jwtPart(parts[1]);
}

bool isFor(const QJsonValue& audience, const QString& clientId) {
  if (audience.isArray()) {
    return audience.toArray().size() == 1 && isFor(audience.toArray().first(), clientId);
  }
  return audience.isString() && audience.toString().compare(clientId, Qt::CaseInsensitive) == 0;
}

/// The name of the first claim that is not as it must be, or empty.
QString wrongClaim(const QJsonObject& claims, const IdTokenExpectation& expectation) {
  const QString tenantId = claims.value(u"tid"_s).toString();
  if (!isGuid(tenantId)) {
    return u"tid"_s;
  }
  if (claims.value(u"iss"_s).toString() != issuerOf(expectation.authority, tenantId)) {
    return u"iss"_s;
  }
  if (!isFor(claims.value(u"aud"_s), expectation.clientId)) {
    return u"aud"_s;
  }
  if (!expectation.nonce.isEmpty() &&
      !equalInConstantTime(claims.value(u"nonce"_s).toString().toUtf8(), expectation.nonce.toUtf8())) {
    return u"nonce"_s;
  }
  const QJsonValue party = claims.value(u"azp"_s);
  if (!party.isUndefined() && !isFor(party.toString(), expectation.clientId)) {
    return u"azp"_s;
  }
  const QString subject = claims.value(u"sub"_s).toString();
  if (subject.isEmpty() || subject.size() > longestSubject) {
    return u"sub"_s;
  }
  if (!isGuid(claims.value(u"oid"_s).toString())) {
    return u"oid"_s;
  }
  const auto now = static_cast<double>(expectation.now.toSecsSinceEpoch());
  const QJsonValue expires = claims.value(u"exp"_s);
  if (!expires.isDouble() || expires.toDouble() + clockLeewaySeconds < now) {
    return u"exp"_s;
  }
  const QJsonValue notBefore = claims.value(u"nbf"_s);
  if (!notBefore.isUndefined() && (!notBefore.isDouble() || notBefore.toDouble() - clockLeewaySeconds > now)) {
    return u"nbf"_s;
  }
  const QJsonValue issued = claims.value(u"iat"_s);
  if (!issued.isDouble() || issued.toDouble() - clockLeewaySeconds > now) {
    return u"iat"_s;
  }
  return {};
}

/// A guest's idp is the issuer of the home organisation, in either of Entra's two spellings, or a foreign provider.
bool isFromElsewhere(const QJsonObject& claims, const QString& tenantId) {
  const QString provider = claims.value(u"idp"_s).toString();
  return !provider.isEmpty() && provider != claims.value(u"iss"_s).toString() &&
         !QUrl(provider).path().split(u'/').contains(tenantId, Qt::CaseInsensitive);
}

std::optional<QStringList> rolesIn(const QJsonObject& claims) {
  const QJsonValue ids = claims.value(u"wids"_s);
  if (!ids.isArray()) {
    return std::nullopt;
  }
  QStringList roles;
  for (const QJsonValue& id : ids.toArray()) {
    if (isGuid(id.toString())) {
      roles.append(id.toString().toLower());
    }
  }
  return roles;
}

Account accountFrom(const QJsonObject& claims) {
  Account account;
  account.objectId = claims.value(u"oid"_s).toString().toLower();
  account.tenantId = claims.value(u"tid"_s).toString().toLower();
  account.name = claims.value(u"name"_s).toString();
  account.userName = claims.value(u"preferred_username"_s).toString();
  account.isGuest = isFromElsewhere(claims, account.tenantId);
  account.isPersonal = account.tenantId == personalTenantId;
  account.roles = rolesIn(claims);
  return account;
}

bool isOfTime(const Failure& why) {
  static const QStringList claims{u"exp"_s, u"nbf"_s, u"iat"_s};
  return why.kind == Failure::Kind::BadReply && claims.contains(why.code);
}

}  // namespace

Result<Account> readFreshIdToken(const QByteArray& token, IdTokenExpectation expectation, const QDateTime& serverDate) {
  Result<Account> account = readIdToken(token, expectation);
  if (!account && isOfTime(account.error()) && serverDate.isValid() &&
      qAbs(serverDate.secsTo(expectation.now)) > static_cast<qint64>(clockLeewaySeconds)) {
    expectation.now = serverDate;
    if (readIdToken(token, expectation)) {
      return fail(Failure::Kind::ClockWrong);
    }
  }
  return account;
}

Result<Account> readIdToken(const QByteArray& token, const IdTokenExpectation& expectation) {
  const auto claims = claimsOf(token);
  if (!claims) {
    return fail(Failure::Kind::BadReply, u"id_token"_s);
  }
  if (const QString wrong = wrongClaim(*claims, expectation); !wrong.isEmpty()) {
    return fail(Failure::Kind::BadReply, wrong);
  }
  Account account = accountFrom(*claims);
  if (account.isPersonal) {
    return fail(Failure::Kind::WrongAccount, u"personal"_s);
  }
  if (!expectation.tenantId.isEmpty() && account.tenantId != expectation.tenantId.toLower()) {
    return fail(Failure::Kind::WrongAccount, u"other-organisation"_s);
  }
  return account;
}

}  // namespace usher::signin
