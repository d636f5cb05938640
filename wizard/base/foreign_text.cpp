// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/foreign_text.h"

namespace usher {

namespace {

bool isHarmful(QChar c) {
  const char16_t u = c.unicode();
  const bool bidirectional =
      u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
  return bidirectional || u == 0xFEFF || (c.category() == QChar::Other_Control && !c.isSpace());
}

}  // namespace

QString shownText(const QString& foreign, qsizetype longest) {
  QString text;
  for (const QChar c : foreign) {
    if (!isHarmful(c)) {
      text.append(c);
    }
  }
  text = text.simplified();
  if (text.size() > longest) {
    text.truncate(longest - 1);
    if (text.back().isHighSurrogate()) {
      text.chop(1);
    }
    text.append(QChar(0x2026));
  }
  return text;
}

}  // namespace usher
