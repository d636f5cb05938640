// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/odata_filter_parser.h"

#include <QRegularExpression>
#include <optional>

namespace usher::demo {

namespace {

constexpr int deepestFilter = 50;

class FilterParser {
 public:
  explicit FilterParser(const QString& text) : m_text(text) {}

  std::optional<ODataCondition> whole() {
    auto condition = alternatives(0);
    return condition && m_at == m_text.size() ? condition : std::nullopt;
  }

 private:
  using Kind = ODataCondition::Kind;

  std::optional<ODataCondition> alternatives(int depth) { return joined(depth, "or", Kind::Or); }

  std::optional<ODataCondition> joined(int depth, const char* word, Kind kind) {
    if (depth > deepestFilter) {
      return std::nullopt;
    }
    ODataCondition all{kind, {}, {}, {}};
    do {
      auto part = kind == Kind::Or ? joined(depth, "and", Kind::And) : single(depth);
      if (!part) {
        return std::nullopt;
      }
      all.children.push_back(std::move(*part));
    } while (takeWord(word));
    return all.children.size() == 1 ? std::move(all.children.front()) : all;
  }

  std::optional<ODataCondition> single(int depth) {
    if (takeWord("not")) {
      auto inner = single(depth + 1);
      if (!inner || depth > deepestFilter) {
        return std::nullopt;
      }
      ODataCondition negated{Kind::Not, {}, {}, {}};
      negated.children.push_back(std::move(*inner));
      return negated;
    }
    if (take("(")) {
      auto inner = alternatives(depth + 1);
      return inner && take(")") ? inner : std::nullopt;
    }
    const QString name = identifier();
    if (name.isEmpty()) {
      return std::nullopt;
    }
    const QString lower = name.toLower();
    if (lower == QLatin1String("startswith") || lower == QLatin1String("endswith")) {
      return function(lower == QLatin1String("startswith") ? Kind::StartsWith : Kind::EndsWith);
    }
    return take("/") ? any(name) : comparison(name);
  }

  std::optional<ODataCondition> function(Kind kind) {
    if (!take("(")) {
      return std::nullopt;
    }
    const QString property = identifier();
    const bool comma = take(",");
    const auto value = literal();
    if (property.isEmpty() || !comma || !value || value->kind != ODataLiteral::Kind::Text || !take(")")) {
      return std::nullopt;
    }
    // Graph allows "startswith(x,'y') eq true".
    if (takeWord("eq") && !takeWord("true")) {
      return std::nullopt;
    }
    return ODataCondition{kind, property, {*value}, {}};
  }

  // groupTypes/any(c:c eq 'Unified')
  std::optional<ODataCondition> any(const QString& property) {
    if (identifier().toLower() != QLatin1String("any") || !take("(")) {
      return std::nullopt;
    }
    const QString variable = identifier();
    if (variable.isEmpty() || !take(":") || identifier() != variable || !takeWord("eq")) {
      return std::nullopt;
    }
    const auto value = literal();
    return value && take(")") ? std::optional(ODataCondition{Kind::AnyEqual, property, {*value}, {}}) : std::nullopt;
  }

  std::optional<ODataCondition> comparison(const QString& property) {
    if (takeWord("in")) {
      return memberOf(property);
    }
    const bool equal = takeWord("eq");
    if (!equal && !takeWord("ne")) {
      return std::nullopt;
    }
    const auto value = literal();
    return value ? std::optional(ODataCondition{equal ? Kind::Equal : Kind::NotEqual, property, {*value}, {}})
                 : std::nullopt;
  }

  std::optional<ODataCondition> memberOf(const QString& property) {
    ODataCondition condition{Kind::In, property, {}, {}};
    if (!take("(")) {
      return std::nullopt;
    }
    do {
      const auto value = literal();
      if (!value) {
        return std::nullopt;
      }
      condition.literals.append(*value);
    } while (take(","));
    return take(")") ? std::optional(condition) : std::nullopt;
  }

  std::optional<ODataLiteral> literal() {
    if (take("'")) {
      QString text;
      while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c != QLatin1Char('\'')) {
          text.append(c);
        } else if (m_at < m_text.size() && m_text.at(m_at) == c) {
          text.append(m_text.at(m_at++));
        } else {
          skipSpaces();
          return ODataLiteral{ODataLiteral::Kind::Text, text};
        }
      }
      return std::nullopt;
    }
    static const QRegularExpression guid(
        QStringLiteral("\\G[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![-0-9A-Za-z])"));
    if (const auto match = guid.match(m_text, m_at); match.hasMatch()) {
      m_at = match.capturedEnd();
      skipSpaces();
      return ODataLiteral{ODataLiteral::Kind::Guid, match.captured().toLower()};
    }
    for (const char* word : {"true", "false"}) {
      if (takeWord(word)) {
        return ODataLiteral{ODataLiteral::Kind::Flag, QLatin1String(word)};
      }
    }
    return takeWord("null") ? std::optional(ODataLiteral{ODataLiteral::Kind::Null, {}}) : std::nullopt;
  }

  QString identifier() {
    qsizetype end = m_at;
    while (end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == QLatin1Char('_'))) {
      ++end;
    }
    const QString name = m_text.mid(m_at, end - m_at);
    m_at = end;
    skipSpaces();
    return name;
  }

  bool take(const char* symbol) {
    const QLatin1String wanted(symbol);
    if (QStringView(m_text).mid(m_at, wanted.size()) != wanted) {
      return false;
    }
    m_at += wanted.size();
    // Inside a literal a space counts.
    if (wanted != QLatin1String("'")) {
      skipSpaces();
    }
    return true;
  }

  bool takeWord(const char* word) {
    const QLatin1String wanted(word);
    const qsizetype end = m_at + wanted.size();
    const bool ends = end >= m_text.size() || !m_text.at(end).isLetterOrNumber();
    return QStringView(m_text).mid(m_at, wanted.size()) == wanted && ends && take(word);
  }

  void skipSpaces() {
    while (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char(' ')) {
      ++m_at;
    }
  }

  QString m_text;
  qsizetype m_at = 0;
};

}  // namespace

std::optional<ODataCondition> parseFilterText(const QString& text) {
  return FilterParser(text.trimmed()).whole();
}

}  // namespace usher::demo
