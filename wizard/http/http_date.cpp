// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/http_date.h"

#include <algorithm>
#include <array>

namespace usher::http {

namespace {

constexpr qsizetype longestDate = 64;

/// So many digits and nothing else; -1 for anything else.
int digits(const QByteArray& text, qsizetype least, qsizetype most) {
  const bool isNumber = text.size() >= least && text.size() <= most &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return isNumber ? text.toInt() : -1;
}

int monthNamed(const QByteArray& name) {
  static const std::array<const char*, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const char* each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
  return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

QTime timeOfDay(const QByteArray& text) {
  const QList<QByteArray> parts = text.split(':');
  if (parts.size() != 3) {
    return {};
  }
  // A leap second counts as the one before it.
  return {digits(parts.at(0), 2, 2), digits(parts.at(1), 2, 2), std::min(digits(parts.at(2), 2, 2), 59)};
}

QDateTime utc(int year, const QByteArray& month, const QByteArray& day, const QByteArray& time) {
  const QDate date(year, monthNamed(month), digits(day, 1, 2));
  const QTime clock = timeOfDay(time);
  return year > 0 && date.isValid() && clock.isValid() ? QDateTime(date, clock, Qt::UTC) : QDateTime();
}

/// Two digits stand for a year from 1970 to 2069.
int fullYear(int twoDigits) {
  return twoDigits < 0 ? -1 : twoDigits + (twoDigits < 70 ? 2000 : 1900);
}

}  // namespace

QDateTime httpDate(const QByteArray& header) {
  if (header.size() > longestDate) {
    return {};
  }
  const QByteArray text = header.simplified();
  const qsizetype comma = text.indexOf(',');
  const QList<QByteArray> words = text.mid(comma + 1).trimmed().split(' ');
  if (comma < 0) {
    // asctime: "Sun Nov  6 08:49:37 1994".
    return words.size() == 5 ? utc(digits(words.at(4), 4, 4), words.at(1), words.at(2), words.at(3)) : QDateTime();
  }
  if (words.last() != "GMT") {
    return {};
  }
  if (words.size() == 5) {
    return utc(digits(words.at(2), 4, 4), words.at(1), words.at(0), words.at(3));
  }
  // RFC 850: "Sunday, 06-Nov-94 08:49:37 GMT".
  const QList<QByteArray> date = words.first().split('-');
  return words.size() == 3 && date.size() == 3
             ? utc(fullYear(digits(date.at(2), 2, 2)), date.at(1), date.at(0), words.at(1))
             : QDateTime();
}

}  // namespace usher::http
