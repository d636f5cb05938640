// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/fixed_token.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t longestToken = 64 * 1024;

/// What was read, wiped when it goes away.
class TokenInput {
 public:
  TokenInput() = default;
  TokenInput(const TokenInput&) = delete;
  TokenInput& operator=(const TokenInput&) = delete;
  ~TokenInput() { explicit_bzero(m_bytes.data(), m_bytes.size()); }

  void read(int fileDescriptor) {
    while (m_size < m_bytes.size() && !hasLine()) {
      const ssize_t count = ::read(fileDescriptor, m_bytes.data() + m_size, m_bytes.size() - m_size);
      if (count < 0 && errno == EINTR) {
        continue;
      }
      if (count <= 0) {
        break;
      }
      m_size += static_cast<size_t>(count);
    }
  }
  bool isTooLong() const { return m_size == m_bytes.size() && !hasLine(); }
  /// Without the white space around it.
  Secret line() const {
    const char* const end = static_cast<const char*>(std::memchr(m_bytes.data(), '\n', m_size));
    size_t from = 0, to = end ? static_cast<size_t>(end - m_bytes.data()) : m_size;
    while (from < to && isSpace(m_bytes[from])) {
      ++from;
    }
    while (to > from && isSpace(m_bytes[to - 1])) {
      --to;
    }
    return Secret(QByteArray(m_bytes.data() + from, static_cast<qsizetype>(to - from)));
  }

 private:
  static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r'; }
  bool hasLine() const { return std::memchr(m_bytes.data(), '\n', m_size) != nullptr; }

  std::array<char, longestToken> m_bytes{};
  size_t m_size = 0;
};

bool isTokenCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::strchr("-._~+/=", c);
}

tl::unexpected<Failure> badToken(const QString& sentence) {
  return fail(Failure::Kind::BadInput, u"access-token"_s, sentence);
}

}  // namespace

Result<Secret> readToken(int fileDescriptor) {
  TokenInput input;
  input.read(fileDescriptor);
  if (input.isTooLong()) {
    return badToken(u"What came on standard input is too long for an access token."_s);
  }
  Secret token = input.line();
  if (token.isEmpty()) {
    return badToken(u"No access token came on standard input."_s);
  }
  for (const char c : token.reveal()) {
    if (c == '\0' || !isTokenCharacter(c)) {
      return badToken(u"What came on standard input is not an access token."_s);
    }
  }
  return token;
}

}  // namespace usher::app
