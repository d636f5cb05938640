// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher::demo {

namespace {

QByteArray headerOf(const QList<std::pair<QByteArray, QByteArray>>& headers, const QByteArray& name) {
  for (const auto& [key, value] : headers) {
    if (key.compare(name, Qt::CaseInsensitive) == 0) {
      return value;
    }
  }
  return {};
}

}  // namespace

QByteArray Request::header(const QByteArray& name) const {
  return headerOf(headers, name);
}

QByteArray Reply::header(const QByteArray& name) const {
  return headerOf(headers, name);
}

Reply Reply::json(int status, const QJsonObject& body) {
  return {status,
          {{"Content-Type", "application/json; charset=utf-8"}},
          QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply Reply::html(int status, const QString& page) {
  return {status, {{"Content-Type", "text/html; charset=utf-8"}}, page.toUtf8()};
}

Reply Reply::redirect(const QUrl& to) {
  return {302, {{"Location", to.toEncoded()}}, {}};
}

}  // namespace usher::demo
