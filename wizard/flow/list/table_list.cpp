// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "flow/list/address_scan.h"
#include "flow/list/list_entries.h"
#include "flow/list/list_words.h"

namespace usher::flow {

namespace {

bool hasLetterOrDigit(QStringView text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Appends an entry for each address in `text`, and says whether there was one.
bool appendAddresses(QList<PastedEntry>& entries, const Record& record, QStringView text) {
  const auto found = addressesIn(text);
  for (const FoundAddress& address : found) {
    entries.append({record.line, inputOf(record.raw, text), address.address});
  }
  return !found.isEmpty();
}

/// A row of a table with headings may lack fields at its end; one with too many has its address anywhere.
void appendRow(QList<PastedEntry>& entries, const Record& record, const TableShape& shape) {
  const bool isRegular = record.fields.size() == shape.columns;
  bool found = false;
  for (const qsizetype column : shape.addressColumns) {
    if (column < record.fields.size() && record.fields.size() <= shape.columns && (shape.allColumns || !found)) {
      found = appendAddresses(entries, record, record.fields.at(column)) || found;
    }
  }
  found = found || (!isRegular && appendAddresses(entries, record, record.raw));
  const bool isRow = shape.headerLine > 0 && isRegular ? hasLetterOrDigit(record.raw) : mayBeName(record.raw);
  if (!found && isRow) {
    entries.append({record.line, inputOf(record.raw), {}});
  }
}

}  // namespace

QList<PastedEntry> entriesOfTable(QStringView text, const TableShape& shape) {
  QList<PastedEntry> entries;
  RecordReader reader(text, shape.delimiter, shape.quotes);
  for (Record record; reader.next(record);) {
    if (record.isBlank() || record.line <= shape.headerLine || (shape.headerLine > 0 && record.raw == shape.header)) {
      continue;
    }
    if (shape.headerLine > 0 || record.fields.size() == shape.columns) {
      appendRow(entries, record, shape);
    } else {
      appendEntriesOfLine(entries, record.raw, record.line);
    }
  }
  return entries;
}

}  // namespace usher::flow
