// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/address_scan.h"

#include <algorithm>
#include <optional>

namespace usher::flow {

namespace {

constexpr qsizetype shortestTopLevel = 2;

/// Letters of all scripts; halves of surrogate pairs are taken for letters.
bool isAddressLetter(QChar c) {
  return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLocalCharacter(QChar c) {
  // The specials of RFC 5322's atoms, and the dot.
  return isAddressLetter(c) || (c.unicode() < 0x80 && QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c));
}

bool isDomainCharacter(QChar c) {
  return isAddressLetter(c) || c == u'-' || c == u'.';
}

/// What stands before an address as a quotation mark, bullet or separator rather than as its first character.
bool isDecoration(QChar c) {
  return QStringView(u"'*`{|}=/?&.~^,-+%").contains(c);
}

qsizetype startOfLocalPart(QStringView text, qsizetype at, qsizetype from) {
  qsizetype start = at;
  while (start > from && isLocalCharacter(text.at(start - 1))) {
    --start;
  }
  while (start < at && isDecoration(text.at(start))) {
    ++start;
  }
  return start;
}

bool isTopLevel(QStringView label) {
  return label.size() >= shortestTopLevel &&
         std::all_of(label.begin(), label.end(), [](QChar c) { return !c.isNumber() || c.unicode() > 0x7F; });
}

bool isInternationalTopLevel(QStringView label) {
  return label.startsWith(u"xn--", Qt::CaseInsensitive);
}

/// The end of the domain that begins at `start`, or nothing when there is none.
std::optional<qsizetype> endOfDomain(QStringView text, qsizetype start) {
  qsizetype end = start;
  while (end < text.size() && isDomainCharacter(text.at(end)) &&
         !(text.at(end) == u'.' && end + 1 < text.size() && text.at(end + 1) == u'.')) {
    ++end;
  }
  const bool goesOn = end < text.size() && text.at(end) == u'@';
  while (end > start && (text.at(end - 1) == u'.' || text.at(end - 1) == u'-')) {
    --end;
  }
  const QStringView domain = text.mid(start, end - start);
  const qsizetype dot = domain.lastIndexOf(u'.');
  if (goesOn || dot < 1 || domain.front() == u'.' || domain.front() == u'-') {
    return {};
  }
  const QStringView last = domain.mid(dot + 1);
  return isTopLevel(last) || isInternationalTopLevel(last) ? std::optional(end) : std::nullopt;
}

}  // namespace

QList<FoundAddress> addressesIn(QStringView text) {
  QList<FoundAddress> found;
  qsizetype free = 0;
  for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
    const qsizetype start = startOfLocalPart(text, at, free);
    const auto end = endOfDomain(text, at + 1);
    const bool followsAnother = start > 0 && text.at(start - 1) == u'@';
    if (start == at || !end || followsAnother || text.at(at - 1) == u'.') {
      continue;
    }
    const QString address = text.mid(start, *end - start).toString();
    found.append({start, *end, address.normalized(QString::NormalizationForm_C).toLower()});
    free = *end;
  }
  return found;
}

bool holdsAddress(QStringView text) {
  return text.contains(u'@') && !addressesIn(text).isEmpty();
}

}  // namespace usher::flow
