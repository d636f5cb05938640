// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/found_codes.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "pages/error_words/service_words.h"

namespace usher::pages {

namespace {

constexpr qsizetype mostCodes = 100;

/// The part that is looked at, without what a mail program or a page puts between its letters.
QString readable(const QString& text) {
  QString part = text.size() > longestLookedAt
                     ? text.left(longestLookedAt / 2) + QLatin1Char('\n') + text.right(longestLookedAt / 2)
                     : text;
  static const QRegularExpression invisible(
      QStringLiteral("[\\x{00AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}"
                     "\\x{FEFF}]"));
  part.remove(invisible);
  part.replace(QChar(0x2019), QLatin1Char('\''));
  return part.simplified();
}

/// Codes by the first place of each.
class Finds {
 public:
  void add(qsizetype place, const QString& code) {
    const auto known = m_places.find(code);
    if (known != m_places.end()) {
      *known = qMin(*known, place);
    } else if (m_places.size() < mostCodes) {
      m_places.insert(code, place);
    }
  }

  QStringList inOrder() const {
    QStringList codes = m_places.keys();
    std::sort(codes.begin(), codes.end(),
              [this](const QString& one, const QString& other) { return m_places.value(one) < m_places.value(other); });
    return codes;
  }

 private:
  QHash<QString, qsizetype> m_places;
};

void findNumbers(const QString& text, Finds& finds) {
  static const QList<std::pair<QRegularExpression, QString>> forms{
      {QRegularExpression(QStringLiteral("AADSTS[ :]?([0-9]{4,8})(?![0-9])"),
                          QRegularExpression::CaseInsensitiveOption),
       QStringLiteral("AADSTS%1")},
      // "Error Code: 53003", "Fehlercode: 53003", "error_codes":[50076], "login.microsoftonline.com/error?code=50011"
      {QRegularExpression(QStringLiteral("(?:error|fehler)[ _-]?codes?[\"']?[ :=\\[]+[\"']?([0-9]{5,8})(?![0-9])"),
                          QRegularExpression::CaseInsensitiveOption),
       QStringLiteral("AADSTS%1")},
      {QRegularExpression(QStringLiteral("/error\\?code=([0-9]{4,8})(?![0-9])")), QStringLiteral("AADSTS%1")},
      {QRegularExpression(QStringLiteral("\\bHTTP(?:/[0-9.]+)?(?:[ -]?(?:status|error|fehler))?(?:[ -]?code)?[ :=]+"
                                         "([45][0-9]{2})(?![0-9])"),
                          QRegularExpression::CaseInsensitiveOption),
       QStringLiteral("HTTP %1")},
      {QRegularExpression(QStringLiteral("\\bstatus(?:[ _-]?code)?[\"']?[ :=]+[\"']?([45][0-9]{2})(?![0-9])"),
                          QRegularExpression::CaseInsensitiveOption),
       QStringLiteral("HTTP %1")},
      {QRegularExpression(QStringLiteral("\\b([45][0-9]{2}) (?:Bad Request|Unauthori[sz]ed|Forbidden|Not Found|Proxy "
                                         "Authentication|Request Timeout|Conflict|Gone|Precondition Failed|Too Many "
                                         "Requests|Internal Server Error|Bad Gateway|Service (?:Temporarily )?"
                                         "Unavailable|Gateway Time-?out|Network Authentication)"),
                          QRegularExpression::CaseInsensitiveOption),
       QStringLiteral("HTTP %1")},
  };
  for (const auto& [form, code] : forms) {
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
      const QRegularExpressionMatch match = matches.next();
      const QString found = code.arg(match.captured(1));
      if (found.startsWith(QLatin1String("AADSTS")) || namedError(found)) {
        finds.add(match.capturedStart(), found);
      }
    }
  }
}

void findNames(const QString& text, Finds& finds) {
  static const QRegularExpression word(QStringLiteral("\\b[A-Za-z][A-Za-z0-9_]{5,80}\\b"));
  for (auto matches = word.globalMatch(text); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    if (const auto known = namedError(match.captured())) {
      finds.add(match.capturedStart(), known->name);
    }
  }
  // The first line of what "Copy for support" copies, in English and German.
  static const QRegularExpression ours(QStringLiteral("\\bCode: ([A-Za-z]+)\\b"));
  if (const auto match = ours.match(text); match.hasMatch() && errorOfUshersOwn(match.captured(1))) {
    finds.add(match.capturedStart(), match.captured(1));
  }
}

void findPhrases(const QString& text, Finds& finds) {
  for (const KnownPhrase& known : knownPhrases()) {
    if (const qsizetype place = text.indexOf(known.phrase, 0, Qt::CaseInsensitive); place >= 0) {
      finds.add(place, known.code);
    }
  }
}

QString idAfter(const QString& text, const QString& label) {
  const QRegularExpression form(label + QStringLiteral("[\"']?[ :=]+[\"']?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-"
                                                       "[0-9a-fA-F]{12})"),
                                QRegularExpression::CaseInsensitiveOption);
  return form.match(text).captured(1).toLower();
}

}  // namespace

FoundCodes codesIn(const QString& text) {
  const QString looked = readable(text);
  Finds finds;
  findNumbers(looked, finds);
  findNames(looked, finds);
  findPhrases(looked, finds);
  static const QRegularExpression time(
      QStringLiteral("(?:Timestamp|Time|Date|Zeit(?:stempel)?)[\"']?[ :=]+[\"']?"
                     "([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)"),
      QRegularExpression::CaseInsensitiveOption);
  return {.codes = finds.inOrder(),
          .traceId = idAfter(looked, QStringLiteral("trace[ _-]?id")),
          .correlationId = idAfter(looked, QStringLiteral("correlation[ _-]?id")),
          .requestId = idAfter(looked, QStringLiteral("(?<!client-)\\b(?:request|anforderungs)[ _-]?id")),
          .time = time.match(looked).captured(1)};
}

}  // namespace usher::pages
