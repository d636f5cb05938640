// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "flow/list/address_scan.h"
#include "flow/list/list_entries.h"
#include "flow/list/list_words.h"

namespace usher::flow {

namespace {

constexpr qsizetype longestInput = 200;
constexpr qsizetype longestBetweenMentions = 12;

/// `text` cut at each of `separators` that does not stand between two quotes.
QList<QStringView> cutOutsideQuotes(QStringView text, QStringView separators) {
  QList<QStringView> parts;
  qsizetype start = 0;
  bool mayQuote = true;
  for (qsizetype at = 0; at < text.size(); ++at) {
    if (text.at(at) == u'"' && mayQuote) {
      const qsizetype closing = text.indexOf(u'"', at + 1);
      mayQuote = closing >= 0;
      at = mayQuote ? closing : at;
    } else if (separators.contains(text.at(at))) {
      parts.append(text.mid(start, at - start));
      start = at + 1;
    }
  }
  parts.append(text.mid(start));
  return parts;
}

QStringView withoutBullets(QStringView text) {
  const auto isBullet = [](QChar c) { return c.isSpace() || QStringView(u">-*|•·–").contains(c); };
  const auto first = std::find_if_not(text.begin(), text.end(), isBullet);
  return text.mid(std::distance(text.begin(), first)).trimmed();
}

/// The addresses in `part`. "anna@x.example <anna@x.example>" and a link to itself are one mention.
QList<FoundAddress> mentionsIn(QStringView part) {
  QList<FoundAddress> mentions;
  for (const FoundAddress& address : addressesIn(part)) {
    const bool isAgain = !mentions.isEmpty() && mentions.last().address == address.address &&
                         address.start - mentions.last().end <= longestBetweenMentions &&
                         !part.mid(mentions.last().end, address.start - mentions.last().end).contains(u',');
    if (isAgain) {
      mentions.last() = address;
    } else {
      mentions.append(address);
    }
  }
  return mentions;
}

/// Mail headers whose values only look like addresses.
bool isMessageNumber(QStringView line) {
  constexpr QStringView names[] = {u"message-id:", u"references:", u"in-reply-to:"};
  return std::any_of(std::begin(names), std::end(names),
                     [line](QStringView name) { return line.startsWith(name, Qt::CaseInsensitive); });
}

/// Reads one part of a line in which only commas separate.
class PartReader {
 public:
  PartReader(QList<PastedEntry>& entries, int line) : m_entries(entries), m_line(line) {}

  void read(QStringView part) {
    const QList<FoundAddress> found = mentionsIn(part);
    if (found.isEmpty()) {
      return readNames(part);
    }
    qsizetype from = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
      const qsizetype end = endOf(part, found.at(i));
      const qsizetype start = from + takeNamesBefore(part.mid(from, found.at(i).start - from));
      from = end;
      const bool isLast = i + 1 == found.size();
      const QStringView rest = part.mid(end, (isLast ? part.size() : found.at(i + 1).start) - end);
      // What follows up to the next comma is said about this person.
      const auto pieces = cutOutsideQuotes(rest, u",");
      if (isLast || pieces.size() > 1) {
        from = end + pieces.first().size() + (pieces.size() > 1 ? 1 : 0);
      }
      const qsizetype until = isLast || pieces.size() > 1 ? end + pieces.first().size() : end;
      const FoundAddress& address = found.at(i);
      m_entries.append({m_line,
                        inputOf(withoutBullets(part.mid(start, until - start)),
                                part.mid(address.start, address.end - address.start)),
                        address.address});
    }
    for (const QStringView name : cutOutsideQuotes(part.mid(from), u",")) {
      appendName(name, looksLikeName(name));
    }
  }

 private:
  static qsizetype endOf(QStringView part, const FoundAddress& address) {
    qsizetype end = address.end;
    while (end < part.size() && QStringView(u">)]'\"").contains(part.at(end))) {
      ++end;
    }
    return end;
  }

  /// Takes the names that do not belong to the address which follows `before`, and says how much of it they are.
  /// "Berg, Anna <" is one name; after a comma there is none.
  qsizetype takeNamesBefore(QStringView before) {
    const auto pieces = cutOutsideQuotes(before, u",");
    const bool endsWithComma = pieces.last().trimmed().isEmpty();
    if (pieces.size() == 1 || (pieces.size() == 2 && !endsWithComma)) {
      return 0;
    }
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
      appendName(pieces.at(i), looksLikeName(pieces.at(i)));
    }
    return before.size() - pieces.last().size();
  }

  void readNames(QStringView part) {
    const auto pieces = cutOutsideQuotes(part, u",");
    if (pieces.size() <= 2 || !mayBeName(pieces.first())) {
      return appendName(part, mayBeName(withoutBullets(part)));
    }
    for (const QStringView piece : pieces) {
      appendName(piece, mayBeName(withoutBullets(piece)));
    }
  }

  void appendName(QStringView name, bool isName) {
    if (isName) {
      m_entries.append({m_line, inputOf(withoutBullets(name)), {}});
    }
  }

  QList<PastedEntry>& m_entries;
  int m_line;
};

bool isHeaderLine(QStringView line) {
  const auto cells = cutOutsideQuotes(line, u"\t;,");
  return std::all_of(cells.begin(), cells.end(), [](QStringView cell) { return isHeading(cell); });
}

}  // namespace

void appendEntriesOfLine(QList<PastedEntry>& entries, QStringView text, int line) {
  if (isMessageNumber(text)) {
    return;
  }
  PartReader reader(entries, line);
  for (const QStringView part : cutOutsideQuotes(text, u"\t;")) {
    reader.read(part);
  }
}

QList<PastedEntry> entriesOfLines(QStringView text) {
  QList<PastedEntry> entries;
  bool isFirst = true;
  int number = 0;
  for (qsizetype start = 0; start < text.size();) {
    const qsizetype found = text.indexOf(u'\n', start);
    const qsizetype end = found < 0 ? text.size() : found;
    const QStringView line = text.mid(start, end - start).trimmed();
    ++number;
    start = end + 1;
    if (!line.isEmpty() && !std::exchange(isFirst, false)) {
      appendEntriesOfLine(entries, line, number);
    } else if (!line.isEmpty() && !isHeaderLine(line)) {
      appendEntriesOfLine(entries, line, number);
    }
  }
  return entries;
}

QString inputOf(QStringView text, QStringView instead) {
  const QStringView chosen = text.size() > longestInput && !instead.isEmpty() ? instead : text;
  QStringView shown = chosen.left(longestInput);
  if (!shown.isEmpty() && shown.back().isHighSurrogate()) {
    shown.chop(1);
  }
  return shown.toString().simplified();
}

}  // namespace usher::flow
