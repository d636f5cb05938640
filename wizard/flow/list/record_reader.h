// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace usher::flow {

/// One record of separated values; the views are into the text that is read.
struct Record {
  int line = 0;                             ///< Where it begins, from 1.
  QStringView raw;                          ///< Without the line end.
  QVarLengthArray<QStringView, 64> fields;  ///< Trimmed, without the quotes around them. At most 64.

  bool isBlank() const { return raw.trimmed().isEmpty(); }
};

/// Reads records of separated values (RFC 4180, with any delimiter) one after the other, in time proportional to the
/// text. Line ends are '\n' only. A quote that nothing closes is an ordinary character.
class RecordReader {
 public:
  /// Whether line ends within quotes belong to the field.
  enum class Quotes { SpanLines, EndWithLine };

  RecordReader(QStringView text, QChar delimiter, Quotes quotes);

  /// False at the end. With SpanLines also where the quotes are not meant so: then isUnsound().
  bool next(Record& record);
  /// A quote is never closed, or a field of several lines holds an address or goes on after its quotes: rather a stray
  /// quote, which would swallow people.
  bool isUnsound() const { return m_isUnsound; }

 private:
  QStringView nextField();
  qsizetype closingQuote(qsizetype opening);
  void judgeSpan(qsizetype opening, qsizetype closing);

  QStringView m_text;
  QChar m_delimiter;
  Quotes m_quotes;
  qsizetype m_at = 0;
  int m_line = 1;
  bool m_isUnsound = false;
};

}  // namespace usher::flow
