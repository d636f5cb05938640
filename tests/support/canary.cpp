// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/canary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace usher::test {

namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray canaryWords =
    "eyJhbGciOiJub25lIn0.eyJDQU5BUlkiOiJDQU5BUlkifQ.CANARY_signature "
    "0.AXoACANARYCANARYCANARYCANARY-refresh code=CANARY-code&state=CANARY-state CANARY.person@contoso.example";

int planted = 0;

QJsonObject withCanaryWords(QJsonObject object) {
  for (const QString& name : {u"message"_s, u"error_description"_s}) {
    if (object.value(name).isString()) {
      object[name] = object.value(name).toString() + u' ' + QString::fromLatin1(canaryWords);
    }
  }
  if (object.value(u"error"_s).isObject()) {
    object[u"error"_s] = withCanaryWords(object.value(u"error"_s).toObject());
  }
  object[u"canary"_s] = QString::fromLatin1(canaryWords);
  return object;
}

}  // namespace

bool plantsCanaries() {
  static const bool plants = qEnvironmentVariableIsSet("USHER_CANARIES");
  return plants;
}

QByteArray withCanaries(const QByteArray& text) {
  return plantsCanaries() ? text + ' ' + canaryWords : text;
}

http::Headers canaryHeaders(http::Headers headers) {
  if (plantsCanaries()) {
    ++planted;
    headers.emplaceBack("X-Ms-Diagnostics", canaryWords);
  }
  return headers;
}

QByteArray canaryBody(const QByteArray& body) {
  const QJsonDocument document = QJsonDocument::fromJson(body);
  if (!plantsCanaries() || !document.isObject()) {
    return body;
  }
  return QJsonDocument(withCanaryWords(document.object())).toJson(QJsonDocument::Compact);
}

int plantedCanaries() {
  return planted;
}

}  // namespace usher::test
