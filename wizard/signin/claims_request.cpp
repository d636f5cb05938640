// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/claims_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

QByteArray claimsRequest(const QByteArray& challenge) {
  QJsonObject claims = QJsonDocument::fromJson(challenge).object();
  QJsonObject ofAccessToken = claims[u"access_token"_s].toObject();
  ofAccessToken[u"xms_cc"_s] = QJsonObject{{u"values"_s, QJsonArray{u"cp1"_s}}};
  claims[u"access_token"_s] = ofAccessToken;
  return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

}  // namespace usher::signin
