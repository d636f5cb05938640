// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/loopback.h"

#include <QStringList>
#include <algorithm>

namespace usher {

namespace {

bool isOctet(const QString& text) {
  const bool isShort = !text.isEmpty() && text.size() <= 3;
  return isShort && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
         text.toInt() <= 255;
}

}  // namespace

bool isLoopbackHost(const QString& host) {
  const QStringList parts = host.split(u'.');
  const bool isIPv4 = parts.size() == 4 && std::all_of(parts.begin(), parts.end(), isOctet);
  return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 || host == QStringLiteral("::1") ||
         (isIPv4 && parts.front() == QStringLiteral("127"));
}

}  // namespace usher
