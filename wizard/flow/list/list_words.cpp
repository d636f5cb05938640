// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/list_words.h"

#include <QList>
#include <QSet>
#include <QString>
#include <algorithm>

namespace usher::flow {

namespace {

constexpr qsizetype longestHeading = 40;
constexpr qsizetype longestName = 100;
constexpr qsizetype mostWordsOfName = 8;
constexpr qsizetype mostWordsBeforeFullStop = 3;
constexpr qsizetype fewestDigitsOfNumber = 3;

QString lettersOf(QStringView text) {
  QString letters;
  for (const QChar c : text) {
    if (c.isLetterOrNumber()) {
      letters.append(c.toLower());
    }
  }
  return letters;
}

template <typename Parts>
bool containsAny(const QString& text, const Parts& parts) {
  return std::any_of(std::begin(parts), std::end(parts), [&text](QStringView part) { return text.contains(part); });
}

constexpr QStringView addressWords[] = {u"mail", u"principal", u"address", u"adress", u"smtp", u"upn"};
constexpr QStringView userNameWords[] = {u"principal", u"upn", u"signinname", u"anmeldename", u"prinzipal"};
constexpr QStringView mailWords[] = {u"mail", u"smtp", u"adress", u"address"};
constexpr QStringView wordsForOthers[] = {u"manager", u"vorgesetz", u"supervisor", u"boss",  u"assist",    u"sponsor",
                                          u"leiter",  u"creator",   u"inviter",    u"owner", u"reportsto", u"approver"};
constexpr QStringView wordsForSecondMails[] = {u"other",    u"alternat", u"weitere", u"secondary", u"privat",
                                               u"recovery", u"second",   u"proxy",   u"alias"};

const QSet<QString>& headings() {
  static const QSet<QString> words = [] {
    const QString list = QStringLiteral(
        "name names fullname displayname firstname lastname givenname surname middlename user users username userid "
        "login logon account accounts person persons people member members participant participants attendee attendees "
        "employee employees employeeid contact contacts company department office title jobtitle position role roles "
        "team group groups manager location city country phone telephone mobile id objectid usertype enabled status "
        "number no nr anzeigename vorname nachname familienname benutzer benutzername anmeldename konto konten "
        "personen "
        "mitglied mitglieder teilnehmer mitarbeiter mitarbeiterin kontakt kontakte firma abteilung rolle gruppe "
        "vorgesetzter standort ort telefon nummer status");
    const auto all = list.split(u' ');
    return QSet<QString>(all.begin(), all.end());
  }();
  return words;
}

QList<QStringView> wordsOf(QStringView text) {
  return text.split(u' ', Qt::SkipEmptyParts);
}

bool beginsAsNamesDo(QStringView word) {
  static const QSet<QString> particles{
      QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("de"),
      QStringLiteral("da"),  QStringLiteral("di"),  QStringLiteral("del"), QStringLiteral("la"),  QStringLiteral("le"),
      QStringLiteral("al"),  QStringLiteral("bin"), QStringLiteral("zu"),  QStringLiteral("af"),  QStringLiteral("y")};
  return !word.front().isLower() || particles.contains(word.toString());
}

}  // namespace

bool isHeading(QStringView cell) {
  const QStringView trimmed = cell.trimmed();
  if (trimmed.isEmpty() || trimmed.size() > longestHeading || trimmed.contains(u'@')) {
    return false;
  }
  const QString letters = lettersOf(trimmed);
  return headings().contains(letters) || containsAny(letters, addressWords);
}

bool meansNothing(QStringView cell) {
  static const QSet<QString> words{QStringLiteral("none"),    QStringLiteral("na"),      QStringLiteral("null"),
                                   QStringLiteral("no"),      QStringLiteral("unknown"), QStringLiteral("tbd"),
                                   QStringLiteral("missing"), QStringLiteral("keine"),   QStringLiteral("ohne"),
                                   QStringLiteral("nein"),    QStringLiteral("fehlt"),   QStringLiteral("unbekannt")};
  return words.contains(lettersOf(cell.left(longestHeading)));
}

int addressRankOf(QStringView heading) {
  const QString letters = lettersOf(heading.left(longestHeading));
  if (containsAny(letters, wordsForOthers)) {
    return 0;
  }
  if (containsAny(letters, wordsForSecondMails)) {
    return 1;
  }
  if (containsAny(letters, userNameWords)) {
    return 3;
  }
  return containsAny(letters, mailWords) ? 2 : 1;
}

bool mayBeName(QStringView text) {
  const QStringView trimmed = text.trimmed();
  if (trimmed.isEmpty() || trimmed.size() > longestName || trimmed.contains(u"://")) {
    return false;
  }
  const bool hasLetter = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); });
  const auto digits = std::count_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit(); });
  if (!hasLetter && digits < fewestDigitsOfNumber) {
    return false;
  }
  const auto words = wordsOf(trimmed);
  const QChar last = trimmed.back();
  const bool isLabel = words.first().endsWith(u':') || last == u':';
  const bool isSentence = words.size() > mostWordsOfName || last == u'!' || last == u'?' ||
                          (last == u'.' && words.size() > mostWordsBeforeFullStop);
  return !isLabel && !isSentence;
}

bool looksLikeName(QStringView text) {
  const auto words = wordsOf(text);
  return mayBeName(text) && std::all_of(words.begin(), words.end(), beginsAsNamesDo);
}

}  // namespace usher::flow
