// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/table_shape.h"

#include <QVarLengthArray>
#include <algorithm>

#include "flow/list/address_scan.h"
#include "flow/list/list_words.h"

namespace usher::flow {

namespace {

constexpr int mostColumns = 65;

/// How many records have how many fields.
struct FieldCounts {
  int records = 0;
  std::array<int, mostColumns> byCount{};
  bool isUnsound = false;

  qsizetype usual() const {
    const auto most = std::max_element(byCount.rbegin(), byCount.rend());
    return std::distance(byCount.begin(), most.base()) - 1;
  }
  int withUsual() const { return byCount.at(static_cast<std::size_t>(usual())); }
};

/// What the columns of the usual records hold, and the first such record.
struct ColumnContents {
  std::array<int, mostColumns> addresses{};
  int rows = 0;       ///< Without the first.
  Record first = {};  ///< The candidate for headings.
  bool firstHoldsAddress = false, titlesHoldAddress = false;
};

FieldCounts countFields(QStringView text, QChar delimiter, RecordReader::Quotes quotes) {
  FieldCounts counts;
  RecordReader reader(text, delimiter, quotes);
  for (Record record; reader.next(record);) {
    if (!record.isBlank()) {
      ++counts.records;
      ++counts.byCount.at(static_cast<std::size_t>(record.fields.size()));
    }
  }
  counts.isUnsound = reader.isUnsound();
  return counts;
}

bool anyHoldsAddress(const Record& record) {
  return holdsAddress(record.raw);
}

ColumnContents lookThrough(QStringView text, const TableShape& shape) {
  ColumnContents contents;
  RecordReader reader(text, shape.delimiter, shape.quotes);
  bool seenFirst = false;
  for (Record record; reader.next(record);) {
    if (record.isBlank()) {
      continue;
    }
    if (record.fields.size() != shape.columns) {
      contents.titlesHoldAddress = contents.titlesHoldAddress || (!seenFirst && anyHoldsAddress(record));
      continue;
    }
    if (!seenFirst) {
      seenFirst = true;
      contents.first = record;
      contents.firstHoldsAddress = anyHoldsAddress(record);
    } else {
      ++contents.rows;
    }
    for (qsizetype c = 0; c < record.fields.size(); ++c) {
      contents.addresses.at(static_cast<std::size_t>(c)) += holdsAddress(record.fields.at(c)) ? 1 : 0;
    }
  }
  return contents;
}

/// Finds the columns that hold addresses, those of the row's own person first. Without headings all are alike.
void rankColumns(TableShape& shape, const ColumnContents& contents, bool hasHeader) {
  struct Ranked {
    qsizetype column;
    int rank, addresses;
  };
  QList<Ranked> ranked;
  for (qsizetype c = 0; c < shape.columns; ++c) {
    const int rank = hasHeader ? addressRankOf(contents.first.fields.at(c)) : 1;
    const int addresses = contents.addresses.at(static_cast<std::size_t>(c));
    if (addresses > 0 && rank > 0) {
      ranked.append({c, rank, addresses});
    }
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& left, const Ranked& right) {
    return std::pair(left.rank, left.addresses) > std::pair(right.rank, right.addresses);
  });
  shape.allColumns = !ranked.isEmpty() && ranked.first().rank == 1;
  for (const Ranked& one : std::as_const(ranked)) {
    // Beside a column that is known to be the person's own, another helps only if it is so too.
    if (shape.allColumns || one.rank > 1) {
      shape.addressColumns.append(one.column);
    }
  }
}

bool isHeader(const ColumnContents& contents, qsizetype columns) {
  if (contents.firstHoldsAddress || contents.titlesHoldAddress || contents.rows == 0) {
    return false;
  }
  int headings = 0;
  int filled = 0;
  for (const QStringView cell : contents.first.fields) {
    headings += isHeading(cell) ? 1 : 0;
    filled += cell.isEmpty() ? 0 : 1;
  }
  if (headings * 2 >= filled) {
    return headings > 0;
  }
  // Headings in other words: most rows have an address where this one has another word.
  for (qsizetype c = 0; c < columns; ++c) {
    const QStringView cell = contents.first.fields.at(c);
    const bool mostBelow = contents.addresses.at(static_cast<std::size_t>(c)) * 2 > contents.rows;
    if (mostBelow && (isHeading(cell) || (cell.size() > 1 && cell.front().isLetter() && !meansNothing(cell)))) {
      return true;
    }
  }
  return false;
}

std::optional<TableShape> shapeWith(QStringView text, QChar delimiter) {
  TableShape shape{delimiter};
  FieldCounts counts = countFields(text, delimiter, shape.quotes);
  if (counts.isUnsound) {
    shape.quotes = RecordReader::Quotes::EndWithLine;
    counts = countFields(text, delimiter, shape.quotes);
  }
  shape.columns = counts.usual();
  if (counts.records < 2 || shape.columns < 2 || counts.withUsual() * 2 < counts.records) {
    return {};
  }
  const ColumnContents contents = lookThrough(text, shape);
  const bool hasHeader = isHeader(contents, shape.columns);
  rankColumns(shape, contents, hasHeader);
  if (hasHeader) {
    shape.headerLine = contents.first.line;
    shape.header = contents.first.raw.toString();
    return shape;
  }
  const auto filled =
      std::count_if(contents.addresses.begin(), contents.addresses.end(), [](int count) { return count > 0; });
  const bool isRegular = counts.withUsual() * 5 >= counts.records * 4;
  return filled == 1 && isRegular ? std::optional(shape) : std::nullopt;
}

}  // namespace

std::optional<TableShape> tableShapeOf(QStringView text) {
  for (const QChar delimiter : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
    if (text.contains(delimiter)) {
      if (const auto shape = shapeWith(text, delimiter)) {
        return shape;
      }
    }
  }
  return {};
}

}  // namespace usher::flow
