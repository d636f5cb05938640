// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/odata.h"

#include <QUrl>

namespace usher::graph {

QString segment(const QString& text) {
  return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString literal(const QString& text) {
  return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString searchClause(const QString& property, const QString& text) {
  QString escaped;
  const QString asked = text.trimmed().left(100);
  for (const QChar c : asked) {
    if (c == u'"' || c == u'\\') {
      escaped += u'\\';
    }
    escaped += c.category() == QChar::Other_Control ? QChar(u' ') : c;
  }
  return u'"' + property + u':' + escaped + u'"';
}

}  // namespace usher::graph
