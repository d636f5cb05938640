// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/auth_challenge.h"

#include <cctype>
#include <optional>

namespace usher::http {

namespace {

bool isTokenCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isBareCharacter(char c) {
  return c > ' ' && c != ',' && c != '"' && c != '\x7f';
}

bool isBlank(char c) {
  return c == ' ' || c == '\t';
}

/// Walks over a header's value from its beginning to its end.
class ChallengeReader {
 public:
  explicit ChallengeReader(const QByteArray& text) : m_text(text) {}

  QList<AuthChallenge> read() {
    QList<AuthChallenge> challenges;
    for (skipToElement(); !isAtEnd(); skipToElement()) {
      if (!readElement(challenges)) {
        break;
      }
    }
    return challenges;
  }

 private:
  bool isAtEnd() const { return m_at >= m_text.size(); }
  char next() const { return isAtEnd() ? '\0' : m_text[m_at]; }

  /// Whether there were any.
  bool skipBlanks() {
    const qsizetype start = m_at;
    while (isBlank(next())) {
      ++m_at;
    }
    return m_at > start;
  }
  /// Lists may have empty elements: RFC 9110 section 5.6.1.
  void skipToElement() {
    while (isBlank(next()) || next() == ',') {
      ++m_at;
    }
  }
  bool isAtEndOfElement() const { return isAtEnd() || next() == ','; }

  template <typename Accepts>
  QByteArray taken(Accepts accepts) {
    const qsizetype start = m_at;
    while (!isAtEnd() && accepts(m_text[m_at])) {
      ++m_at;
    }
    return m_text.mid(start, m_at - start);
  }

  /// A parameter of the challenge before, or the scheme of a new one with what follows it. False at a violation.
  bool readElement(QList<AuthChallenge>& challenges) {
    const QByteArray word = taken(isTokenCharacter);
    if (word.isEmpty()) {
      return false;
    }
    const bool hadBlanks = skipBlanks();
    if (next() == '=') {
      return !challenges.isEmpty() && readValue(word, challenges.last());
    }
    if (!hadBlanks && !isAtEndOfElement()) {
      return false;
    }
    challenges.append({word});
    return isAtEndOfElement() || readFirst(challenges.last());
  }

  /// What stands right after a scheme: a token68, or the first parameter.
  bool readFirst(AuthChallenge& challenge) {
    const qsizetype start = m_at;
    const QByteArray name = taken(isTokenCharacter);
    skipBlanks();
    if (!name.isEmpty() && next() == '=' && readValue(name, challenge)) {
      return true;
    }
    m_at = start;
    const QByteArray token = taken(isBareCharacter);
    skipBlanks();
    if (token.isEmpty() || !isAtEndOfElement()) {
      return false;
    }
    challenge.token68 = token;
    return true;
  }

  bool readValue(const QByteArray& name, AuthChallenge& challenge) {
    ++m_at;
    skipBlanks();
    const std::optional<QByteArray> value = next() == '"' ? quoted() : bare();
    const bool hadBlanks = skipBlanks();
    if (!value || (!isAtEndOfElement() && !hadBlanks)) {
      return false;
    }
    challenge.parameters.emplaceBack(name, *value);
    return true;
  }

  std::optional<QByteArray> bare() {
    const QByteArray value = taken(isBareCharacter);
    // The padding of a token68 is no value: "Negotiate abc=".
    return value.isEmpty() || value.count('=') == value.size() ? std::nullopt : std::optional(value);
  }

  std::optional<QByteArray> quoted() {
    QByteArray value;
    for (++m_at; !isAtEnd(); ++m_at) {
      if (next() == '"') {
        ++m_at;
        return value;
      }
      if (next() == '\\') {
        ++m_at;
      }
      value.append(next());
    }
    return std::nullopt;
  }

  const QByteArray& m_text;
  qsizetype m_at = 0;
};

}  // namespace

QByteArray AuthChallenge::parameter(const QByteArray& name) const {
  for (const auto& [known, value] : parameters) {
    if (known.compare(name, Qt::CaseInsensitive) == 0) {
      return value;
    }
  }
  return {};
}

QList<AuthChallenge> authChallenges(const QByteArray& header) {
  return ChallengeReader(header).read();
}

}  // namespace usher::http
