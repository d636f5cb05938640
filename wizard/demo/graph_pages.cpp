// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_pages.h"

#include <QCryptographicHash>

namespace usher::demo {

namespace {

bool isSkipToken(const QString& key) {
  return key.compare(QLatin1String("$skiptoken"), Qt::CaseInsensitive) == 0 ||
         key.compare(QLatin1String("skiptoken"), Qt::CaseInsensitive) == 0;
}

// The query without its page, percent-encoded.
QByteArray bareQuery(const GraphCall& call) {
  QByteArray text;
  for (const auto& [key, value] : call.query.raw) {
    if (!isSkipToken(key)) {
      text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(key, "$") + '=' + QUrl::toPercentEncoding(value);
    }
  }
  return text;
}

QByteArray tokenFor(const GraphCall& call, qsizetype start) {
  QCryptographicHash seal(QCryptographicHash::Sha256);
  seal.addData(call.path.toUtf8());
  seal.addData(bareQuery(call));
  seal.addData(call.person->id.toLatin1());
  const QByteArray plain = QByteArray::number(start) + '.' + seal.result().toHex().left(24);
  return plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

}  // namespace

QString nextLink(const GraphCall& call, qsizetype start) {
  const QByteArray query = bareQuery(call);
  const QByteArray link =
      call.path.toUtf8() + '?' + query + (query.isEmpty() ? "" : "&") + "$skiptoken=" + tokenFor(call, start);
  return call.root + QString::fromUtf8(link);
}

Outcome<qsizetype> pageStart(const GraphCall& call) {
  if (!call.query.skipToken) {
    return 0;
  }
  const QByteArray token = call.query.skipToken->toLatin1();
  const QByteArray plain = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
  bool good = false;
  const qsizetype start = plain.left(plain.indexOf('.')).toLongLong(&good);
  if (!good || start < 0 || token != tokenFor(call, start)) {
    return refuse({400, QStringLiteral("Directory_ExpiredPageToken"),
                   QStringLiteral("The specified page token value has expired and can no longer be included in your "
                                  "request.")});
  }
  return start;
}

}  // namespace usher::demo
