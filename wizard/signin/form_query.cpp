// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/form_query.h"

#include <QStringDecoder>
#include <QStringList>

namespace usher::signin {

namespace {

bool isHexDigit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasWholeSequences(const QByteArray& text) {
  for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
    if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2])) {
      return false;
    }
  }
  return true;
}

std::optional<QString> formDecoded(QByteArray text) {
  if (!hasWholeSequences(text)) {
    return std::nullopt;
  }
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString decoded = decoder(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
  return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

}  // namespace

std::optional<QList<std::pair<QString, QString>>> formParameters(const QByteArray& encoded) {
  QList<std::pair<QString, QString>> parameters;
  for (const QByteArray& part : encoded.split('&')) {
    if (part.isEmpty()) {
      continue;
    }
    const qsizetype equals = part.indexOf('=');
    const auto name = formDecoded(equals < 0 ? part : part.left(equals));
    const auto value = formDecoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
    if (!name || !value) {
      return std::nullopt;
    }
    parameters.append({*name, *value});
  }
  return parameters;
}

std::optional<QHash<QString, QString>> singleParameters(const QUrl& url) {
  const auto parameters = formParameters(url.query(QUrl::FullyEncoded).toLatin1());
  if (!parameters) {
    return std::nullopt;
  }
  QHash<QString, QString> single;
  for (const auto& [name, value] : *parameters) {
    if (single.contains(name)) {
      return std::nullopt;
    }
    single.insert(name, value);
  }
  return single;
}

QString encodedQuery(const QList<std::pair<QString, QString>>& parameters) {
  QStringList parts;
  for (const auto& [name, value] : parameters) {
    parts.append(QString::fromLatin1(QUrl::toPercentEncoding(name)) + QLatin1Char('=') +
                 QString::fromLatin1(QUrl::toPercentEncoding(value)));
  }
  return parts.join(QLatin1Char('&'));
}

}  // namespace usher::signin
