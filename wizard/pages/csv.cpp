// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/csv.h"

#include "base/foreign_text.h"

namespace usher::pages {

static QString quotedCell(const QString& text) {
  QString cell = shownText(text, 1000);
  // A spreadsheet takes a cell that begins so for a formula.
  if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.at(0))) {
    cell.prepend(QLatin1Char('\''));
  }
  return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QByteArray csvText(const QList<QStringList>& rows) {
  QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF");
  for (const QStringList& row : rows) {
    QStringList cells;
    for (const QString& cell : row) {
      cells.append(quotedCell(cell));
    }
    text += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
  }
  return text;
}

}  // namespace usher::pages
