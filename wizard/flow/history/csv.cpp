// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/history/csv.h"

#include <algorithm>

#include "base/foreign_text.h"

namespace usher::flow {

namespace {

constexpr qsizetype longestField = 2000;

/// The wide forms too, and behind what shows nothing: some programs read the ones as narrow, and skip the others.
bool beginsFormula(const QString& text) {
  const auto first = std::find_if(text.begin(), text.end(),
                                  [](QChar c) { return c == QLatin1Char('\t') || (c.isPrint() && !c.isSpace()); });
  return first != text.end() && QStringLiteral("=+-@\t\uff1d\uff0b\uff0d\uff20").contains(*first);
}

QString csvField(const QString& foreign) {
  QString text = shownText(foreign, longestField);
  if (beginsFormula(foreign) || beginsFormula(text)) {
    text.prepend(QLatin1Char('\''));
  }
  const bool needsQuotes =
      std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral(",;\"\r\n").contains(c); });
  if (!needsQuotes) {
    return text;
  }
  text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
  return QLatin1Char('"') + text + QLatin1Char('"');
}

}  // namespace

QByteArray csvRecord(const QStringList& fields) {
  QStringList written;
  for (const QString& field : fields) {
    written.append(csvField(field));
  }
  return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

}  // namespace usher::flow
