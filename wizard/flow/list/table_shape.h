// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "flow/list/record_reader.h"

namespace usher::flow {

/// How a text is a table of people: a row each, with columns.
struct TableShape {
  QChar delimiter;
  RecordReader::Quotes quotes = RecordReader::Quotes::SpanLines;
  qsizetype columns = 0;
  /// The line of the headings, or 0: there are none. Lines before it are titles.
  int headerLine = 0;
  QString header;  ///< As it stands there; it may be repeated further down.
  /// Where a row's address is looked for, best first. May be empty.
  QList<qsizetype> addressColumns;
  bool allColumns = false;  ///< Nothing tells them apart: each is taken, not only the first that is filled.
};

/// The shape of `text` if it is a table, with tabs, semicolons or commas. Without headings only when all addresses
/// stand in one column, so that none is lost.
std::optional<TableShape> tableShapeOf(QStringView text);

}  // namespace usher::flow
