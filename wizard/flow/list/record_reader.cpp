// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/record_reader.h"

namespace usher::flow {

namespace {

constexpr qsizetype mostFields = 64;
constexpr QChar quoteMark = u'"';

}  // namespace

RecordReader::RecordReader(QStringView text, QChar delimiter, Quotes quotes)
    : m_text(text), m_delimiter(delimiter), m_quotes(quotes) {}

bool RecordReader::next(Record& record) {
  if (m_at >= m_text.size() || m_isOpenEnded) {
    return false;
  }
  const qsizetype start = m_at;
  record.line = m_line;
  record.fields.clear();
  for (bool isLast = false; !isLast;) {
    const QStringView field = nextField();
    if (m_isOpenEnded) {
      return false;
    }
    if (record.fields.size() < mostFields) {
      record.fields.append(field);
    }
    isLast = m_at >= m_text.size() || m_text.at(m_at) == u'\n';
    if (isLast) {
      record.raw = m_text.mid(start, m_at - start);
    }
    ++m_at;
  }
  ++m_line;
  return true;
}

/// Leaves m_at on what ended the field.
QStringView RecordReader::nextField() {
  const qsizetype start = m_at;
  while (m_at < m_text.size() && m_text.at(m_at) == u' ') {
    ++m_at;
  }
  if (m_at < m_text.size() && m_text.at(m_at) == quoteMark) {
    const qsizetype closing = closingQuote(m_at);
    if (closing >= 0) {
      m_line += static_cast<int>(m_text.mid(m_at, closing - m_at).count(u'\n'));
      m_at = closing + 1;
    }
  }
  while (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != u'\n') {
    ++m_at;
  }
  const QStringView field = m_text.mid(start, m_at - start).trimmed();
  const bool isQuoted = field.size() >= 2 && field.front() == quoteMark && field.back() == quoteMark;
  return isQuoted ? field.mid(1, field.size() - 2).trimmed() : field;
}

qsizetype RecordReader::closingQuote(qsizetype opening) {
  for (qsizetype at = opening + 1; at < m_text.size(); ++at) {
    const QChar c = m_text.at(at);
    if (c == u'\n' && m_quotes == Quotes::EndWithLine) {
      return -1;
    }
    if (c == quoteMark) {
      if (at + 1 >= m_text.size() || m_text.at(at + 1) != quoteMark) {
        return at;
      }
      ++at;
    }
  }
  m_isOpenEnded = m_quotes == Quotes::SpanLines;
  return -1;
}

}  // namespace usher::flow
