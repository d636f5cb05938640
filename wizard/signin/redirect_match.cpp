// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/redirect_match.h"

namespace usher::signin {

namespace {

QString comparedPath(const QUrl& url) {
  const QString path = url.path(QUrl::FullyEncoded);
  return path.isEmpty() ? QStringLiteral("/") : path;
}

int comparedPort(const QUrl& url) {
  return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

}  // namespace

bool isRedirectTo(const QUrl& url, const QUrl& registered) {
  return url.isValid() && registered.isValid() && !registered.isEmpty() && url.userInfo().isEmpty() &&
         url.scheme() == registered.scheme() && url.host(QUrl::FullyEncoded) == registered.host(QUrl::FullyEncoded) &&
         comparedPort(url) == comparedPort(registered) && comparedPath(url) == comparedPath(registered);
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right) {
  if (left.size() != right.size()) {
    return false;
  }
  unsigned char difference = 0;
  for (qsizetype i = 0; i < left.size(); ++i) {
    difference = static_cast<unsigned char>(difference | (left[i] ^ right[i]));
  }
  return difference == 0;
}

}  // namespace usher::signin
