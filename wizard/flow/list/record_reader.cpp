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
  if (m_at >= m_text.size() || m_isUnsound) {
    return false;
  }
  const qsizetype start = m_at;
  record.line = m_line;
  record.fields.clear();
  for (bool isLast = false; !isLast;) {
    const QStringView field = nextField();
    if (m_isUnsound) {
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
      judgeSpan(m_at, closing);
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

void RecordReader::judgeSpan(qsizetype opening, qsizetype closing) {
  const QStringView quoted = m_text.mid(opening, closing - opening);
  const auto lineEnds = quoted.count(u'\n');
  if (lineEnds == 0) {
    return;
  }
  m_line += static_cast<int>(lineEnds);
  qsizetype after = closing + 1;
  while (after < m_text.size() && m_text.at(after) == u' ') {
    ++after;
  }
  const bool goesOn = after < m_text.size() && m_text.at(after) != m_delimiter && m_text.at(after) != u'\n';
  m_isUnsound = goesOn || quoted.contains(u'@');
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
  m_isUnsound = m_quotes == Quotes::SpanLines;
  return -1;
}

}  // namespace usher::flow
