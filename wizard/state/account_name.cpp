// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/account_name.h"

#include <QChar>
#include <algorithm>

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Persian, the Indic scripts and emoji need the joiners; the other format characters only hide or turn text.
bool isJoiner(char32_t c) {
  return c == 0x200C || c == 0x200D;
}

bool isKeptInName(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Other_Control:
      return false;
    case QChar::Other_Format:
      return isJoiner(c);
    default:
      return !QChar::isNonCharacter(c);
  }
}

}  // namespace

Result<QString> cleanedName(const QString& typed, qsizetype longest) {
  const QString name = typed.simplified().normalized(QString::NormalizationForm_C);
  if (name.isEmpty() || foldedName(name).isEmpty()) {
    return fail(Failure::Kind::BadInput, u"name-empty"_s);
  }
  if (name.size() > longest) {
    return fail(Failure::Kind::BadInput, u"name-too-long"_s);
  }
  const auto characters = name.toUcs4();
  // Halves of a surrogate pair come out of toUcs4() as replacement characters.
  if (!name.isValidUtf16() || !std::all_of(characters.begin(), characters.end(), isKeptInName)) {
    return fail(Failure::Kind::BadInput, u"name-characters"_s);
  }
  return name;
}

QString foldedName(const QString& name) {
  // Qt folds letter by letter; upper case first makes "ß" and "ss" one.
  QString folded = name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
  folded.remove(QChar(0x200C)).remove(QChar(0x200D));
  return folded.normalized(QString::NormalizationForm_KC).simplified();
}

}  // namespace usher::state
