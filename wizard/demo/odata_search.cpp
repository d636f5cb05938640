// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/odata_search.h"

#include <algorithm>
#include <optional>

namespace usher::demo {

namespace {

enum class WordClass { None, Letter, Digit };

WordClass wordClassOf(QChar c) {
  if (c.isLetter() || c.isMark()) {
    return WordClass::Letter;
  }
  return c.isDigit() ? WordClass::Digit : WordClass::None;
}

GraphProblem searchSyntax(const QString& text) {
  return badSyntax(QStringLiteral("Syntax error: the search expression '%1' is not valid. Each clause must be of the "
                                  "form \"property:value\" in double quotes.")
                       .arg(text));
}

// The quoted clause at `at`, which moves behind it.
std::optional<QString> quotedClause(const QString& text, qsizetype& at) {
  if (at >= text.size() || text.at(at) != QLatin1Char('"')) {
    return std::nullopt;
  }
  QString clause;
  for (++at; at < text.size(); ++at) {
    const QChar c = text.at(at);
    if (c == QLatin1Char('"')) {
      ++at;
      return clause;
    }
    if (c == QLatin1Char('\\') && ++at == text.size()) {
      return std::nullopt;
    }
    clause.append(text.at(at));
  }
  return std::nullopt;
}

// "AND" or "OR" with its spaces at `at`, which moves behind it.
QString joiningWord(const QString& text, qsizetype& at) {
  for (const QLatin1String word : {QLatin1String(" AND "), QLatin1String(" OR ")}) {
    if (QStringView(text).mid(at, word.size()) == word) {
      at += word.size();
      return QString(word).trimmed();
    }
  }
  return {};
}

}  // namespace

QStringList searchWords(const QString& text) {
  QStringList words;
  QString word;
  WordClass before = WordClass::None;
  const auto finish = [&words, &word] {
    if (!word.isEmpty()) {
      words.append(word.toLower());
      word.clear();
    }
  };
  for (const QChar c : text) {
    const WordClass now = wordClassOf(c);
    const bool hump = !word.isEmpty() && word.back().isLower() && c.isUpper();
    if (now != before || hump) {
      finish();
    }
    if (now != WordClass::None) {
      word.append(c);
    }
    before = now;
  }
  finish();
  return words;
}

Outcome<ODataSearch> ODataSearch::parse(const QString& text, const EntityType& type) {
  ODataSearch search;
  search.m_alternatives.append(QList<Clause>());
  const QString trimmed = text.trimmed();
  qsizetype at = 0;
  for (;;) {
    const auto quoted = quotedClause(trimmed, at);
    const qsizetype colon = quoted ? quoted->indexOf(QLatin1Char(':')) : -1;
    if (colon < 1) {
      return refuse(searchSyntax(text));
    }
    const Property* property = type.find(quoted->left(colon));
    if (property == nullptr || property->search == Property::Search::No) {
      return refuse(unsupportedQuery(
          QStringLiteral("Unsupported property '%1' in the search expression.").arg(quoted->left(colon))));
    }
    const QString value = quoted->mid(colon + 1);
    search.m_alternatives.last().append({*property, value, searchWords(value)});
    if (at == trimmed.size()) {
      return search;
    }
    const QString joined = joiningWord(trimmed, at);
    if (joined.isEmpty()) {
      return refuse(searchSyntax(text));
    }
    if (joined == QLatin1String("OR")) {
      search.m_alternatives.append(QList<Clause>());
    }
  }
}

bool ODataSearch::matches(const Clause& clause, const Item& item) {
  const QString value = item.value(clause.property.name).toString();
  if (clause.property.search == Property::Search::Prefix) {
    return value.startsWith(clause.text, Qt::CaseInsensitive);
  }
  const QStringList words = searchWords(value);
  return !clause.words.isEmpty() &&
         std::all_of(clause.words.begin(), clause.words.end(), [&words](const QString& wanted) {
           return std::any_of(words.begin(), words.end(),
                              [&wanted](const QString& word) { return word.startsWith(wanted); });
         });
}

bool ODataSearch::accepts(const Item& item) const {
  return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&item](const QList<Clause>& clauses) {
    return std::all_of(clauses.begin(), clauses.end(), [&item](const Clause& clause) { return matches(clause, item); });
  });
}

}  // namespace usher::demo
