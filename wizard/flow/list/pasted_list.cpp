// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/pasted_list.h"

#include "flow/list/list_entries.h"

namespace usher::flow {

namespace {

bool isLineEnd(char16_t c) {
  return c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isInvisible(QChar c) {
  return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c.unicode() == 0xFFFE;
}

/// `text` with '\n' as its only line end, plain spaces, and without characters that nobody sees.
QString plainLinesOf(const QString& text) {
  QString plain;
  plain.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i);
    if (isLineEnd(c.unicode())) {
      plain.append(u'\n');
      i += c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n' ? 1 : 0;
    } else if (c == u'\t') {
      plain.append(c);
    } else if (c.isSpace()) {
      plain.append(u' ');
    } else if (!isInvisible(c)) {
      plain.append(c);
    }
  }
  return plain;
}

/// "sep=;" is how spreadsheets tell each other the delimiter. The line stays, so that the others keep their numbers.
void blankSeparatorHint(QString& text) {
  const qsizetype end = text.indexOf(u'\n');
  if (end == 5 && text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) {
    text.replace(0, end, QString(end, u' '));
  }
}

}  // namespace

QList<PastedEntry> entriesOf(const QString& text) {
  QString plain = plainLinesOf(text);
  blankSeparatorHint(plain);
  const auto shape = tableShapeOf(plain);
  return shape ? entriesOfTable(plain, *shape) : entriesOfLines(plain);
}

}  // namespace usher::flow
